const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#202124';

const list = (section: string) => `{{#${section}}}
<h2 style="${FONT};font-size:15px;line-height:1.3;margin:18px 0 6px">{{title}}</h2>
<ul style="${FONT};font-size:14px;line-height:1.45;margin:0;padding:0 0 0 18px">
{{#lines}}
<li style="margin:0 0 4px">{{.}}</li>
{{/lines}}
{{#more}}
<li style="margin:0 0 4px;color:#5f6368">{{more}}</li>
{{/more}}
</ul>
{{/${section}}}
`;

/**
 * The mail as a Mustache template: one column that fits 360 px, dark on light, styles inline, nothing fetched; tables
 * hold it together where a client knows nothing better. Values stand inside elements or in quoted attributes only.
 */
export const MAIL_HTML = `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>{{subject}}</title>
</head>
<body style="margin:0;padding:0;background:#f1f3f4">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f4"><tr><td align="center" style="padding:12px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border-radius:6px"><tr><td align="left" style="padding:18px 16px 20px;overflow-wrap:anywhere">
<h1 style="${FONT};font-size:18px;line-height:1.3;margin:0">{{heading}}</h1>
<p style="${FONT};font-size:13px;color:#5f6368;margin:4px 0 0">{{period}}</p>
{{#hasAct}}
<div style="border-left:4px solid #b06000;background:#fef7e8;padding:10px 12px 12px;margin:14px 0 0">
<p style="${FONT};font-size:13px;font-weight:bold;color:#7a4300;margin:0 0 -8px">{{actTitle}}</p>
${list('act')}
</div>
{{/hasAct}}
${list('others')}
<p style="margin:22px 0 0"><a href="{{url}}" style="${FONT};font-size:14px;color:#ffffff;background:#00695c;padding:10px 16px;border-radius:4px;text-decoration:none;display:inline-block">{{linkText}}</a></p>
<p style="${FONT};font-size:12px;line-height:1.5;color:#5f6368;margin:20px 0 0;padding:12px 0 0;border-top:1px solid #dadce0">{{footer}}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;

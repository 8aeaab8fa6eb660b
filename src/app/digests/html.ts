import type { MailParts } from './compose';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe inside an element and inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#202124';

const section = ({ title, lines }: MailParts['sections'][number]): string => `
    <h2 style="${FONT};font-size:15px;margin:20px 0 6px">${escapeHtml(title)}</h2>
    <ul style="${FONT};font-size:14px;line-height:1.5;margin:0;padding-left:20px">
${lines.map((line) => `      <li style="margin:0 0 4px">${escapeHtml(line)}</li>`).join('\n')}
    </ul>`;

/** The mail as HTML: one column that fits 360 px, styles inline, nothing fetched. */
export const htmlMail = ({
  heading,
  week,
  sections,
  linkText,
  url,
  footer,
}: MailParts): string => `<!doctype html>
<html>
  <body style="margin:0;padding:0;background:#f4f6f5">
    <div style="max-width:600px;margin:0 auto;padding:20px 16px;background:#ffffff">
    <h1 style="${FONT};font-size:18px;margin:0">${escapeHtml(heading)}</h1>
    <p style="${FONT};font-size:13px;color:#5f6368;margin:4px 0 0">${escapeHtml(week)}</p>${sections.map(section).join('')}
    <p style="margin:24px 0 0"><a href="${escapeHtml(url)}" style="${FONT};font-size:14px;color:#ffffff;background:#00695c;padding:10px 16px;border-radius:4px;text-decoration:none;display:inline-block">${escapeHtml(linkText)}</a></p>
    <p style="${FONT};font-size:12px;line-height:1.5;color:#5f6368;margin:24px 0 0">${escapeHtml(footer)}</p>
    </div>
  </body>
</html>
`;

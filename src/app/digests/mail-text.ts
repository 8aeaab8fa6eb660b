const list = (section: string) => `{{#${section}}}

{{title}}
{{#lines}}
- {{.}}
{{/lines}}
{{#more}}
- {{more}}
{{/more}}
{{/${section}}}
`;

/** The mail for clients that show no HTML, as a Mustache template. */
export const MAIL_TEXT = `{{heading}}
{{period}}
{{#hasAct}}

== {{actTitle}} ==
{{/hasAct}}
${list('act')}${list('others')}
{{linkText}}: {{url}}

{{footer}}
`;

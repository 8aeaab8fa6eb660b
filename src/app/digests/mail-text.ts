/** The mail for clients that show no HTML, as a Mustache template. */
export const MAIL_TEXT = `{{heading}}
{{period}}
{{#hasAct}}

== {{actTitle}} ==
{{/hasAct}}
{{#act}}

{{title}}
{{#lines}}
- {{.}}
{{/lines}}
{{#more}}
- {{more}}
{{/more}}
{{/act}}
{{#others}}

{{title}}
{{#lines}}
- {{.}}
{{/lines}}
{{#more}}
- {{more}}
{{/more}}
{{/others}}

{{linkText}}: {{url}}

{{footer}}
`;

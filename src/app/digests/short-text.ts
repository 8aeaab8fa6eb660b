import type { MailParts } from './compose';

/** As much as a messenger shows without folding it away. */
export const SHORT_MAX = 700;

/** The gist of a mail as plain text: what asks first, whole lines only, and no link. */
export const shortText = ({ act, others }: MailParts, heading: string, end: string): string => {
  const lines = [...act, ...others].flatMap(({ title, lines: said, more }) => [
    `${title}:`,
    ...said.map((line) => `- ${line}`),
    ...(more === '' ? [] : [`- ${more}`]),
  ]);
  const room = SHORT_MAX - end.length - 1;
  let text = heading.slice(0, room);
  for (const line of lines) {
    if (text.length + 1 + line.length > room) break;
    text += `\n${line}`;
  }
  return `${text.replace(/\n[^\n]*:$/, '')}\n${end}`;
};

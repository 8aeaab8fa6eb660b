import Mustache from 'mustache';
import type { MailParts } from './compose';
import { MAIL_HTML } from './mail-html';
import { MAIL_TEXT } from './mail-text';

const asItIs = (value: unknown): string => String(value);

/** One data, two looks: HTML in which every value is escaped, and plain text in which none is. */
export const renderMail = (parts: MailParts): { readonly html: string; readonly text: string } => {
  const shout = ({ title, ...section }: MailParts['act'][number]) => ({
    ...section,
    title: title.toUpperCase(),
  });
  const hasAct = parts.act.length > 0;
  return {
    html: Mustache.render(MAIL_HTML, { ...parts, hasAct }),
    text: Mustache.render(
      MAIL_TEXT,
      { ...parts, hasAct, act: parts.act.map(shout), others: parts.others.map(shout) },
      {},
      { escape: asItIs },
    ),
  };
};

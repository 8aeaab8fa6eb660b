import { invalid } from '../errors';

type Test = (file: Readonly<Record<string, unknown>>) => boolean;

const unquote = (text: string): string => text.replace(/\\(.)/g, '$1');

function term(text: string): Test {
  const match = /^(\w+)\s*(=|!=|contains)\s*(?:["'](.*)["']|(true|false))$/.exec(text.trim());
  if (match === null) throw invalid(`Invalid Value: ${text}`);
  const [, field = '', operator, quoted, flag] = match;
  const wanted = quoted === undefined ? flag === 'true' : unquote(quoted);
  return (file) => {
    const value = file[field];
    if (operator === '=') return value === wanted;
    if (operator === '!=') return value !== wanted;
    return typeof value === 'string' && value.toLowerCase().includes(String(wanted).toLowerCase());
  };
}

function member(text: string): Test | undefined {
  const match = /^["'](.*)["']\s+in\s+(\w+)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, value = '', field = ''] = match;
  return (file) => {
    const list = file[field];
    return Array.isArray(list) && list.includes(value);
  };
}

/** The files that a Drive query means; the host knows terms joined by `and` (documented: "Search for files"). */
export function matchesQuery(query: string): Test {
  if (query.trim() === '') return () => true;
  const tests = query.split(/\s+and\s+/).map((part) => member(part) ?? term(part));
  return (file) => tests.every((test) => test(file));
}

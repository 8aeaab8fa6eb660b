/** Closes a formula's open brackets at its end, as Google does when one is left out; other texts stay as they are. */
export function closeBrackets(text: string): string {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"(?:[^"]|"")*("|$)|'(?:[^']|'')*'/g, '');
  const open = bare.split('(').length - bare.split(')').length;
  return open > 0 ? text + ')'.repeat(open) : text;
}

/** The HTML of a sidebar or dialog with a script put before every script of its own. */
export function frameHtml(html: string, script: string): string {
  // Inside a script element only these two texts would end or hide it.
  const safe = script.replace(/<\/script/gi, '<\\/script').replaceAll('<!--', '<\\!--');
  const element = `<script>${safe}</script>`;
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + element + html.slice(at);
}

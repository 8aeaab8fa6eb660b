import type { Bridge } from './bridge';

/** `HtmlService` without templates. Runs inside the context, as text. */
export function installHtml(bridge: Bridge): void {
  const outputOf = (start: string): object => {
    let content = start;
    let title = '';
    let width: number | null = null;
    let height: number | null = null;
    const output: object = bridge.offer('HtmlOutput', {
      getContent: () => content,
      setContent: (text: unknown) => {
        content = String(text);
        return output;
      },
      append: (text: unknown) => {
        content += String(text);
        return output;
      },
      clear: () => {
        content = '';
        return output;
      },
      getTitle: () => title,
      setTitle: (text: unknown) => {
        title = String(text);
        return output;
      },
      getWidth: () => width,
      setWidth: (pixels: unknown) => {
        width = Number(pixels);
        return output;
      },
      getHeight: () => height,
      setHeight: (pixels: unknown) => {
        height = Number(pixels);
        return output;
      },
      setXFrameOptionsMode: () => output,
      setSandboxMode: () => output,
      addMetaTag: () => output,
      setFaviconUrl: () => output,
    });
    return output;
  };
  (globalThis as unknown as Record<string, unknown>)['HtmlService'] = bridge.offer('HtmlService', {
    createHtmlOutput: (text: unknown = '') => outputOf(String(text)),
    createHtmlOutputFromFile: (name: unknown) =>
      outputOf(bridge.call('HtmlService.createHtmlOutputFromFile', { name: String(name) }) as string),
    XFrameOptionsMode: bridge.constants('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
    SandboxMode: bridge.constants('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
  });
}

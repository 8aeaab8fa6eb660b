import type { RunAnswer } from '../api/wire';
import { element } from '../panels/element';
import { frameHtml } from './frame-html';
import { isFrameMessage, type RunReply } from './messages';

/** The bundled `client.ts`, put in by the build. */
declare const FRAME_CLIENT: string;

export interface FrameHooks {
  readonly run: (name: string, parameters: readonly unknown[]) => Promise<RunAnswer>;
  readonly close: () => void;
  readonly focusGrid: () => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

/**
 * A sandboxed frame without an origin: its scripts reach the host by messages alone, and a message counts only when
 * it comes from this frame's own window.
 */
export function scriptFrame(title: string, html: string, testId: string, hooks: FrameHooks) {
  const frame = element('iframe', {
    title,
    sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    srcdoc: frameHtml(html, FRAME_CLIENT),
    'data-testid': testId,
  });
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || !isFrameMessage(event.data)) return;
    const message = event.data;
    if (message.sinergi === 'close') hooks.close();
    else if (message.sinergi === 'focus') hooks.focusGrid();
    else if (message.sinergi === 'size') hooks.resize?.(message);
    else void answer(message.id, message.name, message.parameters);
  };
  const answer = async (id: number, name: string, parameters: string) => {
    const reply = await outcome(hooks.run, name, parameters);
    frame.contentWindow?.postMessage({ sinergi: 'answer', id, ...reply }, '*');
  };
  window.addEventListener('message', listen);
  return {
    frame,
    dispose: () => {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}

async function outcome(
  run: FrameHooks['run'],
  name: string,
  parameters: string,
): Promise<Omit<RunReply, 'sinergi' | 'id'>> {
  try {
    const answer = await run(name, JSON.parse(parameters) as unknown[]);
    return answer.error ? { error: answer.error } : { result: JSON.stringify(answer.result ?? null) };
  } catch (error) {
    return { error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** What a frame asks of the page. Cargo travels as JSON text, so that nothing else can cross. */
export type FrameMessage =
  | { readonly sinergi: 'run'; readonly id: number; readonly name: string; readonly parameters: string }
  | { readonly sinergi: 'close' }
  | { readonly sinergi: 'focus' }
  | { readonly sinergi: 'size'; readonly width?: number; readonly height?: number };

/** The page's answer to one `run`. */
export interface RunReply {
  readonly sinergi: 'answer';
  readonly id: number;
  /** JSON text of the result; undefined when it failed. */
  readonly result?: string;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Whether a message that came from the right window is one of ours, shape by shape. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  if (typeof data !== 'object' || data === null || !('sinergi' in data)) return false;
  const message = data as Readonly<Record<string, unknown>>;
  switch (message.sinergi) {
    case 'close':
    case 'focus':
      return true;
    case 'size':
      return (
        ['number', 'undefined'].includes(typeof message.width) &&
        ['number', 'undefined'].includes(typeof message.height)
      );
    case 'run':
      return (
        typeof message.id === 'number' &&
        typeof message.name === 'string' &&
        typeof message.parameters === 'string'
      );
    default:
      return false;
  }
}

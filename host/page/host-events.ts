import type { HostEvent } from './api/wire';

export type HostEventHandlers = {
  readonly [K in HostEvent['type']]: (event: Extract<HostEvent, { readonly type: K }>) => void;
};

/** Listens to the host; after an interruption everything is asked for again, since events may have been missed. */
export function listenToHost(handlers: HostEventHandlers, reconnected: () => void) {
  const source = new EventSource('/host/events');
  let interrupted = false;
  source.addEventListener('error', () => {
    interrupted = true;
  });
  source.addEventListener('open', () => {
    if (interrupted) reconnected();
    interrupted = false;
  });
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as HostEvent;
    if (event.type === 'workbook') handlers.workbook(event);
    else if (event.type === 'outbox') handlers.outbox(event);
    else handlers.clock(event);
  });
}

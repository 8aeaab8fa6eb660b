import type { FrameMessage, RunReply } from './messages';
import { createScriptRun, type Outcome } from './script-run';

/** Runs inside the sandboxed frame, before the HTML's own scripts: gives it `google.script`. */
const calls = new Map<number, (outcome: Outcome) => void>();
let lastId = 0;

// The frame has no origin of its own to name, and the page's is in no secret of it.
const tell = (message: FrameMessage) => {
  window.parent.postMessage(message, '*');
};

window.addEventListener('message', (event: MessageEvent<RunReply | undefined>) => {
  if (event.source !== window.parent || event.data?.sinergi !== 'answer') return;
  const done = calls.get(event.data.id);
  calls.delete(event.data.id);
  done?.(event.data);
});

const run = createScriptRun((name, parameters, done) => {
  lastId += 1;
  calls.set(lastId, done);
  tell({ sinergi: 'run', id: lastId, name, parameters });
});

const host = Object.freeze({
  origin: document.baseURI.startsWith('http') ? new URL(document.baseURI).origin : window.location.origin,
  close: () => {
    tell({ sinergi: 'close' });
  },
  setHeight: (height: number) => {
    tell({ sinergi: 'size', height });
  },
  setWidth: (width: number) => {
    tell({ sinergi: 'size', width });
  },
  editor: Object.freeze({
    focus: () => {
      tell({ sinergi: 'focus' });
    },
  }),
});

Object.defineProperty(window, 'google', { value: Object.freeze({ script: Object.freeze({ run, host }) }) });

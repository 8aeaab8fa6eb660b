import type { IncomingMessage } from 'node:http';
import { Refusal } from './reply';

/**
 * Lets only the host's own page and programs of this machine in: a foreign site may know the port, and may point a name
 * of its own at 127.0.0.1. Browsers send `Origin` with whatever could change something; a sandboxed frame's is `null`.
 */
export function checkCaller(request: IncomingMessage, port: number): void {
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !ours.includes(host))
    throw new Refusal(403, `Not a name of this host: ${host ?? ''}`);
  if (origin !== undefined && !ours.some((name) => origin === `http://${name}`)) {
    throw new Refusal(403, `Not a page of this host: ${origin}`);
  }
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) {
    throw new Refusal(403, `Not a page of this host: ${site}`);
  }
}

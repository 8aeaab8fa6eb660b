import type { ServerResponse } from 'node:http';
import type { Host } from '../host';
import type { HostEvent } from '../wire';

const heartbeatMs = 20_000;

/** Sends what happens on the host as server-sent events, until the browser goes away. */
export function streamEvents(response: ServerResponse, host: Host): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'keep-alive',
  });
  response.write('retry: 1000\n\n');
  const stop = host.subscribe((event: HostEvent) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}

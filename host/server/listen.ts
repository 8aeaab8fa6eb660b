import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from './host';
import { handle } from './http/handle';

/** A host that can be reached. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Ends all connections and writes what is not yet on disk. */
  close(): Promise<void>;
}

/** How often a ticking clock is looked at for triggers that are due. */
const tickMs = 5_000;

/** Serves a host on this machine only; port 0 takes a free one. Rejects when the port is in use. */
export async function listen(
  host: Host,
  options: { readonly port: number; readonly pageDir?: string },
): Promise<Listening> {
  let port = options.port;
  const pageDir = options.pageDir ?? '.build/page';
  const server = createServer((request, response) => void handle(request, response, host, { pageDir, port }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  port = (server.address() as AddressInfo).port;
  const tick = setInterval(() => {
    if (host.clock().ticking) host.runDue();
  }, tickMs);
  tick.unref();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: async () => {
      clearInterval(tick);
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      host.save();
    },
  };
}

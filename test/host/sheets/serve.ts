import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSheetsApi } from '../../../host/sheets/api';
import type { ApiRequest } from '../../../host/sheets/contract';
import { createMemoryStore } from '../../../host/sheets/store';
import { user } from './support';

/** The API on a free port of this machine, for clients that speak HTTP. */
export async function serve(): Promise<{ url: string; server: Server }> {
  let ids = 0;
  const api = createSheetsApi(createMemoryStore(), { now: Date.now, newId: () => `book-${(ids += 1)}` });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://host');
      const answer = api({
        method: request.method as ApiRequest['method'],
        path: url.pathname,
        query: url.search.slice(1),
        body: Buffer.concat(chunks).toString('utf8'),
        user,
      });
      response
        .writeHead(answer.status, { 'content-type': 'application/json; charset=UTF-8' })
        .end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

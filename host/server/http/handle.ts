import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiRequest } from '../../sheets/contract';
import type { Host } from '../host';
import { streamEvents } from './event-stream';
import { checkCaller } from './guard';
import { hostRoutes } from './host-routes';
import { readBody, Refusal, send, sendJson } from './reply';
import { sendFile } from './static-files';
import { sendXlsx } from './xlsx';

const apiMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function userOf(request: IncomingMessage, host: Host): string {
  const named = request.headers['x-host-user'];
  return typeof named === 'string' && named !== '' ? named : host.state().user;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  if (text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(400, `Invalid JSON payload received. ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Refusal(400, 'A JSON object is expected');
  return value as Readonly<Record<string, unknown>>;
}

function answerApi(
  host: Host,
  call: Omit<ApiRequest, 'method'> & { method: string },
  response: ServerResponse,
): void {
  const method = apiMethods.find((known) => known === call.method);
  if (method === undefined) throw new Refusal(405, `${call.method} is not a method of this API`);
  // Google's front end takes a slash at the end, or before `:verb`, for none, and clients rely on it.
  const path = call.path.replace(/\/(?=(?::[a-zA-Z]+)?$)/, '');
  const { status, body } = host.api({ ...call, method, path });
  if (status === 204) response.writeHead(204).end();
  else send(response, status, 'application/json; charset=UTF-8', body);
}

function splitAddress(address: string): { path: string; query: string } {
  const mark = address.indexOf('?');
  return mark < 0
    ? { path: address, query: '' }
    : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  host: Host,
  pageDir: string,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const { path, query } = splitAddress(url);
  const user = userOf(request, host);
  if (path.startsWith('/v4/') || path.startsWith('/drive/v3/')) {
    const body = await readBody(request);
    answerApi(host, { method, path, query, user, body: body === '' ? undefined : body }, response);
    return;
  }
  if (method === 'GET' && path === '/host/events') {
    streamEvents(response, host);
    return;
  }
  if (method === 'GET' && path === '/host/xlsx') {
    await sendXlsx(response, host, query, user);
    return;
  }
  const own = hostRoutes.get(`${method} ${path}`);
  if (own !== undefined) {
    sendJson(response, own(host, parseObject(await readBody(request)), user));
    return;
  }
  if (method !== 'GET') throw new Refusal(404, `${method} ${path} is not offered by the local host`);
  if (path === '/') sendFile(response, pageDir, 'index.html');
  else if (path.startsWith('/page/')) sendFile(response, pageDir, path.slice('/page/'.length));
  else throw new Refusal(404, `${path} is not offered by the local host`);
}

/** Answers one HTTP request. What goes wrong is told as JSON, in the form of Google's errors. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  host: Host,
  { pageDir, port }: { readonly pageDir: string; readonly port: number },
): Promise<void> {
  try {
    checkCaller(request, port);
    await route(request, response, host, pageDir);
  } catch (error) {
    const refused = error instanceof RangeError || error instanceof TypeError ? 400 : 500;
    const status = error instanceof Refusal ? error.status : refused;
    const message = error instanceof Error ? error.message : String(error);
    if (response.headersSent) response.end();
    else sendJson(response, { error: { code: status, message } }, status);
  }
}

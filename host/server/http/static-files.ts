import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { Refusal, send } from './reply';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** Sends a file of a folder. `name` is as it stands in the address, percent-encoded; what leads out of the folder is refused. */
export function sendFile(response: ServerResponse, folder: string, name: string): void {
  const root = resolve(folder);
  let path: string;
  try {
    path = resolve(root, `.${sep}${decodeURIComponent(name)}`);
  } catch {
    throw new Refusal(400, 'The address is malformed');
  }
  const type = types[extname(path)];
  if (!path.startsWith(root + sep) || path.includes('\0') || type === undefined)
    throw new Refusal(404, 'Not found');
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new Refusal(404, 'Not found');
  send(response, 200, type, readFileSync(path));
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createHost } from './server/create-host';
import type { Host } from './server/host';

const usage =
  'Usage: main.mjs [--port N] [--data DIR] [--empty] [--bundle DIR] [--page DIR] [--users a@x,b@y] [--registry N] [--registry-users a@x]';

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '3210' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      bundle: { type: 'string', default: 'dist' },
      page: { type: 'string', default: '.build/page' },
      users: { type: 'string', default: '' },
      registry: { type: 'string', default: '' },
      'registry-users': { type: 'string', default: '' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`);
  return { ...values, port };
}

async function main(): Promise<void> {
  const { port, data, empty, bundle, page, users, registry, 'registry-users': officers } = readArguments();
  /** A second script, bound to a workbook of its own among the same ones, as the prison's registry is at Google. */
  const secondHost = ({ store }: Host): Host =>
    createHost({
      bundleDir: bundle,
      pageDir: page,
      store,
      spreadsheetId: 'registry',
      ...(empty ? { memory: true } : { dataDir: join(data, 'registry') }),
      ...(officers === '' ? {} : { users: officers.split(',') }),
    });
  const host = createHost({
    bundleDir: bundle,
    pageDir: page,
    ...(empty ? { memory: true } : { dataDir: data }),
    ...(users === '' ? {} : { users: users.split(',') }),
  });
  const { url } = await host.listen(port);
  const beside = registry === '' ? undefined : secondHost(host);
  await beside?.listen(Number(registry));
  const stop = (): void => {
    void Promise.all([host.close(), beside?.close()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Local host ready at ${url}`);
}

// A promise that a script leaves rejected is of no consequence, here as at Google.
process.on('unhandledRejection', (reason) => {
  console.error(`A script left a promise rejected: ${String(reason)}`);
});

main().catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  const inUse =
    code === 'EADDRINUSE'
      ? `The port is in use (${message}); choose another one with --port or PORT`
      : message;
  console.error(code?.startsWith('ERR_PARSE_ARGS') === true ? `${message}\n${usage}` : inUse);
  process.exit(1);
});

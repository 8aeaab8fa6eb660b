import { parseArgs } from 'node:util';
import { createHost } from './server/create-host';

const usage =
  'Usage: main.mjs [--port N] [--data DIR] [--empty] [--bundle DIR] [--page DIR] [--users a@x,b@y]';

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '3210' },
      data: { type: 'string', default: '.data' },
      empty: { type: 'boolean', default: false },
      bundle: { type: 'string', default: 'dist' },
      page: { type: 'string', default: '.build/page' },
      users: { type: 'string', default: '' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${values.port}`);
  return { ...values, port };
}

async function main(): Promise<void> {
  const { port, data, empty, bundle, page, users } = readArguments();
  const host = createHost({
    bundleDir: bundle,
    pageDir: page,
    ...(empty ? { memory: true } : { dataDir: data }),
    ...(users === '' ? {} : { users: users.split(',') }),
  });
  const { url } = await host.listen(port);
  const stop = (): void => {
    void host.close().then(() => process.exit(0));
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

// Builds, starts the local host, and fills a new workbook with the demo programme: `node scripts/start.mjs [--no-demo] [--port N] [--empty] …`.
// What it does not know it hands on to the host.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { demoUsers, fillDemo, registryUsers } from './demo.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const given = process.argv.slice(2);
const withDemo = !given.includes('--no-demo') && !given.includes('--empty');
const args = given.filter((arg) => arg !== '--no-demo');

await import('./build.mjs');
if (process.exitCode) process.exit(process.exitCode);

// The prison's registry beside it, one port further on.
const port = Number(args.includes('--port') ? args[args.indexOf('--port') + 1] : (process.env.PORT ?? 3210));
const registry =
  withDemo && !args.includes('--registry')
    ? ['--registry', String(port + 1), '--registry-users', registryUsers.join(',')]
    : [];
const users = args.includes('--users') ? [] : ['--users', demoUsers.join(',')];
const host = spawn(process.execPath, [join(root, '.build/host/main.mjs'), ...args, ...users, ...registry], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill(signal));
host.on('exit', (code) => process.exit(code ?? 0));

for await (const line of createInterface({ input: host.stdout })) {
  const url = /^Local host ready at (\S+)/.exec(line)?.[1];
  if (url && withDemo) await fillDemo(url, `http://127.0.0.1:${port + 1}`);
  console.log(line);
}

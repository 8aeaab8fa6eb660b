import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { manifestText } from '../services/host-of';

let folder: string;
let main: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-host-main-'));
  main = join(folder, 'main.mjs');
  buildSync({
    entryPoints: ['host/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: main,
    logLevel: 'error',
  });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    join(folder, 'dist', 'Code.js'),
    `function call() { Promise.reject(new Error('left')); return 1; }`,
  );
  writeFileSync(join(folder, 'dist', 'appsscript.json'), manifestText());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function start(...args: string[]): Started {
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += String(chunk)));
  child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)));
  return {
    child,
    out: () => out,
    err: () => err,
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

async function ready({ child, out }: Started): Promise<string> {
  while (!out().includes('\n')) await new Promise((resolve) => child.stdout?.once('data', resolve));
  return /http:\S+/.exec(out())?.[0] ?? '';
}

describe('The command', () => {
  it('prints one line when it is ready, survives a rejected promise, saves and ends with 0 when told to', async () => {
    const started = start('--port', '0');
    const url = await ready(started);
    expect(started.out()).toBe(`Local host ready at ${url}\n`);
    const answer = await fetch(`${url}/host/run`, { method: 'POST', body: '{"function":"call"}' });
    expect(await answer.json()).toEqual({ result: 1, ui: [] });
    expect((await fetch(`${url}/host/state`)).status).toBe(200);
    const second = start('--port', new URL(url).port, '--empty');
    expect(await second.ended).toBe(1);
    expect(second.err()).toMatch(/^The port is in use \(.*\); choose another one with --port or PORT\n$/);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(readdirSync(join(folder, '.data'))).toContain('host.json');
  }, 20_000);

  it('keeps nothing with --empty, and tells what is wrong in one line', async () => {
    const started = start('--port', '0', '--empty', '--data', 'unused');
    await ready(started);
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    expect(readdirSync(folder)).not.toContain('unused');
    const wrong = start('--bundle', 'nowhere');
    expect(await wrong.ended).toBe(1);
    expect(wrong.err()).toMatch(/^ENOENT.*nowhere.*\n$/);
    const unknown = start('--what');
    expect(await unknown.ended).toBe(1);
    expect(unknown.err()).toContain('Usage: ');
  }, 20_000);
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { menuActions } from '../../src/app/menu-actions';
import { allSidebars } from '../../src/app/registry';

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
const sidebars = readdirSync(DIST).filter((name) => name.endsWith('.html'));

const load = (): { context: vm.Context; ms: number } => {
  const context = vm.createContext(Object.create(null) as object);
  const script = new vm.Script(code);
  const start = performance.now();
  script.runInContext(context);
  return { context, ms: performance.now() - start };
};

describe('what is pushed', () => {
  it('loads in a context that has nothing but the language, without touching a service', () => {
    expect(() => load()).not.toThrow();
  });

  it('loads in under 20 ms (the best of ten, on a machine that others use too)', () => {
    expect(Math.min(...Array.from({ length: 10 }, () => load().ms))).toBeLessThan(20);
  });

  it('is readable and under 900 KB', () => {
    expect(statSync(join(DIST, 'Code.js')).size).toBeLessThan(900 * 1024);
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  it('has a sidebar each for enrolling, scheduling and attendance, every one under 60 KB and self-contained', () => {
    expect(sidebars).toEqual(expect.arrayContaining(['attendance.html', 'enrol.html', 'schedule.html']));
    for (const name of sidebars) {
      expect([name, statSync(join(DIST, name)).size < 60 * 1024]).toEqual([name, true]);
      const html = readFileSync(join(DIST, name), 'utf8');
      expect(html).not.toMatch(/(src|href)=["']?https?:/);
      expect(html.match(/<\/script/gi)).toHaveLength(1);
      expect(html).toContain('<base target="_top">');
    }
  });

  it('exports its handlers as top-level functions, and no others that could be called', () => {
    const { context } = load();
    const names = Object.keys(context).filter((name) => typeof context[name] === 'function');
    expect(names.filter((name) => !name.endsWith('_')).sort()).toEqual(
      [
        'call',
        'hourly',
        'onInstall',
        'onOpen',
        ...allSidebars.map(({ key }) => `open${capital(key)}`),
        ...menuActions.map(({ key }) => `menu${capital(key)}`),
      ].sort(),
    );
  });

  it('asks for the scopes in use and no others', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    };
    const uses: Readonly<Record<string, RegExp>> = {
      spreadsheets: /\bSheets\b.*Spreadsheets/,
      'script.container.ui': /getUi\(\)/,
      'script.scriptapp': /ScriptApp\./,
      'script.send_mail': /MailApp\./,
      'userinfo.email': /getEffectiveUser\(\)/,
      'calendar.events.owned': /\bCalendar\.Events\b/,
    };
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort()).toEqual(
      Object.keys(uses).sort(),
    );
    for (const pattern of Object.values(uses)) expect(code).toMatch(pattern);
  });

  it('is what clasp would push, and nothing else', () => {
    const listed = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/.bin/clasp'), 'show-file-status', '--json'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, HOME: join(ROOT, '.build') },
      },
    );
    const { filesToPush } = JSON.parse(listed) as { filesToPush: string[] };
    expect(filesToPush.map((path) => path.replace(/^.*dist\//, '')).sort()).toEqual(readdirSync(DIST).sort());
  });
});

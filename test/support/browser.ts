import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium as driver } from 'playwright-core';

const run = promisify(execFile);
const PACKAGE = require.resolve('@sparticuz/chromium');
const PACKED = join(dirname(PACKAGE), '../../bin/chromium.br');
const CACHE = join(__dirname, '../../node_modules/.cache');

/** What the package takes for a machine without libnss3 and libexpat, for which it unpacks its own as well. */
const BARE_MACHINE = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

const UNPACK = 'require(process.argv[1]).executablePath()';

/** Fonts for a machine that has none; without any the browser draws no text at all. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/** The folder of the browser that comes in the npm package, unpacked once; whoever looks sees all of it or nothing. */
const unpacked = async (): Promise<string> => {
  const folder = join(CACHE, `browser-${statSync(PACKED).size}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const made = await mkdtemp(join(CACHE, 'unpacking-'));
  await run(process.execPath, ['-e', UNPACK, PACKAGE], {
    env: { ...process.env, ...BARE_MACHINE, TMPDIR: made },
  });
  await writeFile(join(made, 'fonts.conf'), fontsConf(folder));
  await rename(made, folder).catch(() => rm(made, { recursive: true }));
  return folder;
};

/** What the packed browser needs of its own on this machine: libraries and fonts that the system does not have. */
const environment = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  const starts = await run(join(folder, 'chromium'), ['--version']).then(
    () => true,
    () => false,
  );
  const hasFonts = existsSync('/etc/fonts/fonts.conf');
  return {
    ...(starts ? {} : libraries),
    ...(hasFonts ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  };
};

const chosen = async () => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return { executablePath: named };
  const folder = await unpacked();
  const own = await environment(folder);
  return { executablePath: join(folder, 'chromium'), env: { ...process.env, ...own } };
};

/**
 * A browser for tests: `CHROMIUM_PATH`, or the one in the npm package, which needs nothing but Node and a C library. It
 * keeps to the rules of the web (frames, origins), as the package's own arguments would not let it.
 */
export const launchBrowser = async (): Promise<Browser> =>
  driver.launch({
    ...(await chosen()),
    args: ['--lang=id-ID', '--disable-gpu', '--font-render-hinting=none'],
  });

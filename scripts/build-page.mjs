import { cp, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../host/page/', import.meta.url));
const frameClient = fileURLToPath(new URL('../host/page/frame/client.ts', import.meta.url));

/**
 * Bundles the host's page into a folder: index.html, page.js, page.css, with nothing to fetch from elsewhere.
 * The script that goes into every sidebar's frame is bundled first and becomes a text inside page.js.
 */
export async function buildPage(outDir) {
  await mkdir(outDir, { recursive: true });
  const shared = { bundle: true, minify: true, target: 'es2022', legalComments: 'none', logLevel: 'warning' };
  const frame = await build({
    ...shared,
    entryPoints: [frameClient],
    format: 'iife',
    write: false,
  });
  await build({
    ...shared,
    entryPoints: { page: resolve(source, 'main.ts') },
    outdir: outDir,
    format: 'iife',
    loader: { '.css': 'css', '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      FRAME_CLIENT: JSON.stringify(frame.outputFiles[0].text),
    },
  });
  await cp(resolve(source, 'index.html'), resolve(outDir, 'index.html'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPage(resolve(process.argv[2] ?? '.build/page'));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { readManifest, type Manifest } from './manifest';

/** An Apps Script project, compiled once and run in many contexts. */
export interface Bundle {
  readonly script: Script;
  readonly manifest: Manifest;
  /** HTML files by name, without `.html`. */
  readonly html: ReadonlyMap<string, string>;
}

/** The files of a project as texts. */
export interface BundleText {
  readonly code: string;
  readonly manifest: string;
  readonly html?: Readonly<Record<string, string>>;
}

// What `import()` rejects with is made outside of the context, and Apps Script has no modules.
const dynamicImport = /(?<![\w$.])import(?:\(|\s+\(\s*['"`])/;

/** Compiles a project. Throws on a syntax error and on `import()`. */
export function compileBundle({ code, manifest, html = {} }: BundleText): Bundle {
  if (dynamicImport.test(code))
    throw new SyntaxError('Code: import() is not offered by the local host, nor by Apps Script');
  return {
    script: new Script(code, { filename: 'Code' }),
    manifest: readManifest(manifest),
    html: new Map(Object.entries(html)),
  };
}

/** Reads and compiles the project in a folder: `Code.js`, `appsscript.json` and the HTML files beside them. */
export function readBundle(folder: string): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return compileBundle({
    code: read('Code.js'),
    manifest: read('appsscript.json'),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
  });
}

// Jest's transform: TypeScript to CommonJS by esbuild, with inline source maps.
const { createHash } = require('node:crypto');
const { transformSync } = require('esbuild');

module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(`2${path}${source}`).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest loads no ES modules, not even later.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
};

import { hostOf } from './host-of';

/** A bundle of some 250 KB as esbuild prints one: many small functions, few of them called. */
function bigBundle(): string {
  const parts: string[] = [];
  for (let i = 0; i < 1500; i += 1) {
    parts.push(
      `  function step${i}(value, context) {\n    const found = context.rows.filter((row) => row.id === value && row.count > ${i});\n` +
        `    return found.length === 0 ? { ok: false, code: "E${i}" } : { ok: true, rows: found };\n  }\n`,
    );
  }
  const table = Array.from({ length: 1500 }, (_, i) => `step${i}`).join(', ');
  return `var app = (() => {\n${parts.join('')}  const table = [${table}];\n  return { call: (text) => table.length + text };\n})();\nfunction call(text) { return app.call(text); }\n`;
}

describe('The cost of an execution', () => {
  it('is well under 5 ms with a bundle of 250 KB', () => {
    const code = bigBundle();
    expect(code.length).toBeGreaterThan(250_000);
    const host = hostOf(code);
    for (let i = 0; i < 50; i += 1) host.run('call', ['x']);
    // The best of several batches: the machine may have other things to do.
    const batches = Array.from({ length: 8 }, () => {
      const before = performance.now();
      for (let i = 0; i < 40; i += 1) host.run('call', ['x']);
      return (performance.now() - before) / 40;
    });
    expect(host.run('call', ['x']).result).toBe('1500x');
    const each = Math.min(...batches);
    if (process.env['SHOW_SPEED'] !== undefined) process.stdout.write(`${each.toFixed(2)} ms an execution\n`);
    expect(each).toBeLessThan(5);
  });
});

import { readFileSync } from 'node:fs';
import { launchBrowser } from '../support/browser';
it('sheet', async () => {
  const b = await launchBrowser();
  const d='/tmp/shots-stages';
  for (const [name, list] of [['a',['s1','s2','s3','s4']],['b',['s5','s6','s7','stages-empty']],['c',['u2','u3','u4','undo-empty']],['d',['b1','b2','b3','u1']]] as const) {
    const p = await b.newPage({ viewport: { width: 1260, height: 660 } });
    await p.setContent('<body style="margin:4px;background:#888;display:flex;gap:8px;align-items:flex-start">' + list.map((n) => `<img src="data:image/png;base64,${readFileSync(`${d}/${n}.png`).toString('base64')}">`).join(''));
    await p.screenshot({ path: `${d}/sheet-${name}.png`, fullPage: true });
  }
  await b.close();
}, 60000);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyOffice } from '../support/office';
import { STAFF } from '../support/programme';

describe('the platform probe', () => {
  it('answers on the host as docs/probe-host.json predicts for Google', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const kept = readFileSync(join(__dirname, '../../docs/probe-host.json'), 'utf8');
    expect(JSON.parse(office.menu('menuProbe'))).toEqual(JSON.parse(kept));
  });

  it('is listed in docs/local-host.md, each assumption with its mark', () => {
    const page = readFileSync(join(__dirname, '../../docs/local-host.md'), 'utf8');
    const kept = JSON.parse(readFileSync(join(__dirname, '../../docs/probe-host.json'), 'utf8')) as Record<
      string,
      { basis: string }
    >;
    for (const [name, { basis }] of Object.entries(kept)) expect(page).toContain(`| ${name} | ${basis} |`);
  });

  it('is for admins only', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    expect(office.menu('menuProbe', STAFF.LPK)).toContain('belum terdaftar');
  });
});

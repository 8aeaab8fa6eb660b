import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../../host/server/create-host';
import { createMemoryStore } from '../../host/sheets/store';
import type { Workbook } from '../../host/sheets/model/workbook';
import { ADMIN, type Office } from './office';
import { plannedOffice, STAFF } from './programme';

const DIST = join(__dirname, '../../dist');
/** Read once: hosts are made by the hundred. */
const bundle = {
  code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
  manifest: readFileSync(join(DIST, 'appsscript.json'), 'utf8'),
};

export const MONDAY = '2027-02-08T07:10:00+07:00';

const extra = (n: number): string => `KANTOR${String(n).padStart(2, '0')}`;

/**
 * An office of so many agencies (six or more), each with a person, before seven on Monday 8 February 2027. All have an
 * action that is overdue, but for those named in `idle`, which have nothing to be written.
 */
export const mailOffice = (count: number, idle: readonly string[] = []): Office => {
  const office = plannedOffice();
  const others = Array.from({ length: count - 6 }, (_, n) => extra(n + 7));
  office.type(
    'Instansi',
    others.map((id) => ({
      ...{ 'Kode Instansi': id, 'Nama Instansi': `Kantor ${id}`, Jenis: 'Lain' },
      ...{ 'Kirim Ringkasan': 'Ya', Aktif: 'Ya' },
    })),
  );
  office.type(
    'Pengguna',
    others.map((id) => ({
      ...{ Surel: `${id.toLowerCase()}@example.go.id`, Nama: `Staf ${id}`, Instansi: id },
      ...{ Peran: 'Mitra', 'Terima Ringkasan': 'Ya', Aktif: 'Ya' },
    })),
  );
  office.type(
    'Aksi',
    [...Object.keys(STAFF), ...others]
      .filter((id) => !idle.includes(id))
      .map((id, n) => ({
        'Kode Aksi': `AKS-${String(n + 1).padStart(4, '0')}`,
        'Yang Dikerjakan': 'Laporan',
        ...{ Instansi: id, Tenggat: '01/02/2027', Status: 'Terbuka' },
      })),
  );
  office.at('2027-02-08', '06:30');
  return office;
};

/** The same workbook on a host of its own, at Google's limits, to be run and thrown away. */
export interface Replica {
  readonly host: ReturnType<typeof createHost>;
  /** Runs the trigger; what it throws is what the test is about, not its end. */
  hourly(at: string, user?: string): void;
  /** State by key, of mails that are no tests. */
  log(): ReadonlyMap<string, string>;
}

export const stateOf = (office: Office): Workbook => {
  const workbook = office.host.store.get(office.host.state().spreadsheetId);
  if (!workbook) throw new Error('No workbook');
  return workbook;
};

const valuesOf = (host: Replica['host'], path: string): string[][] => {
  const { spreadsheetId } = host.state();
  const { status, body } = host.api({
    method: 'GET',
    path: `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(path)}`,
    query: '',
    body: undefined,
  });
  if (status !== 200) throw new Error(body);
  return (JSON.parse(body) as { values?: string[][] }).values ?? [];
};

export const replicaOf = (workbook: Workbook, quota: number): Replica => {
  const host = createHost({
    ...{ bundle, memory: true, now: MONDAY, users: [ADMIN], seed: 3, callLimits: true },
    spreadsheetId: workbook.spreadsheetId,
    store: createMemoryStore([workbook]),
  });
  host.setQuota({ mail: quota });
  return {
    host,
    hourly: (at, user = ADMIN) => {
      host.setClock({ now: at, ticking: false });
      host.run('hourly', [], user);
    },
    log: () => {
      const [labels = [], ...rows] = valuesOf(host, "'Log Kirim'");
      const [key, state] = [labels.indexOf('Kunci'), labels.indexOf('Keadaan')];
      return new Map(rows.map((row) => [row[key] ?? '', row[state] ?? '']));
    },
  };
};

import { emptyOffice, type Office } from './office';
import { plannedOffice, STAFF } from './programme';

/** The prison's registry beside the shared workbook: its officer may open both, nobody else may open it. */
export interface Pair {
  readonly shared: Office;
  readonly registry: Office;
  readonly registryId: string;
}

/** What must never leave the registry: planted, synthetic. */
export const PLANTED = {
  fullName: 'Kartikawati Planted Rahayu',
  nik: '3507135203859901',
  registerNo: 'B.I 9917/2026',
  address: 'Jl. Tanam Bukti 77',
  birthPlace: 'Kotatanam',
} as const;

/** `beforeLook` is called whenever the registry's script is about to look at the shared workbook. */
export const pairOfWorkbooks = (beforeLook: (shared: Office) => void = () => undefined): Pair => {
  const shared = plannedOffice();
  const { store } = shared.host;
  const watched: typeof store = {
    ...store,
    get: (id) => {
      if (id === shared.host.state().spreadsheetId) beforeLook(shared);
      return store.get(id);
    },
  };
  const registry = emptyOffice('2027-01-18', { store: watched, owner: STAFF.LAPAS });
  registry.menu('menuSetUpRegistry', STAFF.LAPAS);
  const registryId = registry.host.state().spreadsheetId;
  const sharedId = shared.host.state().spreadsheetId;
  registry.host.setAccess(registryId, [STAFF.LAPAS]);
  registry.host.setAccess(sharedId, [STAFF.LAPAS]);
  const row = registry.shown('Pengaturan').findIndex(([setting]) => setting === 'Id buku kerja bersama') + 1;
  registry.api('PUT', `/values/Pengaturan!B${row}?valueInputOption=RAW`, { values: [[sharedId]] });
  return { shared, registry, registryId };
};

/** Types a person into the registry's tab, as an officer would from a paper list, and has her given a key. */
export const typeIdentity = (registry: Office, values: Readonly<Record<string, string>>): void => {
  const [labels = [], ...rows] = registry.shown('Registri');
  const filled = labels.map((label) => values[label] ?? '');
  registry.api('PUT', `/values/Registri!A${rows.length + 2}?valueInputOption=RAW`, { values: [filled] });
  registry.menu('menuValidate', STAFF.LAPAS);
};

export const planted = (workingName = 'KPR') => ({
  'Nama Lengkap': PLANTED.fullName,
  NIK: PLANTED.nik,
  'No. Register': PLANTED.registerNo,
  Alamat: PLANTED.address,
  'Tempat Lahir': PLANTED.birthPlace,
  Sebutan: workingName,
  Persetujuan: 'Ya',
});

/** Everything that is kept of the shared side: the workbook with metadata and notes, mails, the trace, executions' answers. */
export const everythingShared = ({ shared }: Pair): string =>
  [
    shared.bytes(),
    JSON.stringify(shared.host.outbox()),
    JSON.stringify(shared.host.trace()),
    JSON.stringify(shared.host.executions()),
  ].join('\n');

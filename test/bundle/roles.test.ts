import { appCommands, appQueries } from '../../src/app/app-operations';
import { tabsOf } from '../../src/app/operate';
import { allOperations } from '../../src/app/registry';
import { ROLES, type Role } from '../../src/core/role';
import type { WorkbookKind } from '../../src/core/tab';
import { optionLabel } from '../../src/i18n/speak';
import type { Office } from '../support/office';
import { plannedOffice } from '../support/programme';
import { pairOfWorkbooks } from '../support/registry';

const addressOf = (role: Role): string => `${role}@example.go.id`.toLowerCase();

/** One person a role in the tab of staff. */
const withAllRoles = (office: Office): Office => {
  office.type(
    'Pengguna',
    ROLES.filter((role) => role !== 'admin').map((role) => ({
      Surel: addressOf(role),
      Nama: role,
      Instansi: 'LPK',
      Peran: optionLabel('id', 'staff', 'role', role),
      'Terima Ringkasan': 'Tidak',
      Aktif: 'Ya',
    })),
  );
  return office;
};

const shared = withAllRoles(plannedOffice());
const { registry } = pairOfWorkbooks();
withAllRoles(registry);
registry.host.setAccess(registry.host.state().spreadsheetId, [
  ...ROLES.map(addressOf),
  'lapas@example.go.id',
]);

const workbookOf = (operation: (typeof allOperations)[number]): WorkbookKind => {
  const tabs = operation.type === 'command' ? tabsOf(operation) : operation.reads;
  return tabs.every(({ workbooks }) => workbooks.includes('shared')) ? 'shared' : 'registry';
};
const officeOf = { shared, registry };
const userOf = (role: Role, kind: WorkbookKind): string =>
  role !== 'admin' ? addressOf(role) : kind === 'shared' ? 'admin@example.go.id' : 'lapas@example.go.id';

describe.each(allOperations.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    const kind = workbookOf(operation);
    const office = officeOf[kind];

    it.each(ROLES)('is open to %s exactly when the table of roles says so', (role) => {
      const before = office.bytes();
      const reply = office.call(name, { role: 'admin', nonsense: true }, { user: userOf(role, kind) });
      const codes = reply.ok ? [] : reply.complaints.map(({ code }) => code);
      // Whoever may is told of the forged fields; whoever may not is told that, and nothing else.
      expect(codes.includes('notAllowed')).toBe(!operation.roles.includes(role));
      expect(reply.ok).toBe(false);
      expect(office.bytes()).toBe(before);
    });
  },
);

/** What whoever may see the timetable may ask. */
const OPEN_TO_READERS = ['cohortCalendar'];

describe('what spans tabs or workbooks', () => {
  it.each([...Object.keys(appQueries), ...Object.keys(appCommands)])(
    '%s is closed to strangers, and to readers unless it only shows the timetable',
    (name) => {
      const input = {
        commit: 1,
        tabs: [],
        registryKeys: ['R-0001'],
        registryKey: 'R-0001',
        cohortId: 'ANG-001',
        agencyId: 'LPK',
        kind: 'digest',
        key: 'weekly|2027-M05|LPK',
        as: 'again',
      };
      for (const office of [shared, registry])
        for (const user of [addressOf('reader'), 'orang@example.com']) {
          const before = office.bytes();
          const wanted: Readonly<Record<string, readonly string[]>> = {
            undo: ['commit', 'tabs'],
            issueCodes: ['registryKeys'],
            eraseIdentity: ['registryKey'],
            cohortCalendar: ['cohortId'],
            syncAttendanceGrid: ['cohortId'],
            previewMail: ['agencyId', 'kind'],
            sendTestMail: ['agencyId', 'kind'],
            settleMail: ['key', 'as'],
          };
          const given = Object.fromEntries(
            (wanted[name] ?? []).map((field) => [field, input[field as keyof typeof input]]),
          );
          const isOpen = OPEN_TO_READERS.includes(name) && office === shared && user === addressOf('reader');
          expect([user, office.call(name, given, { user }).ok]).toEqual([user, isOpen]);
          expect(office.bytes()).toBe(before);
        }
    },
  );
});

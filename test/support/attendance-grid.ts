import type { Office } from './office';
import { enrolNew, plannedOffice, TIMETABLE } from './programme';

export const GRID_TAB = 'Lembar Presensi ANG-001';

interface SheetCell {
  readonly note?: string;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: { readonly backgroundColor?: Readonly<Record<string, number>> };
}

/** What became of what was typed. */
export interface Answer {
  readonly isNew: boolean;
  readonly saved: number;
  readonly unchanged: number;
  readonly wrong: number;
  readonly conflicts: number;
  readonly refilled: number;
  readonly kept: readonly { readonly participantId: string; readonly why: string }[];
}

/** An office whose course of 48 sessions has so many people, on the morning after the twentieth session. */
export const courseOffice = (people: number, day = '2027-03-30'): Office => {
  const office = plannedOffice(Math.max(16, people));
  for (let n = 1; n <= people; n++) enrolNew(office, `Ibu ${n}`);
  office.answer('schedule', TIMETABLE);
  office.at(day);
  return office;
};

export const press = (office: Office, options: object = {}): Answer =>
  office.answer<Answer>('syncAttendanceGrid', { cohortId: 'ANG-001' }, options);

export const sheetIdOf = (office: Office, title = GRID_TAB): number | undefined => {
  const { sheets } = office.api('GET', '?fields=sheets.properties') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  return sheets.find(({ properties }) => properties.title === title)?.properties.sheetId;
};

const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Where a person's cell at a session is now, as anybody would look for it. */
export const cellOf = (office: Office, enrolmentId: string, sessionId: string): string => {
  const shown = office.shown(GRID_TAB);
  const row = shown.findIndex(
    (cells) => cells.includes(enrolmentId) && !cells.some((text) => text.includes('=')),
  );
  const column = shown.find((cells) => cells.includes(sessionId))?.indexOf(sessionId) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${enrolmentId} at ${sessionId} is not in the grid`);
  return `${lettersOf(column)}${row + 1}`;
};

/** Types into cells by person and session, as a person would. */
export const typeCodes = (office: Office, codes: readonly (readonly [string, string, string])[]): void => {
  const data = codes.map(([enrolmentId, sessionId, code]) => ({
    range: `'${GRID_TAB}'!${cellOf(office, enrolmentId, sessionId)}`,
    values: [[code]],
  }));
  office.api('POST', '/values:batchUpdate', { valueInputOption: 'USER_ENTERED', data });
};

/** A cell with its look. */
export const look = (office: Office, enrolmentId: string, sessionId: string) => {
  const range = encodeURIComponent(`'${GRID_TAB}'!${cellOf(office, enrolmentId, sessionId)}`);
  const { sheets } = office.api(
    'GET',
    `?ranges=${range}&fields=sheets.data.rowData.values(formattedValue,note,userEnteredFormat.backgroundColor)`,
  ) as { sheets: { data: { rowData?: { values?: SheetCell[] }[] }[] }[] };
  const cell = sheets[0]?.data[0]?.rowData?.[0]?.values?.[0] ?? {};
  return {
    text: cell.formattedValue ?? '',
    note: cell.note ?? '',
    isColoured: cell.userEnteredFormat?.backgroundColor !== undefined,
  };
};

/** Attendance that counts, as `enrolment session code jp`. */
export const recorded = (office: Office): string[] => {
  const [labels = [], ...rows] = office.shown('Presensi');
  const at = (label: string) => labels.indexOf(label);
  return rows
    .filter((row) => row[at('Dibatalkan')] !== 'Ya')
    .map((row) => ['Pendaftaran', 'Sesi', 'Kehadiran', 'JP Hadir'].map((label) => row[at(label)]).join(' '))
    .sort();
};

/** What is found in grids; other findings are not the grid's. */
export const findingsOf = (office: Office): Record<string, string>[] => {
  const [labels = [], ...rows] = office.shown('Temuan');
  return rows
    .map((row) => Object.fromEntries(labels.map((label, n) => [label, row[n] ?? ''])))
    .filter(({ Aturan = '' }) => Aturan.startsWith('J'));
};

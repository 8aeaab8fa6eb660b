import { printCalendar } from '../../host/calendar/print-event';
import { ADMIN, type Office } from './office';
import { plannedOffice, TIMETABLE } from './programme';

export interface ShownEvent {
  readonly id: string;
  readonly status: string;
  readonly summary?: string;
  readonly location?: string;
  readonly description: string;
  readonly visibility: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
}

/** Events of a calendar as its owner would see them, deleted ones too. */
export const eventsIn = (office: Office, calendarId = ADMIN): readonly ShownEvent[] =>
  office.host
    .calendars()
    .filter(({ id }) => id === calendarId)
    .flatMap((calendar) => (printCalendar(calendar) as { events: ShownEvent[] }).events);

/** Those of them that take place: when, and the session's code. */
export const living = (office: Office, calendarId?: string): readonly string[] =>
  eventsIn(office, calendarId)
    .filter(({ status }) => status === 'confirmed')
    .map(({ start, description }) => `${start.dateTime.slice(0, 16)} ${/S-\d+/.exec(description)?.[0] ?? ''}`)
    .sort();

/** Types into the cell of a row that is known by its first column. */
export const setCell = (office: Office, tab: string, id: string, label: string, value: string): void => {
  const [labels = [], ...rows] = office.shown(tab);
  const at = [labels.indexOf(label), rows.findIndex(([key]) => key === id)] as const;
  if (at.includes(-1)) throw new Error(`${tab}: no ${id} or no ${label}`);
  const cell = `${String.fromCharCode(65 + at[0])}${at[1] + 2}`;
  office.api('PUT', `/values/${encodeURIComponent(`'${tab}'!${cell}`)}?valueInputOption=USER_ENTERED`, {
    values: [[value]],
  });
};

export const nameCalendar = (office: Office, calendarId: string): void =>
  setCell(office, 'Pengaturan', 'Id Google Kalender (kosong = tidak dikirim)', 'Nilai', calendarId);

/** A planned cohort with 48 sessions, and a calendar named in the settings. */
export const calendarOffice = (calendarId = 'primary', timetable: object = TIMETABLE): Office => {
  const office = plannedOffice();
  const details = { siteId: 'LOK-01', instructorId: 'I-01', type: 'theory' };
  office.answer('schedule', { ...timetable, ...details }, { acknowledged: true });
  nameCalendar(office, calendarId);
  return office;
};

/** Moves a session by hand, as the rows of a move look: the old one stays, a new one is held instead. */
export const moveSession = (office: Office, from: string, to: string, on: string): void => {
  setCell(office, 'Sesi', from, 'Status', 'Pindah');
  office.type('Sesi', [
    {
      'Kode Sesi': to,
      Angkatan: 'ANG-001',
      Tanggal: on,
      Mulai: '14:30',
      Selesai: '16:45',
      JP: '3',
      Status: 'Terjadwal',
      'Pindahan Dari': from,
    },
  ]);
};

/** What the menu says that sends the timetable. */
export const send = (office: Office, user?: string): string => office.menu('menuSendCalendar', user);

/** The calls to the calendar that something makes: `list`, `insert`, `update`. */
export const callsOf = (office: Office, act: () => void): readonly string[] => {
  office.host.clearTrace();
  act();
  return office.host
    .trace()
    .map(({ service }) => service)
    .filter((service) => service.startsWith('Calendar.'))
    .map((service) => service.replace('Calendar.Events.', ''));
};

/** The first four sessions of the timetable: Monday, Wednesday, Thursday, Monday. */
export const FOUR = { ...TIMETABLE, end: { type: 'count', count: 4 } } as const;

import type { Book } from '../../core/book';
import { choice } from '../../core/kinds/choice';
import { text } from '../../core/kinds/text';
import { defineTab, WORKBOOKS } from '../../core/tab';

export const SETTING_KEYS = [
  'language',
  'jpMinutes',
  'attendanceThreshold',
  'skipCollectiveLeave',
  'prisonCausedExcluded',
  'prisonCausedCap',
  'excusedExcluded',
  'digestWeekday',
  'digestHour',
  'reminderHour',
  'letterhead',
  'letterPlace',
  'signerTitle',
  'signerName',
  'signerStaffNo',
  'attendanceSheetNo',
  'meetingNo',
  'trainingCertificateNo',
  'competenceCertificateNo',
  'recapNo',
  'reportNo',
  'reportTo',
  'minimumCell',
  'calendarId',
  'workbook',
  'workbookId',
  'sharedWorkbookId',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** One setting a row. A missing or unreadable value counts as its default, and is found by validation. */
export const settings = defineTab('settings', {
  key: 'setting',
  workbooks: WORKBOOKS,
  columns: {
    setting: choice(SETTING_KEYS),
    value: text({ max: 300, optional: true }),
    note: text({ max: 300, optional: true }),
  },
});

const YES = ['ya', 'y', 'yes', 'true', '1'];
const NO = ['tidak', 't', 'no', 'n', 'false', '0'];

const readNumber = (value: string, min: number, max: number): number | undefined => {
  const trimmed = value.trim().replace(',', '.');
  const number = trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  return trimmed !== '' && number >= min && number <= max ? number : undefined;
};

const readWhole = (value: string, min: number, max: number): number | undefined => {
  const number = readNumber(value, min, max);
  return Number.isInteger(number) ? number : undefined;
};

const readFlag = (value: string): boolean | undefined => {
  const word = value.trim().toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
};

const trimmed = (value: string): string => value.trim();

/** How each setting is read; undefined means that the text cannot be. */
const READERS = {
  language: (value: string) => (value === 'id' || value === 'en' ? value : undefined),
  jpMinutes: (value: string) => readNumber(value, 30, 60),
  attendanceThreshold: (value: string) => readNumber(value, 0, 1),
  skipCollectiveLeave: readFlag,
  prisonCausedExcluded: readFlag,
  prisonCausedCap: (value: string) => readNumber(value, 0, 1),
  excusedExcluded: readFlag,
  digestWeekday: (value: string) => readWhole(value, 1, 7),
  digestHour: (value: string) => readWhole(value, 0, 23),
  reminderHour: (value: string) => readWhole(value, 0, 23),
  letterhead: trimmed,
  letterPlace: trimmed,
  signerTitle: trimmed,
  signerName: trimmed,
  signerStaffNo: trimmed,
  attendanceSheetNo: trimmed,
  meetingNo: trimmed,
  trainingCertificateNo: trimmed,
  competenceCertificateNo: trimmed,
  recapNo: trimmed,
  reportNo: trimmed,
  reportTo: trimmed,
  minimumCell: (value: string) => readWhole(value, 1, 50),
  calendarId: trimmed,
  workbook: (value: string) => WORKBOOKS.find((kind) => kind === value.trim()),
  workbookId: trimmed,
  sharedWorkbookId: trimmed,
} as const satisfies Record<SettingKey, (value: string) => unknown>;

export type Settings = { readonly [K in SettingKey]: NonNullable<ReturnType<(typeof READERS)[K]>> };

/** Working assumptions of the domain page: 1 JP = 45 minutes, threshold 80 %, a tenth at most excused as the prison's, Monday at seven, reminders at four. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  jpMinutes: 45,
  attendanceThreshold: 0.8,
  skipCollectiveLeave: true,
  prisonCausedExcluded: true,
  prisonCausedCap: 0.1,
  excusedExcluded: false,
  digestWeekday: 1,
  digestHour: 7,
  reminderHour: 16,
  letterhead: '',
  letterPlace: '',
  signerTitle: '',
  signerName: '',
  signerStaffNo: '',
  attendanceSheetNo: '{number}/DH/{cohort}/{month}/{year}',
  meetingNo: '{number}/UND/{month}/{year}',
  trainingCertificateNo: '{number}/SP/{programme}/{year}',
  competenceCertificateNo: '{number}/SK/{programme}/{year}',
  recapNo: '{number}/RKP/{cohort}/{month}/{year}',
  reportNo: '{number}/LAP/{month}/{year}',
  reportTo: '',
  minimumCell: 5,
  calendarId: '',
  workbook: 'shared',
  workbookId: '',
  sharedWorkbookId: '',
};

/** True when a setting's text can be read. */
export const isReadable = (key: SettingKey, value: string): boolean => READERS[key](value) !== undefined;

/** The settings in force. */
export const settingsOf = (book: Book): Settings =>
  book.derive('settings', () => {
    const found: Record<string, unknown> = { ...DEFAULT_SETTINGS };
    for (const { setting, value } of book.rows(settings)) {
      const read = value === undefined ? undefined : READERS[setting](value);
      if (read !== undefined) found[setting] = read;
    }
    return found as Settings;
  });

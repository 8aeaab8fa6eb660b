import { viewWords } from '../../../src/i18n/speak';
import { layOut } from '../../../src/sidebar/attendance-sheet/lay-out';
import { missingSettings } from '../../../src/sidebar/print/missing-settings';
import { sheetNumber } from '../../../src/sidebar/attendance-sheet/sheet-number';
import { sessionHeads } from '../../../src/sidebar/attendance-sheet/sheet-words';
import type { Chosen, Session } from '../../../src/sidebar/attendance-sheet/sheets';

const session = (number: number, sessionOn: string, more: Partial<Session> = {}): Session => ({
  sessionId: `S-${number}`,
  number,
  sessionOn,
  startTime: '09:00',
  endTime: '11:15',
  jp: 2.5,
  instructor: 'Ani',
  place: 'Aula',
  participantIds: ['P-0001'],
  ...more,
});
const letter = {
  letterhead: '',
  letterPlace: '',
  signerTitle: '',
  signerName: '',
  signerStaffNo: '',
  attendanceSheetNo: '{number}/DH/{cohort}/{month}/{year}',
};
const chosen = (sessions: readonly Session[], more: Partial<Chosen> = {}): Chosen => ({
  cohortId: 'ANG-001',
  name: 'Angkatan I',
  programme: 'Sulam',
  agency: 'Dinas Tenaga Kerja',
  fromOn: '2027-02-01',
  toOn: '2027-02-07',
  sessions: [...sessions],
  people: [{ participantId: 'P-0001', workingName: 'Bu Melati' }],
  letter,
  ...more,
});
const words = { id: viewWords('id'), en: viewWords('en') };
const first = (given: Chosen, language: 'id' | 'en' = 'id') => layOut(given, words[language]).documents[0];

describe('the number of a sheet', () => {
  it('is made of its first session, the cohort, the month in Roman numerals and the year', () => {
    const one = session(7, '2027-09-30');
    expect(sheetNumber(letter.attendanceSheetNo, one, 'ANG-001')).toBe('007/DH/ANG-001/IX/2027');
    expect(sheetNumber('{year}.{number}', { ...one, number: 1234 }, 'ANG-001')).toBe('2027.1234');
  });
});

describe('what stands above a table', () => {
  it('tells the day of one session with its weekday, and the first and last day of several', () => {
    const one = session(1, '2027-02-01');
    const days = (given: Chosen, language?: 'id' | 'en') => first(given, language)?.subject[1];
    expect(days(chosen([one]))).toEqual(['Hari/Tanggal', 'Senin, 1 Februari 2027']);
    expect(days(chosen([one]), 'en')).toEqual(['Date', 'Monday, 1 February 2027']);
    expect(days(chosen([one, session(2, '2027-02-04')]))?.[1]).toBe('1–4 Februari 2027');
  });

  it('names rooms and trainers once each, and a trainer who signs only when there is one', () => {
    const tell = (given: Chosen) => [first(given)?.instructor, ...(first(given)?.subject.slice(3) ?? [])];
    const sessions = [1, 2, 3].map((n) => session(n, `2027-02-0${n}`));
    expect(tell(chosen(sessions))).toEqual(['Ani', ['Tempat', 'Aula'], ['Instruktur', 'Ani']]);
    const other = session(4, '2027-02-04', { instructor: 'Wati', place: '' });
    expect(tell(chosen([...sessions.slice(1), other]))).toEqual([
      '',
      ['Tempat', 'Aula'],
      ['Instruktur', 'Ani; Wati'],
    ]);
  });

  it('is the letterhead, a line each, or else the agency', () => {
    const one = [session(1, '2027-02-01')];
    const headed = { ...letter, letterhead: ' Pemerintah | Dinas ||Jalan 1' };
    expect(first(chosen(one, { letter: headed }))?.head).toEqual(['Pemerintah', 'Dinas', 'Jalan 1']);
    expect(first(chosen(one))?.head).toEqual(['Dinas Tenaga Kerja']);
  });
});

describe('what stands above a column', () => {
  const wednesday = [session(1, '2027-02-03'), session(2, '2027-02-01')] as const;
  const heads = (width: number) => sessionHeads([...wednesday], width, words.en, 'en');

  it('is the day, the time and the JP', () =>
    expect(sessionHeads([...wednesday], 50, words.id, 'id')[0]).toEqual({
      day: 'Rabu, 03/02/2027',
      time: '09:00–11:15 · 2,5 JP',
    }));

  it('is short for all days where one of them would not fit', () => {
    expect(heads(50).map(({ day }) => day)).toEqual(['Wednesday, 03/02/2027', 'Monday, 01/02/2027']);
    expect(heads(26).map(({ day }) => day)).toEqual(['Wed, 03/02/2027', 'Mon, 01/02/2027']);
  });
});

describe('paper', () => {
  const headed = { ...letter, letterhead: 'Pemerintah|Dinas|Jalan 1' };
  const sessions = (count: number) => Array.from({ length: count }, (_, n) => session(n + 1, '2027-02-01'));
  const people = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ participantId: `P-${n}`, workingName: '' }));
  const crowd = (at: number, count: number, more: Partial<Chosen> = {}) => {
    const all = people(count);
    const participantIds = all.map(({ participantId }) => participantId);
    return chosen(
      sessions(at).map((one) => ({ ...one, participantIds })),
      { people: all, letter: headed, ...more },
    );
  };
  const pageCounts = (given: Chosen) => layOut(given, words.id).documents.map(({ pages }) => pages.length);

  it('stands with up to three sessions, and lies on its side with more', () =>
    expect([1, 3, 4, 7].map((n) => layOut(chosen(sessions(n)), words.id).orientation)).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'landscape',
    ]));

  it('holds twenty people and signatures on one page, and thirty on two', () => {
    expect(pageCounts(crowd(3, 20))).toEqual([1]);
    expect(pageCounts(crowd(3, 30))).toEqual([2]);
    expect(pageCounts(crowd(6, 30))).toEqual([2]);
    expect(pageCounts(crowd(7, 30))).toEqual([2, 2]);
  });

  it('has two columns for the name of a programme, so that a long one takes one line', () =>
    expect(pageCounts(crowd(3, 20, { programme: 'Pelatihan '.repeat(8) }))).toEqual([1]));

  it('holds fewer people where the head is longer', () => {
    const long = { ...letter, letterhead: Array.from({ length: 6 }, () => 'Dinas').join('|') };
    expect(pageCounts(crowd(3, 20, { letter: long }))).toEqual([2]);
    expect(pageCounts(crowd(3, 20, { programme: 'Pelatihan '.repeat(40) }))).toEqual([2]);
    expect(pageCounts(crowd(3, 20, { letter: { ...headed, signerTitle: 'Kepala '.repeat(40) } }))).toEqual([
      2,
    ]);
  });
});

describe('what is missing for a letter', () => {
  it('is what is blank, but the number, which has a usual form', () => {
    expect(missingSettings({ ...letter, signerName: 'Nama', attendanceSheetNo: '' })).toEqual([
      'letterhead',
      'letterPlace',
      'signerTitle',
      'signerStaffNo',
    ]);
  });
});

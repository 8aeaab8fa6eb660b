import * as fc from 'fast-check';
import { composeMail, type Making } from '../../../src/app/digests/compose';
import type { DueMail } from '../../../src/app/digests/due';
import { type MailKind, periodOf, timingOf } from '../../../src/app/digests/period';
import { renderMail } from '../../../src/app/digests/render';
import { watchOver } from '../../../src/app/digests/scan';
import { SHORT_MAX } from '../../../src/app/digests/short-text';
import type { JournalEntry, JournalWindow } from '../../../src/app/read/journal-window';
import { instantSerial } from '../../../src/core/instant';
import type { Agency } from '../../../src/features/agencies/facts';
import { agencies } from '../../../src/features/agencies/tab';
import { bookOf, type RowsByTab } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { heldCourse } from '../../support/held-course';

const NOW = '2027-03-29T07:15:00';
const course = heldCourse(18);
const TYPES = [
  'manpower',
  'prison',
  'provider',
  'trade',
  'cooperatives',
  'insurance',
  'leadership',
  'other',
] as const;

const offices = (name = 'Kantor'): NonNullable<RowsByTab['agencies']> =>
  TYPES.map((type) => ({ agencyId: type.toUpperCase(), name, type, digest: 'yes', active: 'yes' }));

const entry = (command: string, at: string): JournalEntry => ({
  ...{ at: instantSerial(at), commit: 1, by: '', command, requestId: '', inputHash: '', answer: '' },
});
const journal = (entries: readonly JournalEntry[] = [], hasMore = false): JournalWindow => ({
  ...{ entries, rows: [], newest: 1, marks: {}, hasMore, title: 'Jurnal' },
});

const composed = (
  rows: RowsByTab,
  agencyId: string,
  kind: MailKind = 'weekly',
  window = journal(),
  language: 'id' | 'en' = 'id',
) => {
  const speaking = (rows.agencies ?? offices()).map((agency) => ({ ...agency, language }));
  const book = bookOf({ ...course, ...rows, agencies: speaking });
  const making: Making = {
    ...{ book, journal: window, context: contextOf({ now: NOW }) },
    ...{ url: 'https://docs.google.com/spreadsheets/d/x/edit', watch: watchOver(book) },
  };
  const agency = book.find(agencies, agencyId) as Agency;
  const due: DueMail = {
    ...{ key: 'k', period: periodOf(kind, '2027-03-29', timingOf(book)), isDue: true },
    agency,
  };
  return composeMail(making, due);
};

const manyActions = Array.from({ length: 14 }, () => ({
  ...{ text: 'x', ownerId: 'MANPOWER', dueOn: '2027-03-01', status: 'open' as const },
}));

describe('a mail', () => {
  it('has what needs action first, then sessions, numbers, what changed, and how to leave', () => {
    const window = journal([entry('recordAttendance', '2027-03-28T10:00:00')]);
    const { text } = composed({}, 'MANPOWER', 'weekly', window).mail;
    const places = [
      'Ringkasan program untuk Kantor',
      'Minggu 29/03/2027–04/04/2027',
      '== Perlu tindakan ==',
      'PRESENSI YANG BELUM DICATAT',
      '\nSESI\n',
      '\nTEMPAT\n',
      'YANG BERUBAH\n- Sejak 22/03/2027 disimpan: Presensi 1 kali',
      'Buka buku kerja: https://docs.google.com/spreadsheets/d/x/edit',
      'Tidak ingin menerima surel ini lagi?',
    ].map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has at most ten lines that need action, of whatever number of lists', () => {
    const { text } = composed({ actions: manyActions, attendance: [] }, 'MANPOWER').mail;
    const act = text.slice(text.indexOf('== Perlu tindakan =='), text.indexOf('\nSESI\n'));
    const lines = act.split('\n').filter((line) => line.startsWith('- '));
    expect(lines.filter((line) => !line.includes(' lagi di buku kerja'))).toHaveLength(10);
    expect(lines).toContain('- dan 6 lagi di buku kerja');
    expect(lines).toContain('- dan 18 lagi di buku kerja');
  });

  it('speaks English where the agency wants it', () => {
    const { mail } = composed({}, 'MANPOWER', 'weekly', journal(), 'en');
    expect(mail.subject).toBe('[PRG-001] Weekly digest 2027-M13 – MANPOWER');
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.text).toContain('== Needs action ==');
  });

  it('says the same as text and as HTML, every value escaped in the one and plain in the other', () => {
    const evil = `<b>Aula & "Besar" 'x'</b>`;
    const rows: RowsByTab = {
      agencies: offices(evil),
      sites: [{ agencyId: 'PRISON', name: evil, room: evil }],
      sessions: course.sessions.map((session) => ({ ...session, siteId: 'LOK-01', topic: evil })),
      meetings: [
        {
          ...{ heldOn: '2027-03-30', startTime: '10:00', place: evil, chair: 'x', agenda: 'x' },
          ...{ invited: TYPES.map((type) => type.toUpperCase()), status: 'planned' as const },
        },
      ],
    };
    for (const type of TYPES) {
      const { html, text } = composed(rows, type.toUpperCase()).mail;
      expect(text).toContain(evil);
      expect(html).not.toMatch(/<\/?b>|"Besar"|'x'|& /);
      expect(html).toContain('&lt;b&gt;Aula &amp; &quot;Besar&quot; &#39;x&#39;&lt;&#x2F;b&gt;');
    }
  });

  it('escapes any text wherever a value can stand', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '{', '}', '/', 'a', ' '),
    });
    fc.assert(
      fc.property(nasty, (said) => {
        const value = `Q${said}Q`;
        const section = { title: value, lines: [value], more: value };
        const { html } = renderMail({
          ...{
            language: 'id',
            subject: value,
            heading: value,
            period: value,
            actTitle: value,
            act: [section],
          },
          ...{ others: [section], linkText: value, url: value, footer: value },
        });
        const shown = [...html.matchAll(/Q([^Q]*)Q/g)].map(([, inside = '']) => inside);
        // Once each in title, heading, period, heading of actions, link, its text and the footer; three times a section.
        expect(shown).toHaveLength(13);
        for (const inside of shown)
          expect(inside.replace(/&(?:[a-z]+|#\d+|#x[0-9A-F]+);/g, '')).not.toMatch(/[<>&"']/);
      }),
    );
  });

  it('holds what it says back where somebody typed a name, a register number or sixteen digits', () => {
    const [first, ...others] = course.participants;
    const participants = [{ ...first!, workingName: 'Zubaidah' }, ...others];
    const about = (topic: string) =>
      composed(
        { participants, sessions: course.sessions.map((session) => ({ ...session, topic })) },
        'PROVIDER',
      ).leak;
    expect(about('Ulang untuk Zubaidah')).toEqual({ reason: 'workingName', where: 'Sesi' });
    expect(about('B.I 12/2026')).toEqual({ reason: 'registerNumber', where: 'Sesi' });
    expect(about('Tusuk rantai')).toBeUndefined();
    const named = composed({ participants, agencies: offices('Kantor Zubaidah') }, 'TRADE');
    expect(named.leak).toBeUndefined();
  });

  it.each(TYPES)('to %s is short enough for a messenger, without a link', (type) => {
    const rows = {
      actions: manyActions.map((row) => ({ ...row, ownerId: type.toUpperCase() })),
      attendance: [],
    };
    const { short } = composed(rows, type.toUpperCase());
    expect(short.length).toBeLessThanOrEqual(SHORT_MAX);
    expect(short).toMatch(/^Ringkasan [A-Z]+, 29\/03\/2027–04\/04\/2027\n/);
    expect(short).toMatch(/[^:]\nSelengkapnya di buku kerja Sinergi\.$/);
    expect(short).not.toContain('http');
  });
});

describe('a reminder', () => {
  it('has the sessions of the morrow and nothing else', () => {
    const sessions = course.sessions.map((session, n) =>
      n === 19 ? { ...session, sessionOn: '2027-03-30' } : session,
    );
    const { mail, isWorthSending } = composed({ sessions, attendance: [] }, 'PRISON', 'reminder');
    expect([mail.subject, isWorthSending]).toEqual(['[PRG-001] Pengingat sesi 2027-03-30 – PRISON', true]);
    expect(mail.text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- 30/03/2027, 09:00–11:15: ANG-001 (16 orang), Aula',
    ]);
    expect(mail.text).toContain('Besok, 30/03/2027');
  });

  it('is none on an eve without a session', () => {
    expect(composed({}, 'PRISON', 'reminder').isWorthSending).toBe(false);
  });
});

describe('what changed', () => {
  const said = (window: JournalWindow, rows: RowsByTab = {}) =>
    composed(rows, 'TRADE', 'weekly', window)
      .mail.text.split('\n')
      .find((line) => line.startsWith('- Sejak'));

  it('is counted by tab since the last mail that the agency got', () => {
    const entries = [
      entry('recordAttendance', '2027-03-28T10:00:00'),
      entry('recordAttendance', '2027-03-27T10:00:00'),
      entry('enrol', '2027-03-26T10:00:00'),
      entry('sendDigests', '2027-03-26T10:00:00'),
      entry('enrol', '2027-03-20T10:00:00'),
    ];
    expect(said(journal(entries))).toBe('- Sejak 22/03/2027 disimpan: Presensi 2 kali, Pendaftaran 1 kali');
    const mail = { mailKey: 'weekly|2027-M12|TRADE', state: 'sent' as const, recipients: 1 };
    const mailLog = [{ ...mail, changedAt: '2027-03-27T12:00:00' }];
    expect(said(journal(entries), { mailLog })).toBe('- Sejak 27/03/2027 disimpan: Presensi 1 kali');
  });

  it('is at least so much where the journal’s newest rows do not reach back so far', () => {
    expect(said(journal([entry('enrol', '2027-03-28T10:00:00')], true))).toContain('sekurang-kurangnya');
    expect(said(journal())).toBeUndefined();
  });
});

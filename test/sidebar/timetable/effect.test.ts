import { views } from '../../../src/i18n/id';
import { ofCancel, ofDays, ofMove, ofTrainer, placed } from '../../../src/sidebar/timetable/effect';
import { becomesText, wholeTexts } from '../../../src/sidebar/timetable/effect-words';
import type { Answer, Session } from '../../../src/sidebar/timetable/sessions';

const session = (n: number, sessionOn: string): Session => ({
  sessionId: `S-0000${n}`,
  sessionOn,
  startTime: '09:00',
  endTime: '11:15',
  jp: 3,
  topic: null,
  instructorId: null,
  siteId: 'LOK-01',
  version: 'v',
  closed: null,
});
const sessions = [session(1, '2027-02-22'), session(2, '2027-02-24')];
const answer: Answer = {
  today: '2027-02-20',
  cohorts: [],
  instructors: [{ instructorId: 'I-02', name: 'Bu Ratih' }],
  sites: [
    { siteId: 'LOK-01', name: 'Aula' },
    { siteId: 'LOK-02', name: 'Bengkel' },
  ],
  chosen: null,
};
const outlook = { lastBefore: '2027-06-10', lastAfter: '2027-06-14', jpBefore: 144, jpAfter: 141.5 };
const texts = ({ lines }: ReturnType<typeof ofTrainer>) =>
  lines.map((line) => becomesText(line, answer, views));

describe('what becomes of a session', () => {
  it('is another day', () => {
    const moved = [{ sessionId: 'S-00001', startTime: '09:00', from: '2027-02-22', to: '2027-06-14' }];
    const effect = ofDays({ ...outlook, sessions: moved, kept: [] }, sessions);
    expect(texts(effect)).toEqual(['Senin 14/06/2027']);
  });

  it('is other hours and another room, where they are others', () => {
    const [first] = sessions;
    const to = {
      session: { sessionId: 'S-00001', version: 'v' },
      ...{ sessionOn: '2027-02-23', startTime: '13:00', endTime: '15:15', siteId: 'LOK-02', reason: 'a' },
    };
    const done = { sessionId: 'S-00003', movedFrom: 'S-00001', ...outlook };
    expect(texts(ofMove(done, first!, to))).toEqual(['Selasa 23/02/2027 13:00–15:15, Bengkel']);
    expect(texts(ofMove(done, first!, { ...to, siteId: undefined }))).toEqual([
      'Selasa 23/02/2027 13:00–15:15, tanpa ruang',
    ]);
    const sameTime = { ...to, startTime: '09:00', endTime: '11:15', siteId: 'LOK-01' };
    expect(texts(ofMove(done, first!, sameTime))).toEqual(['Selasa 23/02/2027']);
  });

  it('is that it is cancelled, or has another trainer', () => {
    expect(texts(ofCancel({ sessions: 2, jp: 6, ...outlook }, sessions))).toEqual(['batal', 'batal']);
    expect(texts(ofTrainer(sessions, 'I-02'))).toEqual(['Bu Ratih', 'Bu Ratih']);
  });
});

describe('what holds for the cohort', () => {
  it('is its last day and its JP before and after, and who stays as attendance is recorded', () => {
    const effect = ofDays({ ...outlook, sessions: [], kept: ['S-00008', 'S-00009'] }, sessions);
    expect(wholeTexts(effect, views, 'id')).toEqual([
      'Sesi terakhir: 10/06/2027 → 14/06/2027',
      'Total JP: 144 → 141,5',
      '2 sesi tetap karena presensinya sudah dicatat: S-00008, S-00009',
    ]);
  });

  it('has no last day when nothing is left', () => {
    const effect = ofCancel({ sessions: 2, jp: 6, ...outlook, lastAfter: '', jpAfter: 0 }, sessions);
    expect(wholeTexts(effect, views, 'id')[0]).toBe('Sesi terakhir: 10/06/2027 → –');
  });

  it('is nothing when only the trainer is another', () => {
    expect(wholeTexts(ofTrainer(sessions, 'I-02'), views, 'id')).toEqual([]);
  });
});

describe('what is said against a change', () => {
  const said = (text: string, row?: string) => ({
    code: 'R53',
    severity: 'W' as const,
    text,
    ...(row === undefined ? {} : { row }),
  });

  it('stands at the new row of its session, once, and the rest apart', () => {
    const moved = [
      { sessionId: 'S-00001', becomes: 'S-00049', startTime: '09:00', from: '2027-02-22', to: '2027-06-14' },
    ];
    const effect = ofDays({ ...outlook, sessions: moved }, sessions);
    const { at, others } = placed(effect, [
      said('Di luar masa.', 'S-00049'),
      said('Di luar masa.', 'S-00049'),
      said('Lain.', 'S-00001'),
    ]);
    expect(at.get('S-00049')?.map(({ text }) => text)).toEqual(['Di luar masa.']);
    expect(others.map(({ text }) => text)).toEqual(['Lain.']);
  });
});

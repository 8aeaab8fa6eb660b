import { viewWords } from '../../../src/i18n/speak';
import { conflictTexts } from '../../../src/sidebar/attendance/conflicts';
import { byEnrolment } from '../../../src/sidebar/attendance/place-complaints';
import { sessionHint, sessionLabel } from '../../../src/sidebar/attendance/session-words';

const words = viewWords('id');
const ani = {
  enrolmentId: 'E-00001',
  participantId: 'P-0001',
  workingName: 'Ani',
  code: null,
  jp: null,
  note: null,
  version: null,
  planned: null,
  soFar: '–',
  best: '100.00',
  standing: 'fine' as const,
};
const session = {
  sessionId: 'S-00001',
  cohortId: 'ANG-001',
  sessionOn: '2027-02-01',
  startTime: '09:00',
  jp: 1.5,
  complete: false,
};

describe('conflicts', () => {
  it('name the person, who changed her record and to what', () => {
    const texts = conflictTexts([{ enrolmentId: 'E-00001', code: 'S', jp: 0, by: 'b@c.id' }], [ani], words);
    expect(texts.get('E-00001')).toContain('P-0001 Ani: sudah diubah oleh b@c.id menjadi S');
  });

  it('do without the name of who changed it when nobody knows', () => {
    const texts = conflictTexts([{ enrolmentId: 'E-00001', code: 'S', jp: 0, by: null }], [ani], words);
    expect(texts.get('E-00001')).toBe(`P-0001 Ani: ${words.common.changedSince}`);
  });
});

describe('complaints about one of the entries', () => {
  const sent = [{ enrolmentId: 'E-00007', code: 'T' as const, note: undefined, version: null }];
  const complaint = (field: string) => ({
    code: 'R14',
    severity: 'E' as const,
    text: 'Tidak mungkin.',
    field,
  });

  it('stand beside the person it was sent for', () => {
    expect(byEnrolment([complaint('entries.0.jp')], sent)).toMatchObject([{ field: 'E-00007' }]);
  });

  it('stay where they are when they name no entry that was sent', () => {
    expect(byEnrolment([complaint('entries.4.jp'), complaint('sessionId')], sent)).toMatchObject([
      { field: 'entries.4.jp' },
      { field: 'sessionId' },
    ]);
  });
});

describe('a session in the list', () => {
  it('starts with its day and says when it is incomplete', () => {
    expect(sessionLabel(session, words)).toBe('01/02/2027 09:00 ANG-001 – belum lengkap');
    expect(sessionLabel({ ...session, complete: true }, words)).toBe('01/02/2027 09:00 ANG-001');
  });

  it('is told apart below by its weekday and JP', () => {
    expect(sessionHint(session, words, 'id')).toBe('Senin, 1,5 JP – belum lengkap');
  });
});

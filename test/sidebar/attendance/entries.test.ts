import {
  allPresent,
  type Edits,
  entriesToSend,
  lateWithWrongJp,
  type Person,
  shownOf,
  withCode,
  withJp,
} from '../../../src/sidebar/attendance/entries';

const person = (n: number, stored: Partial<Person> = {}): Person => ({
  enrolmentId: `E-0000${n}`,
  participantId: `P-000${n}`,
  workingName: `Bu ${n}`,
  code: null,
  jp: null,
  note: null,
  version: null,
  planned: null,
  soFar: '–',
  best: '100.00',
  standing: 'fine',
  ...stored,
});
const fresh = person(1);
const absent = person(2, { code: 'A', jp: 0, note: 'tanpa kabar', version: 'v2' });
const late = person(3, { code: 'T', jp: 1.5, version: 'v3' });
const people = [fresh, absent, late];

describe('everyone present', () => {
  it('takes the code that was planned for whoever is known not to come', () => {
    const sick = person(5, { planned: 'S' });
    expect([fresh, sick].map((one) => shownOf(one, allPresent([fresh, sick], {})).code)).toEqual(['H', 'S']);
  });

  it('fills in whoever has no record, and leaves what is recorded or chosen', () => {
    const edits = allPresent([...people, person(4)], withCode({}, person(4), 'S'));
    expect([...people, person(4)].map((one) => shownOf(one, edits).code)).toEqual(['H', 'A', 'T', 'S']);
  });
});

describe('what is sent', () => {
  it('is nothing while nothing was chosen', () => {
    expect(entriesToSend(people, {})).toEqual([]);
  });

  it('is not what was chosen as it is stored', () => {
    const edits = withCode(withCode({}, absent, 'A'), late, 'T');
    expect(entriesToSend(people, edits)).toEqual([]);
  });

  it('carries the version that was seen, and none for a person without a record', () => {
    const edits = withCode(withCode({}, fresh, 'H'), absent, 'S');
    expect(entriesToSend(people, edits)).toEqual([
      { enrolmentId: 'E-00001', code: 'H', note: undefined, version: null },
      { enrolmentId: 'E-00002', code: 'S', note: 'tanpa kabar', version: 'v2' },
    ]);
  });

  it('keeps the version that was seen when the row has changed since', () => {
    const edits = withCode({}, absent, 'S');
    const changed = { ...absent, code: 'I' as const, version: 'v9' };
    expect(entriesToSend([changed], edits)).toMatchObject([{ code: 'S', version: 'v2' }]);
    expect(entriesToSend([changed], withCode(edits, changed, 'H'))).toMatchObject([{ version: 'v2' }]);
  });

  it('has JP only for the late', () => {
    const edits = withCode(withJp({}, late, 2), fresh, 'H');
    expect(entriesToSend(people, edits)).toMatchObject([{ code: 'H' }, { code: 'T', jp: 2 }]);
    expect(entriesToSend([late], withCode(edits, late, 'A'))[0]).not.toHaveProperty('jp');
  });

  it('is nothing again after a choice was taken back', () => {
    const edits: Edits = { ...withCode({}, fresh, 'H'), [fresh.enrolmentId]: undefined };
    expect(entriesToSend(people, edits)).toEqual([]);
  });
});

describe('the late', () => {
  it('need their JP, and not more than the session has', () => {
    const edits = withJp(withCode(withJp({}, late, 3.5), fresh, 'T'), absent, 3);
    expect([...lateWithWrongJp(people, edits, 3)]).toEqual(['E-00001', 'E-00003']);
  });

  it('keep their stored JP when only the code is chosen again', () => {
    const back = withCode(withCode({}, late, 'H'), late, 'T');
    expect(shownOf(late, back)).toMatchObject({ code: 'T', jp: 1.5 });
  });
});

import fc from 'fast-check';
import type { Reply } from '../../src/app/rpc';
import { ADMIN } from '../support/office';
import { enrolNew, plannedOffice } from '../support/programme';

const office = plannedOffice();
enrolNew(office, 'Ibu A');
const before = office.bytes();

const raw = (json: unknown): Reply => {
  const { result, error } = office.host.run('call', [json], ADMIN);
  if (error) throw new Error(error.message);
  return JSON.parse(String(result)) as Reply;
};
const refusal = (name: string, input: unknown, more: object = {}) =>
  raw(JSON.stringify({ name, input, requestId: '1.abcdefghijklmnop', ...more }));
const codes = (reply: Reply) => (reply.ok ? ['ok'] : reply.complaints.map(({ code }) => code));
const enrolInput = (participant: object) => ({ cohortId: 'ANG-001', participant });

describe('bad input', () => {
  afterEach(() => {
    expect(office.bytes()).toBe(before);
  });

  it.each([
    ['an empty name', enrolInput({ workingName: '' }), ['R01']],
    ['a blank name', enrolInput({ workingName: '   ' }), ['R01']],
    ['no name', enrolInput({}), ['R01']],
    ['too long a name', enrolInput({ workingName: 'x'.repeat(41) }), ['R14']],
    ['a national id as name', enrolInput({ workingName: '3507135203859901' }), ['R19']],
    ['a national id in pieces', enrolInput({ workingName: 'NIK 3507 1352 0385 9901' }), ['R19']],
    ['a name that is a number', enrolInput({ workingName: 7 }), ['R13']],
    ['a year out of range', enrolInput({ workingName: 'A', birthYear: 85 }), ['R14']],
    ['an unknown choice', enrolInput({ workingName: 'A', education: 'S3' }), ['R13']],
    ['an unknown cohort', { cohortId: 'ANG-999', participant: { workingName: 'A' } }, ['noCohort']],
    ['an unknown participant', { cohortId: 'ANG-001', participantId: 'P-9999' }, ['noParticipant']],
    ['both and neither', { cohortId: 'ANG-001' }, ['oneParticipant']],
    ['extra fields', { ...enrolInput({ workingName: 'A' }), role: 'admin' }, ['unknownField']],
    ['extra fields inside', enrolInput({ workingName: 'A', participantId: 'P-0001' }), ['unknownField']],
    ['no input', null, ['R13']],
    ['a list', [], ['R13']],
  ])('refuses %s beside its field', (_, input, expected) => {
    expect(codes(refusal('enrol', input))).toEqual(expected);
  });

  it('names the field and speaks Indonesian', () => {
    expect(refusal('enrol', enrolInput({ workingName: '' }))).toMatchObject({
      complaints: [{ field: 'participant.workingName', text: 'Harus diisi.' }],
    });
  });

  it('never repeats what may be a national id', () => {
    const reply = refusal('enrol', { cohortId: '3507135203859901', participant: { workingName: 'A' } });
    expect(JSON.stringify(reply)).not.toContain('3507135203859901');
  });

  it.each([
    ['broken JSON', '{"name":"enrol"', ['broken']],
    ['a number', 7, ['broken']],
    ['nothing', undefined, ['broken']],
    ['a list', '[]', ['broken']],
    ['a megabyte', JSON.stringify({ name: 'enrol', input: 'x'.repeat(1_000_000) }), ['tooLarge']],
    ['an unknown command', '{"name":"constructor"}', ['unknownCall']],
    [
      'no request id',
      JSON.stringify({ name: 'enrol', input: enrolInput({ workingName: 'A' }) }),
      ['badRequestId'],
    ],
  ])('answers %s with a clear refusal', (_, json, expected) => {
    expect(codes(raw(json))).toEqual(expected);
  });

  it('refuses roles that are forged in the call: only the staff tab counts', () => {
    const { result } = office.host.run(
      'call',
      [
        JSON.stringify({
          name: 'enrol',
          input: enrolInput({ workingName: 'A' }),
          requestId: '1.abcdefghijklmnop',
          role: 'admin',
          user: ADMIN,
        }),
      ],
      'orang@example.com',
    );
    expect(codes(JSON.parse(String(result)) as Reply)).toEqual(['notStaff']);
  });

  it('answers anything whatever with JSON, and never with an exception', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom('enrol', 'schedule', 'recordAttendance', 'attendanceForm'),
        (input, name) => {
          const reply = refusal(name, input);
          expect(reply.ok).toBe(name === 'attendanceForm' && reply.ok);
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { editIdentity, registerIdentity } from '../../../src/features/identities/commands';
import { identities } from '../../../src/features/identities/tab';
import { identity, identityForm } from '../../../src/features/identities/queries';
import { bookOf, withCells } from '../../support/book-of';
import { carryOut, refusalsOf } from '../../support/carry-out';
import { contextOf } from '../../support/context-of';

const context = contextOf({ role: 'prison', email: 'lapas@example.go.id' });
const NIK = '3507135203859901';
const book = bookOf({
  agencies: [
    { agencyId: 'DISNAKER', name: 'Dinas', type: 'manpower', digest: 'yes', active: 'yes' },
    { agencyId: 'LAPAS', name: 'Lapas Perempuan', type: 'prison', digest: 'yes', active: 'yes' },
  ],
  identities: [
    { fullName: 'Sulastri', nik: NIK, registerNo: 'B.I 1/2026', birthDate: '1985-03-12' },
    { fullName: 'Wati', alias: 'Tik', intakeOn: '2026-02-01' },
    { fullName: 'Sri Wati', mergedInto: 'R-0002' },
  ],
});

const opened = (from = book, registryKey = 'R-0002') => {
  const answer = identity.answer(from, { registryKey }, context);
  if ('refusals' in answer) throw new Error('refused');
  return answer;
};
const edited = (values: object, form = opened()) => ({
  registryKey: form.registryKey,
  version: form.version,
  seen: { ...form.values },
  values: { ...form.values, ...values },
});
const rulesOf = (problems: readonly { rule: string }[]) => problems.map(({ rule }) => rule);

describe('registering somebody', () => {
  it('gives the next key, and keeps the national id as sixteen digits', () => {
    const input = { fullName: 'Ani', nik: '3507.1352 0385-9902' };
    const done = carryOut(registerIdentity, book, input, context);
    expect(done.answer).toEqual({ registryKey: 'R-0004' });
    expect(done.book.find(identities, 'R-0004')).toMatchObject({
      fullName: 'Ani',
      nik: '3507135203859902',
    });
  });

  it('with a national id or a register number that somebody has breaks R37 and R38', () => {
    const input = { fullName: 'Ani', nik: NIK, registerNo: 'B.I 1/2026' };
    expect(rulesOf(carryOut(registerIdentity, book, input, context).problems)).toEqual(['R37', 'R38']);
  });

  it('does not take what others give: a code, a merger', () => {
    for (const more of [{ participantId: 'P-0001' }, { mergedInto: 'R-0001' }, { registryKey: 'R-0009' }])
      expect(() => carryOut(registerIdentity, book, { fullName: 'Ani', ...more }, context)).toThrow(
        /unrecognized/i,
      );
  });
});

describe('editing somebody', () => {
  it('writes only what was changed, and takes away what was emptied', () => {
    const done = carryOut(editIdentity, book, edited({ alias: undefined, address: 'Jl. Mawar' }), context);
    expect(done.answer).toEqual({ registryKey: 'R-0002', changed: ['alias', 'address'] });
    const row = done.book.find(identities, 'R-0002');
    expect([row?.fullName, row?.alias, row?.address, row?.intakeOn]).toEqual([
      'Wati',
      undefined,
      'Jl. Mawar',
      '2026-02-01',
    ]);
  });

  it('is refused where somebody else changed what the form showed, naming the fields and nothing else', () => {
    const form = opened();
    const mine = edited({ address: 'Jl. Mawar' }, form);
    const theirs = carryOut(
      editIdentity,
      book,
      edited({ alias: 'Tika', intakeOn: '2026-02-02' }, form),
      context,
    );
    const decision = editIdentity.decide(theirs.book, mine, context);
    expect(decision).toEqual({
      ok: false,
      refusals: [
        { code: 'changedSince', field: 'alias' },
        { code: 'changedSince', field: 'intakeOn' },
      ],
    });
  });

  it('goes on when only a code was given to her in the meantime', () => {
    const form = opened();
    const coded = bookOf({
      identities: [
        { fullName: 'Sulastri' },
        { fullName: 'Wati', alias: 'Tik', intakeOn: '2026-02-01', participantId: 'P-0001' },
      ],
    });
    const done = carryOut(editIdentity, coded, edited({ alias: 'Tika' }, form), context);
    expect(done.book.find(identities, 'R-0002')).toMatchObject({ alias: 'Tika', participantId: 'P-0001' });
  });

  it('leaves a cell that cannot be read as it is', () => {
    const typed = withCells(book, {
      identities: [{ registryKey: 'R-0004', fullName: 'Ani', nik: 3507135203859901 }],
    });
    const form = opened(typed, 'R-0004');
    expect(form.unreadable).toEqual(['nik']);
    const done = carryOut(editIdentity, typed, edited({ alias: 'A' }, form), context);
    expect(done.book.find(identities, 'R-0004')?.$.cells.nik).toBe(3507135203859901);
  });

  it.each([
    ['a national id that a newer row has', 'R-0001', { nik: '3507135203859903' }, ['R37 at nik']],
    ['a register number that a newer row has', 'R-0001', { registerNo: 'B.I 9' }, ['R38 at registerNo']],
  ])('is refused %s', (_, key, values, expected) => {
    const newer = bookOf({
      identities: [
        { fullName: 'Sulastri' },
        { fullName: 'Ani', nik: '3507135203859903', registerNo: 'B.I 9' },
      ],
    });
    expect(refusalsOf(editIdentity, newer, edited(values, opened(newer, key)), context)).toEqual(expected);
  });

  it('does not reach who was merged away, or is not there', () => {
    const of = (registryKey: string) => ({ ...edited({}), registryKey });
    expect(refusalsOf(editIdentity, book, of('R-0003'), context)).toEqual(['mergedAway at registryKey']);
    expect(refusalsOf(editIdentity, book, of('R-0099'), context)).toEqual(['noIdentity at registryKey']);
    expect(identity.answer(book, { registryKey: 'R-0003' }, context)).toHaveProperty('refusals');
  });
});

describe('the form of the registry', () => {
  it('lists everybody once, with what was merged into her, and whose registry it is', () => {
    expect(identityForm.answer(book, {}, context)).toMatchObject({
      prison: 'Lapas Perempuan',
      people: [
        { registryKey: 'R-0001', fullName: 'Sulastri', merged: [] },
        { registryKey: 'R-0002', fullName: 'Wati', merged: ['R-0003'] },
      ],
    });
  });
});

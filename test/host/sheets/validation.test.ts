import { openHost } from './support';

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const printed = { startRowIndex: 1, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 };
const sheet = (host: ReturnType<typeof openHost>) => host.get().sheets[0];
describe('data validation', () => {
  const rule = (type: string, ...values: string[]) => ({
    condition: {
      type,
      ...(values.length === 0 ? {} : { values: values.map((userEnteredValue) => ({ userEnteredValue })) }),
    },
    strict: true,
    showCustomUi: true,
    inputMessage: 'Pilih',
  });

  it.each([
    rule('BOOLEAN'),
    rule('BOOLEAN', 'Ya', 'Tidak'),
    rule('ONE_OF_LIST', 'H', 'T', 'I'),
    rule('ONE_OF_RANGE', "='Other tab'!A2:A"),
    rule('DATE_IS_VALID'),
    rule('DATE_AFTER', '2026-01-01'),
    rule('NUMBER_BETWEEN', '0', '24'),
    rule('NUMBER_GREATER_THAN_EQ', '0'),
    rule('TEXT_CONTAINS', '@'),
    rule('TEXT_IS_EMAIL'),
    rule('CUSTOM_FORMULA', '=LEN(A2)<40'),
  ])('is kept and given back: %j', (given) => {
    const host = openHost();
    host.batch([{ setDataValidation: { range, rule: given } }]);
    const lines = host.get({ ranges: 'A1:A6', includeGridData: 'true' }).sheets[0].data[0].rowData;
    expect(lines[1].values[0].dataValidation).toEqual(given);
    expect(lines[4].values[0].dataValidation).toEqual(given);
    expect(lines[0]).toEqual({});
    expect(lines).toHaveLength(5);
  });

  it('is taken away where no rule is given, and does not count as data', () => {
    const host = openHost();
    host.batch([{ setDataValidation: { range, rule: rule('BOOLEAN') } }, { setDataValidation: { range } }]);
    expect(host.get({ ranges: 'A1:A6', includeGridData: 'true' }).sheets[0].data[0].rowData).toBeUndefined();
  });

  it.each([
    [
      rule('NUMBER_BETWEEN', '1'),
      "ConditionType 'NUMBER_BETWEEN' requires exactly 2 values, but 1 were supplied.",
    ],
    [rule('TEXT_STARTS_WITH', 'x'), "ConditionType 'TEXT_STARTS_WITH' is not supported in data validation."],
    [{ strict: true }, 'condition.type is required.'],
  ])('is refused as %j', (given, message) => {
    expect(openHost().batch([{ setDataValidation: { range, rule: given } }]).body.error.message).toBe(
      `Invalid requests[0].setDataValidation: ${message}`,
    );
  });
});

describe('protected ranges', () => {
  it('name their editors and their owner', () => {
    const host = openHost();
    const protectedRange = { range, description: 'Rekap', editors: { users: ['budi@example.org'] } };
    const { body } = host.batch([{ addProtectedRange: { protectedRange } }]);
    const id = body.replies[0].addProtectedRange.protectedRange.protectedRangeId;
    expect(sheet(host).protectedRanges).toEqual([
      {
        protectedRangeId: id,
        range: printed,
        description: 'Rekap',
        requestingUserCanEdit: true,
        editors: { users: ['ani@example.org', 'budi@example.org'] },
      },
    ]);
  });

  it('may only warn, and may cover a whole sheet', () => {
    const host = openHost();
    host.batch([
      {
        addProtectedRange: {
          protectedRange: { protectedRangeId: 4, range: { sheetId: 7 }, warningOnly: true },
        },
      },
    ]);
    expect(host.get().sheets[1].protectedRanges).toEqual([
      { protectedRangeId: 4, range: { sheetId: 7 }, warningOnly: true, requestingUserCanEdit: true },
    ]);
  });

  it('are changed under a mask and deleted by their id', () => {
    const host = openHost();
    host.batch([
      { addProtectedRange: { protectedRange: { protectedRangeId: 4, range, description: 'old' } } },
    ]);
    host.batch([
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 4, description: 'new' },
          fields: 'description',
        },
      },
    ]);
    expect(sheet(host).protectedRanges[0]).toMatchObject({ description: 'new', range: printed });
    host.batch([{ deleteProtectedRange: { protectedRangeId: 4 } }]);
    expect(sheet(host).protectedRanges).toBeUndefined();
    expect(host.batch([{ deleteProtectedRange: { protectedRangeId: 4 } }]).body.error.message).toBe(
      'Invalid requests[0].deleteProtectedRange: No protected range with id: 4',
    );
  });
});

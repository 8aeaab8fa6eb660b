import { editText } from '../../../host/page/grid/edit-text';

/** 17 August 2026 is 46,251 days after 30 December 1899. */
const day = (Date.UTC(2026, 7, 17) - Date.UTC(1899, 11, 30)) / 86_400_000;
const number = (numberValue: number, type?: string) => ({
  userEnteredValue: { numberValue },
  ...(type !== undefined && { userEnteredFormat: { numberFormat: { type } } }),
});
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });

describe('what an editor starts with', () => {
  it.each([
    [number(1.5), 'id_ID', '1,5'],
    [number(1.5), 'en_US', '1.5'],
    [number(day, 'DATE'), 'id_ID', '17/08/2026'],
    [number(day, 'DATE'), 'en_US', '08/17/2026'],
    [number(0.375, 'TIME'), 'id_ID', '09:00:00'],
    [number(day + 0.5, 'DATE_TIME'), 'id_ID', '17/08/2026 12:00:00'],
    [number(0.1, 'PERCENT'), 'id_ID', '10%'],
    [number(0.285, 'PERCENT'), 'id_ID', '28,5%'],
    [{ userEnteredValue: { boolValue: true } }, 'id_ID', 'TRUE'],
    [{ userEnteredValue: { formulaValue: '=IF(A1>1,5;1;0)' } }, 'id_ID', '=IF(A1>1,5;1;0)'],
    [{}, 'id_ID', ''],
  ])('%j in %s is %s', (cell, locale, expected) => {
    expect(editText(cell, locale)).toBe(expected);
  });

  it('puts an apostrophe before a text that would be read as something else', () => {
    const texts = ['007', '1/2/2027', '=A1', "'kutip", '10%', 'true'];
    expect(texts.map((value) => editText(text(value), 'id_ID'))).toEqual(texts.map((value) => `'${value}`));
  });

  it('leaves other texts, and texts in cells formatted as text, as they are', () => {
    expect(editText(text('P-0001'), 'id_ID')).toBe('P-0001');
    expect(
      editText({ ...text('3507'), userEnteredFormat: { numberFormat: { type: 'TEXT' } } }, 'id_ID'),
    ).toBe('3507');
  });
});

import { views } from '../../../src/i18n/en';
import { slipsIn, tellErased } from '../../../src/sidebar/issue/erase-form';

const fields = (registryKey: string, again: string) =>
  slipsIn({ registryKey, again }, views).map(({ field }) => field);

describe('the form that erases a person', () => {
  it('wants the key, and the same key once more', () => {
    expect(fields('', '')).toEqual(['registryKey']);
    expect(fields('  ', '  ')).toEqual(['registryKey']);
    expect(fields('R-0001', '')).toEqual(['again']);
    expect(fields('R-0001', 'R-0010')).toEqual(['again']);
    expect(fields('R-0001', 'r-0001')).toEqual(['again']);
    expect(fields(' R-0001', 'R-0001 ')).toEqual([]);
  });

  it('tells which code stays, if there is one', () => {
    expect(tellErased({ registryKey: 'R-0001', participantId: 'P-0019' }, views)).toMatch(/R-0001.*P-0019/);
    expect(tellErased({ registryKey: 'R-0001', participantId: null }, views)).not.toMatch(/P-|\{/);
    expect(tellErased(null, views)).toBe(views.common.saved);
  });
});

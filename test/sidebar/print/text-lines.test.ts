import { linesOf } from '../../../src/sidebar/print/text-lines';

describe('the lines that a text takes', () => {
  it('are one where it fits, also when there is nothing', () => {
    expect(linesOf('', 70, 10)).toBe(1);
    expect(linesOf('Kepala Bidang Pelatihan dan Produktivitas', 70, 10)).toBe(1);
  });

  it('are more in a narrower column, in larger letters, and in capitals', () => {
    const text = 'Kepala Bidang Pelatihan dan Produktivitas';
    expect(linesOf(text, 35, 10)).toBe(3);
    expect(linesOf(text, 70, 13)).toBe(2);
    expect(linesOf(text.toUpperCase(), 70, 10)).toBe(2);
  });
});

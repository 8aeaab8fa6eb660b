import * as z from 'zod/mini';
import { isKnownRegion, regionNames } from '../../../src/features/regions/facts';
import { regionsFeature } from '../../../src/features/regions/feature';
import { firstRegions } from '../../../src/features/regions/seed';
import { regions } from '../../../src/features/regions/tab';
import { plainWords } from '../../core/kinds/plain-words';

const codes = [...regionNames().keys()];
const provinces = codes.filter((code) => code.length === 2);
const regencies = codes.filter((code) => code.length === 4);
const of = (province: string) => regencies.filter((code) => code.startsWith(province));

describe('the regions of Indonesia', () => {
  it('are 38 provinces, and 416 regencies and 98 cities, 514 in all', () => {
    expect(provinces).toHaveLength(38);
    expect(regencies).toHaveLength(514);
    expect(codes).toHaveLength(38 + 514);
    const names = regencies.map((code) => regionNames().get(code) ?? '');
    expect(names.filter((name) => name.startsWith('Kab. '))).toHaveLength(416);
    expect(names.filter((name) => name.startsWith('Kota '))).toHaveLength(98);
  });

  it.each([
    ['31', 6],
    ['32', 27],
    ['33', 35],
    ['34', 5],
    ['35', 38],
    ['51', 9],
  ])('are in province %s %i', (province, count) => expect(of(province)).toHaveLength(count));

  it.each([
    ['35', 'Jawa Timur'],
    ['3507', 'Kab. Malang'],
    ['3573', 'Kota Malang'],
    ['31', 'DKI Jakarta'],
    ['3101', 'Kab. Adm. Kep. Seribu'],
    ['3171', 'Kota Adm. Jakarta Pusat'],
    ['34', 'DI Yogyakarta'],
    ['7409', 'Kab. Konawe Utara'],
    ['96', 'Papua Barat Daya'],
    ['9601', 'Kab. Sorong'],
    ['9671', 'Kota Sorong'],
  ])('have under %s %s', (code, name) => {
    expect(isKnownRegion(code)).toBe(true);
    expect(regionNames().get(code)).toBe(name);
  });

  it('have each regency after the province that it is in', () => {
    for (const [at, code] of codes.entries())
      if (code.length === 4) {
        expect(provinces).toContain(code.slice(0, 2));
        expect(codes.slice(0, at)).toContain(code.slice(0, 2));
      }
    expect(provinces.filter((province) => of(province).length === 0)).toEqual([]);
  });

  it('have names without blanks around them, and no two of the same', () => {
    const names = [...regionNames().values()];
    expect(names.filter((name) => !/^[A-Z]\S*(?: \S+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['', '3', '350', '35.07', '00', '54', '3599', '350713', ' 35'])('do not know %j', (code) =>
    expect(isKnownRegion(code)).toBe(false),
  );
});

describe('the tab of regions', () => {
  const { regionCode, name } = regions.columns;

  it('starts with all of them, each in the form that its columns take', () => {
    expect(regionsFeature.seed).toEqual(firstRegions());
    expect(firstRegions()).toHaveLength(552);
    for (const row of firstRegions()) {
      expect(z.parse(regionCode.schema(), row.regionCode)).toBe(row.regionCode);
      expect(z.parse(name.schema(), row.name)).toBe(row.name);
      expect(regionCode.fromCell(row.regionCode, plainWords)).toEqual({ ok: true, value: row.regionCode });
    }
  });

  it.each(['350', '35.07', '35070', 'JATIM', 3507, true])('takes no code %j', (cell) => {
    expect(regionCode.fromCell(cell, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R13' } });
    expect(z.safeParse(regionCode.schema(), cell).success).toBe(false);
  });

  it('makes sample codes that differ', () => {
    const samples = Array.from({ length: 500 }, (_, n) => regionCode.sample(n));
    expect(new Set(samples).size).toBe(500);
    for (const sample of samples) expect(z.parse(regionCode.schema(), sample)).toBe(sample);
  });
});

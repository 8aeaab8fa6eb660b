import { FIELDS } from '../../../src/features/imports/facts';
import { labelsOf } from '../../../src/sidebar/import/labels';
import { contentOf, linesOf, matchingOf, portions, remembered } from '../../../src/sidebar/import/lines';
import { type List, readList } from '../../../src/sidebar/import/list';
import { fieldNamed, matchColumns, wereNumbers } from '../../../src/sidebar/import/match-columns';
import { COLUMNS, fileOf, S4_LINES, woman } from '../../support/lists';

const labels = labelsOf(FIELDS);
const listOf = (text: string): List => {
  const list = readList(text, labels);
  if (!list) throw new Error('no list');
  return list;
};

describe('the columns of a list', () => {
  it.each([
    ['Nama', 'fullName'],
    ['NAMA LENGKAP', 'fullName'],
    ['Nama WBP', 'fullName'],
    ['No. KTP / NIK', 'nik'],
    ['N I K', 'nik'],
    ['Tgl Lahir', 'birthDate'],
    ['Tgl. Lahir (dd/mm/yyyy)', 'birthDate'],
    ['Tanggal Lahir', 'birthDate'],
    ['Tempat Lahir', 'birthPlace'],
    ['No Register', 'registerNo'],
    ['No. Reg.', 'registerNo'],
    ['Golongan', 'registerClass'],
    ['Alamat Lengkap', 'address'],
    ['Sebutan', 'workingName'],
    ['Ekspirasi', 'sentenceEndOn'],
    ['Full name', 'fullName'],
    ['No', undefined],
    ['Keterangan', undefined],
    ['', undefined],
  ])('%j names the field %j', (label, field) => expect(fieldNamed(label, labels)).toBe(field));

  it('fill each field once', () => {
    expect(matchColumns(['Nama', 'Nama Lengkap', 'NIK'], labels)).toEqual(['fullName', '', 'nik']);
  });

  it('of NIKs were numbers when one is written as such, or when all end in 0', () => {
    expect(wereNumbers(['3507135203859901', '3,50713520385990E+15'])).toBe(true);
    expect(wereNumbers(['3507135203859900', '3507135303859910', '3507135403859920'])).toBe(true);
    expect(wereNumbers(['3507135203859900', '3507135303859910'])).toBe(false);
    expect(wereNumbers(['3507135203859900', '3507135303859910', '3507135403859921'])).toBe(false);
  });
});

describe('a list', () => {
  it('is read with the numbers that its rows have in a spreadsheet', () => {
    const list = listOf(
      `DAFTAR WARGA BINAAN;;\r\n;;\r\nNo;Nama;NIK\r\n1;Siti;3507135203859901\r\n;;\r\n2;Dewi;\r\n`,
    );
    expect(list.labels).toEqual(['No', 'Nama', 'NIK']);
    expect(list.rows).toEqual([
      { line: 4, cells: ['1', 'Siti', '3507135203859901'] },
      { line: 6, cells: ['2', 'Dewi', ''] },
    ]);
  });

  it('is none without a row below its header', () => {
    for (const text of ['', ' \n ', 'Nama;NIK', 'Nama;NIK\r\n;\r\n'])
      expect(readList(text, labels)).toBeUndefined();
  });

  it('is matched in full where it is labelled as offices do (scenario S4)', () => {
    for (const separator of [';', ',', '\t']) {
      const list = listOf(fileOf(S4_LINES, separator));
      expect(list.rows).toHaveLength(20);
      expect(matchColumns(list.labels, labels)).toEqual(COLUMNS);
    }
  });

  it('is known again by its header, whatever its capitals and dots', () => {
    const { signature } = listOf('Nama;Tgl. Lahir\nSiti;1');
    expect(listOf('NAMA,TGL LAHIR\nDewi,2').signature).toBe(signature);
    expect(listOf('Nama;Tempat Lahir\nSiti;1').signature).not.toBe(signature);
  });
});

describe('the lines of a list', () => {
  const list = listOf(fileOf(Array.from({ length: 2000 }, (_, n) => woman(n))));
  const columns = ['fullName', 'nik', '', 'birthDate', 'registerNo', '', 'address'];
  const matching = matchingOf(list, columns);
  const lines = linesOf(list, columns);

  it('hold only what is taken', () => {
    const [name, nik, , born, no, , address] = woman(0);
    expect(lines[0]).toEqual({ line: 2, cells: [name, nik, born, no, address] });
  });

  it('are cut so that no call is too large for the door, and none is lost', () => {
    const long = lines.map((line) => ({ ...line, cells: line.cells.map((cell) => cell.padEnd(400, 'x')) }));
    for (const some of [lines, long]) {
      const cut = portions(some);
      expect(cut.flat()).toEqual(some);
      for (const portion of cut) {
        expect(portion.length).toBeLessThanOrEqual(200);
        const before = remembered(some, matching, portion);
        expect(JSON.stringify({ matching, before, lines: portion }).length).toBeLessThan(290_000);
      }
    }
    expect(portions(lines)).toHaveLength(10);
    expect(remembered(lines, matching, lines.slice(0, 200))).toHaveLength(2000);
  });

  it('are remembered by what people are compared by, all of them where there is no NIK', () => {
    const [first, second] = lines;
    const bare = { line: 3, cells: ['Siti', ' ', '', '', 'Jl. Kawi'] };
    expect(remembered([first!, bare], matching, [])).toEqual([
      { line: 2, cells: [...first!.cells.slice(0, 4), ''] },
      bare,
    ]);
    expect(contentOf(matching, [first!])).not.toBe(contentOf(matching, [second!]));
  });
});

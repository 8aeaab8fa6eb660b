/** The header of scenario S4's list, as an office writes it. */
const HEADER = ['Nama Lengkap', 'NIK', 'Tempat Lahir', 'Tgl Lahir', 'No. Register', 'Golongan', 'Alamat'];

/** The fields of its columns. */
export const COLUMNS = [
  'fullName',
  'nik',
  'birthPlace',
  'birthDate',
  'registerNo',
  'registerClass',
  'address',
] as const;

const FIRST = [
  'Rahayu',
  'Wulandari',
  'Kartika',
  'Endang',
  'Sulastri',
  'Marfuah',
  'Yuliana',
  'Ngatinem',
  'Dewi',
  'Fitri',
];
const LAST = [
  'Handayani',
  'Puspitasari',
  'Mulyani',
  'Zubaidah',
  'Kusumaningrum',
  'Ernawati',
  'Oktaviani',
  'Sumiyati',
  'Anggraini',
  'Wahyuningsih',
];
const MORE = [
  '',
  'Binti Ahmad',
  'Cahyaningtyas',
  'Tri',
  'Budiarti',
  'Eka',
  'Novita',
  'Sari',
  'Lestari',
  'Utami',
  'Ismawati',
  'Gunarti',
];

const padded = (number: number, length = 2): string => String(number).padStart(length, '0');

interface Born {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A woman's NIK, with a serial that no office gives. */
export const nikOf = ({ day, month, year }: Born, n: number): string =>
  `350713${padded(day + 40)}${padded(month)}${padded(year % 100)}${9900 + (n % 100)}`;

const writtenDay = ({ day, month, year }: Born): string =>
  `${padded(day)}/${padded(month)}/${padded(year, 4)}`;

/** The n-th of many women, none of whom resembles another who was born near her: her cells in the order of the columns. */
export const woman = (n: number): readonly string[] => {
  const born = { day: 13 + (n % 15), month: 1 + (Math.floor(n / 15) % 12), year: 1962 + ((n * 7) % 41) };
  const name = [FIRST[n % 10], LAST[Math.floor(n / 10) % 10], MORE[Math.floor(n / 100) % 12]]
    .join(' ')
    .trim();
  return [
    name,
    nikOf(born, n),
    'Malang',
    writtenDay(born),
    `B.I ${n + 1}/2026`,
    'B.I',
    `Jl. Contoh No. ${n + 1}, RT 01 RW 02`,
  ];
};

const known = { day: 13, month: 3, year: 1985 };

/** Who is in the registry before scenario S4's list comes: the last one is whom a line of the list resembles. */
export const KNOWN = [
  { fullName: 'Bu Pertama', nik: nikOf({ day: 20, month: 5, year: 1971 }, 1), birthDate: '1971-05-20' },
  { fullName: 'Bu Kedua', nik: nikOf({ day: 21, month: 6, year: 1972 }, 2), birthDate: '1972-06-21' },
  { fullName: 'Siti Aminah', nik: nikOf({ day: 17, month: 8, year: 1980 }, 3), birthDate: '1980-08-17' },
] as const;

const changed = (n: number, cells: Readonly<Record<number, string>>): readonly string[] =>
  woman(n).map((cell, column) => cells[column] ?? cell);

/**
 * The twenty lines of scenario S4: 14 clean ones; two with the NIK of somebody else; one name that is there in another
 * spelling, born on the same day; a NIK of 15 digits; 31 February; and a NIK that says another day of birth.
 */
export const S4_LINES: readonly (readonly string[])[] = [
  ...Array.from({ length: 14 }, (_, n) => woman(n)),
  changed(14, { 1: KNOWN[0].nik }),
  changed(15, { 1: KNOWN[1].nik }),
  changed(16, {
    0: 'ST. AMINAH BINTI SUKARNO',
    1: nikOf({ day: 17, month: 8, year: 1980 }, 44),
    3: '17/08/1980',
  }),
  changed(17, { 1: woman(17)[1]!.slice(0, 15) }),
  changed(18, { 3: '31/02/1990' }),
  changed(19, { 1: nikOf({ day: 12, month: 3, year: 1985 }, 55), 3: writtenDay(known) }),
];

/** A list as a file of an office: separator `;`, with a BOM, and lines that end as Windows ends them. */
export const fileOf = (lines: readonly (readonly string[])[], separator = ';'): string =>
  `\uFEFF${[HEADER, ...lines]
    .map((cells) =>
      cells.map((cell) => (/[;",\t]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(separator),
    )
    .join('\r\n')}\r\n`;

export const MATCHING = { signature: 'contoh', columns: COLUMNS, numericNik: false } as const;

export const numbered = (lines: readonly (readonly string[])[], from = 1) =>
  lines.map((cells, n) => ({ line: from + n, cells }));

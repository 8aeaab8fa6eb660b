import type { Queries } from '../../app/operations';

export type Page = Queries['findings']['answer'];
export type Finding = Page['items'][number];
export type Advice = Page['rules'][string];

/** `Peserta · P-0001 · Tahun Lahir`. */
export const whereIs = ({ tab, rowId, field }: Finding): string =>
  [tab, rowId, field].filter((part) => part !== null).join(' · ');

export const isOpen = ({ state }: Finding): boolean => state === 'open' || state === 'returned';

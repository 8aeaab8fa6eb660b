import type { GridCode } from './grid-code';

/** How a cell is coloured: as it is, grey where nobody is expected, red for what is wrong, yellow for a conflict. */
export type Look = 'plain' | 'off' | 'wrong' | 'conflict';

const SIGNS: Readonly<Record<Look, string>> = { plain: '', off: '~', wrong: '!', conflict: '?' };
const LOOKS = new Map(Object.entries(SIGNS).map(([look, sign]) => [sign, look as Look]));

/** What a cell showed, and how, when it was last painted. */
export interface Painted {
  readonly code: GridCode;
  readonly look: Look;
}

/** The same of one session's column, by enrolment; who is not in it was blank and plain. */
export type Base = ReadonlyMap<string, Painted>;

const ENTRY = /^(.+)=([^=!?~]*)([!?~]?)$/;

/** `S-00001 E-00001=H E-00002=T1.5? E-00003=~`: one cell a column, so that it goes wherever its column is dragged. */
export const writeBase = (sessionId: string, base: Base): string =>
  [
    sessionId,
    ...[...base]
      .filter(([, { code, look }]) => code !== '' || look !== 'plain')
      .map(([enrolmentId, { code, look }]) => `${enrolmentId}=${code}${SIGNS[look]}`),
  ].join(' ');

export const readBase = (text: string): { readonly sessionId: string; readonly base: Base } => {
  const [sessionId = '', ...entries] = text.trim().split(' ');
  const base = new Map<string, Painted>();
  for (const entry of entries) {
    const [, enrolmentId, code = '', sign = ''] = ENTRY.exec(entry) ?? [];
    if (enrolmentId !== undefined) base.set(enrolmentId, { code, look: LOOKS.get(sign) ?? 'plain' });
  }
  return { sessionId, base };
};

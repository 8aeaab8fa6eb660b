import type { Cell } from '../../core/cell';
import type { Change } from '../../core/change';
import type { Marks } from '../../core/draft';
import { type Instant, instantSerial } from '../../core/instant';
import { columnKeys } from '../../core/tab';
import { journal, PAYLOAD_MAX } from '../../features/journal/tab';
import { tabByKey } from '../registry';

/** What a commit writes down about itself. */
export interface Entry {
  readonly at: Instant;
  readonly by: string;
  readonly command: string;
  readonly requestId: string;
  readonly inputHash: string;
  /** JSON of the answer, so that the same request is answered the same. */
  readonly answer: string;
  readonly marks: Marks;
  /** Keys of generated tabs whose changes are kept all the same. */
  readonly journals?: readonly string[];
}

/** Changes as the journal keeps them; generated tabs are made anew and need no history, but for decisions noted there. */
const payloadOf = (changes: readonly Change[], journals: readonly string[] = []): string =>
  JSON.stringify(changes.filter(({ tab }) => tabByKey(tab)?.generated !== true || journals.includes(tab)));

const split = (text: string): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += PAYLOAD_MAX) parts.push(text.slice(at, at + PAYLOAD_MAX));
  return parts.length === 0 ? [''] : parts;
};

/** The journal's rows of one commit, in the order of its columns; a long payload or answer goes on in further rows. */
export const journalRows = (commit: number, entry: Entry, changes: readonly Change[]): Cell[][] => {
  const payloads = split(payloadOf(changes, entry.journals));
  const answers = split(entry.answer);
  return Array.from({ length: Math.max(payloads.length, answers.length) }, (_, n) => {
    const row: Record<string, Cell> = {
      commit,
      at: instantSerial(entry.at),
      by: entry.by,
      command: entry.command,
      requestId: entry.requestId,
      inputHash: entry.inputHash,
      part: n + 1,
      answer: answers[n] ?? '',
      marks: n === 0 ? JSON.stringify(entry.marks) : '',
      payload: payloads[n] ?? '',
    };
    return columnKeys(journal).map((column) => row[column] ?? '');
  });
};

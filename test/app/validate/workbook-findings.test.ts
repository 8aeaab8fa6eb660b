import type { Ports } from '../../../src/app/ports';
import type { Snapshot } from '../../../src/app/read/snapshot';
import { schemaOf } from '../../../src/app/set-up/schema';
import { workbookFindings } from '../../../src/app/validate/workbook-findings';
import { wordsIn } from '../../../src/app/words';
import { bookOf } from '../../support/book-of';

const NOW = '2027-02-10T08:00:00';

/** What is found of a workbook beside which these things are kept. */
const found = (kept: Readonly<Record<string, string>>): string[] =>
  workbookFindings(
    { book: bookOf({}), layouts: new Map(), words: wordsIn('id') } as unknown as Snapshot,
    { memory: { all: () => kept } } as unknown as Ports,
    'https://docs.google.com/spreadsheets/d/x/edit',
    NOW,
  ).map(({ rule, severity, message }) => [rule, severity, message].join(' '));

const beat = (at: string) => ({ heartbeat: JSON.stringify({ by: 'a@example.go.id', at }) });

describe('what is found of a workbook itself', () => {
  it('is nothing while it is as this version sets it up and its hourly run lives', () => {
    expect(found({ schema: schemaOf('shared'), ...beat('2027-02-10T07:00:00') })).toEqual([]);
  });

  it('is nothing that is not known: no set-up was noted, no digests were activated', () => {
    expect(found({})).toEqual([]);
  });

  it('is that another version set it up (R65)', () => {
    expect(found({ schema: schemaOf('registry') })).toEqual([expect.stringMatching(/^R65 E .*versi lama/)]);
  });

  it('is that the hourly run has been silent for more than eight days (R66)', () => {
    expect(found(beat('2027-02-02T08:00:00'))).toEqual([]);
    expect(found(beat('2027-02-02T07:59:00'))).toEqual([expect.stringMatching(/^R66 W .*02\/02\/2027/)]);
  });
});

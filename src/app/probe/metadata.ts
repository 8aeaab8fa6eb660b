import { type Assumption, outcomeOf } from './attempt';
import { columns, ID, lookUp, mark, put, rangesOf, text } from './requests';

/** Values as they are, metadata ids, and filters by metadata. */
export const METADATA: readonly Assumption[] = [
  {
    name: 'a text that looks like a formula stays a text; a number stays a number',
    basis: 'documented',
    attempt: (bench) => {
      bench.write(
        put(bench.sheetId, 0, 0, text('=1+1'), text('0812'), {
          userEnteredValue: { numberValue: 46419.375 },
        }),
      );
      return bench.column(0);
    },
  },
  {
    name: 'metadata with an id in use is refused, and with it everything else in the batch',
    basis: 'documented',
    attempt: (bench) => {
      bench.write(mark('probe.number', { spreadsheet: true }, ID));
      const second = outcomeOf(() => {
        bench.write(
          put(bench.sheetId, 0, 0, text('changed')),
          mark('probe.number', { spreadsheet: true }, ID),
        );
      });
      return { second, cell: bench.column(0)[0] };
    },
  },
  {
    name: 'deleting metadata that is not there',
    basis: 'assumed',
    attempt: (bench) =>
      outcomeOf(() => {
        bench.write({
          deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: ID + 1 } } },
        });
      }),
  },
  {
    name: 'a column is read by its metadata key on its sheet, also after it was moved',
    basis: 'documented',
    attempt: (bench) => {
      const { sheetId } = bench;
      bench.write(
        put(sheetId, 0, 2, text('label'), text('v')),
        mark('probe.column', { dimensionRange: columns(sheetId, 2) }),
      );
      const before = rangesOf(lookUp(bench, 'probe.column', sheetId));
      bench.write({ moveDimension: { source: columns(sheetId, 2), destinationIndex: 5 } });
      return { before, after: rangesOf(lookUp(bench, 'probe.column', sheetId)) };
    },
  },
  {
    name: 'a filter that matches nothing',
    basis: 'assumed',
    attempt: (bench) => outcomeOf(() => rangesOf(lookUp(bench, 'probe.nothing'))),
  },
  {
    name: 'metadata on a sheet stands for all its cells',
    basis: 'assumed',
    attempt: (bench) => {
      bench.write(
        {
          addSheet: {
            properties: { sheetId: 77, title: 'probe', gridProperties: { rowCount: 3, columnCount: 2 } },
          },
        },
        put(77, 0, 0, text('a'), text('b')),
        mark('probe.sheet', { sheetId: 77 }),
      );
      return outcomeOf(() => rangesOf(lookUp(bench, 'probe.sheet')));
    },
  },
];

import fc from 'fast-check';
import { handlers } from '../../../host/sheets/requests/registry';
import { definitionOf, type Field, valuesOf } from '../../../host/sheets/schema/definition';
import { columns, onColumn, openHost } from './support';

const small = fc.integer({ min: -1, max: 12 });
const text = fc.constantFrom('', 'a', '=A1+1', 'Sheet1', "'Other tab'!A1:B2", '0,5', 'k', 'id_ID', '#ff0000');
const masks = fc.constantFrom(
  '*',
  'userEnteredValue',
  'title',
  'userEnteredFormat.textFormat',
  'note,dataValidation',
  '',
  'range',
);

function scalar(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'enum':
      return fc.constantFrom(...valuesOf(field.type));
    case 'bool':
      return fc.boolean();
    case 'int32':
      return /sheetId/i.test(field.name) ? fc.constantFrom(0, 7, 7, 0, 99) : small;
    case 'mask':
      return masks;
    case 'string':
      return text;
    case 'map':
      return fc.constant({});
    default:
      return fc.oneof(small, fc.double({ noNaN: true, noDefaultInfinity: true }));
  }
}

/** Messages of that kind as a careless caller might send them: known names, right kinds, any sense or none. */
function message(name: string, depth: number): fc.Arbitrary<object> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, field] of definitionOf(name)) {
    if (field.kind === 'message' && depth === 0) continue;
    const one = field.kind === 'message' ? message(field.type, depth - 1) : scalar(field);
    fields[key] = field.lists === 0 ? one : fc.array(one, { maxLength: 3 });
  }
  return fc.record(fields, { requiredKeys: [] });
}

const fields =
  'namedRanges,developerMetadata,sheets(properties,merges,protectedRanges,conditionalFormats,charts,data.rowData)';

describe('every kind of request', () => {
  it.each(Object.keys(handlers))('%s is carried out or refused, and never breaks the workbook', (kind) => {
    const request = message(definitionOf('Request').get(kind)!.type, 4);
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 3 }), (requests) => {
        const host = openHost();
        host.put(
          'A1',
          [
            ['a', 1, '=A1'],
            ['', true, '2020-01-01'],
          ],
          'USER_ENTERED',
        );
        host.batch([
          onColumn('k', 1, 5),
          {
            mergeCells: {
              range: { sheetId: 0, startRowIndex: 4, endRowIndex: 6, endColumnIndex: 2 },
              mergeType: 'MERGE_ALL',
            },
          },
          { addDimensionGroup: { range: columns(1, 3) } },
        ]);
        const before = host.workbook();
        const { status } = host.batch(requests.map((given) => ({ [kind]: given })));
        expect([200, 400]).toContain(status);
        if (status === 400) expect(host.workbook()).toBe(before);
        expect(host.get({ fields }).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(host.workbook()))).toEqual(host.workbook());
      }),
      { numRuns: 25 },
    );
  });
});

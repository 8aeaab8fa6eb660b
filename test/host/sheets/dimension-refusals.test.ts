import { openHost, rows } from './support';

describe('the ends of a grid', () => {
  it.each([
    [
      { insertDimension: { range: rows(1001, 1002) } },
      'range.startIndex is larger than current grid size (1000)',
    ],
    [
      { insertDimension: { range: rows(1000, 1001) } },
      'range.startIndex must be less than the grid size (1000) if inheritFromBefore is false.',
    ],
    [{ deleteDimension: { range: rows(0, 1000) } }, "You can't delete all the rows on the sheet."],
    [
      { deleteDimension: { range: rows(1000, 1001) } },
      "Cannot delete a row that doesn't exist. Tried to delete row index 1000 but there are only 1000 rows.",
    ],
  ])('refuses %j in Google’s words', (request, message) => {
    const [kind] = Object.keys(request);
    expect(openHost().batch([request]).body.error.message).toBe(`Invalid requests[0].${kind}: ${message}`);
  });

  it('refuses to leave nothing but frozen rows', () => {
    const host = openHost();
    host.batch([
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    ]);
    expect(host.batch([{ deleteDimension: { range: rows(1, 1000) } }]).body.error.message).toBe(
      'Invalid requests[0].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  it('appends rows at the end', () => {
    const host = openHost();
    host.batch([{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } }]);
    expect(host.get().sheets[0].properties.gridProperties.rowCount).toBe(1005);
  });
});

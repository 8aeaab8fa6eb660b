import { openHost, row } from './support';

describe('a request that cannot be read', () => {
  it.each([
    [
      { frobnicate: {} },
      'Invalid JSON payload received. Unknown name "frobnicate" at \'requests[0]\': Cannot find field.',
    ],
    [
      { addSheet: { properties: { titel: 'x' } } },
      'Invalid JSON payload received. Unknown name "titel" at \'requests[0].add_sheet.properties\': Cannot find field.',
    ],
    [
      { appendDimension: { sheetId: 'x', dimension: 'ROWS', length: 1 } },
      'Invalid value at \'requests[0].append_dimension.sheet_id\' (TYPE_INT32), "x"',
    ],
    [
      { appendDimension: { sheetId: 0, dimension: 'DIAGONALS', length: 1 } },
      'Invalid value at \'requests[0].append_dimension.dimension\' (type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONALS"',
    ],
    [{}, 'Invalid requests[0]: No request set.'],
    [
      { updateCells: { start: { sheetId: 0 }, rows: [row('x')] } },
      "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      { updateCells: { start: { sheetId: 0 }, rows: [row('x')], fields: 'userEnteredValues' } },
      'Invalid requests[0].updateCells: Invalid field: userEnteredValues',
    ],
    [{ addSlicer: {} }, 'Invalid requests[0].addSlicer: This kind of request is not supported by this host.'],
    [
      { updateCells: { start: { sheetId: 5 }, rows: [], fields: '*' } },
      'Invalid requests[0].updateCells: No grid with id: 5',
    ],
  ])('refuses %j by name', (request, message) => {
    const host = openHost();
    const before = host.workbook();
    expect(host.batch([request]).body.error).toMatchObject({
      code: 400,
      message,
      status: 'INVALID_ARGUMENT',
    });
    expect(host.workbook()).toBe(before);
  });
});

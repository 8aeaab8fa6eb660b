import { setComputedValues } from '../../../host/sheets/computed';
import type { WorkbookChange } from '../../../host/sheets/store';
import { openHost } from './support';

describe('the store', () => {
  it('tells its listeners of every change and of no refusal', () => {
    const host = openHost();
    const changes: WorkbookChange[] = [];
    const stop = host.store.subscribe((change) => changes.push(change));
    host.put('A1', [['x']]);
    host.put('ZZ1', [['x']]);
    host.send('DELETE', `/drive/v3/files/${host.id}`);
    stop();
    host.send('POST', '/v4/spreadsheets', {}, {});
    expect(changes).toEqual([{ spreadsheetId: host.id, revision: 2 }, { spreadsheetId: host.id }]);
  });
});

describe('computed values', () => {
  const sum = () => {
    const host = openHost();
    host.put('A1', [[2, '=A1+1', 'text']], 'USER_ENTERED');
    return host;
  };

  it('stand beside their formula once the page has computed them', () => {
    const host = sum();
    expect(host.read('A1:C1')).toEqual([['2', '', 'text']]);
    host.store.put(setComputedValues(host.workbook(), [{ sheetId: 0, row: 0, column: 1, value: 3 }]));
    expect(host.read('A1:C1')).toEqual([['2', '3', 'text']]);
    expect(host.read('B1', { valueRenderOption: 'FORMULA' })).toEqual([['=A1+1']]);
  });

  it('are errors when their text is one', () => {
    const host = sum();
    host.store.put(setComputedValues(host.workbook(), [{ sheetId: 0, row: 0, column: 1, value: '#REF!' }]));
    const [, computed] = host.get({ includeGridData: 'true' }).sheets[0].data[0].rowData[0].values;
    expect(computed).toMatchObject({
      effectiveValue: { errorValue: { type: 'REF' } },
      formattedValue: '#REF!',
    });
  });

  it('never touch a cell that holds no formula', () => {
    const host = sum();
    const before = host.workbook();
    const late = [
      { sheetId: 0, row: 0, column: 2, value: 9 },
      { sheetId: 0, row: 50, column: 2, value: 9 },
      { sheetId: 99, row: 0, column: 0, value: 9 },
    ];
    expect(setComputedValues(before, late)).toBe(before);
  });
});

describe('files of Drive', () => {
  const type = 'application/vnd.google-apps.spreadsheet';

  it('are made, read, renamed, copied, listed and deleted', () => {
    const host = openHost();
    const made = host.send(
      'POST',
      '/drive/v3/files',
      { supportsAllDrives: 'True' },
      { name: 'Uji Drive', mimeType: type },
    ).body;
    expect(made).toEqual({ kind: 'drive#file', id: made.id, name: 'Uji Drive', mimeType: type });
    expect(host.send('GET', `/v4/spreadsheets/${made.id}`).body.properties.title).toBe('Uji Drive');
    host.send('PATCH', `/drive/v3/files/${made.id}`, {}, { name: 'Baru' });
    expect(host.send('GET', `/drive/v3/files/${made.id}`, { fields: 'name,createdTime' }).body).toEqual({
      name: 'Baru',
      createdTime: '2026-11-24T10:00:00.000Z',
    });
    const copy = host.send('POST', `/drive/v3/files/${made.id}/copy`, {}, { name: 'Salinan' }).body;
    expect(copy.id).not.toBe(made.id);
    const names = (q: string) =>
      host.send('GET', '/drive/v3/files', { q }).body.files.map(({ name }: { name: string }) => name);
    expect(names(`mimeType='${type}' and name contains 'a'`)).toEqual(['Baru', 'Salinan']);
    expect(names("name = 'Salinan'")).toEqual(['Salinan']);
    expect(host.send('DELETE', `/drive/v3/files/${made.id}`)).toEqual({ status: 204, body: undefined });
    expect(host.send('GET', `/v4/spreadsheets/${made.id}`).status).toBe(404);
  });

  it('copy metadata and formats under their own ids', () => {
    const host = openHost();
    host.batch([
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 9,
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      },
    ]);
    const copy = host.send('POST', `/drive/v3/files/${host.id}/copy`, {}, {}).body;
    expect(copy.name).toBe('Copy of Uji');
    expect(host.send('GET', `/v4/spreadsheets/${copy.id}/developerMetadata/9`).body.metadataKey).toBe('k');
  });
});

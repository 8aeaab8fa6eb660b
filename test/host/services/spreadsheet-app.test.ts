import { hostOf, runBody } from './host-of';

describe('SpreadsheetApp', () => {
  it('knows the workbook that the script belongs to', () => {
    const facts = runBody(
      `const book = SpreadsheetApp.getActive();
       return [book.getId(), book.getUrl(), book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(),
         book.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName(), sheet.getIndex()])];`,
      { spreadsheetId: 'the-book' },
    );
    expect(facts).toEqual([
      'the-book',
      'https://docs.google.com/spreadsheets/d/the-book/edit',
      'Untitled spreadsheet',
      'en_US',
      'America/New_York',
      [[0, 'Sheet1', 1]],
    ]);
  });

  it('reads the selection that the page tells, the first tab’s A1 otherwise', () => {
    const host = hostOf(`function main() {
      const range = SpreadsheetApp.getActiveRange();
      return [range.getSheet().getSheetId(), range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns(), range.getLastRow(), range.getLastColumn()];
    }`);
    expect(host.run('main').result).toEqual([0, 'A1', 1, 1, 1, 1, 1, 1]);
    const selected = { function: 'main', parameters: [], selection: { sheetId: 0, a1: 'AB7:AD10' } };
    expect(host.execute(selected).answer.result).toEqual([0, 'AB7:AD10', 7, 28, 4, 3, 10, 30]);
  });

  it('selects, and toasts', () => {
    const host = hostOf(`function main() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.getSheetByName('Sheet1');
      book.setActiveSheet(sheet);
      sheet.getRange(3, 2, 2, 26).activate();
      book.setActiveRange(book.getSheetById(0).getRange('C4'));
      book.toast('Done', 'Sinergi', 3);
      book.toast('Done');
      return [book.getSheetByName('none'), book.getSheetById(99), book.getActiveRange().getA1Notation()];
    }`);
    const { result, ui } = host.run('main');
    expect(result).toEqual([null, null, 'C4']);
    expect(ui).toEqual([
      { type: 'select', sheetId: 0, a1: 'A1' },
      { type: 'select', sheetId: 0, a1: 'B3:AA4' },
      { type: 'select', sheetId: 0, a1: 'C4' },
      { type: 'toast', title: 'Sinergi', text: 'Done', seconds: 3 },
      { type: 'toast', title: '', text: 'Done', seconds: 5 },
    ]);
    expect(host.trace().filter(({ costs }) => costs)).toEqual([]);
  });

  it('opens another workbook only for who may open it', () => {
    const host = hostOf(`
      function make() { return Sheets.Spreadsheets.create({ properties: { title: 'Registry' } }).spreadsheetId; }
      function name(id) { return SpreadsheetApp.openById(id).getName(); }
    `);
    const id = host.run('make').result;
    expect(host.run('name', [id]).result).toBe('Registry');
    const refused = 'Exception: You do not have permission to access the requested document.';
    expect(host.run('name', [id], 'budi@example.org').error?.message).toBe(refused);
    host.setAccess(String(id), ['budi@example.org']);
    expect(host.run('name', [id], 'budi@example.org').result).toBe('Registry');
    host.setAccess(String(id), undefined);
    expect(host.run('name', [id], 'budi@example.org').error?.message).toBe(refused);
    expect(host.run('name', ['missing']).error?.message).toBe(
      "Exception: Document missing is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });

  it('keeps the script’s own workbook to those on a list, when there is one', () => {
    const host = hostOf(`function name() { return SpreadsheetApp.getActive().getName(); }`, {
      spreadsheetId: 'own',
    });
    expect(host.run('name', [], 'budi@example.org').result).toBe('Untitled spreadsheet');
    host.setAccess('own', ['ani@example.org']);
    expect(host.run('name', [], 'budi@example.org').error?.message).toContain('You do not have permission');
  });
});

describe('Session', () => {
  it('tells who runs the script, its zone and the user’s language', () => {
    const host = hostOf(
      `function main() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]; }`,
      { locale: 'id' },
    );
    expect(host.run('main', [], 'ani@example.org').result).toEqual([
      'ani@example.org',
      'ani@example.org',
      'Asia/Jakarta',
      'id',
    ]);
  });

  it('can keep the active user’s address to itself', () => {
    const body = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];`;
    expect(runBody(body, { hidesActiveUser: true })).toEqual(['', 'admin@example.org']);
  });
});

// Drives the host with the client google-spreadsheet and prints what it saw; apart from jest, which loads no ES modules.
import { GoogleSpreadsheet } from 'google-spreadsheet';

const url = process.argv[2];
const made = await fetch(`${url}/v4/spreadsheets`, { method: 'POST', body: '{}' });
const { spreadsheetId } = await made.json();
const document = new GoogleSpreadsheet(spreadsheetId, { apiKey: 'any-key' });
// The client's address of Google is fixed; only that is pointed here.
document.sheetsApi = document.sheetsApi.extend({ prefixUrl: `${url}/v4/spreadsheets/${spreadsheetId}` });
await document.loadInfo();

const sheet = await document.addSheet({ title: 'Peserta', headerValues: ['nama', 'jp'] });
await sheet.addRows([
  { nama: 'Ani', jp: 2 },
  { nama: 'Budi', jp: 3 },
]);
const [ani, budi] = await sheet.getRows();
const read = [ani.get('nama'), budi.get('jp')];
ani.set('jp', 5);
await ani.save();
await budi.delete();
const afterSaveAndDelete = (await sheet.getRows()).map((row) => row.toObject());

await sheet.loadCells('A1:B2');
const cell = sheet.getCell(1, 1);
const loaded = cell.value;
cell.value = 7;
cell.textFormat = { bold: true };
cell.note = 'diubah';
await sheet.saveUpdatedCells();
sheet.resetLocalCache(true);
await sheet.loadCells('A1:B2');
const { value, note, textFormat } = sheet.getCell(1, 1);

await sheet.updateProperties({ title: 'Rekap' });
await sheet.resize({ rowCount: 20, columnCount: 5 });
const resizedTo = document.sheetsByTitle.Rekap.rowCount;
await sheet.delete();

const saved = { value, note, textFormat };
const sheetsLeft = document.sheetCount;
console.log(
  JSON.stringify({ title: document.title, read, afterSaveAndDelete, loaded, saved, resizedTo, sheetsLeft }),
);

const sidebar = `<form id="form"><label>Sebutan <input name="name"></label><button>Simpan</button></form><output></output>
<script>
  const output = document.querySelector('output');
  const tell = (text) => (output.textContent = text);
  form.onsubmit = (event) => {
    event.preventDefault();
    google.script.run.withSuccessHandler(tell).withFailureHandler((error) => tell('GAGAL ' + error.message)).save(form.name.value);
  };
  try { google.script.run.save(new Date(0)); } catch (error) { tell(error.message); }
</script>`;

/** An add-on with a menu, a sidebar, an alert and an error: what the page has to show of a script. */
export const pageScript = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu('Lainnya').addItem('Pesan', 'message').addItem('Rusak', 'broken');
  ui.createMenu('Uji').addItem('Bilah sisi', 'side').addSeparator().addSubMenu(more).addToUi();
}
function side() {
  const html = HtmlService.createHtmlOutput(${JSON.stringify(sidebar)}).setTitle('Daftarkan');
  SpreadsheetApp.getUi().showSidebar(html);
}
function message() { SpreadsheetApp.getUi().alert('Selesai'); }
function broken() { throw new Error('tidak ada sesi'); }
function save(name) {
  if (name === '') throw new Error('Sebutan kosong');
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  Sheets.Spreadsheets.Values.update({ values: [[name]] }, id, 'D1', { valueInputOption: 'RAW' });
  return 'tersimpan: ' + name;
}
`;

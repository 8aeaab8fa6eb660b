import { hostOf, runBody } from './host-of';

describe('The UI of a spreadsheet', () => {
  it('takes menus with submenus', () => {
    const host = hostOf(
      `function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Sinergi').addItem('Enrol', 'enrol').addSeparator()
          .addSubMenu(ui.createMenu('More').addItem('Probe', 'probe')).addToUi();
        ui.createAddonMenu().addItem('Start', 'start').addToUi();
      }`,
      { addonName: 'Sinergi add-on' },
    );
    expect(host.run('onOpen').ui).toEqual([
      {
        type: 'menu',
        menu: {
          title: 'Sinergi',
          items: [
            { type: 'item', label: 'Enrol', functionName: 'enrol' },
            { type: 'separator' },
            {
              type: 'menu',
              menu: { title: 'More', items: [{ type: 'item', label: 'Probe', functionName: 'probe' }] },
            },
          ],
        },
      },
      {
        type: 'menu',
        menu: { title: 'Sinergi add-on', items: [{ type: 'item', label: 'Start', functionName: 'start' }] },
      },
    ]);
  });

  it('shows sidebars and dialogs with the bundle’s HTML, unchanged', () => {
    const html = { Enrol: '<script>if (a <? b) "</scr"</script>' };
    const host = hostOf(
      `function main() {
        const ui = SpreadsheetApp.getUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('Enrol').setTitle('Enrol'));
        ui.showModalDialog(HtmlService.createHtmlOutput('<p>').append('x').setWidth(700).setHeight(500), 'Big');
        ui.showModelessDialog(HtmlService.createHtmlOutputFromFile('Enrol.html'), 'Plain');
      }`,
      { html },
    );
    expect(host.run('main').ui).toEqual([
      { type: 'sidebar', title: 'Enrol', html: html.Enrol },
      { type: 'dialog', title: 'Big', html: '<p>x', width: 700, height: 500 },
      { type: 'dialog', title: 'Plain', html: html.Enrol, width: 600, height: 400 },
    ]);
    expect(() => runBody(`HtmlService.createHtmlOutputFromFile('None');`)).toThrow(
      'Exception: No HTML file named None was found.',
    );
  });

  it('alerts, and refuses by name to wait for an answer', () => {
    const host = hostOf(`function main(set) {
      const ui = SpreadsheetApp.getUi();
      if (set) return ui.alert('Sure?', ui.ButtonSet[set]);
      return [ui.alert('Text'), ui.alert('Title', 'Text', ui.ButtonSet.OK), ui.alert('Text', ui.ButtonSet.OK)].map((button) => button === ui.Button.OK);
    }`);
    const { result, ui } = host.run('main');
    expect(result).toEqual([true, true, true]);
    expect(ui).toEqual([
      { type: 'alert', title: '', text: 'Text' },
      { type: 'alert', title: 'Title', text: 'Text' },
      { type: 'alert', title: '', text: 'Text' },
    ]);
    expect(host.run('main', ['YES_NO']).error?.message).toContain(
      'Ui.alert with ButtonSet.YES_NO is not offered by the local host',
    );
  });

  it('is all there for onInstall, which gets an event too', () => {
    const host = hostOf(
      `function onInstall(event) { MailApp.sendEmail('a@b.id', event.source.getName(), 'b'); return event.authMode === ScriptApp.AuthMode.FULL; }`,
    );
    expect(host.run('onInstall').result).toBe(true);
  });

  it('is no part of a simple trigger but for its menu', () => {
    const host = hostOf(`
      function onOpen(event) {
        const refused = [];
        const tries = {
          sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')),
          mail: () => MailApp.sendEmail('a@b.id', 's', 'b'),
          sheets: () => Sheets.Spreadsheets.get('x'),
          triggers: () => ScriptApp.getProjectTriggers(),
        };
        for (const [name, attempt] of Object.entries(tries)) try { attempt(); } catch (error) { refused.push(name + ': ' + error.message.slice(0, 40)); }
        console.log([...refused, Session.getActiveUser().getEmail(), event.authMode === ScriptApp.AuthMode.LIMITED, event.source.getName()].join('|'));
        PropertiesService.getDocumentProperties().setProperty('opened', 'yes');
      }`);
    expect(host.run('onOpen').error).toBeUndefined();
    const permission = 'You do not have permission to call ';
    expect(host.executions()[0]!.log[0]!.text.split('|')).toEqual([
      `sidebar: ${permission}Ui.sh`,
      `mail: ${permission}MailA`,
      `sheets: ${permission}Sheet`,
      `triggers: ${permission}Scrip`,
      '',
      'true',
      'Untitled spreadsheet',
    ]);
  });
});

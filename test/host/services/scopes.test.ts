import { manifestText, runBody } from './host-of';

const root = 'https://www.googleapis.com/auth/';
const calls: readonly (readonly [call: string, name: string, scope: string])[] = [
  [`Sheets.Spreadsheets.get('x')`, 'Sheets.Spreadsheets.get', 'spreadsheets'],
  [
    `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
    'Ui.showSidebar',
    'script.container.ui',
  ],
  [
    `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 't')`,
    'Ui.showModalDialog',
    'script.container.ui',
  ],
  [`MailApp.sendEmail('a@b.id', 's', 'b')`, 'MailApp.sendEmail', 'script.send_mail'],
  [`MailApp.getRemainingDailyQuota()`, 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
  [`ScriptApp.getProjectTriggers()`, 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
  [`ScriptApp.newTrigger('x')`, 'ScriptApp.newTrigger', 'script.scriptapp'],
  [
    `Calendar.Events.list('primary')`,
    'Calendar.Events.list',
    `calendar || ${root}calendar.events || ${root}calendar.events.owned`,
  ],
  [`Session.getActiveUser().getEmail()`, 'Session.getActiveUser.getEmail', 'userinfo.email'],
];

describe('A service whose scope the manifest lacks', () => {
  it.each(calls)('is refused as Google refuses it: %s', (call, name, scope) => {
    expect(() => runBody(call, { manifest: manifestText([]) })).toThrow(
      `Exception: You do not have permission to call ${name}. Required permissions: ${root}${scope}`,
    );
  });

  it('is let through when the manifest names no scopes at all', () => {
    const manifest = manifestText([], { oauthScopes: undefined });
    expect(runBody(`return MailApp.getRemainingDailyQuota();`, { manifest })).toBe(100);
  });

  it('is not asked for where Google asks for none', () => {
    const manifest = manifestText([]);
    expect(
      runBody(`SpreadsheetApp.getUi().createMenu('x').addToUi(); return ScriptApp.getScriptId();`, {
        manifest,
      }),
    ).toBe('local');
  });
});

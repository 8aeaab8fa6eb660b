import type { UiPort } from '../app/ports';

export const ui: UiPort = {
  menu: (title, groups) => {
    const menu = SpreadsheetApp.getUi().createMenu(title);
    groups.forEach((entries, n) => {
      if (n > 0) menu.addSeparator();
      for (const { label, handler } of entries) menu.addItem(label, handler);
    });
    menu.addToUi();
  },
  sidebar: (file, title) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
  },
  alert: (title, text) => {
    const screen = SpreadsheetApp.getUi();
    screen.alert(title, text, screen.ButtonSet.OK);
  },
  show: (sheetId, cell) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    sheet?.getRange(cell).activate();
    return sheet !== null;
  },
};

import type { MenuConfig } from '@univerjs/ui';

/** Entries of Univer's menus behind which no request of the Sheets API stands here, or which belong to its text documents. */
const unsupported: readonly string[] = [
  'doc.command.copy',
  'univer.command.cut',
  'univer.command.paste',
  'doc.command.delete-left',
  'sidebar.operation.doc-paragraph-setting-panel',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.operation.add-note-popup',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.set-col-is-auto-width',
  'sheet.command.set-col-auto-width',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export const hiddenMenus: MenuConfig = Object.fromEntries(unsupported.map((id) => [id, { hidden: true }]));

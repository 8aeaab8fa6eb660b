import type { MenuConfig } from '@univerjs/ui';

/** Entries of Univer's menus that no request of the Sheets API stands behind here. */
const unsupported: readonly string[] = [];

export const hiddenMenus: MenuConfig = Object.fromEntries(unsupported.map((id) => [id, { hidden: true }]));

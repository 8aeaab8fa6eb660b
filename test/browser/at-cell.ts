import type { Page } from 'playwright-core';

/** Goes to a tab, and to a cell of it by the name box, as a person does; the keyboard is the grid's afterwards. */
const goTo = async (page: Page, tab: string, cell: string): Promise<void> => {
  await page.getByText(tab, { exact: true }).click();
  await page.waitForFunction(`window.sinergiHost.activeSheet() === ${JSON.stringify(tab)}`);
  const nameBox = page.locator('#grid input').first();
  await nameBox.fill(cell);
  await nameBox.press('Enter');
};

/** Types cells to the right of one another, by keyboard alone once the first is reached. */
export const typeWithKeyboard = async (
  page: Page,
  tab: string,
  cell: string,
  texts: readonly string[],
): Promise<void> => {
  await goTo(page, tab, cell);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
};

/** Pastes rows that were copied elsewhere. */
export const paste = async (
  page: Page,
  tab: string,
  cell: string,
  rows: readonly (readonly string[])[],
): Promise<void> => {
  const text = rows.map((row) => row.join('\t')).join('\n');
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await goTo(page, tab, cell);
  await page.keyboard.press('Control+v');
};

import type { Locator, Page } from 'playwright-core';

/** Presses Tab until a control has the focus. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  for (let tabs = 0; tabs < 12; tabs += 1) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(control)}`);
};

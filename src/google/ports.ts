import type { Ports } from '../app/ports';
import { ZONE } from '../core/zone';
import { calendar } from './calendar';
import { mail } from './mail';
import { memory } from './memory';
import { sheetsOf, workbooks } from './sheets';
import { triggers } from './triggers';
import { ui } from './ui';

const workbookId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** Google, as the use cases need it. Nothing is called before a handler asks. */
export const googlePorts: Ports = {
  sheets: sheetsOf(workbookId),
  workbooks,
  mail,
  calendar,
  memory,
  triggers,
  ui,
  workbookId,
  workbookUrl: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
  user: () => Session.getEffectiveUser().getEmail().toLowerCase(),
  activeUser: () => Session.getActiveUser().getEmail().toLowerCase(),
  now: () => Utilities.formatDate(new Date(), ZONE, "yyyy-MM-dd'T'HH:mm:ss"),
  newId: () => Utilities.getUuid(),
  pause: (milliseconds) => Utilities.sleep(milliseconds),
};

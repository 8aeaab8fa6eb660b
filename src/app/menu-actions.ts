import { dayForPeople } from '../core/day';
import { fill } from '../core/words';
import type { AppWords } from '../i18n/app-words';
import { admit, STEWARDS } from './admit';
import { sendCalendar } from './calendar/tell';
import { confirmWorkbook } from './confirm-workbook';
import { sendDigests, type Sent } from './digests/send';
import { activateDigests, heartbeatAge } from './digests/trigger';
import { rememberLanguage } from './hints';
import type { Ports } from './ports';
import { probePlatform } from './probe/probe';
import { WorkbookFault } from './read/problems';
import { readSnapshot } from './read/snapshot';
import { repairColumns } from './repair-columns/repair-columns';
import { setUp } from './set-up/set-up';
import { refreshSummaries } from './summarise/refresh';
import { validate } from './validate/validate';
import { type Words, wordsIn } from './words';

/** What an action ends with: a message, in the language of the workbook. */
export interface Told {
  readonly text: string;
  readonly words: Words;
}

/** An entry of the menu that acts at once and answers in a message. Each checks by itself who may. */
export interface MenuAction {
  readonly key: keyof AppWords['menu'];
  run(ports: Ports): Told;
}

const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const tellSent = ({ alerts }: AppWords, { sent, queued, nothing, failed, unknown }: Sent): string =>
  sent + queued + failed + unknown.length + nothing === 0
    ? alerts.digestsNone
    : paragraphs(
        fill(alerts.digests, { sent, queued, nothing, failed }),
        unknown.length > 0 ? fill(alerts.digestsUnknown, { keys: unknown.join(', ') }) : '',
      );

/** A trigger that has died is told to whoever comes along, as nobody sees somebody else's; validation has a rule for it. */
const staleTrigger = (ports: Ports, { alerts }: AppWords): string => {
  const last = heartbeatAge(ports);
  if (!last?.isStale) return '';
  const { by: email, at } = last;
  return fill(alerts.digestsStale, { email, day: dayForPeople(at.slice(0, 10)), time: at.slice(11, 16) });
};

const runValidate = (ports: Ports): Told => {
  const outcome = validate(ports);
  if (outcome.type !== 'done' || outcome.answer === null) throw new WorkbookFault('notKnownToBeSaved');
  const { words } = outcome.snapshot;
  const { alerts } = words.app;
  const { errors, warnings, infos, acknowledged, idsGiven, left } = outcome.answer;
  const found = errors + warnings + infos + left === 0 ? alerts.validatedClean : alerts.validated;
  const silent = acknowledged > 0 ? fill(alerts.acknowledged, { count: acknowledged }) : '';
  const ids = idsGiven > 0 ? fill(alerts.idsGiven, { count: idsGiven }) : '';
  const more = left > 0 ? fill(alerts.validatedPart, { left }) : '';
  return { words, text: paragraphs(fill(found, { errors, warnings, infos }), silent, ids, more) };
};

const runRefresh = (ports: Ports): Told => {
  const { subjects, words } = refreshSummaries(ports);
  const { alerts } = words.app;
  rememberLanguage(ports, words.language);
  const text =
    subjects.length === 0 ? alerts.refreshedNothing : fill(alerts.refreshed, { names: subjects.join(', ') });
  return { words, text: paragraphs(text, staleTrigger(ports, words.app)) };
};

const runSend = (ports: Ports): Told => {
  const sent = sendDigests(ports, true, (snapshot) => {
    admit(snapshot, ports.user(), STEWARDS);
  });
  const words = wordsIn(sent.language);
  return { words, text: paragraphs(tellSent(words.app, sent), staleTrigger(ports, words.app)) };
};

const runActivate = (ports: Ports): Told => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), STEWARDS);
  const { words } = snapshot;
  rememberLanguage(ports, words.language);
  const { by, isNew } = activateDigests(ports, snapshot);
  const { activated, alreadyActive } = words.app.alerts;
  return { words, text: fill(isNew ? activated : alreadyActive, { email: by }) };
};

const runConfirm = (ports: Ports): Told => {
  const words = confirmWorkbook(ports);
  return { words, text: words.app.alerts.confirmed };
};

export const menuActions: readonly MenuAction[] = [
  { key: 'setUp', run: (ports) => setUp(ports, 'shared') },
  { key: 'setUpRegistry', run: (ports) => setUp(ports, 'registry') },
  { key: 'repairColumns', run: repairColumns },
  { key: 'validate', run: runValidate },
  { key: 'refreshSummaries', run: runRefresh },
  { key: 'sendDigests', run: runSend },
  { key: 'activateDigests', run: runActivate },
  { key: 'sendCalendar', run: sendCalendar },
  { key: 'confirmWorkbook', run: runConfirm },
  { key: 'probe', run: probePlatform },
];

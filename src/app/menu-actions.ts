import type { Role } from '../core/role';
import { fill } from '../core/words';
import { personOf } from '../features/staff/tab';
import type { AppWords } from '../i18n/app-words';
import { optionLabel } from '../i18n/speak';
import { confirmWorkbook } from './confirm-workbook';
import { sendDigests, type Sent } from './digests/send';
import { activateDigests } from './digests/trigger';
import { languageHint, rememberLanguage } from './language-hint';
import type { Ports } from './ports';
import { probePlatform } from './probe/probe';
import { WorkbookFault } from './read/problems';
import { readSnapshot, type Snapshot } from './read/snapshot';
import { setUp } from './set-up/set-up';
import { refreshSummaries } from './summarise/refresh';
import { validate } from './validate/validate';
import { type Words, wordsIn } from './words';

/** An entry of the menu that acts at once and answers in a message. */
export interface MenuAction {
  readonly key: keyof AppWords['menu'];
  /** Who may; undefined is anybody who can open the workbook, as nobody is known before set-up. */
  readonly roles?: readonly Role[];
  run(ports: Ports, words: Words): string;
}

/** Who is at the keyboard, and whether they may: one small read before the work itself. */
const admit = (ports: Ports, roles: readonly Role[]): Snapshot => {
  const snapshot = readSnapshot(ports, []);
  const { book, words } = snapshot;
  rememberLanguage(ports, words.language);
  const email = ports.user();
  const person = personOf(book, email);
  if (!person) throw new WorkbookFault('notStaff', { email });
  if (!roles.includes(person.role))
    throw new WorkbookFault('notAllowed', {
      role: optionLabel(words.language, 'staff', 'role', person.role),
    });
  return snapshot;
};

const tellSent = ({ alerts }: AppWords, { sent, queued, nothing, failed, unknown }: Sent): string =>
  sent + queued + failed + unknown.length + nothing === 0
    ? alerts.digestsNone
    : [
        fill(alerts.digests, { sent, queued, nothing, failed }),
        ...(unknown.length > 0 ? [fill(alerts.digestsUnknown, { keys: unknown.join(', ') })] : []),
      ].join('\n\n');

const STEWARDS: readonly Role[] = ['admin', 'coordinator'];

export const menuActions: readonly MenuAction[] = [
  { key: 'setUp', run: (ports) => setUp(ports) },
  {
    key: 'validate',
    roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
    run: (ports, { app }) => {
      const outcome = validate(ports);
      if (outcome.type !== 'done') throw new WorkbookFault('notKnownToBeSaved');
      const { errors, warnings, infos, idsGiven } = outcome.answer;
      const found = errors + warnings + infos === 0 ? app.alerts.validatedClean : app.alerts.validated;
      return [
        fill(found, { errors, warnings, infos }),
        ...(idsGiven > 0 ? [fill(app.alerts.idsGiven, { count: idsGiven })] : []),
      ].join('\n\n');
    },
  },
  {
    key: 'refreshSummaries',
    roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
    run: (ports, { app }) => {
      const names = refreshSummaries(ports);
      return names.length === 0
        ? app.alerts.refreshedNothing
        : fill(app.alerts.refreshed, { names: names.join(', ') });
    },
  },
  { key: 'sendDigests', roles: STEWARDS, run: (ports, { app }) => tellSent(app, sendDigests(ports, true)) },
  {
    key: 'activateDigests',
    roles: STEWARDS,
    run: (ports, { app }) => {
      const { by, isNew } = activateDigests(ports, readSnapshot(ports, []));
      return fill(isNew ? app.alerts.activated : app.alerts.alreadyActive, { email: by });
    },
  },
  {
    key: 'confirmWorkbook',
    roles: STEWARDS,
    run: (ports, { app }) => {
      confirmWorkbook(ports);
      return app.alerts.confirmed;
    },
  },
  { key: 'probe', roles: ['admin'], run: (ports) => JSON.stringify(probePlatform(ports), null, 1) },
];

/** Runs an action and gives the message that the person reads, whatever happens. */
export const runAction = (
  ports: Ports,
  action: MenuAction,
  explain: (words: Words, error: unknown) => string,
): string => {
  try {
    const words = action.roles ? admit(ports, action.roles).words : wordsIn(languageHint(ports));
    return action.run(ports, words);
  } catch (error) {
    return explain(wordsIn(languageHint(ports)), error);
  }
};

import type { WorkbookKind } from '../../core/tab';
import { fill } from '../../core/words';
import { columnLabel } from '../../i18n/speak';
import { languageHint, rememberLanguage, rememberSchema, rememberWorkbook } from '../hints';
import type { Ports } from '../ports';
import { readSnapshot } from '../read/snapshot';
import { type Words, wordsIn } from '../words';
import { planSetUp, type SetUpPlan } from './plan';
import { schemaOf } from './schema';
import { readStructure, type Structure, STRUCTURE_FIELDS } from './structure';

const TRIES = 3;

/** The language that the settings name; the one last seen when they cannot be read, for set-up is what repairs them. */
const wordsOf = (ports: Ports, { kind }: Structure): Words => {
  try {
    if (kind !== undefined) return readSnapshot(ports, { tabs: [] }).words;
  } catch {
    // Below.
  }
  return wordsIn(languageHint(ports));
};

/** Reads, plans and writes; when the write fails (somebody else set up at the same moment) looks again at what is there. */
const bringAbout = (
  ports: Ports,
  wanted: WorkbookKind,
): { readonly plan: SetUpPlan | undefined; readonly words: Words } => {
  for (let attempt = 1; ; attempt++) {
    const structure = readStructure(ports.sheets.readStructure(STRUCTURE_FIELDS));
    const words = wordsOf(ports, structure);
    const founder = { email: ports.user(), workbookId: ports.workbookId(), kind: structure.kind ?? wanted };
    const now = ports.now();
    const plan = planSetUp(structure, founder, words, now, `${structure.newestCommit}.setup-${now}`);
    if (plan.requests.length === 0) {
      rememberSchema(ports, schemaOf(founder.kind));
      return { plan: undefined, words };
    }
    try {
      ports.sheets.write({ requests: [...plan.requests] }, 'spreadsheetId');
      rememberWorkbook(ports, founder.kind);
      rememberLanguage(ports, words.language);
      rememberSchema(ports, schemaOf(founder.kind));
      return { plan, words };
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
};

/** Brings the workbook into the state it should be in, and says what was done: its structure and, where there is one, its language are read, and what is missing is written at once. */
export const setUp = (
  ports: Ports,
  wanted: WorkbookKind,
): { readonly text: string; readonly words: Words } => {
  const { plan, words } = bringAbout(ports, wanted);
  const { alerts } = words.app;
  if (!plan) return { words, text: alerts.setUpNothing };
  const labels = (columns: SetUpPlan['columns']) =>
    columns.map(({ tab, column }) => columnLabel(words.language, tab, column));
  const other = [
    ...(plan.region ? [alerts.region] : []),
    // With the language every drop-down changes: one line says it better than all their names.
    ...(plan.relabelled ? [alerts.relabelled] : labels(plan.dressed)),
    ...plan.protectedAgain,
  ];
  const changes = plan.tabs.length + plan.columns.length + other.length;
  const line = (text: string, names: readonly string[]) =>
    names.length === 0 ? [] : [fill(text, { names: names.join(', ') })];
  const text = [
    fill(alerts.setUpDone, { changes }),
    ...line(alerts.setUpTabs, plan.tabs),
    ...line(alerts.setUpColumns, labels(plan.columns)),
    ...line(alerts.setUpOther, other),
  ].join('\n\n');
  return { words, text };
};

import type { WorkbookKind } from '../../core/tab';
import { fill } from '../../core/words';
import { columnLabel } from '../../i18n/speak';
import { languageHint, rememberSchema, rememberWorkbook } from '../hints';
import type { Ports } from '../ports';
import { type Words, wordsIn } from '../words';
import { planSetUp, type SetUpPlan } from './plan';
import { schemaOf } from './schema';
import { readStructure, STRUCTURE_FIELDS } from './structure';

const TRIES = 3;

/** Reads, plans and writes; when the write fails (somebody else set up at the same moment) looks again at what is there. */
const bringAbout = (ports: Ports, words: Words, wanted: WorkbookKind): SetUpPlan | undefined => {
  for (let attempt = 1; ; attempt++) {
    const structure = readStructure(ports.sheets.readStructure(STRUCTURE_FIELDS));
    const founder = { email: ports.user(), workbookId: ports.workbookId(), kind: structure.kind ?? wanted };
    const now = ports.now();
    const plan = planSetUp(structure, founder, words, now, `${structure.newestCommit}.setup-${now}`);
    if (plan.requests.length === 0) {
      rememberSchema(ports, schemaOf(founder.kind));
      return undefined;
    }
    try {
      ports.sheets.write({ requests: [...plan.requests] }, 'spreadsheetId');
      rememberWorkbook(ports, founder.kind);
      rememberSchema(ports, schemaOf(founder.kind));
      return plan;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
};

/** Brings the workbook into the state it should be in, and says what was done: one read, and one write if anything is missing. */
export const setUp = (
  ports: Ports,
  wanted: WorkbookKind,
): { readonly text: string; readonly words: Words } => {
  const words = wordsIn(languageHint(ports));
  const { alerts } = words.app;
  const plan = bringAbout(ports, words, wanted);
  if (!plan) return { words, text: alerts.setUpNothing };
  const labels = (columns: SetUpPlan['columns']) =>
    columns.map(({ tab, column }) => columnLabel(words.language, tab, column));
  const other = [...(plan.region ? [alerts.region] : []), ...labels(plan.dressed), ...plan.protectedAgain];
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

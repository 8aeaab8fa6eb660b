import { dayForPeople } from '../../core/day';
import { dayOfInstant, type Instant, minutesBetween } from '../../core/instant';
import { WORKBOOK_RULES } from '../../core/workbook-rules';
import { settings, settingsOf } from '../../features/settings/tab';
import { columnLabel, tabTitle } from '../../i18n/speak';
import { lastBeat } from '../digests/trigger';
import { schemaHint } from '../hints';
import type { Ports } from '../ports';
import type { Snapshot } from '../read/snapshot';
import { schemaOf } from '../set-up/schema';
import { findingAt, findingId, type NewFinding } from './finding';

/** Days without the hourly run after which a weekly digest must have been missed. */
const SILENT_DAYS = 8;

/** What is found of the workbook itself: that an earlier version set it up (R65), and that its reminders have stopped (R66). */
export const workbookFindings = (
  { book, layouts, words }: Snapshot,
  ports: Ports,
  url: string,
  now: Instant,
): NewFinding[] => {
  const kept = ports.memory.all();
  const { language } = words;
  const finding = (rule: 'R65' | 'R66', message: string): NewFinding =>
    findingAt(
      { findingId: findingId(rule), rule, severity: WORKBOOK_RULES[rule].severity, rowId: '', message },
      {
        tab: tabTitle(language, settings.key),
        field: columnLabel(language, settings.key, 'setting'),
        sheetId: settings.sheetId,
        column: layouts.get(settings.key)?.columns.setting ?? 0,
        row: 0,
      },
      url,
      now,
    );
  const made = schemaHint(kept);
  const beat = lastBeat(kept);
  return [
    ...(made === undefined || made === schemaOf(settingsOf(book).workbook)
      ? []
      : [finding('R65', words.rule('R65'))]),
    ...(beat === undefined || minutesBetween(beat, now) <= SILENT_DAYS * 1440
      ? []
      : [finding('R66', words.rule('R66', { on: dayForPeople(dayOfInstant(beat)) }))]),
  ];
};

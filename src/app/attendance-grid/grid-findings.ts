import type { Instant } from '../../core/instant';
import { findingAt, findingId, type NewFinding } from '../validate/finding';
import type { Words } from '../words';
import { type Grid, gridSheetId, gridTitle } from './grid';

/** Numbers of what can be wrong with a grid: a code, that something waits to be read, and its head. */
export const WRONG = 'J03';
export const UNREAD = 'J04';
export const HEADLESS = 'J05';

/** Makes the findings of one grid: of a cell, or of all of it. */
export const findingIn =
  ({ cohortId, rows, columns }: Grid, words: Words, url: string, now: Instant) =>
  (rule: string, severity: 'E' | 'W', message: string, enrolmentId = '', sessionId = ''): NewFinding =>
    findingAt(
      {
        findingId: findingId(rule, cohortId, enrolmentId, sessionId),
        rule,
        severity,
        rowId: enrolmentId,
        message,
      },
      {
        tab: gridTitle(words, cohortId),
        field: sessionId === '' ? undefined : sessionId,
        sheetId: gridSheetId(cohortId),
        row: rows.get(enrolmentId) ?? 0,
        column: columns.get(sessionId) ?? 0,
      },
      url,
      now,
    );

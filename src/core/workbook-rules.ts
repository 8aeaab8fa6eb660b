import type { RuleWords, Severity } from './rule';

/** What is found of a workbook as a whole, by the add-on itself and not by the rule of a feature. */
export const WORKBOOK_RULES = {
  R65: {
    severity: 'E',
    text: 'This workbook was set up by an earlier version: columns, lists or checks are not up to date.',
    why: 'Drop-down lists and checks of the sheet may offer what the add-on no longer understands.',
    mend: 'Choose Sinergi › Set up workbook; nothing that was entered is lost.',
  },
  R66: {
    severity: 'W',
    text: 'The digests have not run since {on}: nobody is being reminded.',
    why: 'Without the hourly run no mail leaves, and nothing that is overdue is announced.',
    mend: 'Choose Sinergi › Activate automatic mails, best with an account that stays in the office.',
  },
  R67: {
    severity: 'I',
    text: 'The label “{expected}” was changed into “{found}”.',
    why: 'The column is still known, but people of other agencies look for the label they are used to.',
    mend: 'Put the label back if it was changed by mistake; if it was agreed on, acknowledge the finding.',
  },
  J01: {
    severity: 'E',
    text: 'Row {row} holds what was meant for {id}: rows were moved while it was being saved.',
    why: 'One row now holds what belongs to another.',
    mend: 'Move what was meant for the other row there, and put this row back as it was; the tab of the journal shows how.',
  },
  J02: {
    severity: 'I',
    text: 'The new row {id} landed in row {row}, far below the table.',
    why: 'Something stands below the table (a total, a signature), so that new rows land under it and are overlooked.',
    mend: 'Move what stands below the table to another column or tab, and the new row up to the others.',
  },
  J03: {
    severity: 'E',
    text: 'A code in the attendance grid cannot be read. {fault}',
    why: 'What cannot be read is not recorded as attendance, and its hours do not count.',
    mend: 'Correct the code in the grid, then press the button under Attendance grid.',
  },
  J04: {
    severity: 'W',
    text: '{count} codes wait to be read.',
    why: 'What was typed into the grid is not in the tab of attendance yet.',
    mend: 'Choose Sinergi › Attendance grid, then press its button.',
  },
  J05: {
    severity: 'W',
    text: '{fault}',
    why: 'As long as its head is not recognised, nothing that was typed into the grid can be read.',
    mend: 'Bring the head back with Ctrl+Z or from File › Version history; if that fails, delete the tab and have it made again under Attendance grid.',
  },
} as const satisfies Record<string, RuleWords & { severity: Severity }>;

export type WorkbookRule = keyof typeof WORKBOOK_RULES;

import { hashOf } from '../../core/hash';
import { columnKeys, kindOf, type WorkbookKind } from '../../core/tab';
import { allTabs } from '../registry';

/** Changes with whatever set-up makes of a kind of workbook: tabs, columns, formats, checks. Words are no part of it. */
export const schemaOf = (kind: WorkbookKind): string =>
  hashOf(
    JSON.stringify(
      allTabs
        .filter(({ workbooks }) => workbooks.includes(kind))
        .map((tab) => [
          tab.key,
          columnKeys(tab).map((column) => {
            const { name, numberFormat, check } = kindOf(tab, column);
            return [column, name, numberFormat, check];
          }),
        ]),
    ),
  );

import { createDraft } from '../core/draft';
import { settings } from '../features/settings/tab';
import { transact } from './commit/transact';
import type { Ports } from './ports';

/** A copy becomes the workbook in use: from now on it holds its own id, and may send mails. */
export const confirmWorkbook = (ports: Ports): void => {
  transact<null, never>(ports, {
    name: 'confirmWorkbook',
    by: ports.user(),
    requestId: (newest) => `${newest}.confirm-${ports.newId()}`,
    inputHash: '',
    tabs: [settings],
    decide: ({ book, journal }) => {
      const draft = createDraft(book, journal.marks);
      const row = book.find(settings, 'workbookId');
      const value = ports.workbookId();
      if (row) draft.set(settings, row, { value });
      else draft.add(settings, { setting: 'workbookId', value });
      return { changes: draft.changes, marks: draft.marks, answer: null };
    },
  });
};

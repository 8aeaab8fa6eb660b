import { createDraft } from '../core/draft';
import { settings } from '../features/settings/tab';
import { admit, STEWARDS } from './admit';
import { transact } from './commit/transact';
import type { Ports } from './ports';
import { WorkbookFault } from './read/problems';
import type { Words } from './words';

/** A copy becomes the workbook in use: from now on it holds its own id, and may send mails. */
export const confirmWorkbook = (ports: Ports): Words => {
  const outcome = transact<null, never>(ports, {
    name: 'confirmWorkbook',
    by: ports.user(),
    requestId: (newest) => `${newest}.confirm-${ports.newId()}`,
    inputHash: '',
    tabs: [settings],
    decide: (snapshot) => {
      admit(snapshot, ports.user(), STEWARDS);
      const { book, journal } = snapshot;
      const draft = createDraft(book, journal.marks);
      const row = book.find(settings, 'workbookId');
      const value = ports.workbookId();
      if (row) draft.set(settings, row, { value });
      else draft.add(settings, { setting: 'workbookId', value });
      return { changes: draft.changes, marks: draft.marks, answer: null };
    },
  });
  if (outcome.type !== 'done') throw new WorkbookFault('notKnownToBeSaved');
  return outcome.snapshot.words;
};

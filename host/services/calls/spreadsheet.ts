import { service, type Running, type Service } from '../running';
import { ServiceError } from '../service-error';

interface SpreadsheetAnswer {
  readonly properties: { readonly title: string; readonly locale: string; readonly timeZone: string };
  readonly sheets: readonly { readonly properties: { sheetId: number; title: string; index: number } }[];
}

const fields = 'properties(title,locale,timeZone),sheets.properties(sheetId,title,index)';

function read(id: string, { machine, user }: Running): SpreadsheetAnswer {
  const answer = machine.api({
    method: 'GET',
    path: `/v4/spreadsheets/${encodeURIComponent(id)}`,
    query: `fields=${encodeURIComponent(fields)}`,
    body: undefined,
    user,
  });
  if (answer.status < 400) return JSON.parse(answer.body) as SpreadsheetAnswer;
  throw new ServiceError(
    answer.status === 403
      ? 'You do not have permission to access the requested document.'
      : `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
  );
}

/** `SpreadsheetApp` beside its data: names, selection, toasts. At Google these reads cost next to nothing. */
export const spreadsheetCalls: Readonly<Record<string, Service>> = {
  'Spreadsheet.facts': service<{ readonly id: string }>({
    scopes: ['spreadsheets', 'spreadsheets.currentonly'],
    answer: ({ id }, running) => {
      const { properties, sheets } = read(id, running);
      return JSON.stringify({
        ...properties,
        sheets: sheets.map((sheet) => sheet.properties),
      });
    },
  }),
  'SpreadsheetApp.openById': service<{ readonly id: string }>({
    scopes: ['spreadsheets'],
    authorised: true,
    answer: ({ id }, running) => {
      read(id, running);
      return '';
    },
  }),
  'Spreadsheet.select': service<{ readonly sheetId: number; readonly a1: string }>({
    scopes: ['spreadsheets', 'spreadsheets.currentonly'],
    answer: ({ sheetId, a1 }, { ui }) => {
      ui.push({ type: 'select', sheetId, a1 });
      return '';
    },
  }),
  'Spreadsheet.toast': service<{ readonly title: string; readonly text: string; readonly seconds: number }>({
    scopes: ['spreadsheets', 'spreadsheets.currentonly'],
    answer: ({ title, text, seconds }, { ui }) => {
      ui.push({ type: 'toast', title, text, seconds });
      return '';
    },
  }),
};

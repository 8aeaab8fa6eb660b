import { type ApiError, apiError } from '../api-error';
import { costs } from '../costs';
import { service, type Service } from '../running';

interface SheetsInput {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query: string;
}

const sheetsCall = (name: string, writes: boolean): [string, Service] => [
  name,
  service<SheetsInput>({
    scopes: ['spreadsheets'],
    authorised: true,
    cost: writes ? costs.write : costs.read,
    answer: ({ method, path, query }, { machine, user }, body) => {
      const answer = machine.api({ method, path, query, user, body: body === '' ? undefined : body });
      if (answer.status < 400) return answer.body;
      throw apiError(name, (JSON.parse(answer.body) as { error: ApiError }).error);
    },
  }),
];

/** The advanced service: every call is one request of the Sheets API. */
export const sheetsCalls: Readonly<Record<string, Service>> = Object.fromEntries([
  sheetsCall('Sheets.Spreadsheets.create', true),
  sheetsCall('Sheets.Spreadsheets.get', false),
  sheetsCall('Sheets.Spreadsheets.getByDataFilter', false),
  sheetsCall('Sheets.Spreadsheets.batchUpdate', true),
  sheetsCall('Sheets.Spreadsheets.Values.get', false),
  sheetsCall('Sheets.Spreadsheets.Values.batchGet', false),
  sheetsCall('Sheets.Spreadsheets.Values.batchGetByDataFilter', false),
  sheetsCall('Sheets.Spreadsheets.Values.update', true),
  sheetsCall('Sheets.Spreadsheets.Values.append', true),
  sheetsCall('Sheets.Spreadsheets.Values.clear', true),
  sheetsCall('Sheets.Spreadsheets.Values.batchUpdate', true),
  sheetsCall('Sheets.Spreadsheets.Values.batchClear', true),
  sheetsCall('Sheets.Spreadsheets.DeveloperMetadata.get', false),
  sheetsCall('Sheets.Spreadsheets.DeveloperMetadata.search', false),
]);

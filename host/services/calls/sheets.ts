import { costs } from '../costs';
import { service, type Service } from '../running';
import { ServiceError } from '../service-error';

interface SheetsInput {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly query: string;
}

/** `Sheets.Spreadsheets.Values.batchGet` as Google's errors name it: `sheets.spreadsheets.values.batchGet`. */
function methodId(name: string): string {
  return name
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
}

/** The error that the advanced service throws for a message of the API. */
export function apiError(name: string, error: { readonly message?: string }): ServiceError {
  const message = `API call to ${methodId(name)} failed with error: ${error.message ?? 'Unknown error'}`;
  return new ServiceError(message, 'GoogleJsonResponseException', error);
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
      throw apiError(name, (JSON.parse(answer.body) as { error: { message?: string } }).error);
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

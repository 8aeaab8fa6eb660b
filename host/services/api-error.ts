import { ServiceError } from './service-error';

/** An error in the form of Google's JSON APIs. */
export interface ApiError {
  readonly code?: number;
  readonly message?: string;
  readonly errors?: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** `Sheets.Spreadsheets.Values.batchGet` as Google's errors name it: `sheets.spreadsheets.values.batchGet`. */
function methodId(name: string): string {
  return name
    .split('.')
    .map((part) => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
}

/** Whether a call is one of an advanced service, whose errors are those of the API behind it. */
export const isAdvanced = (name: string): boolean => /^(?:Sheets|Calendar)\./.test(name);

/** The error that an advanced service throws for a message of its API. */
export function apiError(name: string, error: ApiError): ServiceError {
  const message = `API call to ${methodId(name)} failed with error: ${error.message ?? 'Unknown error'}`;
  return new ServiceError(message, 'GoogleJsonResponseException', error);
}

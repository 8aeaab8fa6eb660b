/** One call of the Sheets (or Drive) API as it stands on the wire. Only strings, so that it can cross into a script's context. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path as sent, still percent-encoded, without the query: `/v4/spreadsheets/ID/values/A1%3AB2`. */
  readonly path: string;
  /** Query as sent, without the question mark. */
  readonly query: string;
  readonly body: string | undefined;
  /** E-mail address of whoever makes the call. */
  readonly user: string;
}

/** The answer: an HTTP status and a JSON text. */
export interface ApiResponse {
  readonly status: number;
  readonly body: string;
}

/** The API as one synchronous function: HTTP and the script's service `Sheets` both end here. */
export type SheetsApi = (request: ApiRequest) => ApiResponse;

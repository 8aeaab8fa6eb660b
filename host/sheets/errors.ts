/** Google's canonical error words with their HTTP statuses. */
const httpStatus = {
  INVALID_ARGUMENT: 400,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
} as const;

export type ErrorWord = keyof typeof httpStatus;

/** One part of the request that Google names in an error's `details`. */
export interface FieldViolation {
  readonly field?: string;
  readonly description: string;
}

/** A refusal of the API, as it goes out on the wire. */
export class ApiError extends Error {
  readonly status: number;

  constructor(
    readonly word: ErrorWord,
    message: string,
    readonly violations: readonly FieldViolation[] = [],
  ) {
    super(message);
    this.status = httpStatus[word];
  }
}

/** A refusal that Google answers with 400 INVALID_ARGUMENT. */
export const invalid = (message: string): ApiError => new ApiError('INVALID_ARGUMENT', message);

/** Runs one part of a request and names the part in front of whatever it refuses: `Invalid requests[0].addSheet: …`. */
export function named<T>(part: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ApiError && error.word === 'INVALID_ARGUMENT') {
      throw invalid(`Invalid ${part}: ${error.message}`);
    }
    throw error;
  }
}

/** The error as Google's JSON. */
export function errorBody(error: ApiError): string {
  const details =
    error.violations.length === 0
      ? {}
      : {
          details: [
            { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: error.violations },
          ],
        };
  return JSON.stringify({
    error: { code: error.status, message: error.message, status: error.word, ...details },
  });
}

import type { ApiError } from '../services/api-error';

/** What the Calendar API refuses, in its own form. */
export class CalendarError extends Error {
  readonly error: ApiError;

  constructor(code: number, reason: string, message: string) {
    super(message);
    const domain = reason === 'requiredAccessLevel' || reason === 'timeRangeEmpty' ? 'calendar' : 'global';
    this.error = { code, message, errors: [{ domain, reason, message }] };
  }
}

export const invalid = (message: string): CalendarError => new CalendarError(400, 'invalid', message);
export const notFound = (): CalendarError => new CalendarError(404, 'notFound', 'Not Found');

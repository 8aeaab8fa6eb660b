/** An error that a service throws into the script. */
export class ServiceError extends Error {
  constructor(
    message: string,
    readonly errorName = 'Exception',
    /** What `error.details` holds of an API's answer. */
    readonly details?: unknown,
  ) {
    super(message);
  }
}

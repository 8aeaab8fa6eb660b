import { ApiError } from '../errors';

/** What every method of Google's takes (documented: "System parameters"). */
const everywhere = new Set([
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
]);

/** Refuses, by name, a query parameter that the method does not take. */
export function checkQuery(query: URLSearchParams, known: readonly string[] = []): void {
  const violations = [...new Set(query.keys())]
    .filter((name) => !everywhere.has(name) && !known.includes(name))
    .map((name) => ({
      description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
    }));
  if (violations.length > 0) {
    throw new ApiError(
      'INVALID_ARGUMENT',
      violations.map(({ description }) => description).join('\n'),
      violations,
    );
  }
}

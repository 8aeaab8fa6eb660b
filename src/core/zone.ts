import type { Instant } from './instant';

/** The zone of the workbook's clock: seven hours before UTC in every season. */
export const ZONE = 'Asia/Jakarta';
export const ZONE_OFFSET = '+07:00';

/** Milliseconds since 1970 of a moment on the workbook's clock. */
export const millisecondsOf = (instant: Instant): number => Date.parse(`${instant}${ZONE_OFFSET}`);

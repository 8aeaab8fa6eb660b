import { createHandlers } from './app/app';
import { googlePorts } from './google/ports';

/** The build makes a top-level function of each of these: the only names that Google can call. */
export const handlers = createHandlers(googlePorts);

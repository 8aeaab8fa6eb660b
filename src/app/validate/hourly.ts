import { contextOf } from '../admit';
import { nobody } from '../nobody';
import type { Ports } from '../ports';
import { forgetLeft, isLeft } from './left';
import { validate } from './validate';

/** Goes on with a validation that had more to write than fits into one request. Costs one look at a property. Never throws. */
export const validateHourly = (ports: Ports): void => {
  try {
    if (!isLeft(ports)) return;
    // Whoever the trigger belongs to was let in when it was installed.
    const outcome = validate(ports, (snapshot) => contextOf(nobody(ports.user()), snapshot, ports.now()));
    if (outcome.type === 'done' && outcome.answer?.left === 0) forgetLeft(ports);
  } catch {
    // The next hour tries again.
  }
};

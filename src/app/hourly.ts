import { syncHourly, type Seen } from './calendar/hourly';
import { type Sent, sendDigests } from './digests/send';
import { beat } from './digests/trigger';
import type { Ports } from './ports';
import { refreshHourly } from './summarise/hourly';
import { validateHourly } from './validate/hourly';

/** What follows the digests, in this order, with what they have seen of the workbook. None of it throws: one must not keep another from being done. */
const THEN: readonly ((ports: Ports, seen: Seen) => void)[] = [
  // First: what it writes is a commit, which the calendar then has seen as well.
  refreshHourly,
  syncHourly,
  validateHourly,
];

/** What the trigger does: shows that it lives, sends what is due, and then the rest. Late, double or missing runs do no harm. */
export const runHourly = (ports: Ports): Sent => {
  beat(ports);
  // Whoever the trigger belongs to was let in when it was installed.
  const sent = sendDigests(ports, false, () => undefined);
  for (const job of THEN) job(ports, sent.seen);
  return sent;
};

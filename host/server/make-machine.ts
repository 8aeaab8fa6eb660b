import { randomBytes } from 'node:crypto';
import { compileBundle, readBundle, type Bundle } from '../services/bundle';
import { makeClock } from '../services/clock';
import { makeFaults } from '../services/faults';
import type { HostMemory } from '../services/host-memory';
import type { Machine } from '../services/running';
import { makeTrace } from '../services/trace';
import type { SheetsApi } from '../sheets/contract';
import type { HostOptions } from './host-options';

function bundleOf({ bundle, bundleDir }: HostOptions): Bundle {
  if (bundle !== undefined) return compileBundle(bundle);
  if (bundleDir === undefined) throw new Error('The host needs a bundle or a folder with one');
  return readBundle(bundleDir);
}

/** Random bytes that are the same in every run with the same seed (xorshift32). */
function seededBytes(seed: number): () => Uint8Array {
  let state = (seed ^ 0x9e3779b9) | 1;
  return () =>
    Uint8Array.from({ length: 16 }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 0xff;
    });
}

/** Puts together what executions share. */
export function makeMachine(
  options: HostOptions,
  memory: HostMemory,
  api: (now: () => number) => SheetsApi,
  outboxChanged: () => void,
): Machine & { readonly trace: ReturnType<typeof makeTrace> } {
  const clock = makeClock(memory.clock);
  const { seed } = options;
  return {
    memory,
    clock,
    api: api(() => clock.now()),
    bundle: bundleOf(options),
    faults: makeFaults(),
    trace: makeTrace(),
    executions: { count: 0 },
    scriptId: 'local',
    addonName: options.addonName ?? 'Add-on',
    locale: options.locale ?? 'en',
    hidesActiveUser: options.hidesActiveUser ?? false,
    seed,
    randomBytes: seed === undefined ? () => randomBytes(16) : seededBytes(seed),
    realTimeoutMs: options.realTimeoutMs ?? 30_000,
    outboxChanged,
  };
}

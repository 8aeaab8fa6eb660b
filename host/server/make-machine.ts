import { randomBytes } from 'node:crypto';
import { compileBundle, readBundle, type Bundle } from '../services/bundle';
import { makeFaults } from '../services/faults';
import type { Machine } from '../services/running';
import { makeTrace } from '../services/trace';
import type { HostOptions } from './host-options';

function bundleOf({ bundle, bundleDir }: HostOptions): Bundle {
  if (bundle !== undefined) return compileBundle(bundle);
  if (bundleDir === undefined) throw new Error('The host needs a bundle or a folder with one');
  return readBundle(bundleDir);
}

/** Random bytes that are the same in every run with the same seed (xorshift32). */
function seededBytes(seed: number): (length: number) => Uint8Array {
  let state = (seed ^ 0x9e3779b9) | 1;
  return (length) =>
    Uint8Array.from({ length }, () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return state & 0xff;
    });
}

/** Random bytes for uuids and ids, the same in every run when the options name a seed. */
export function byteSource({ seed }: HostOptions): (length: number) => Uint8Array {
  return seed === undefined ? randomBytes : seededBytes(seed);
}

/** An id as Google gives spreadsheets: 44 characters. */
export function spreadsheetIdFrom(bytes: (length: number) => Uint8Array): string {
  return `1${Buffer.from(bytes(32)).toString('base64url')}`;
}

/** Puts together what executions share. */
export function makeMachine(
  options: HostOptions,
  parts: Pick<Machine, 'memory' | 'clock' | 'api' | 'randomBytes' | 'outboxChanged' | 'runBetween'>,
): Machine & { readonly trace: ReturnType<typeof makeTrace> } {
  return {
    ...parts,
    bundle: bundleOf(options),
    faults: makeFaults(),
    trace: makeTrace(),
    executions: { count: 0 },
    scriptId: 'local',
    addonName: options.addonName ?? 'Add-on',
    locale: options.locale ?? 'en',
    hidesActiveUser: options.hidesActiveUser ?? false,
    seed: options.seed,
    realTimeoutMs: options.realTimeoutMs ?? 30_000,
  };
}

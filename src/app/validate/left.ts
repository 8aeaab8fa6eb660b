import type { Ports } from '../ports';

const KEY = 'validation';

/** Notes that something was left to write. Nothing is noted of a run that left nothing: that costs no call. */
export const rememberLeft = (ports: Ports, left: number): void => {
  if (left > 0) ports.memory.set(KEY, String(left));
};

export const isLeft = (ports: Ports): boolean => Number(ports.memory.get(KEY) ?? 0) > 0;

export const forgetLeft = (ports: Ports): void => ports.memory.set(KEY, '0');

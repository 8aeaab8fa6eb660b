import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const unfinished = '.unfinished';

/** The calls that make a write all or nothing, so that a test can stop between two of them. */
export interface FileCalls {
  readonly rename: (from: string, to: string) => void;
}

/** Writes a file whole or not at all: what is cut off leaves the old file as it was. */
export function writeWhole(path: string, text: string, { rename }: FileCalls = { rename: renameSync }): void {
  const temporary = path + unfinished;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rename(temporary, path);
  const folder = openSync(dirname(path), 'r');
  try {
    // The new name must be on the disk too, or a power cut brings the old file back.
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Removes what writes that were cut off have left in a folder. */
export function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (name.endsWith(unfinished)) rmSync(join(folder, name));
}

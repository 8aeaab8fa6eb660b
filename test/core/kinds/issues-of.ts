import * as z from 'zod/mini';
import type { AnyKind } from '../../../src/core/kind';

/** Numbers of the rules that a form's value breaks; none when it is right. */
export const issuesOf = (kind: AnyKind, value: unknown): readonly string[] => {
  const parsed = z.safeParse(kind.schema(), value);
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ message }) => message))];
};

export const parsed = (kind: AnyKind, value: unknown): unknown => z.parse(kind.schema(), value);

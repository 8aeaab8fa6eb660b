/** The message without some of its fields. */
export function without<T extends object, K extends keyof T>(message: T, ...names: readonly K[]): Omit<T, K> {
  const rest = { ...message };
  for (const name of names) Reflect.deleteProperty(rest, name);
  return rest;
}

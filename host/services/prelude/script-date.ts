import type { Bridge } from './bridge';

/**
 * Makes `Date` follow the host's clock and the script's time zone, as at Google, whatever the machine's zone is.
 * Runs inside the context, as text.
 */
export function installDate(bridge: Bridge, zone: string): void {
  const Native = Date;
  const proto = Native.prototype as unknown as Record<string, unknown>;
  const Formatter = Intl.DateTimeFormat;
  const statics = Native as unknown as Record<string, unknown>;
  const nativeParse = statics['parse'] as (text: string) => number;
  const nativeTime = proto['getTime'] as (this: unknown) => number;
  const time = (date: unknown): number => nativeTime.call(date);
  let formatter: Intl.DateTimeFormat | undefined;
  const known = new Map<number, number>();

  const offsetAt = (at: number): number => {
    const quarter = Math.floor(at / 900_000);
    const seen = known.get(quarter);
    if (seen !== undefined) return seen;
    formatter ??= new Formatter('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const parts: Record<string, number> = {};
    const rounded = Math.floor(at / 1000) * 1000;
    for (const part of formatter.formatToParts(rounded)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Native.UTC(year, month - 1, day, hour, minute, second) - rounded;
    known.set(quarter, offset);
    return offset;
  };
  const fromLocal = (local: number): number => {
    if (Number.isNaN(local)) return local;
    return local - offsetAt(local - offsetAt(local));
  };
  const parse = (text: string): number => {
    const hasZone =
      /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text) || /^[+-]?\d{4,6}(?:-\d\d){0,2}$/.test(text);
    if (hasZone) return nativeParse(text);
    const asIso = nativeParse(`${text}Z`);
    return fromLocal(Number.isNaN(asIso) ? nativeParse(`${text} UTC`) : asIso);
  };
  const instantOf = (values: unknown[]): number => {
    if (values.length === 0) return bridge.now();
    if (values.length > 1) return fromLocal(Native.UTC(...(values as [number, number])));
    const [value] = values;
    const plain: unknown = value instanceof Native ? time(value) : value;
    if (typeof plain === 'string') return parse(plain);
    const primitive: unknown =
      typeof plain === 'object' && plain !== null ? (plain as { valueOf(): unknown }).valueOf() : plain;
    return typeof primitive === 'string' ? parse(primitive) : Number(primitive);
  };

  const ScriptDate = function (this: unknown, ...values: unknown[]): unknown {
    const target: unknown = new.target;
    if (target === undefined) return new Native(bridge.now()).toString();
    return Reflect.construct(Native, [instantOf(values)], target as typeof Native);
  };
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', { value: Native.prototype, writable: false });
  Object.defineProperties(ScriptDate, {
    now: { value: () => bridge.now(), writable: true, configurable: true },
    parse: { value: (text: unknown) => parse(String(text)), writable: true, configurable: true },
    UTC: { value: statics['UTC'], writable: true, configurable: true },
  });
  const define = (key: string, value: unknown): void => {
    Object.defineProperty(proto, key, { value, writable: true, configurable: true, enumerable: false });
  };
  define('constructor', ScriptDate);

  type Fields = Record<string, (...values: number[]) => number>;
  const localOf = (date: Date): Date & Fields => {
    const at = time(date);
    return new Native(Number.isNaN(at) ? at : at + offsetAt(at)) as Date & Fields;
  };
  for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    define(`get${field}`, function (this: Date) {
      return localOf(this)[`getUTC${field}`]?.();
    });
    if (field === 'Day') continue;
    define(`set${field}`, function (this: Date, ...values: number[]) {
      const local = localOf(this);
      local[`setUTC${field}`]?.(...values);
      return this.setTime(fromLocal(local.getTime()));
    });
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  const dayText = (date: Date): string => {
    const local = localOf(date);
    const [week, day, month, year] = local.toUTCString().replace(',', '').split(' ');
    return `${String(week)} ${String(month)} ${String(day)} ${String(year)}`;
  };
  const clockText = (date: Date): string => {
    const offset = offsetAt(time(date)) / 60_000;
    const sign = offset < 0 ? '-' : '+';
    const zoneText = `GMT${sign}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
    const name = new Formatter('en-US', { timeZone: zone, timeZoneName: 'long' })
      .formatToParts(time(date))
      .find((part) => part.type === 'timeZoneName');
    return `${localOf(date).toISOString().slice(11, 19)} ${zoneText} (${name?.value ?? zone})`;
  };
  const unlessInvalid = (text: (date: Date) => string) =>
    function (this: Date) {
      return Number.isNaN(time(this)) ? 'Invalid Date' : text(this);
    };
  define(
    'toString',
    unlessInvalid((date) => `${dayText(date)} ${clockText(date)}`),
  );
  define('toDateString', unlessInvalid(dayText));
  define('toTimeString', unlessInvalid(clockText));
  define('getTimezoneOffset', function (this: Date) {
    const at = time(this);
    return Number.isNaN(at) ? at : -offsetAt(at) / 60_000;
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    define(name, () =>
      bridge.fail(`Date.prototype.${name} is not offered by the local host: use Utilities.formatDate`),
    );
  }
  (globalThis as unknown as Record<string, unknown>)['Date'] = ScriptDate;
}

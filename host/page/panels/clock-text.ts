/** The zone that dates in the workbook are meant in; Jakarta has no summer time. */
export interface Zone {
  readonly name: string;
  readonly offsetMinutes: number;
}

export const jakarta: Zone = { name: 'Asia/Jakarta', offsetMinutes: 7 * 60 };

/** `Sen, 23 Nov 2026 07.15` */
export function clockText(now: string, zone: Zone): string {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: zone.name,
  } as const;
  const at = new Date(now);
  const time = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: zone.name });
  return `${new Intl.DateTimeFormat('id-ID', options).format(at)} ${time.format(at)}`;
}

/** The instant as a date-and-time field shows it: local, without zone. */
export function toField(now: string, zone: Zone): string {
  return new Date(Date.parse(now) + zone.offsetMinutes * 60_000).toISOString().slice(0, 16);
}

/** A date-and-time field's text as an ISO instant; undefined while it is not complete. */
export function fromField(text: string, zone: Zone): string | undefined {
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}:00Z`) : NaN;
  return Number.isNaN(local) ? undefined : new Date(local - zone.offsetMinutes * 60_000).toISOString();
}

export function plusHours(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}

/** The first Monday 07.15 after an instant: a quarter past the hour at which the weekly digest is due. */
export function nextMonday(now: string, zone: Zone): string {
  const local = new Date(Date.parse(now) + zone.offsetMinutes * 60_000);
  const days = (8 - local.getUTCDay()) % 7;
  const monday = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + days, 7, 15);
  const due = monday > local.getTime() ? monday : monday + 7 * 86_400_000;
  return new Date(due - zone.offsetMinutes * 60_000).toISOString();
}

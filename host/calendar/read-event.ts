import { ServiceError } from '../services/service-error';
import { isZone, wallTime } from '../services/zone';
import { CalendarError, invalid } from './calendar-error';
import type { EventRecord, EventTime } from './calendar-record';

/** What of an event is the sender's to say. */
export type SentEvent = Pick<
  EventRecord,
  'id' | 'status' | 'texts' | 'start' | 'end' | 'extendedProperties'
> & {
  readonly sequence: number | undefined;
};

type Given = Readonly<Record<string, unknown>>;

const texts = ['summary', 'description', 'location', 'visibility', 'transparency'];
const words: Readonly<Record<string, readonly string[]>> = {
  status: ['confirmed', 'tentative', 'cancelled'],
  visibility: ['default', 'public', 'private', 'confidential'],
  transparency: ['opaque', 'transparent'],
};
/** Sent back by whoever has read an event; the calendar goes by its own. */
const ignored = [
  'kind',
  'etag',
  'htmlLink',
  'created',
  'updated',
  'creator',
  'organizer',
  'iCalUID',
  'eventType',
];
const known = [...texts, ...ignored, 'id', 'status', 'start', 'end', 'extendedProperties', 'sequence'];

function refuseUnknown(value: Given, names: readonly string[], place: string): void {
  for (const name of Object.keys(value))
    if (!names.includes(name)) throw new ServiceError(`${place}${name} is not offered by the local host`);
}

function asObject(value: unknown, name: string): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(`Invalid value for: ${name}`);
  return value as Given;
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || words[name]?.includes(value) === false)
    throw invalid(`Invalid value for: ${name}`);
  return value;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

function timeOf(value: unknown, name: string): EventTime {
  if (value === undefined || value === null)
    throw new CalendarError(400, 'required', `Missing ${name} time.`);
  const given = asObject(value, name);
  refuseUnknown(given, ['dateTime', 'timeZone'], `Event.${name}.`);
  const { dateTime, timeZone } = given;
  const zone = timeZone === undefined ? undefined : textOf(timeZone, `${name}.timeZone`);
  if (zone !== undefined && !isZone(zone)) throw invalid(`Invalid time zone definition for ${name} time.`);
  const match = typeof dateTime === 'string' ? moment.exec(dateTime) : null;
  if (match === null || (match[1] === undefined && zone === undefined))
    throw invalid(`Invalid value for: ${name}.dateTime`);
  const at = Date.parse(match[1] === undefined ? `${match[0]}Z` : match[0]);
  if (Number.isNaN(at)) throw invalid(`Invalid value for: ${name}.dateTime`);
  const offset = match[1] === undefined && zone !== undefined ? wallTime(at, zone).offset * 60_000 : 0;
  return { at: at - offset, timeZone: zone };
}

function propertiesOf(value: unknown): NonNullable<EventRecord['extendedProperties']> {
  const kinds = asObject(value, 'extendedProperties');
  refuseUnknown(kinds, ['private', 'shared'], 'Event.extendedProperties.');
  for (const [kind, properties] of Object.entries(kinds))
    for (const text of Object.values(asObject(properties, kind))) textOf(text, `extendedProperties.${kind}`);
  return kinds as NonNullable<EventRecord['extendedProperties']>;
}

/** Reads an event as it was sent. Throws what the API refuses, and by name what this host does not know. */
export function readEvent(given: unknown, id: string): SentEvent {
  const event = asObject(given, 'event');
  refuseUnknown(event, known, 'Event.');
  const start = timeOf(event['start'], 'start');
  const end = timeOf(event['end'], 'end');
  if (end.at < start.at) throw new CalendarError(400, 'timeRangeEmpty', 'The specified time range is empty.');
  const { status = 'confirmed', sequence, extendedProperties } = event;
  if (sequence !== undefined && !(Number.isInteger(sequence) && Number(sequence) >= 0))
    throw invalid('Invalid value for: sequence');
  const said = texts.filter((name) => event[name] !== undefined && event[name] !== null);
  return {
    id,
    status: textOf(status, 'status'),
    texts: Object.fromEntries(said.map((name) => [name, textOf(event[name], name)])),
    start,
    end,
    ...(extendedProperties === undefined ? {} : { extendedProperties: propertiesOf(extendedProperties) }),
    sequence: sequence as number | undefined,
  };
}

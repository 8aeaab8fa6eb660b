import { cellMessages } from './cells-and-sheets';
import { chartMessages } from './charts';
import { dataSourceMessages } from './data-sources';
import { enumerations } from './enumerations';
import { pivotMessages } from './pivots-and-tables';
import { requestMessages } from './requests';
import { responseMessages } from './responses';

const messages: Readonly<Record<string, string>> = {
  ...cellMessages,
  ...chartMessages,
  ...dataSourceMessages,
  ...pivotMessages,
  ...requestMessages,
  ...responseMessages,
};

type FieldKind =
  'message' | 'enum' | 'string' | 'mask' | 'int32' | 'double' | 'float' | 'bool' | 'any' | 'map';

/** One field of a message; `type` names the message or the enumeration. */
export interface Field {
  readonly name: string;
  /** The name as Google's errors write it. */
  readonly snake: string;
  readonly kind: FieldKind;
  readonly type: string;
  /** 0 for a single value, 1 for a list, 2 for a list of lists. */
  readonly lists: number;
}

export type Definition = ReadonlyMap<string, Field>;

const definitions = new Map<string, Definition>();

function readField(text: string): Field {
  const at = text.indexOf(':');
  const name = text.slice(0, at);
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  let type = text.slice(at + 1);
  let lists = 0;
  while (type.endsWith('[]')) {
    type = type.slice(0, -2);
    lists += 1;
  }
  if (type.startsWith('~')) return { name, snake, kind: 'enum', type: type.slice(1), lists };
  if (type === '{}') return { name, snake, kind: 'map', type, lists };
  const scalar = ['string', 'mask', 'int32', 'double', 'float', 'bool', 'any'] as const;
  const kind = scalar.find((word) => word === type) ?? 'message';
  return { name, snake, kind, type, lists };
}

/** The fields of a message by name. A name that Google does not know is a defect here, not of a request. */
export function definitionOf(message: string): Definition {
  const known = definitions.get(message);
  if (known !== undefined) return known;
  const text = messages[message];
  if (text === undefined) throw new Error(`No message ${message}`);
  const fields = new Map(
    text
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => [part.slice(0, part.indexOf(':')), readField(part)]),
  );
  definitions.set(message, fields);
  return fields;
}

const valueSets = new Map<string, ReadonlySet<string>>();

/** The values that an enumeration knows. */
export function valuesOf(enumeration: string): ReadonlySet<string> {
  let values = valueSets.get(enumeration);
  if (values === undefined) {
    values = new Set((enumerations as Readonly<Record<string, string>>)[enumeration]?.split(' '));
    valueSets.set(enumeration, values);
  }
  return values;
}

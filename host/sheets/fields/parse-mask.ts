/** Which fields of a message are meant; `all` is the message as a whole. */
export interface Mask {
  readonly all: boolean;
  readonly fields: ReadonlyMap<string, Mask>;
}

interface Node {
  all: boolean;
  fields: Map<string, Node>;
}

const node = (): Node => ({ all: false, fields: new Map() });

/** Everything. */
export const everything: Mask = { all: true, fields: new Map() };

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function child(parent: Node, name: string): Node {
  if (name === '*') return parent;
  const key = camel(name);
  let found = parent.fields.get(key);
  if (found === undefined) {
    found = node();
    parent.fields.set(key, found);
  }
  return found;
}

function readList(text: string, from: number, parent: Node): number {
  let at = from;
  let here = parent;
  let name = '';
  const step = (): void => {
    if (name !== '') here = child(here, name);
    name = '';
  };
  for (; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '.' || letter === '/') step();
    else if (letter === ',') {
      if (name !== '') child(here, name).all = true;
      name = '';
      here = parent;
    } else if (letter === '(') {
      step();
      at = readList(text, at + 1, here);
      here = node();
    } else if (letter === ')') break;
    else if (letter !== ' ') name += letter;
  }
  if (name !== '') child(here, name).all = true;
  return at;
}

/** Reads a field mask as the API takes it: `a.b,c(d,e/f),*`; `.` and `/` are alike (recorded). */
export function parseMask(text: string): Mask {
  const root = node();
  readList(text, 0, root);
  return root;
}

/** The mask of one field; undefined when the field is not meant. */
export const maskOf = (mask: Mask, field: string): Mask | undefined =>
  mask.all ? everything : mask.fields.get(field);

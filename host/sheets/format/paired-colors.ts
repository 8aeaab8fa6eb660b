import type { Mask } from '../fields/parse-mask';
import type { Color, ColorStyle } from '../schema/message';
import { colorPair } from './color';

type Fields = Record<string, unknown>;

/** The message with its colour `name` and `nameStyle` both set, or both gone. */
export function withPair<T extends object>(message: T, name: string): T {
  const fields = { ...message } as Fields;
  const styleName = `${name}Style`;
  if (!(name in fields) && !(styleName in fields)) return message;
  const { color, style } = colorPair(
    fields[name] as Color | undefined,
    fields[styleName] as ColorStyle | undefined,
  );
  if (color === undefined) {
    Reflect.deleteProperty(fields, name);
    Reflect.deleteProperty(fields, styleName);
  } else {
    fields[name] = color;
    fields[styleName] = style;
  }
  return fields as T;
}

/** A mask in which a colour and its style are meant together. */
export function pairMask(mask: Mask): Mask {
  if (mask.all) return mask;
  const fields = new Map<string, Mask>();
  for (const [name, part] of mask.fields) {
    if (/[cC]olor(Style)?$/.test(name)) {
      const whole: Mask = { all: true, fields: new Map() };
      const base = name.replace(/Style$/, '');
      fields.set(base, whole);
      fields.set(`${base}Style`, whole);
    } else fields.set(name, pairMask(part));
  }
  return { all: false, fields };
}

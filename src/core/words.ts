/** Values put into a text's `{placeholders}`. */
export type Params = Readonly<Record<string, string | number>>;

/** The words of one column, as a kind needs them to read and write its cells. */
export interface ColumnWords {
  /** What a cell shows for a stored word, in the workbook's language. */
  label(option: string): string;
  /** The stored word for what a cell shows, in any language the product speaks. */
  optionOf(label: string): string | undefined;
}

/** Fills `{name}` placeholders; an unknown one stays, so that it is seen. */
export const fill = (text: string, params: Params = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.prototype.hasOwnProperty.call(params, name) ? String(params[name]) : whole,
  );

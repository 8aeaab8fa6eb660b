import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { exportWorkbook, type ExcelFile } from '../../../host/xlsx/export-workbook';
import type { Workbook } from '../../../host/sheets/model/workbook';

/** A cell as another library reads it from the file. A day or a time is `{ serial }`. */
export interface ReadCell {
  readonly value?: string | number | boolean | { readonly serial: number };
  readonly error?: boolean;
  readonly formula?: string;
  readonly result?: ReadCell['value'];
  readonly note?: string;
  readonly style?: {
    readonly numFmt?: string;
    readonly font?: Readonly<Record<string, unknown>>;
    readonly fill?: { readonly fgColor?: { readonly rgb?: string } };
    readonly alignment?: Readonly<Record<string, unknown>>;
    readonly border?: Readonly<Record<string, unknown>>;
  };
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row and column from 0: `2,5`. */
  readonly cells: Readonly<Record<string, ReadCell>>;
  readonly columns: readonly ({ readonly width?: number; readonly hidden?: boolean } | null)[];
  readonly rows: Readonly<Record<string, { readonly height?: number; readonly hidden?: boolean }>>;
  readonly merges: readonly object[];
  readonly validations: readonly Readonly<Record<string, unknown>>[];
  readonly conditionals: readonly Readonly<Record<string, unknown>>[];
  readonly frozen: { readonly rows?: number; readonly columns?: number };
  readonly view: { readonly tabColor?: { readonly rgb?: string } };
  readonly paper: { readonly printTitlesRow?: string };
  readonly filter?: string;
  readonly locked: boolean;
}

export interface ReadFile {
  readonly title: string;
  readonly activeSheet?: number;
  readonly sheets: readonly ReadSheet[];
}

/** Reads a file with hucre, in a process of its own. */
export function readFile(bytes: Uint8Array): Promise<ReadFile> {
  return new Promise((resolve, reject) => {
    const options = { maxBuffer: 256 * 1024 * 1024 };
    const reader = execFile(
      process.execPath,
      [join(__dirname, 'read-file.mjs')],
      options,
      (error, text, complaint) =>
        error ? reject(new Error(complaint)) : resolve(JSON.parse(text) as ReadFile),
    );
    reader.stdin?.end(bytes);
  });
}

/** Exports a workbook and reads the file back. */
export async function readBack(book: Workbook): Promise<ReadFile & { readonly exported: ExcelFile }> {
  const exported = await exportWorkbook(book);
  return { ...(await readFile(exported.bytes)), exported };
}

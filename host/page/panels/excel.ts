import type { ExcelDownload } from '../api/host-client';
import type { ExportRemarks } from '../api/wire';
import { element } from './element';

interface ExcelPorts {
  readonly load: () => Promise<ExcelDownload>;
  readonly notice: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** What the file could not take as it is, as sentences. */
export function remarkTexts({ cutTexts, formulasAsValues, charts }: ExportRemarks): readonly string[] {
  const places = ({ count, first }: ExportRemarks['cutTexts'], others = 'sel lainnya') => {
    const named = first.slice(0, 3);
    return count > named.length
      ? `${named.join(', ')} dan ${count - named.length} ${others}`
      : named.join(', ');
  };
  return [
    ...(cutTexts.count === 0
      ? []
      : [`Teks dipotong, karena sel Excel memuat paling banyak 32.767 karakter: ${places(cutTexts)}.`]),
    ...(formulasAsValues.count === 0
      ? []
      : [
          `Rumus disimpan sebagai nilai terakhirnya, karena Excel tidak dapat menghitungnya: ${places(formulasAsValues)}.`,
        ]),
    ...(charts.count === 0
      ? []
      : [`Diagram tidak ikut ke file Excel, hanya angkanya: ${places(charts, 'lainnya')}.`]),
  ];
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  // The browser has to have begun before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The button that saves the workbook as Excel's file, and says what the file could not take. */
export function excelButton({ load, notice, failed }: ExcelPorts): HTMLElement {
  const download = async () => {
    button.disabled = true;
    try {
      const { file, name, remarks } = await load();
      save(file, name);
      for (const text of remarkTexts(remarks)) notice(text);
    } catch (error) {
      failed(error);
    } finally {
      button.disabled = false;
    }
  };
  const button = element(
    'button',
    {
      'data-testid': 'excel-button',
      title: 'Unduh sebagai Excel (.xlsx)',
      onclick: () => void download(),
    },
    'Unduh Excel',
  );
  return button;
}

import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import type { Sheet } from '../model/workbook';
import { addSheet } from './add-sheet';
import type { Requests } from '../schema/message';

type Chart = Sheet['charts'][number];
type Position = NonNullable<Chart['position']>;

const size = { widthPixels: 600, heightPixels: 371 };

function holder(draft: Draft, id: number | undefined): { sheet: Sheet; chart: Chart } {
  for (const sheet of draft.book.sheets) {
    const chart = sheet.charts.find(({ chartId }) => chartId === id);
    if (chart !== undefined) return { sheet, chart };
  }
  throw invalid(`No embedded object with id: ${id ?? 0}`);
}

/** Where a chart lies: over the cells of a sheet that is there, or on a new sheet of its own. */
function placed(draft: Draft, position: Position | undefined): { sheetId: number; position: Position } {
  if (position?.newSheet === true || position?.sheetId !== undefined) {
    const reply = position.sheetId === undefined ? addSheet(draft, {}) : undefined;
    const made = (reply as { properties?: { sheetId?: number } } | undefined)?.properties?.sheetId;
    const sheetId = position.sheetId ?? made ?? 0;
    return { sheetId, position: { sheetId } };
  }
  const anchorCell = position?.overlayPosition?.anchorCell ?? {};
  const sheet = sheetIn(draft, anchorCell.sheetId);
  const overlayPosition = { ...size, ...position?.overlayPosition, anchorCell };
  return { sheetId: sheet.properties.sheetId ?? 0, position: { overlayPosition } };
}

type Spec = NonNullable<Chart['spec']>;

/** Values are given as a part of one column or of one row (reported of the live API). */
function checkRanges({ basicChart }: Spec): void {
  const data = [
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
  ];
  for (const { startRowIndex = 0, endRowIndex = Infinity, ...range } of data.flatMap(
    (part) => part?.sourceRange?.sources ?? [],
  )) {
    const { startColumnIndex = 0, endColumnIndex = Infinity } = range;
    if (endRowIndex - startRowIndex !== 1 && endColumnIndex - startColumnIndex !== 1)
      throw invalid('ChartSourceRange ranges require all rows or all columns to have length of 1');
  }
}

/** Adds a chart as it is given; the host keeps and returns charts, the page draws them. */
export function addChart(draft: Draft, request: NonNullable<Requests['addChart']>): object {
  const given = request.chart ?? {};
  if (given.spec === undefined) throw invalid('Must specify a chart spec.');
  checkRanges(given.spec);
  const taken = (id: number): boolean =>
    draft.book.sheets.some((sheet) => sheet.charts.some(({ chartId }) => chartId === id));
  if (given.chartId !== undefined && taken(given.chartId)) {
    throw invalid(`An embedded object with id ${given.chartId} already exists.`);
  }
  const { sheetId, position } = placed(draft, given.position);
  const chart = { ...given, chartId: given.chartId ?? numericId(draft.context.newId, taken), position };
  const sheet = editSheet(draft, sheetId);
  sheet.charts = [...sheet.charts, chart];
  return { chart };
}

function replace(draft: Draft, sheet: Sheet, chart: Chart, by: Chart): void {
  const edited = editSheet(draft, sheet.properties.sheetId);
  edited.charts = edited.charts.map((other) => (other === chart ? by : other));
}

export function updateChartSpec(draft: Draft, request: NonNullable<Requests['updateChartSpec']>): undefined {
  const { sheet, chart } = holder(draft, request.chartId);
  if (request.spec === undefined) throw invalid('Must specify a chart spec.');
  checkRanges(request.spec);
  replace(draft, sheet, chart, { ...chart, spec: request.spec });
}

/** Moves or resizes a chart on its sheet. */
export function updateEmbeddedObjectPosition(
  draft: Draft,
  request: NonNullable<Requests['updateEmbeddedObjectPosition']>,
): object {
  const { sheet, chart } = holder(draft, request.objectId);
  const mask = requestMask('OverlayPosition', request.fields);
  const overlay = assign(chart.position?.overlayPosition, request.newPosition?.overlayPosition, mask);
  const { sheetId, position } = placed(draft, { overlayPosition: overlay ?? {} });
  if (sheetId !== sheet.properties.sheetId)
    throw invalid('An embedded object cannot be moved to another sheet.');
  replace(draft, sheet, chart, { ...chart, position });
  return { position };
}

export function deleteEmbeddedObject(
  draft: Draft,
  request: NonNullable<Requests['deleteEmbeddedObject']>,
): undefined {
  const { sheet, chart } = holder(draft, request.objectId);
  const edited = editSheet(draft, sheet.properties.sheetId);
  edited.charts = edited.charts.filter((other) => other !== chart);
}

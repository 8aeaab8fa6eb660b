import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { element } from '../panels/element';
import { type DrawnChart, drawChart } from './draw-chart';
import type { PageChart } from './read-charts';

/** Pixels at the right and below that Univer's scroll bars lie in. */
const SCROLLBAR = 12;

/** Where the cells below the frozen ones are seen, in pixels of the page, and how far they are scrolled. */
interface View {
  readonly sheetId: string;
  readonly zoom: number;
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Left and top edge of a cell, from the area's corner. */
  readonly placeOf: (row: number, column: number) => readonly [left: number, top: number];
}

function viewOf(injector: Injector, unitId: string, container: HTMLElement): View | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const current = render?.with(SheetSkeletonManagerService).getCurrentParam();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !current || !viewport) return undefined;
  const { skeleton, sheetId } = current;
  const zoom = render.scene.scaleX;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const corner = container.getBoundingClientRect();
  const { viewportScrollX, viewportScrollY } = viewport;
  const edge = (sizes: readonly number[], index: number) => (index === 0 ? 0 : (sizes[index - 1] ?? 0));
  return {
    sheetId,
    zoom,
    area: {
      left: canvas.left - corner.left + viewport.left,
      top: canvas.top - corner.top + viewport.top,
      width: canvas.width - viewport.left - SCROLLBAR,
      height: canvas.height - viewport.top - SCROLLBAR,
    },
    placeOf: (row, column) => [
      (skeleton.rowHeaderWidth + edge(skeleton.columnWidthAccumulation, column) - viewportScrollX) * zoom -
        viewport.left,
      (skeleton.columnHeaderHeight + edge(skeleton.rowHeightAccumulation, row) - viewportScrollY) * zoom -
        viewport.top,
    ],
  };
}

/**
 * Lays charts over the grid, where they are anchored: they scroll and grow with it, go with its tabs, and let the mouse
 * through to the cells below.
 */
export function chartLayer(container: HTMLElement, injector: Injector, unitId: string) {
  const layer = element('div', { class: 'charts', hidden: true });
  container.append(layer);
  let charts: readonly PageChart[] = [];
  let drawn: { readonly chart: PageChart; readonly text: string; readonly picture: DrawnChart }[] = [];
  let laid = '';

  const put = (style: CSSStyleDeclaration, sizes: Readonly<Record<string, number>>) => {
    for (const [side, pixels] of Object.entries(sizes)) style.setProperty(side, `${Math.round(pixels)}px`);
  };
  const lay = () => {
    // Most tabs have no charts: nothing is measured then.
    if (charts.length === 0 && drawn.length === 0) return;
    const view = viewOf(injector, unitId, container);
    if (!view) return;
    const places = drawn.map(({ chart: { anchor } }) => {
      const [left, top] = view.placeOf(anchor.row, anchor.column);
      return [left + anchor.left * view.zoom, top + anchor.top * view.zoom] as const;
    });
    const now = JSON.stringify([view.sheetId, view.zoom, view.area, places]);
    if (now === laid) return;
    laid = now;
    put(layer.style, view.area);
    drawn.forEach(({ chart, picture }, n) => {
      const [left = 0, top = 0] = places[n] ?? [];
      picture.element.hidden = chart.anchor.sheetId !== view.sheetId;
      put(picture.element.style, { left, top });
      picture.element.style.transform = `scale(${view.zoom})`;
    });
    layer.hidden = drawn.every(({ picture }) => picture.element.hidden);
  };
  // Univer begins to draw a moment after it has been given the workbook.
  const renders = injector.get(IRenderManagerService);
  let isFollowing = false;
  const follow = () => {
    const engine = renders.getRenderById(unitId)?.engine;
    if (!engine || isFollowing) return;
    isFollowing = true;
    engine.endFrame$.subscribe(() => {
      lay();
    });
  };
  follow();
  renders.created$.subscribe(follow);

  return (next: readonly PageChart[], locale: string) => {
    charts = next;
    // One that shows the same is kept, so that nothing flickers while somebody types.
    const before = new Map(drawn.map((one) => [one.text, one]));
    drawn = charts.map((chart) => {
      const text = JSON.stringify([chart, locale]);
      const known = before.get(text);
      before.delete(text);
      return known ?? { chart, text, picture: drawChart(chart, locale) };
    });
    for (const { picture } of before.values()) {
      picture.release();
      picture.element.remove();
    }
    for (const { picture } of drawn) if (!picture.element.isConnected) layer.append(picture.element);
    laid = '';
    lay();
  };
}

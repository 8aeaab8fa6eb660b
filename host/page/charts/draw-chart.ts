import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { element } from '../panels/element';
import type { PageChart } from './read-charts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

const INK = '#1f2328';
const NOT_DRAWN = 'Host lokal hanya menggambar diagram kolom dan garis.';

/** A chart as a picture that has its description; `release` gives back what it holds. */
export interface DrawnChart {
  readonly element: HTMLElement;
  readonly release: () => void;
}

const axisTitle = (text: string) => ({ display: text !== '', text, color: INK });

/** Draws a chart at once, without motion, in its own size. */
export function drawChart(chart: PageChart, locale: string): DrawnChart {
  const figure = element('div', { class: 'chart', role: 'img', 'data-testid': 'chart' });
  figure.setAttribute('aria-label', chart.description);
  figure.style.width = `${chart.width}px`;
  figure.style.height = `${chart.height}px`;
  if (chart.series.length === 0) {
    figure.append(element('strong', {}, chart.title), element('span', {}, NOT_DRAWN));
    return { element: figure, release: () => undefined };
  }
  const canvas = element('canvas', { width: chart.width - 2, height: chart.height - 2 });
  figure.append(canvas);
  const { min, max } = chart;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const drawn = new Chart(canvas, {
    // Each series says what it is.
    type: 'bar',
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map(({ name, type, color, values }) => ({
        type,
        label: name,
        data: [...values],
        backgroundColor: color,
        borderColor: color,
        maxBarThickness: 56,
      })),
    },
    options: {
      animation: false,
      events: [],
      responsive: false,
      locale,
      layout: { padding: 8 },
      plugins: {
        title: {
          display: chart.title !== '',
          text: chart.title,
          align: 'start',
          font: { size: 15 },
          color: INK,
        },
        legend: { position: 'bottom', labels: { boxWidth: 12, color: INK } },
      },
      scales: {
        x: { title: axisTitle(chart.axes.bottom), ticks: { color: INK }, grid: { display: false } },
        y: {
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          title: axisTitle(chart.axes.left),
          ticks: {
            color: INK,
            ...(chart.inPercent ? { callback: (value) => percent.format(Number(value)) } : {}),
          },
        },
      },
    },
  });
  return { element: figure, release: () => drawn.destroy() };
}

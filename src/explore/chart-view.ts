/** Draws the points with Chart.js in the place of the picture: the same bars, at the same size, so that nothing moves. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { figureChart } from '../charts/figure-chart.ts';
import { currentPaint } from './page-colours.ts';
import type { Point, PointChart } from './point.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** The same breakpoint as that of the two pictures. */
const narrowScreen = '(max-width: 36rem)';

/** A drawn chart that can be drawn again. */
export interface ChartView {
  /** Draws these points afresh: others were chosen, or the page has other colours or another width. */
  show(points: readonly Point[]): void;
  /** Draws again what has changed on the canvas alone: the place of the reader. */
  redraw(): void;
}

/**
 * Puts a canvas into `place`.
 *
 * @param place Holds the pictures; its class `live` hides them.
 * @param placeOf Index of the point that the reader is at.
 * @param onPoint Called with the index of the point under pointer or finger.
 */
export function createChartView(
  place: HTMLElement,
  data: PointChart,
  placeOf: () => number | undefined,
  onPoint: (index: number) => void,
): ChartView {
  let chart: Chart<'bar', (number | [number, number] | null)[], string> | undefined;
  let shown: readonly Point[] = data.bars;
  const show = (points: readonly Point[]): void => {
    shown = points;
    chart?.destroy();
    chart = undefined;
    place.querySelector('canvas')?.remove();
    place.style.aspectRatio = '';
    place.classList.add('live');
    if (points.length === 0) return;
    const variant = matchMedia(narrowScreen).matches ? 'narrow' : 'wide';
    const paint = currentPaint(place);
    const options = { interactive: true, placeOf, scaleOf: data.bars };
    const drawing = figureChart({ ...data, bars: points }, variant, paint, options);
    const { configuration, width, height, drawnTop, drawnHeight } = drawing;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    // Chart.js leaves the size alone where one is set; the page scales the canvas as it scaled the picture, and ends it
    // where the drawing ends.
    const shownHeight = `${String(((drawnTop + drawnHeight) / drawnHeight) * 100)}%`;
    Object.assign(canvas.style, { width: '100%', height: shownHeight, objectFit: 'cover', objectPosition: 'top' });
    canvas.style.top = `${String((-drawnTop / drawnHeight) * 100)}%`;
    place.style.aspectRatio = `${String(width)} / ${String(drawnHeight)}`;
    place.classList.toggle('narrow', variant === 'narrow');
    place.append(canvas);
    if (configuration.options !== undefined)
      configuration.options.devicePixelRatio = devicePixelRatio * (place.clientWidth / width || 1);
    chart = new Chart(canvas, configuration);
    answerToPointer(canvas, chart, width, onPoint);
  };
  for (const query of [narrowScreen, '(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', () => show(shown));
  return { show, redraw: () => chart?.draw() };
}

/**
 * Tells the bar that is nearest to pointer or finger, above or below; not when the pointer leaves, so that what is shown
 * stays. `width` is that of the drawing, which the page scales to the width of the canvas.
 */
function answerToPointer(
  canvas: HTMLCanvasElement,
  chart: Chart<'bar', (number | [number, number] | null)[], string>,
  width: number,
  onPoint: (index: number) => void,
): void {
  const answer = ({ clientY }: PointerEvent): void => {
    const box = canvas.getBoundingClientRect();
    const y = (clientY - box.top) * (width / box.width);
    const distances = chart.getDatasetMeta(0).data.map((bar) => Math.abs(bar.y - y));
    onPoint(distances.indexOf(Math.min(...distances)));
  };
  canvas.addEventListener('pointermove', answer);
  canvas.addEventListener('pointerdown', answer);
}

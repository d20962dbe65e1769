/**
 * Draws a chart to SVG at build time: Chart.js on a canvas that writes SVG, then rewritten so
 * that the page's CSS gives it colours and fonts, and made small.
 *
 * Both variants go into the page and CSS shows one (`chartCss`).
 *
 * @example
 * ```astro
 * const { wide, narrow } = await renderChart(data);
 * <Fragment set:html={wide + narrow} />
 * ```
 */
import { GlobalFonts, SvgExportFlag, createCanvas } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import type { ChartItem } from 'chart.js';
import subsetFont from 'subset-font';
import { pictureCharacters } from '../fonts/charset.ts';
import { readFontFile } from '../fonts/font-files.ts';
import { buildFamilies, buildPaint } from './build-paint.ts';
import type { ChartData } from './chart-data.ts';
import { themedDrawing } from './drawn-svg.ts';
import { figureChart, type ChartVariant } from './figure-chart.ts';
import { svgFrame } from './svg.ts';

/** A drawing for wide pages and one for narrow pages; ids differ, so both may stand in one page. */
export interface RenderedChart {
  readonly wide: string;
  readonly narrow: string;
}

/** CSS that shows the variant that fits. Its class names are those of the drawings here and of the cells. */
export const chartCss = `.drawing{display:block;width:100%;height:auto;overflow:visible}.drawing-narrow{display:none;max-width:27rem}@media(max-width:36rem){.drawing-wide{display:none}.drawing-narrow{display:block}}`;

/** Draws both variants. The bytes depend on the data alone. */
export async function renderChart(data: ChartData): Promise<RenderedChart> {
  await registerFonts();
  return { wide: renderVariant(data, 'wide'), narrow: renderVariant(data, 'narrow') };
}

function renderVariant(data: ChartData, variant: ChartVariant): string {
  const { configuration, width, height, drawnTop, drawnHeight } = figureChart(data, variant, buildPaint);
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  // The canvas has what Chart.js calls, but no DOM type: the one place where the two meet.
  const chart = new Chart(canvas.getContext('2d') as unknown as ChartItem, configuration);
  const raw = canvas.getContent().toString();
  chart.destroy();
  return svgFrame(
    { ...data, id: `${data.id}-${variant}` },
    { width, height: drawnHeight, top: drawnTop, class: `drawing drawing-${variant}`, role: 'img' },
    themedDrawing(raw),
  );
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

let registration: Promise<void> | undefined;

/** Registers the two weights once. The canvas knows no variable weights: each is made a font of its own. */
async function registerFonts(): Promise<void> {
  registration ??= (async () => {
    const sans = await readFontFile('sans');
    for (const weight of [400, 600] as const) {
      const font = await subsetFont(sans, pictureCharacters, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
        // The canvas writes no text for a ligature: with `liga` kept, "first" came out as "rst".
        keepFeatures: ['kern', 'tnum', 'lnum', 'pnum'],
      });
      GlobalFonts.register(font, buildFamilies[weight]);
    }
  })();
  return registration;
}

/** A chart's two drawings: drawn once for the same data, on however many pages and in however many builds they are shown. */
import { keptFile } from '../cache/kept-file.ts';
import type { ChartData } from '../charts/chart-data.ts';
import { renderChart, type RenderedChart } from '../charts/render-chart.ts';

/** The drawings of the data. */
export async function keptChart(data: ChartData): Promise<RenderedChart> {
  const bytes = await keptFile('charts', data, async () => {
    const { wide, narrow } = await renderChart(data);
    return Buffer.from([wide, narrow].join(between));
  });
  const [wide = '', narrow = ''] = bytes.toString().split(between);
  return { wide, narrow };
}

// No drawing holds it: XML does not allow it.
const between = '\0';

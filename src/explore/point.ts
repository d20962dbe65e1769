/** A point of the chart as the page hands it to the script. */
import type { ChartBar, ChartData } from '../charts/chart-data.ts';

/** One value, and what is said of it when a reader comes to it. */
export interface Point extends ChartBar {
  /** Id of the source, by which readers choose. */
  readonly source: string;
  readonly said: string;
  readonly words: string;
  /** Where the words stand, with the base path, and what the link is called. */
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** What the script prints itself: the attribute `data-words`. */
export interface PointWords {
  /** How many of the values are shown: `{some}` of `{all}`. */
  readonly shown: string;
}

/** What the page writes into the attribute `data-chart`. */
export interface PointChart extends ChartData {
  readonly bars: readonly Point[];
}

/** What is counted, in words, where a reader would miss it. */
import type { FigureData } from '../provenance/entries/figure.ts';

/** The word for what is counted, in the plural, where neither a symbol beside the number nor the label says it; else empty. */
export function unitBeside({ symbol, many }: FigureData['unit'], label: string): string {
  return symbol !== undefined || label.toLowerCase().includes(many.toLowerCase()) ? '' : many;
}

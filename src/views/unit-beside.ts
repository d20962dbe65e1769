/** What is counted, in words, where a reader would miss it. */
import type { FigureData } from '../provenance/entries/figure.ts';
import { hasOwnUnits } from '../provenance/fact-value.ts';
import type { Fact } from '../provenance/fact.ts';

/** The word for what is counted, in the plural, where neither a symbol beside the number nor the label says it; else empty. */
export function unitBeside({ symbol, many }: FigureData['unit'], label: string): string {
  return symbol !== undefined || label.toLowerCase().includes(many.toLowerCase()) ? '' : many;
}

/** The same beside the value of a fact, which has its words already where its sources use several. */
export function wordBeside(fact: Fact, label: string): string {
  return fact.unit === undefined || hasOwnUnits(fact) ? '' : unitBeside(fact.unit, label);
}

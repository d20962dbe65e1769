/** A harbour's figures, for the tests of charts. */
import type { ChartBar, ChartData } from '../../src/charts/chart-data.ts';

/** A bar with whatever a test is about. */
export function bar(values: Partial<ChartBar> = {}): ChartBar {
  return {
    id: 'ferries',
    label: 'Ferries',
    value: 12,
    certainty: 'agreed',
    emphasis: false,
    sources: 'Harbour Post',
    ...values,
  };
}

/** A chart of these bars. */
export function chart(bars: readonly ChartBar[], values: Partial<ChartData> = {}): ChartData {
  return {
    id: 'ferries',
    title: 'Ferries in the harbour',
    description: 'How many ferries each paper counts.',
    unit: { one: 'ferry', many: 'ferries', symbolPosition: 'after' },
    bars,
    spread: 'between the answers',
    ...values,
  };
}

/** The table that `npm run bench` prints. */
import type { Usage } from './measure.ts';

/** What checking a dossier of one size took, and merely reading its files. */
export interface BenchRow {
  readonly entries: number;
  readonly files: number;
  /** As the check counts them: footnotes, titles and summaries. */
  readonly citations: number;
  readonly read: Usage;
  readonly check: Usage;
}

/** How many times a quantity grows while the size grows ten times: 10 is linear. */
export function growthPerTen(from: number, to: number, sizes: { readonly from: number; readonly to: number }): number {
  return (to / from) ** (1 / Math.log10(sizes.to / sizes.from));
}

const head = [
  'Entries',
  'Files',
  'Citations',
  'Read',
  'Check',
  'Check, CPU',
  'Check : read',
  'Growth per 10 ×',
  'Peak memory',
  'Growth per 10 ×',
];

/** A Markdown table of `rows`, the smallest first. */
export function formatBench(rows: readonly BenchRow[]): string {
  const lines = rows.map((row, index) => {
    const { entries, files, citations, read, check } = row;
    const before = rows[index - 1];
    const growth = (quantity: 'cpuSeconds' | 'megabytes') =>
      before
        ? growthPerTen(before.check[quantity], check[quantity], { from: before.entries, to: entries }).toFixed(1)
        : '';
    return [
      entries.toLocaleString('en'),
      files.toLocaleString('en'),
      citations.toLocaleString('en'),
      `${read.seconds.toFixed(2)} s`,
      `${check.seconds.toFixed(2)} s`,
      `${check.cpuSeconds.toFixed(2)} s`,
      `${(check.cpuSeconds / read.cpuSeconds).toFixed(1)} ×`,
      growth('cpuSeconds'),
      `${check.megabytes.toFixed(0)} MB`,
      growth('megabytes'),
    ];
  });
  return [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

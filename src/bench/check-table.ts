/** The table of checks that `npm run bench` prints. */
import { formatTable, growthPerTen } from './markdown-table.ts';
import type { Usage } from './measure.ts';

/** What checking a dossier of one size took, and merely reading its files. */
export interface CheckRow {
  readonly entries: number;
  readonly files: number;
  /** As the check counts them: footnotes, titles and summaries. */
  readonly citations: number;
  readonly read: Usage;
  readonly check: Usage;
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
export function formatChecks(rows: readonly CheckRow[]): string {
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
  return formatTable(head, lines);
}

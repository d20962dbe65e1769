/** How often the checks are right about labelled pairs, as a table. */
import type { JudgedPair } from './judge-pairs.ts';
import type { LabelledPair } from './labelled-pair.ts';
import { formatTable } from './markdown-table.ts';

/** One row: pairs of one label and kind. Shares are from 0 to 1. */
export interface SupportRow {
  readonly label: LabelledPair['label'];
  /** `all` for every kind together. */
  readonly kind: string;
  readonly pairs: number;
  /** Share refused. */
  readonly refused: number;
  /** Share neither refused nor found. */
  readonly open: number;
}

/** Both labels together, then each kind of each label, in the order in which they come. */
export function supportTable(pairs: readonly LabelledPair[], judged: readonly JudgedPair[]): SupportRow[] {
  const rows = new Map<string, { label: LabelledPair['label']; kind: string; verdicts: string[] }>();
  for (const label of ['supported', 'unsupported'] as const)
    rows.set(`${label} `, { label, kind: 'all', verdicts: [] });
  pairs.forEach(({ label, kind }, index) => {
    const verdict = judged[index]?.verdict ?? 'found';
    rows.get(`${label} `)?.verdicts.push(verdict);
    if (kind === '') return;
    const row = rows.get(`${label} ${kind}`) ?? { label, kind, verdicts: [] };
    rows.set(`${label} ${kind}`, row);
    row.verdicts.push(verdict);
  });
  return [...rows.values()].map(({ label, kind, verdicts }) => {
    const share = (verdict: string) =>
      verdicts.length === 0 ? 0 : verdicts.filter((own) => own === verdict).length / verdicts.length;
    return { label, kind, pairs: verdicts.length, refused: share('refused'), open: share('open') };
  });
}

/** The table as Markdown, and the balanced accuracy below it. */
export function formatSupport(rows: readonly SupportRow[], accuracy: number): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const table = formatTable(
    ['Label', 'Kind', 'Pairs', 'Refused', 'Open', 'Held back'],
    rows.map(({ label, kind, pairs, refused, open }) => [
      label,
      kind,
      String(pairs),
      percent(refused),
      percent(open),
      percent(refused + open),
    ]),
  );
  return `${table}\nBalanced accuracy of what is refused: ${percent(accuracy)}\n`;
}

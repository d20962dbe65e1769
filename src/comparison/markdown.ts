/** A comparison as Markdown: the summary of a job on GitHub. */
import type { Finding } from '../provenance/finding.ts';
import { placeText } from '../provenance/place-in-file.ts';
import type { Comparison } from './compare-dossiers.ts';
import { isOpen, statementChangeKinds, type StatementChange } from './compare-statements.ts';
import { coverageCells, pagesTable, type BuiltPages } from './coverage-lines.ts';
import { codeOf, countOf, escapeMarkdown, placeOf, tableOf } from './escape-markdown.ts';
import { factLine, fieldCells } from './fact-lines.ts';
import { silenceLine, statementLine } from './statement-lines.ts';

/** What else the summary tells. */
export interface ChangesContext {
  /** What the present state is compared with, as given: `main`. */
  readonly base: string;
  /** What the checks find in the present state. */
  readonly findings: readonly Finding[];
  /** `undefined` where the present state was not built. */
  readonly built: BuiltPages | undefined;
  /** Addresses of the pages of entries that changed. */
  readonly changedPages: ReadonlySet<string>;
  /** UTF-8 bytes that the summary may have, from 1,000; what does not fit is counted. */
  readonly mostBytes: number;
}

/** A part of the summary: a heading, and lines that are told as long as there is room. */
interface Part {
  readonly heading: string;
  /** Stands above the lines, such as the head of a table. */
  readonly head?: string;
  readonly lines: readonly string[];
}

const headings: Readonly<Record<StatementChange['kind'], string>> = {
  changed: 'Sentences changed',
  added: 'Sentences added',
  removed: 'Sentences removed',
  reopened: 'Unchanged, and to be read and signed again',
  moved: 'Moved word for word',
};

/** The summary, ending in a newline. */
export function formatChanges(comparison: Comparison, context: ChangesContext): string {
  const { statements, facts, fields, silences, coverage } = comparison;
  const { findings, built, changedPages, mostBytes } = context;
  const parts: readonly Part[] = [
    { heading: 'What the checks find', lines: withoutTold(findings, statements).map(findingLine) },
    { heading: 'Facts', lines: facts.map(factLine) },
    ...statementChangeKinds.map((kind) => ({
      heading: headings[kind],
      lines: statements.filter((change) => change.kind === kind).map(statementLine),
    })),
    { heading: 'Fields', ...tableOf(['File', 'Field', 'Before', 'Now'], fields.map(fieldCells)) },
    { heading: 'Silences', lines: silences.map(silenceLine) },
    {
      heading: 'Coverage',
      ...tableOf(['Source', 'Sentences used', 'Not evidence', 'Left out', 'Unaccounted'], coverage.map(coverageCells)),
    },
    ...(built === undefined ? [] : [{ heading: 'Pages', ...pagesTable(built, changedPages) }]),
  ];
  return fit([`## What this changes\n\n${headline(comparison, context)}\n`, ...parts.flatMap(blocksOf)], mostBytes);
}

function headline({ statements, facts, silences }: Comparison, { base, findings }: ChangesContext): string {
  const kinds = Map.groupBy(statements, ({ kind }) => kind);
  const of = (kind: StatementChange['kind']): number => kinds.get(kind)?.length ?? 0;
  const open = statements.filter((change) => change.kind !== 'removed' && isOpen(change.after)).length;
  const counts = [
    `${countOf(of('added'), 'sentence')} added, ${String(of('changed'))} changed, ${String(of('removed'))} removed, ${String(of('moved'))} moved, ${String(of('reopened'))} to be read again`,
    `${String(open)} not signed yet`,
    `${countOf(facts.length, 'fact')} and ${countOf(silences.length, 'silence')} changed`,
    countOf(findings.length, 'finding'),
  ];
  return `Compared with ${codeOf(base)}: ${counts.join('; ')}.`;
}

/** Without the statements that wait for a signature and are told, with their passages, below. */
function withoutTold(findings: readonly Finding[], statements: readonly StatementChange[]): readonly Finding[] {
  const told = new Set(
    statements.flatMap((change) => ('after' in change ? [placeText(change.after.statement.place)] : [])),
  );
  return findings.filter((finding) => finding.rule !== 'statement-open' || !told.has(placeText(finding)));
}

function findingLine({ file, line, column, rule, severity, message, hint }: Finding): string {
  const told = [message, ...(hint === null ? [] : [hint])].map((text) => `<br>${escapeMarkdown(text)}`);
  return `- ${placeOf({ file, line, column })} ${codeOf(rule)} ${severity}${told.join('')}`;
}

/** The heading with the first line, then line by line; nothing where there is nothing to tell. */
function blocksOf({ heading, head, lines }: Part): readonly string[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  return [`\n### ${heading}\n\n${head === undefined ? '' : `${head}\n`}${first}\n`, ...rest.map((line) => `${line}\n`)];
}

// What is said of the rest needs some room itself.
const noteBytes = 200;

/** As many blocks as there is room for, and how many more there would be. */
function fit(blocks: readonly string[], mostBytes: number): string {
  const encoder = new TextEncoder();
  let room = mostBytes - noteBytes;
  const kept = blocks.findIndex((block) => (room -= encoder.encode(block).length) < 0);
  if (kept === -1) return blocks.join('');
  const left = String(blocks.length - kept);
  return `${blocks.slice(0, kept).join('')}\nThere is no room for ${left} more; <code>npm run -s changes</code> prints them all.\n`;
}

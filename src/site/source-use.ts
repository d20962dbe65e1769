/** How much of a source the dossier uses, and where each of its passages is used. */
import { coverageOf } from '../provenance/coverage.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByPassage, passagesBySource } from '../provenance/dossier-index.ts';
import type { Entry } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import type { Span } from '../text/spans.ts';

/** A cited passage with the entries that cite it. */
export interface PassageUse {
  readonly passage: Passage;
  /** Distinct, in the dossier's order. */
  readonly entries: readonly Entry[];
}

/** A run of a source's text: highlighted or not, with the passages that end where it ends. */
export interface ExcerptRun {
  readonly text: string;
  readonly isCited: boolean;
  readonly ends: readonly Passage[];
}

/** The passages of one sentence (or of sentences that one passage joins), and the sentence in runs. */
export interface SentenceUse extends Span {
  readonly runs: readonly ExcerptRun[];
  readonly uses: readonly PassageUse[];
}

/** How many sentences of a source are cited, set aside with a reason, or neither. */
export interface SourceUse {
  readonly sentences: number;
  readonly cited: number;
  /** Not cited, and recorded as not evidence or left out on purpose. */
  readonly setAside: number;
  /** Number of distinct passages. */
  readonly passages: number;
  /** In the order of the document. */
  readonly groups: readonly SentenceUse[];
}

/** Counts the use of one source; each sentence once, however often it is cited. */
export function sourceUseOf(dossier: Dossier, source: Source): SourceUse {
  return usesIn(dossier)(source);
}

const usesIn = oncePer((dossier: Dossier) => oncePer((source: Source) => findUse(dossier, source)));

const countsBySource = oncePer(
  (dossier: Dossier) => new Map(coverageOf(dossier).map(({ source, counts }) => [source, counts])),
);

function findUse(dossier: Dossier, source: Source): SourceUse {
  const passages = passagesBySource(dossier).get(source.id) ?? [];
  const counts = countsBySource(dossier).get(source.id);
  return {
    sentences: source.sentences.length,
    cited: counts?.used ?? 0,
    setAside: (counts?.['not-evidence'] ?? 0) + (counts?.['left-out'] ?? 0),
    passages: passages.length,
    groups: groupByContext(passages).map(({ context, members }) => ({
      ...context,
      runs: runsOf(source.text, context, members),
      uses: members.map((passage) => ({ passage, entries: entriesByPassage(dossier).get(passage.id) ?? [] })),
    })),
  };
}

/** Passages whose contexts overlap, with the union of the contexts; `passages` are in order of their start. */
function groupByContext(passages: readonly Passage[]): readonly { context: Span; members: readonly Passage[] }[] {
  const groups: { context: Span; members: Passage[] }[] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    if (last === undefined || passage.context.start >= last.context.end)
      groups.push({ context: passage.context, members: [passage] });
    else {
      last.members.push(passage);
      last.context = {
        start: Math.min(last.context.start, passage.context.start),
        end: Math.max(last.context.end, passage.context.end),
      };
    }
  }
  return groups;
}

/** The context cut at every end of a passage and at every change between cited and not. */
function runsOf(text: string, context: Span, passages: readonly Passage[]): readonly ExcerptRun[] {
  const cuts = new Set([context.start, context.end, ...passages.map((passage) => passage.end)]);
  for (const { start } of passages)
    if (!passages.some((other) => other.start < start && start <= other.end)) cuts.add(start);
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return {
      text: text.slice(start, end),
      isCited: passages.some((passage) => passage.start < end && passage.end > start),
      ends: passages.filter((passage) => passage.end === end),
    };
  });
}

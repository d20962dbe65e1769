/** How much of each source the dossier uses, sentence by sentence. */
import type { Dossier } from './dossier.ts';
import { passagesOf } from './citation.ts';
import type { NotEvidenceKind } from './entries/source-record.ts';
import type { Source } from './source.ts';
import { indexesTouched, touch, type Span } from '../text/spans.ts';

/** One sentence of a source with what became of it. */
export interface SentenceCoverage extends Span {
  readonly text: string;
  /** `used`: cited. `not-evidence`, `left-out`: with a recorded reason. `unaccounted`: none of these. */
  readonly status: 'used' | 'not-evidence' | 'left-out' | 'unaccounted';
  /** Ids of the citations that use it, in order of the dossier. */
  readonly uses: readonly string[];
  /** Why it is not used, as recorded; `null` where it is used or unaccounted. */
  readonly reason: string | null;
  /** What the record calls it, where it is not evidence. */
  readonly kind: NotEvidenceKind | null;
}

/** Coverage of one source. */
export interface SourceCoverage {
  readonly source: string;
  readonly sentences: readonly SentenceCoverage[];
  /** Counts by status; they add up to the number of sentences. */
  readonly counts: Readonly<Record<SentenceCoverage['status'], number>>;
}

/** Coverage of every source, in the order of the records. */
export function coverageOf(dossier: Dossier): SourceCoverage[] {
  const cited = new Map<string, { span: Span; citation: string }[]>();
  for (const citation of dossier.citations) {
    // A record that cites its own document describes it; that is not a use by the dossier.
    if (citation.entry.startsWith('sources/')) continue;
    for (const passage of passagesOf(citation)) {
      const list = cited.get(passage.source) ?? [];
      list.push({ span: passage, citation: citation.id });
      cited.set(passage.source, list);
    }
  }
  return [...dossier.sources.values()].map((source) => coverSource(source, cited.get(source.id) ?? []));
}

function coverSource(source: Source, cited: readonly { span: Span; citation: string }[]): SourceCoverage {
  const counts = { used: 0, 'not-evidence': 0, 'left-out': 0, unaccounted: 0 };
  const usesOf = source.sentences.map(() => new Set<string>());
  for (const { span, citation } of cited) {
    const { start, end } = indexesTouched(source.sentences, span);
    for (const uses of usesOf.slice(start, end)) uses.add(citation);
  }
  const sentences = source.sentences.map((sentence, index): SentenceCoverage => {
    const uses = [...(usesOf[index] ?? [])];
    const notEvidence = source.notEvidence.find((span) => touch(span, sentence));
    const unused = source.unused.find((span) => touch(span, sentence));
    const status = uses.length > 0 ? 'used' : notEvidence ? 'not-evidence' : unused ? 'left-out' : 'unaccounted';
    counts[status] += 1;
    const text = source.text.slice(sentence.start, sentence.end);
    const reason = uses.length > 0 ? null : (notEvidence?.reason ?? unused?.reason ?? null);
    return { start: sentence.start, end: sentence.end, text, status, uses, reason, kind: notEvidence?.kind ?? null };
  });
  return { source: source.id, sentences, counts };
}

/** The sources and passages that stand behind an entry or a part of one. */
import { passagesOf, type Citation } from '../provenance/citation.ts';
import type { Entry } from '../provenance/entry.ts';
import type { Passage } from '../provenance/passage.ts';
import { silenceKey, type Silence } from '../provenance/silence.ts';
import type { Statement } from '../provenance/statement.ts';
import type { StatementPart } from '../provenance/statement-part.ts';

/** What is needed of an entry. */
export interface CitingEntry {
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
}

/** Citations of the statements that are `part` of the entry, each once, in reading order. */
export function citationsOfPart(entry: CitingEntry, part: StatementPart): readonly Citation[] {
  const found = new Map<string, Citation>();
  for (const statement of entry.statements) {
    if (statement.part !== part) continue;
    for (const citation of statement.citations) found.set(citation.id, citation);
  }
  return [...found.values()];
}

/** Citations of what a record says of its source in the editors' words: its notes and caveats. */
export function citationsOfRecord({ id, citations }: Pick<Entry, 'id' | 'citations'>): readonly Citation[] {
  return citations.filter((citation) => citation.id === `${id}#evidence`);
}

/** Distinct passages of the citations, by source and place in it. */
export function distinctPassages(citations: readonly Citation[]): readonly Passage[] {
  const found = new Map<string, Passage>();
  for (const citation of citations) for (const passage of passagesOf(citation)) found.set(passage.id, passage);
  return [...found.values()];
}

/** Ids of the sources whose words are cited, opinions and embedded posts included, in reading order. */
export function citedSources(citations: readonly Citation[]): readonly string[] {
  return [...new Set(distinctPassages(citations).map(({ source }) => source))];
}

/** Distinct silences of the citations, in the order declared. */
export function distinctSilences(citations: readonly Citation[]): readonly Silence[] {
  const found = new Map<string, Silence>();
  for (const { silences } of citations)
    for (const silence of silences) {
      const key = `${silence.source} ${silenceKey(silence.words)}`;
      if (!found.has(key)) found.set(key, silence);
    }
  return [...found.values()];
}

/**
 * Ids of the sources whose words were found and are cited as evidence. Opinions and embedded posts bear nothing out, nor
 * does a source that one of the citations says is silent on something.
 */
export function evidenceSources(citations: readonly Citation[]): readonly string[] {
  const ids = new Set<string>();
  for (const { parts } of citations) {
    for (const part of parts) {
      if (part.anchoring.kind === 'anchored' && (part.selector.as ?? 'evidence') === 'evidence')
        ids.add(part.selector.source);
    }
  }
  for (const { silences } of citations) for (const { source } of silences) ids.delete(source);
  return [...ids];
}

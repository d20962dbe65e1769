/**
 * Parsed files put together: citations looked up in the sources, passages
 * numbered, facts computed, sentences entered in the ledger.
 */
import type { Addresses } from '../provenance/dossier.ts';
import type { Citation } from '../provenance/citation.ts';
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import type { Entry, Mark } from '../provenance/entry.ts';
import { formatFactValue } from '../provenance/fact-value.ts';
import type { Fact } from '../provenance/fact.ts';
import type { Finding } from '../provenance/finding.ts';
import type { Passage } from '../provenance/passage.ts';
import { factPlaceholder, type ProseSentence } from '../provenance/prose-sentence.ts';
import type { Source } from '../provenance/source.ts';
import type { Statement, StatementState } from '../provenance/statement.ts';
import type { EntryFile } from './entry-file.ts';
import { computeFacts } from './compute-facts.ts';
import { draftEntry, type EntryDraft, type MarkDraft, type StatementDraft } from './draft-entry.ts';
import { lookUp, type CitationDraft } from './look-up.ts';

/** The parts of a dossier that come from its entries. */
export interface Assembled {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
}

/** What ids and addresses of a dossier depend on. */
export interface Naming {
  readonly config: DossierConfig;
  readonly addresses: Addresses;
}

/** Puts the files together. Order of `files` is the order of everything that comes of them. */
export function assemble(
  files: readonly EntryFile[],
  sources: ReadonlyMap<string, Source>,
  { config, addresses }: Naming,
): Assembled {
  const citationDrafts = new Map<string, CitationDraft>();
  const drafts = files.map((file) => draftEntry(file, config, citationDrafts));
  const { citations, passages } = lookUp(citationDrafts, sources);
  const byEntry = Map.groupBy(citations.values(), (citation) => citation.entry);
  const facts = computeFacts(drafts, citations, sources, addresses);
  const entries = new Map(
    drafts.map((draft) => {
      const url = addresses.pathOfEntry(draft.file.kind, draft.file.slug);
      return [draft.id, finishEntry(draft, url, citations, byEntry.get(draft.id) ?? [], facts)];
    }),
  );
  return { entries, facts, passages, findings: drafts.flatMap(({ findings }) => findings) };
}

function finishEntry(
  draft: EntryDraft,
  url: string,
  citations: ReadonlyMap<string, Citation>,
  own: readonly Citation[],
  facts: ReadonlyMap<string, Fact>,
): Entry {
  const { file, id } = draft;
  return {
    kind: file.kind,
    slug: file.slug,
    id,
    url,
    file: file.file,
    data: file.data,
    hasBody: file.hasBody,
    body: file.prose.tree,
    marks: new Map([...draft.marks].flatMap(([offset, mark]) => resolveMark(offset, mark, citations))),
    anchors: file.prose.anchors,
    outline: file.prose.outline,
    statements: finishStatements(draft, citations, facts),
    citations: own,
    factUses: file.prose.sentences.flatMap((sentence) => sentence.facts),
    links: file.prose.links,
    waivers: file.prose.waivers,
    at: file.at,
  } as Entry;
}

/** The statements of an entry, numbered within each of its parts. */
function finishStatements(
  { file, id, statements }: EntryDraft,
  citations: ReadonlyMap<string, Citation>,
  facts: ReadonlyMap<string, Fact>,
): readonly Statement[] {
  const counts = new Map<string, number>();
  return statements.map((statement): Statement => {
    const part = statement.field?.part ?? statement.sentence?.part ?? 'prose';
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    const cited = statement.citations.flatMap((citation) => citations.get(citation) ?? []);
    return {
      id: `${id}#${part}-${String(count)}`,
      entry: id,
      part,
      text: statement.field?.text ?? printFacts(statement.sentence, facts),
      place: statement.place,
      // What a source does not say supports nothing by itself.
      state: stateOf(
        statement,
        file,
        cited.some(({ parts }) => parts.length > 0),
      ),
      citations: cited,
      facts: statement.sentence?.facts.map((use) => use.id) ?? [],
      isQuotation: statement.sentence?.isQuotation ?? false,
      isUnread: statement.isUnread,
      waived: { ...file.data.waive, ...statement.sentence?.waived },
    };
  });
}

function resolveMark(offset: number, mark: MarkDraft, citations: ReadonlyMap<string, Citation>): [number, Mark][] {
  if (mark.kind === 'note') return [[offset, mark]];
  const citation = citations.get(mark.id);
  return citation === undefined ? [] : [[offset, { kind: 'citation', citation }]];
}

function stateOf({ field, sentence }: StatementDraft, file: EntryFile, rests: boolean): StatementState {
  if (field?.editorial === true || sentence?.editorial === true) return 'editorial';
  if (field?.computed === true) return 'computed';
  if (rests) return 'cited';
  if ((sentence?.facts.length ?? 0) > 0) return 'computed';
  if (file.kind === 'figure' && file.data.formula && field) return 'computed';
  // A heading in the prose rests on what its entry cites, as a title does.
  if (sentence?.part === 'heading') {
    const others = file.prose.sentences;
    if (others.some((other) => other.footnotes.length > 0)) return 'cited';
    if (others.some((other) => other.facts.length > 0)) return 'computed';
    if (others.some((other) => other.editorial)) return 'editorial';
  }
  if (file.data.waive['sentence-uncited'] !== undefined || sentence?.waived['sentence-uncited'] !== undefined)
    return 'waived';
  return 'uncited';
}

function printFacts(sentence: ProseSentence | undefined, facts: ReadonlyMap<string, Fact>): string {
  if (!sentence) return '';
  let next = 0;
  return sentence.text.replaceAll(factPlaceholder, () => {
    const use = sentence.facts[next];
    next += 1;
    const fact = use && facts.get(use.id);
    return fact ? formatFactValue(fact, use.withUnit) : (use?.id ?? '');
  });
}

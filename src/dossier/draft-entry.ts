/** The citations and statements of one entry, before anything is looked up. */
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import type { EntryField } from '../provenance/entry-field.ts';
import { folderOf, kindOf } from '../provenance/entries/kinds.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { citationId } from '../provenance/footnote-label.ts';
import { oncePer } from '../text/memoize.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { ProseSentence } from '../provenance/prose-sentence.ts';
import type { Absence } from '../provenance/selector.ts';
import type { Silence } from '../provenance/silence.ts';
import type { EntryFile } from './entry-file.ts';
import type { CitationDraft, WrittenPart } from './look-up.ts';

/** A statement before its citations are looked up. */
export interface StatementDraft {
  readonly field: EntryField | undefined;
  readonly sentence: ProseSentence | undefined;
  readonly isUnread: boolean;
  readonly place: PlaceInFile;
  readonly citations: readonly string[];
}

/** An entry before its citations are looked up. */
export interface EntryDraft {
  readonly file: EntryFile;
  readonly id: string;
  readonly statements: readonly StatementDraft[];
  /** What each footnote mark stands for, by its offset: the id of a citation, or the words of a note. */
  readonly marks: ReadonlyMap<number, MarkDraft>;
}

/** What a footnote mark stands for. */
export type MarkDraft =
  { readonly kind: 'citation'; readonly id: string } | { readonly kind: 'note'; readonly text: string };

/** Gives `draft` an id of its own: `…#reading-post`, then `…#reading-post.2`. */
function register(drafts: Map<string, CitationDraft>, draft: CitationDraft): string {
  let id = draft.id;
  for (let use = 2; drafts.has(id); use += 1) id = `${draft.id}.${String(use)}`;
  drafts.set(id, { ...draft, id });
  return id;
}

/** An entry with its citations and statements, entered into `drafts` and told of in `findings`. */
export function draftEntry(
  file: EntryFile,
  config: DossierConfig,
  drafts: Map<string, CitationDraft>,
  findings: Finding[],
): EntryDraft {
  const id = `${folderOf(file.kind, config)}/${file.slug}`;
  const fields = kindOf(file).fieldsOf(file.data);
  const definitions = new Map(file.prose.definitions.toReversed().map((definition) => [definition.label, definition]));
  const twice = new Set(
    file.prose.definitions.flatMap((definition) =>
      definitions.get(definition.label) === definition ? [] : [definition.label],
    ),
  );
  const isRead = (label: string) =>
    !twice.has(label) && (definitions.get(label)?.parsed.kind ?? 'malformed') !== 'malformed';
  const prose = file.prose.sentences.map((sentence) => ({ sentence, citations: [] as string[] }));
  const used = new Set<string>();
  const marks = new Map<number, MarkDraft>();
  for (const { sentence, citations } of prose) {
    for (const { label, use, offset } of sentence.footnotes) {
      used.add(label);
      const definition = definitions.get(label);
      if (definition?.parsed.kind === 'note') marks.set(offset, { kind: 'note', text: definition.parsed.text });
      if (definition?.parsed.kind !== 'citation') continue;
      const parts = definition.parsed.parts.map(({ selector }, index) => ({
        selector,
        place: definition.partPlaces[index] ?? definition.place,
      }));
      const silences = definition.parsed.absences.map(({ absence }, index) =>
        silenceOf(absence, definition.absencePlaces[index] ?? definition.place),
      );
      const { note } = definition.parsed;
      const citation = register(drafts, { id: citationId(id, label, use), entry: id, parts, silences, note });
      citations.push(citation);
      marks.set(offset, { kind: 'citation', id: citation });
    }
  }
  for (const definition of file.prose.definitions) {
    if (definition.parsed.kind === 'malformed') {
      findings.push(
        fault(
          'citation-malformed',
          definition.faultPlace,
          `Unexpected citation in footnote \`${definition.label}\`, expected ${definition.parsed.expected}.`,
          'Write `@source-id "exact words"`, several joined by `;`, then optionally ` - ` and a note.',
        ),
      );
    }
    const first = definitions.get(definition.label);
    if (first !== undefined && first !== definition) {
      findings.push(
        fault(
          'id-duplicate',
          definition.place,
          `Unexpected second definition of footnote \`${definition.label}\`, which line ${String(first.place.line)} defines already.`,
          'Give one of the two another label, or take it out.',
        ),
      );
    } else if (!used.has(definition.label)) {
      findings.push(
        fault(
          'citation-unused',
          definition.place,
          `Unexpected footnote \`${definition.label}\`, which no sentence uses.`,
          `Put \`[^${definition.label}]\` behind the sentence it supports, or delete the definition.`,
        ),
      );
    }
  }
  const evidence = file.data.evidence.flatMap((item, index) =>
    'without' in item ? [] : [{ selector: item, place: file.at(['evidence', index, 'passage']) }],
  );
  const silences = file.data.evidence.flatMap((item, index) =>
    'without' in item ? [silenceOf(item, file.at(['evidence', index, 'without']))] : [],
  );
  // One value for each passage that is written, however many statements rest on it.
  const partsOf = oncePer((written: NonNullable<EntryField['own']>): readonly WrittenPart[] =>
    written.map(({ selector, path }) => ({ selector, place: file.at(path) })),
  );
  const own = fields.flatMap((field) => (field.own === undefined ? [] : partsOf(field.own)));
  const body = prose.flatMap(({ citations }) => citations.flatMap((citation) => drafts.get(citation)?.parts ?? []));
  const basis = [evidence, own, body].find((parts) => parts.length > 0) ?? [];
  const fieldStatements = fields.map((field): StatementDraft => {
    const first = field.own === undefined ? basis : partsOf(field.own);
    const parts = field.beside === undefined ? first : [...first, ...partsOf(field.beside)];
    const silent = field.own
      ? (field.absences ?? []).map(({ absence, path }) => silenceOf(absence, file.at(path)))
      : silences;
    const cites = field.editorial !== true && field.computed !== true && parts.length + silent.length > 0;
    const key = field.key ?? field.path.join('-');
    return {
      field,
      sentence: undefined,
      isUnread: false,
      place: file.at(field.path),
      citations: cites ? [register(drafts, { id: `${id}#${key}`, entry: id, parts, silences: silent })] : [],
    };
  });
  // Evidence of a source's record or of a page that no field rests on is still looked up.
  if (
    evidence.length + silences.length > 0 &&
    !fieldStatements.some(({ field, citations }) => field?.own === undefined && citations.length > 0)
  ) {
    register(drafts, { id: `${id}#evidence`, entry: id, parts: evidence, silences });
  }
  const proseStatements = prose.flatMap(({ sentence, citations }): StatementDraft[] => [
    {
      field: undefined,
      sentence,
      isUnread: sentence.footnotes.some(({ label }) => !isRead(label)),
      place: sentence.place,
      citations,
    },
    ...notesOf(sentence, definitions),
  ]);
  return { file, id, statements: [...fieldStatements, ...proseStatements], marks };
}

/** Plain footnotes, which name no source: the editors' own voice, printed behind the sentence. */
function notesOf(
  { footnotes }: ProseSentence,
  definitions: ReadonlyMap<string, EntryFile['prose']['definitions'][number]>,
): StatementDraft[] {
  return footnotes.flatMap(({ label }) => {
    const definition = definitions.get(label);
    if (definition?.parsed.kind !== 'note') return [];
    const field: EntryField = { part: 'prose', path: [], text: definition.parsed.text, editorial: true };
    return [{ field, sentence: undefined, isUnread: false, place: definition.place, citations: [] }];
  });
}

function silenceOf({ source, without }: Absence, place: PlaceInFile): Silence {
  return { source, words: without, place };
}

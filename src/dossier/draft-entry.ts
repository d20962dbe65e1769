/** The citations and statements of one entry, before anything is looked up. */
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';
import type { EntryField } from '../provenance/entry-field.ts';
import { folderOf, kindOf } from '../provenance/entries/kinds.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { citationId, isPlainLabel } from '../provenance/footnote-label.ts';
import { oncePer } from '../text/memoize.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import type { FootnoteDefinition, ProseSentence } from '../provenance/prose-sentence.ts';
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
  /** What is wrong with its footnotes. */
  readonly findings: readonly Finding[];
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

/** An entry with its citations, which are entered into `drafts`, and statements. */
export function draftEntry(file: EntryFile, config: DossierConfig, drafts: Map<string, CitationDraft>): EntryDraft {
  const id = `${folderOf(file.kind, config)}/${file.slug}`;
  // The first counts where a label is defined twice.
  const definitions = new Map(file.prose.definitions.toReversed().map((definition) => [definition.label, definition]));
  const { statements: ofProse, marks, parts } = draftProse(file, id, definitions, drafts);
  const ofFields = draftFields(file, id, parts, drafts);
  return { file, id, statements: [...ofFields, ...ofProse], marks, findings: footnoteFaults(file, definitions) };
}

/** What the footnotes of a body say, by their labels. */
type Definitions = ReadonlyMap<string, FootnoteDefinition>;

/** The sentences of the prose, and everything that their footnotes cite. */
function draftProse(file: EntryFile, id: string, definitions: Definitions, drafts: Map<string, CitationDraft>) {
  const marks = new Map<number, MarkDraft>();
  const parts: WrittenPart[] = [];
  const others = file.prose.definitions.filter((definition) => definitions.get(definition.label) !== definition);
  const twice = new Set(others.map(({ label }) => label));
  const statements = file.prose.sentences.flatMap((sentence): StatementDraft[] => {
    const citations = sentence.footnotes.flatMap(({ label, use, offset }) => {
      const definition = definitions.get(label);
      if (definition?.parsed.kind === 'note') marks.set(offset, { kind: 'note', text: definition.parsed.text });
      const cited = definition && citedBy(definition);
      if (cited === undefined) return [];
      parts.push(...cited.parts);
      const citation = register(drafts, { id: citationId(id, label, use), entry: id, ...cited });
      marks.set(offset, { kind: 'citation', id: citation });
      return [citation];
    });
    const isUnread = sentence.footnotes.some(
      ({ label }) => twice.has(label) || (definitions.get(label)?.parsed.kind ?? 'malformed') === 'malformed',
    );
    return [
      { field: undefined, sentence, isUnread, place: sentence.place, citations },
      ...notesOf(sentence, definitions),
    ];
  });
  return { statements, marks, parts };
}

/** What a footnote cites; nothing where it is a note, or cannot be read. */
function citedBy({ parsed, place, partPlaces, absencePlaces }: FootnoteDefinition) {
  if (parsed.kind !== 'citation') return undefined;
  return {
    parts: parsed.parts.map(({ selector }, index): WrittenPart => ({ selector, place: partPlaces[index] ?? place })),
    silences: parsed.absences.map(({ absence }, index) => silenceOf(absence, absencePlaces[index] ?? place)),
    note: parsed.note,
  };
}

/** Footnotes that cannot be read, whose label fits no id, that are defined twice, or that no sentence uses. */
function footnoteFaults({ prose }: EntryFile, definitions: Definitions): readonly Finding[] {
  const used = new Set(prose.sentences.flatMap(({ footnotes }) => footnotes.map(({ label }) => label)));
  return prose.definitions.flatMap((definition) => {
    const { label, parsed, place, faultPlace } = definition;
    const first = definitions.get(label) ?? definition;
    const malformed =
      parsed.kind === 'malformed' &&
      fault(
        'citation-malformed',
        faultPlace,
        `Unexpected citation in footnote \`${label}\`, expected ${parsed.expected}.`,
        parsed.hint ?? 'Write `@source-id "exact words"`, several joined by `;`, then optionally ` - ` and a note.',
      );
    const unfit =
      !isPlainLabel(label) &&
      fault(
        'citation-malformed',
        place,
        `Unexpected label \`${label}\` of a footnote, expected letters, digits and hyphens.`,
        'Give the footnote another label, here and where it is used.',
      );
    const twice =
      first !== definition &&
      fault(
        'id-duplicate',
        place,
        `Unexpected second definition of footnote \`${label}\`, which line ${String(first.place.line)} defines already.`,
        'Give one of the two another label, or take it out.',
      );
    const unused =
      first === definition &&
      !used.has(label) &&
      fault(
        'citation-unused',
        place,
        `Unexpected footnote \`${label}\`, which no sentence uses.`,
        `Put \`[^${label}]\` behind the sentence it supports, or delete the definition.`,
      );
    return [malformed, unfit, twice, unused].filter((found) => found !== false);
  });
}

/** The fields that a reader sees; what has no selectors of its own rests on the evidence, else on what the entry cites elsewhere. */
function draftFields(
  file: EntryFile,
  id: string,
  body: readonly WrittenPart[],
  drafts: Map<string, CitationDraft>,
): readonly StatementDraft[] {
  const fields = kindOf(file).fieldsOf(file.data);
  const { evidence, silences } = evidenceOf(file);
  // One value for each passage that is written, however many statements rest on it.
  const partsOf = oncePer((written: NonNullable<EntryField['own']>): readonly WrittenPart[] =>
    written.map(({ selector, path }) => ({ selector, place: file.at(path) })),
  );
  const own = fields.flatMap((field) => (field.own === undefined ? [] : partsOf(field.own)));
  const basis = [evidence, own, body].find((parts) => parts.length > 0) ?? [];
  const statements = fields.map((field): StatementDraft => {
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
  const isUsed = statements.some(({ field, citations }) => field?.own === undefined && citations.length > 0);
  if (evidence.length + silences.length > 0 && !isUsed)
    register(drafts, { id: `${id}#evidence`, entry: id, parts: evidence, silences });
  return statements;
}

/** The passages and silences of `evidence`. */
function evidenceOf({ data, at }: EntryFile) {
  const evidence: WrittenPart[] = [];
  const silences: Silence[] = [];
  for (const [index, item] of data.evidence.entries())
    if ('without' in item) silences.push(silenceOf(item, at(['evidence', index, 'without'])));
    else evidence.push({ selector: item, place: at(['evidence', index, 'passage']) });
  return { evidence, silences };
}

/** Plain footnotes, which name no source: the editors' own voice, printed behind the sentence. */
function notesOf({ footnotes }: ProseSentence, definitions: Definitions): StatementDraft[] {
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

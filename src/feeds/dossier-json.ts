/**
 * The whole dossier for machines, with the schema that describes it.
 *
 * Every passage is a [receipt](./passages-json.ts): with the source's hash, its
 * offsets and the version of the normalisation, anybody who has the archived
 * document can check the citation without this project.
 */
import { z } from 'zod';
import { passagesOf, type Citation } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entryKinds } from '../provenance/entries/kinds.ts';
import { knowledge } from '../provenance/entries/source-record.ts';
import { entryTitle, type Entry } from '../provenance/entry.ts';
import { countedWith } from '../provenance/origin.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import { statementStates, type Statement } from '../provenance/statement.ts';
import { subjectsOf } from '../provenance/subjects.ts';
import { NORMALIZATION_VERSION } from '../text/normalized-text.ts';
import { factJson, factSchema } from './facts-json.ts';
import { passagesJson, passageSchema, type PassageJson } from './passages-json.ts';
import { reviewJson, reviewSchema } from './review-json.ts';
import {
  correctionsJson,
  correctionsSchema,
  entryWordsOf,
  entryWordsShape,
  labelsOf,
  labelsSchema,
  setAsideOf,
  setAsideSchema,
  slipsSchema,
  waiversSchema,
} from './dossier-words.ts';
import { foreignLanguage } from './foreign-language.ts';
import { given } from './given.ts';
import { scoreSchema, type ScoreJson } from './score-json.ts';

const datumSchema = z.strictObject({
  value: z.string().nullable(),
  known: z.enum(knowledge).describe('How the value is known.'),
});

/** Shape of `dossier.json`. */
export const dossierJsonSchema = z.strictObject({
  $schema: z.string(),
  title: z.string(),
  language: z.string(),
  promise: z.string().describe('What is and what is not promised.'),
  normalization: z.int().describe('Version of the normalisation that passages were matched with.'),
  labels: labelsSchema,
  released: z.array(z.string()).describe('Days on which what is published was recorded.'),
  corrections: correctionsSchema,
  waivers: waiversSchema,
  score: scoreSchema.optional(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      mark: z.string(),
      name: z.string(),
      language: z.string().optional().describe('Tag of BCP 47, where it is another than that of the dossier.'),
      file: z.string().describe('Name of the archived document.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .describe('SHA-256 of the archived bytes.'),
      headline: datumSchema,
      publisher: datumSchema,
      author: datumSchema,
      published: datumSchema,
      address: datumSchema,
      mayShareOriginWith: z
        .array(z.string())
        .describe('Ids of the others that count once with it: a record says so, or they share ten words in a row.'),
      setAside: setAsideSchema,
      slips: slipsSchema,
      url: z.string(),
    }),
  ),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(entryKinds),
      title: z.string(),
      url: z.string(),
      date: z.string().optional().describe('EDTF, for events.'),
      actors: z.array(z.string()).optional().describe('Ids of the actors that it is about, where it lists any.'),
      places: z.array(z.string()).optional().describe('Ids of the places that it is about, where it lists any.'),
      links: z
        .array(z.strictObject({ words: z.string(), url: z.string() }))
        .optional()
        .describe('Where words of its prose lead, in order; addresses of this site are without a base path.'),
      outline: z
        .string()
        .optional()
        .describe('How its prose is set: blocks in order, behind each of words the number of statements in it.'),
      ...entryWordsShape,
      statements: z.array(
        z.strictObject({
          id: z.string(),
          part: z.string(),
          text: z.string(),
          state: z.enum(statementStates),
          citations: z.array(z.string()).describe('Ids of citations.'),
          facts: z.array(z.string()).optional().describe('Ids of the facts whose values it prints, in order.'),
          review: reviewSchema.optional(),
        }),
      ),
    }),
  ),
  facts: z.array(factSchema),
  citations: z.array(
    z.strictObject({
      id: z.string(),
      entry: z.string(),
      sentence: z.string().describe('The statement that the citation supports.'),
      url: z.string().describe('Page of the statement, without a base path.'),
      passages: z.array(passageSchema),
      silences: z
        .array(
          z.strictObject({
            source: z.string().describe('Id of the source.'),
            words: z.string().describe('Words that stand nowhere in the document, whatever the case of their letters.'),
          }),
        )
        .min(1)
        .optional()
        .describe('What the statement says that a source does not say; absent where it says no such thing.'),
    }),
  ),
});

/** Value of `dossier.json`. */
export type DossierJson = z.infer<typeof dossierJsonSchema>;

/** The JSON Schema (draft 2020-12) of `dossier.json`, for publication beside it. */
export function dossierJsonSchemaDocument(): object {
  return { title: 'A verified dossier', ...z.toJSONSchema(dossierJsonSchema) };
}

/** The dossier as `dossier.json`; the order is that of the dossier, so that two builds give the same bytes. */
export function toDossierJson(dossier: Dossier, score?: ScoreJson): DossierJson {
  const statementOf = new Map(
    dossier.statements.flatMap((statement) => statement.citations.map((citation) => [citation.id, statement] as const)),
  );
  const entries = [...dossier.entries.values()];
  const passageJson = passagesJson(dossier);
  return {
    $schema: './dossier.schema.json',
    title: dossier.config.title,
    language: dossier.config.language,
    promise: 'Every passage is found in the archived source. Nothing is verified as true.',
    normalization: NORMALIZATION_VERSION,
    labels: labelsOf(dossier),
    released: [...dossier.release.dates],
    corrections: correctionsJson(dossier),
    waivers: dossier.waivers.map(({ rule, entry, reason }) => ({ rule, entry, reason })),
    ...given({ score }),
    sources: [...dossier.sources.values()].map((source) => sourceJson(source, dossier)),
    entries: entries.map((entry) => entryJson(entry, dossier)),
    facts: [...dossier.facts.values()].map((fact) => factJson(fact, dossier)),
    citations: dossier.citations.map((citation) =>
      citationJson(citation, statementOf.get(citation.id), dossier, passageJson),
    ),
  };
}

function sourceJson(source: Source, dossier: Dossier): DossierJson['sources'][number] {
  const { id, sha256, record } = source;
  return {
    id,
    mark: record.mark,
    name: record.name,
    ...given({ language: foreignLanguage(dossier, source) }),
    file: record.file,
    sha256,
    headline: datum(record.headline),
    publisher: datum(record.publisher),
    author: datum(record.author),
    published: datum(record.published),
    address: datum(record.address),
    mayShareOriginWith: countedWith(id, dossier.sources),
    setAside: setAsideOf(source),
    slips: source.slips.map(({ start, end, note }) => ({ start, end, note })),
    url: dossier.addresses.pathOfEntry('source', id),
  };
}

function datum({
  value,
  known,
}: {
  value: string | null;
  known: DossierJson['sources'][number]['author']['known'];
}): DossierJson['sources'][number]['author'] {
  return { value, known };
}

function entryJson(entry: Entry, dossier: Dossier): DossierJson['entries'][number] {
  const { actors, places } = subjectsOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    title: entryTitle(entry),
    url: entry.url,
    ...(entry.kind === 'event' ? { date: entry.data.date.edtf } : {}),
    ...(actors.length > 0 ? { actors: [...actors] } : {}),
    ...(places.length > 0 ? { places: [...places] } : {}),
    ...(entry.links.length > 0 ? { links: entry.links.map(({ words, url }) => ({ words, url })) } : {}),
    ...(entry.outline === '' ? {} : { outline: entry.outline }),
    ...entryWordsOf(entry, dossier),
    statements: entry.statements.map(({ id, part, text, state, citations, facts }) => ({
      id,
      part,
      text,
      state,
      citations: citations.map((citation) => citation.id),
      ...(facts.length === 0 ? {} : { facts: [...facts] }),
      ...reviewJson(dossier.reviews.get(id), dossier),
    })),
  };
}

function citationJson(
  citation: Citation,
  statement: Statement | undefined,
  dossier: Dossier,
  passageJson: (passage: Passage) => PassageJson,
): DossierJson['citations'][number] {
  const entry = dossier.entries.get(citation.entry);
  return {
    id: citation.id,
    entry: citation.entry,
    sentence: statement?.text ?? (entry ? entryTitle(entry) : ''),
    url: entry?.url ?? '/',
    passages: passagesOf(citation).map(passageJson),
    ...(citation.silences.length === 0
      ? {}
      : { silences: citation.silences.map(({ source, words }) => ({ source, words })) }),
  };
}

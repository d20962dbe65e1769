/**
 * The whole dossier for machines, with the schema that describes it.
 *
 * Every passage is a [receipt](./passages-json.ts): with the source's hash, its
 * offsets and the version of the normalisation, anybody who has the archived
 * document can check the citation without this project.
 */
import { z } from 'zod';
import type { Citation } from '../provenance/citation.ts';
import { passagesOf } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { entryKinds, type Entry } from '../provenance/entry.ts';
import { entryTitle } from '../provenance/entry-title.ts';
import { publishedRelation, type Fact } from '../provenance/fact.ts';
import type { Passage } from '../provenance/passage.ts';
import type { Source } from '../provenance/source.ts';
import type { Statement } from '../provenance/statement.ts';
import { subjectsOf } from '../provenance/subjects.ts';
import { NORMALIZATION_VERSION } from '../provenance/text.ts';
import { passagesJson, passageSchema, type PassageJson } from './passages-json.ts';
import { reviewJson, reviewSchema } from './review-json.ts';
import {
  correctionsJson,
  correctionsSchema,
  entryWordsOf,
  entryWordsShape,
  labelsOf,
  labelsSchema,
  scoreSchema,
  setAsideOf,
  setAsideSchema,
  waiversSchema,
  type ScoreJson,
} from './dossier-words.ts';

const datumSchema = z.strictObject({
  value: z.string().nullable(),
  known: z.enum(['stated', 'matched', 'inferred', 'unknown']).describe('How the value is known.'),
});

const relations = z.enum(['agreed', 'single', 'contradict', 'compatible', 'precision', 'wording']);

const relationSchema = z
  .enum([...relations.options, 'computed'])
  .describe(
    'How the answers stand to one another: compared where they are numbers or dates, else declared with a reason; `computed` where no report answers and the value follows from others.',
  );

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
      mayShareOriginWith: z.array(z.string()),
      setAside: setAsideSchema,
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
      ...entryWordsShape,
      statements: z.array(
        z.strictObject({
          id: z.string(),
          part: z.string(),
          text: z.string(),
          state: z.enum(['cited', 'computed', 'editorial', 'uncited', 'waived']),
          citations: z.array(z.string()).describe('Ids of citations.'),
          review: reviewSchema.optional(),
        }),
      ),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      entry: z.string(),
      question: z.string(),
      relation: relationSchema,
      reason: z.string().nullable().describe('Why, in the words of the editors, where they declared it.'),
      origins: z
        .int()
        .nonnegative()
        .optional()
        .describe('Separate origins of the readings at most; absent where computed.'),
      url: z.string(),
      readings: z.array(
        z.strictObject({
          source: z.string(),
          value: z.union([z.number(), z.string()]),
          to: z.number().optional().describe('The upper end, where the source gives a range.'),
          qualifier: z.string().nullable(),
          edtf: z.string().nullable().describe('The answer as a date, where the question asks for one.'),
          unit: z
            .strictObject({ one: z.string(), many: z.string() })
            .optional()
            .describe('What the source calls the unit, where it uses another word than the figure.'),
          note: z.string().nullable().describe('A sentence of the editors’ about this reading.'),
          citation: z.string(),
        }),
      ),
      silent: z
        .array(z.string())
        .optional()
        .describe('Ids of sources that say nothing about it; absent where computed.'),
      unit: z
        .strictObject({
          one: z.string(),
          many: z.string(),
          symbol: z.string().optional(),
          symbolPosition: z.enum(['before', 'after']),
        })
        .optional()
        .describe('What is counted, for figures.'),
      derived: z
        .strictObject({
          value: z.number(),
          rounded: z.number(),
          qualifier: z
            .string()
            .nullable()
            .describe('“about” where a source limits an input, or rounding changes the result.'),
          expression: z.string().describe('Arithmetic over the names of the inputs: + - * / and parentheses.'),
          inputs: z.record(z.string(), z.string()).describe('Ids of facts by their names in the expression.'),
          weakest: relations.describe('The least sure relation of the reports among those of the inputs.'),
        })
        .optional(),
    }),
  ),
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
  const given = passagesJson(dossier);
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
    ...(score === undefined ? {} : { score }),
    sources: [...dossier.sources.values()].map((source) => sourceJson(source, dossier)),
    entries: entries.map((entry) => entryJson(entry, dossier)),
    facts: [...dossier.facts.values()].map((fact) => factJson(fact, dossier)),
    citations: dossier.citations.map((citation) =>
      citationJson(citation, statementOf.get(citation.id), dossier, given),
    ),
  };
}

function sourceJson(source: Source, { addresses }: Dossier): DossierJson['sources'][number] {
  const { id, sha256, record } = source;
  return {
    id,
    mark: record.mark,
    name: record.name,
    file: record.file,
    sha256,
    headline: datum(record.headline),
    publisher: datum(record.publisher),
    author: datum(record.author),
    published: datum(record.published),
    address: datum(record.address),
    mayShareOriginWith: record.lineage.mayShareOriginWith,
    setAside: setAsideOf(source),
    url: addresses.pathOfEntry('source', id),
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
    ...entryWordsOf(entry, dossier),
    statements: entry.statements.map(({ id, part, text, state, citations }) => ({
      id,
      part,
      text,
      state,
      citations: citations.map((citation) => citation.id),
      ...reviewJson(dossier.reviews.get(id), dossier),
    })),
  };
}

function factJson(fact: Fact, dossier: Dossier): DossierJson['facts'][number] {
  const entry = dossier.entries.get(fact.entry);
  const expression = entry?.kind === 'figure' ? (entry.data.formula?.expression ?? '') : '';
  return {
    id: fact.id,
    entry: fact.entry,
    question: fact.question,
    relation: publishedRelation(fact),
    reason: fact.reason ?? null,
    ...(fact.derived === undefined ? { origins: fact.origins } : {}),
    url: fact.url,
    readings: fact.readings.map(({ source, value, to, qualifier, edtf = null, unit, note = null, citation }) => ({
      source,
      value,
      ...(to === undefined ? {} : { to }),
      qualifier: qualifier === '' ? null : qualifier,
      edtf,
      ...(unit === undefined ? {} : { unit: { one: unit.one, many: unit.many } }),
      note,
      citation: citation.id,
    })),
    ...(fact.derived === undefined ? { silent: [...fact.silent] } : {}),
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    ...(fact.derived
      ? {
          derived: {
            ...fact.derived,
            qualifier: fact.derived.qualifier === '' ? null : fact.derived.qualifier,
            expression,
            inputs: { ...fact.derived.inputs },
            weakest: fact.relation,
          },
        }
      : {}),
  };
}

function citationJson(
  citation: Citation,
  statement: Statement | undefined,
  dossier: Dossier,
  given: (passage: Passage) => PassageJson,
): DossierJson['citations'][number] {
  const entry = dossier.entries.get(citation.entry);
  return {
    id: citation.id,
    entry: citation.entry,
    sentence: statement?.text ?? (entry ? entryTitle(entry) : ''),
    url: entry?.url ?? '/',
    passages: passagesOf(citation).map(given),
    ...(citation.silences.length === 0
      ? {}
      : { silences: citation.silences.map(({ source, words }) => ({ source, words })) }),
  };
}

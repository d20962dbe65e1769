/**
 * The whole dossier for machines, with the schema that describes it.
 *
 * Every passage is a receipt: with the source's hash, its offsets and the
 * version of the normalisation, anybody who has the archived document can check
 * the citation without this project.
 */
import { z } from 'zod';
import type { Citation } from '../provenance/citation.ts';
import { passagesOf } from '../provenance/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { entryTitle } from '../provenance/entry-title.ts';
import type { Fact } from '../provenance/fact.ts';
import type { Statement } from '../provenance/statement.ts';
import { NORMALIZATION_VERSION } from '../provenance/text.ts';

const passageSchema = z.strictObject({
  source: z.string().describe('Id of the source.'),
  start: z.int().nonnegative().describe('First UTF-16 code unit of the passage in the decoded document.'),
  end: z.int().positive().describe('End of the passage, exclusive, in UTF-16 code units.'),
  exact: z.string().describe('The slice start..end of the document, as it stands there.'),
  prefix: z.string().describe('Up to 32 UTF-16 units before the passage.'),
  suffix: z.string().describe('Up to 32 UTF-16 units behind the passage.'),
  mark: z.string().describe('What readers see: the mark of the source and the number of the passage in it.'),
});

const datumSchema = z.strictObject({
  value: z.string().nullable(),
  known: z.enum(['stated', 'matched', 'inferred', 'unknown']).describe('How the value is known.'),
});

const statusSchema = z
  .enum(['agreed', 'single', 'differ'])
  .describe('Computed from independent witnesses, never written.');

/** Shape of `dossier.json`. */
export const dossierJsonSchema = z.strictObject({
  $schema: z.string(),
  title: z.string(),
  language: z.string(),
  promise: z.string().describe('What is and what is not promised.'),
  normalization: z.int().describe('Version of the normalisation that passages were matched with.'),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      mark: z.string(),
      name: z.string(),
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
      url: z.string(),
    }),
  ),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['event', 'figure', 'chapter', 'quote', 'actor', 'place', 'question', 'page', 'source']),
      title: z.string(),
      url: z.string(),
      date: z.string().optional().describe('EDTF, for events.'),
      statements: z.array(
        z.strictObject({
          id: z.string(),
          part: z.string(),
          text: z.string(),
          state: z.enum(['cited', 'computed', 'editorial', 'uncited', 'waived']),
          citations: z.array(z.string()).describe('Ids of citations.'),
        }),
      ),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      entry: z.string(),
      question: z.string(),
      status: statusSchema,
      witnesses: z.int().nonnegative(),
      url: z.string(),
      readings: z.array(
        z.strictObject({
          source: z.string(),
          value: z.union([z.number(), z.string()]),
          qualifier: z.string().nullable(),
          citation: z.string(),
        }),
      ),
      derived: z
        .strictObject({ value: z.number(), rounded: z.number(), inputs: z.record(z.string(), z.string()) })
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
export function toDossierJson(dossier: Dossier): DossierJson {
  const statementOf = new Map(
    dossier.statements.flatMap((statement) => statement.citations.map((citation) => [citation.id, statement] as const)),
  );
  const entries = [...dossier.entries.values()];
  return {
    $schema: './dossier.schema.json',
    title: dossier.config.title,
    language: dossier.config.language,
    promise: 'Every passage is found in the archived source. Nothing is verified as true.',
    normalization: NORMALIZATION_VERSION,
    sources: [...dossier.sources.values()].map(({ id, sha256, record }) => ({
      id,
      mark: record.mark,
      name: record.name,
      sha256,
      headline: datum(record.headline),
      publisher: datum(record.publisher),
      author: datum(record.author),
      published: datum(record.published),
      address: datum(record.address),
      mayShareOriginWith: record.lineage.mayShareOriginWith,
      url: `/sources/${id}/`,
    })),
    entries: entries.map(entryJson),
    facts: [...dossier.facts.values()].map(factJson),
    citations: dossier.citations.map((citation) => citationJson(citation, statementOf.get(citation.id), dossier)),
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

function entryJson(entry: Entry): DossierJson['entries'][number] {
  return {
    id: entry.id,
    kind: entry.kind,
    title: entryTitle(entry),
    url: entry.url,
    ...(entry.kind === 'event' ? { date: entry.data.date.edtf } : {}),
    statements: entry.statements.map(({ id, part, text, state, citations }) => ({
      id,
      part,
      text,
      state,
      citations: citations.map((citation) => citation.id),
    })),
  };
}

function factJson(fact: Fact): DossierJson['facts'][number] {
  return {
    id: fact.id,
    entry: fact.entry,
    question: fact.question,
    status: fact.status,
    witnesses: fact.witnesses,
    url: fact.url,
    readings: fact.readings.map(({ source, value, qualifier, citation }) => ({
      source,
      value,
      qualifier: qualifier === '' ? null : qualifier,
      citation: citation.id,
    })),
    ...(fact.derived ? { derived: { ...fact.derived, inputs: { ...fact.derived.inputs } } } : {}),
  };
}

function citationJson(
  citation: Citation,
  statement: Statement | undefined,
  dossier: Dossier,
): DossierJson['citations'][number] {
  const entry = dossier.entries.get(citation.entry);
  return {
    id: citation.id,
    entry: citation.entry,
    sentence: statement?.text ?? (entry ? entryTitle(entry) : ''),
    url: entry?.url ?? '/',
    passages: passagesOf(citation).map(({ source, start, end, exact, prefix, suffix, mark }) => ({
      source,
      start,
      end,
      exact,
      prefix,
      suffix,
      mark,
    })),
    ...(citation.silences.length === 0
      ? {}
      : { silences: citation.silences.map(({ source, words }) => ({ source, words })) }),
  };
}

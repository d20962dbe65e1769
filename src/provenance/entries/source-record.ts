/** What is known about one archived document, and how: `content/sources/*.mdx`. The body is prose about it. */
import { z } from 'zod';
import { toldWords } from '../../language/told.ts';
import { idSchema, wordsShape } from '../selector.ts';
import { addressSchema, commonShape, edtfSchema, idListSchema, languageSchema } from './common.ts';
import { voice } from '../entry-field.ts';
import { defineKind, noSubjects, references } from './kind.ts';

/**
 * How a value of the record is known. `stated`: the document itself says so.
 * `matched`: the same text stands on a public page that says so. `inferred`:
 * concluded, with the reasoning in `how`. `unknown`: left open.
 */
export const knowledge = ['stated', 'matched', 'inferred', 'unknown'] as const;

/** One of them. */
const knownSchema = z.enum(knowledge);

/** How a value is known, beside the value itself. */
const knownShape = {
  /** How the value is known. */
  known: knownSchema,
  /** How, in a sentence; required when inferred. */
  how: z.string().min(1).optional(),
};

/** Fails a value that is unknown, a missing value that is not, and an inference without its reasoning. */
function isConsistent(field: { value: string | null; known: string; how?: string | undefined }): boolean {
  return (
    (field.value === null) === (field.known === 'unknown') && (field.known !== 'inferred' || field.how !== undefined)
  );
}
const consistency = 'expected `value: null` exactly where `known: unknown`, and `how` where `known: inferred`';
const textDatum = z
  .strictObject({
    /** What it is; `null` where it is not known. */
    value: z.string().min(1).nullable(),
    ...knownShape,
  })
  .refine(isConsistent, consistency);
const dateDatum = z
  .strictObject({
    /** What it is; `null` where it is not known. */
    value: edtfSchema.nullable(),
    ...knownShape,
  })
  .refine(isConsistent, consistency);
const addressDatum = z
  .strictObject({
    /** What it is; `null` where it is not known. */
    value: addressSchema
      .refine(
        (address) => !address.includes('#'),
        'expected the address without `#`: links add where each passage stands',
      )
      .nullable(),
    ...knownShape,
  })
  .refine(isConsistent, consistency);

/** Why a span of the document is not evidence for facts. */
export const notEvidenceKindSchema = z.enum([
  'headline',
  'byline',
  'boilerplate',
  'rhetoric',
  'read-more',
  'embed',
  'comments',
]);

/** A span that the checks treat specially: from `passage` alone, or from `passage` to `through`. */
const spanShape = {
  /** The words, or the first of them where it runs `through` others. */
  passage: z.string().min(1),
  /** Words that stand directly before it, where it stands more than once. */
  after: z.string().min(1).optional(),
  /** Words that stand directly behind it, where it stands more than once. */
  before: z.string().min(1).optional(),
  /** Last words of the span, when it runs on beyond `passage`; may lie in a later paragraph. */
  through: z.string().min(1).optional(),
};
/** Why, in a sentence for the reader. */
const reasonSchema = z.string().min(1);

/** Reasons that are the same for every document, by kind: a record need not repeat them. */
export const commonReasons: Readonly<Partial<Record<z.infer<typeof notEvidenceKindSchema>, string>>> =
  toldWords.reasons;

/** Front matter of a source record. */
export const sourceRecordSchema = z.strictObject({
  ...commonShape,
  /** One or two capital letters that mark this source in the text: `O`. */
  mark: z.string().regex(/^[A-Z]{1,2}$/u, 'expected one or two capital letters'),
  /** Short name for marks and tables. */
  name: z.string().min(1),
  /** File name in `seeds/`. */
  file: z.string().min(1),
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'expected the SHA-256 of the document, 64 digits and small letters from a to f'),
  /** BCP 47 language of the document, where it is not that of the dossier. */
  language: languageSchema.optional(),
  /** What ends a paragraph in the document. */
  paragraphEnd: z.enum(['newline', 'blank-line']).default('newline'),
  /** Its headline, as it stands there. */
  headline: textDatum,
  /** Who published it. */
  publisher: textDatum,
  /** Who wrote it. */
  author: textDatum,
  /** The day on which it was published. */
  published: dateDatum,
  /** Where the original stands on the web. */
  address: addressDatum,
  /** Where its reporting comes from. */
  lineage: z.strictObject({
    /** One or two sentences of the editors'. */
    note: z.string().min(1),
    /** Outlets that the document says it repeats. */
    repeats: z.array(z.string()).default([]),
    /** Sources of this dossier that may share its origin: together they count as one witness. */
    mayShareOriginWith: idListSchema,
  }),
  /** What a reader should know before trusting it; sentences of the editors'. */
  caveats: z.array(z.string().min(1)).default([]),
  /** Names of passages that the dossier cites: `boats: "six boats"` is cited as `post#boats`. */
  passages: z.record(idSchema, z.union([z.string().min(1), z.strictObject(wordsShape)])).default({}),
  /** Spans that no fact may rest on. */
  notEvidence: z
    .array(
      z
        .strictObject({
          ...spanShape,
          /** What it is. */
          kind: notEvidenceKindSchema,
          /** May be left out where the kind says it all: see {@link commonReasons}. */
          reason: reasonSchema.optional(),
          /** Whose words an embedded post or an opinion are. */
          author: z.string().min(1).optional(),
        })
        .refine(
          (span) => span.reason !== undefined || span.kind in commonReasons,
          'expected a `reason`, which only headlines, bylines, links, rhetoric and comments may leave out',
        ),
    )
    .default([]),
  /** Factual spans that the dossier leaves out on purpose. */
  unused: z.array(z.strictObject({ ...spanShape, reason: reasonSchema })).default([]),
  /** Words that are evidently wrong: quoted as they stand, with a note beside them wherever they are shown. */
  slips: z.array(z.strictObject({ ...spanShape, note: reasonSchema })).default([]),
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** Front matter of a source record. */
export type SourceRecordData = z.infer<typeof sourceRecordSchema>;
/** Why a span is not evidence. */
export type NotEvidenceKind = z.infer<typeof notEvidenceKindSchema>;

/** What the engine knows of records of sources. */
export const sourceKind = defineKind(sourceRecordSchema, {
  folder: 'sources',
  isCompiled: false,
  titleOf: ({ name }) => name,
  fieldsOf: (record) => [
    ...(['headline', 'publisher', 'author', 'published', 'address'] as const).flatMap((name) =>
      voice([name, 'how'], record[name].how),
    ),
    ...voice(['lineage', 'note'], record.lineage.note),
    ...record.caveats.flatMap((text, index) => voice(['caveats', index], text)),
    ...record.notEvidence.flatMap(({ reason }, index) => voice(['notEvidence', index, 'reason'], reason)),
    ...record.unused.flatMap(({ reason }, index) => voice(['unused', index, 'reason'], reason)),
    ...record.slips.flatMap(({ note }, index) => voice(['slips', index, 'note'], note)),
  ],
  referencesOf: ({ lineage }) => references('source', ['lineage', 'mayShareOriginWith'], lineage.mayShareOriginWith),
  subjectsOf: noSubjects,
  valuesOf: () => [],
});

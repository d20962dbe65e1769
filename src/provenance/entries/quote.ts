/** Words in quotation marks in a source: `content/quotes/*.mdx`. */
import { z } from 'zod';
import { idSchema } from '../selector.ts';
import { pointed, selectorShape } from '../written-selector.ts';
import { commonShape, edtfSchema, idListSchema, subjectsShape } from './common.ts';
import { plain, selectorOf, voice } from '../entry-field.ts';
import { datum, defineKind, references } from './kind.ts';

/** One printing of the quoted words. */
export const variantSchema = z
  .strictObject({
    ...selectorShape,
    /** The words exactly as they stand inside the source's quotation marks; the passage holds them. */
    words: z.string().regex(/[\p{L}\p{N}]/u, 'expected words'),
    /** How this source says the words reached it, in that source's own words: "on X", "said in a statement". */
    channel: z.string().min(1).optional(),
    /** One sentence of the editors' about this printing. */
    note: z.string().min(1).optional(),
    /** Words earlier in that source that name the speaker, where the passage's paragraph does not. */
    antecedent: z.string().min(1).optional(),
  })
  .transform(pointed);

/** Front matter of a quotation. */
const quoteSchema = z.strictObject({
  ...commonShape,
  ...subjectsShape,
  /** Id of the actor whose words these are. */
  speaker: idSchema,
  /** When they were said, where a source tells. */
  said: edtfSchema.optional(),
  /** What the words are about, in a few words. */
  topic: z.string().min(1),
  /** Each printing of the words, one for each source. */
  variants: z
    .array(variantSchema)
    .min(1)
    .superRefine((variants, context) => {
      for (const [index, { source, words }] of variants.entries())
        if (variants.findIndex((other) => other.source === source && other.words === words) < index)
          context.addIssue({
            code: 'custom',
            path: [index],
            message: 'expected words that no other one has of this source',
          });
    }),
  /** Other quotations on the same matter: other words, or another part of the statement. */
  relatedTo: idListSchema,
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** One printing of the quoted words. */
export type Variant = z.infer<typeof variantSchema>;

/** What the engine knows of quotations. */
export const quoteKind = defineKind(quoteSchema, {
  folder: 'quotes',
  isCompiled: false,
  titleOf: ({ topic }) => topic,
  fieldsOf: ({ topic, variants }) => [
    ...plain('field', 'topic', topic),
    ...variants.flatMap((variant, index) => [
      {
        part: 'variant' as const,
        path: ['variants', index, 'words'],
        text: variant.words,
        own: [{ selector: selectorOf(variant), path: ['variants', index, 'passage'] }],
        key: `variant-${variant.source}`,
      },
      ...voice(['variants', index, 'note'], variant.note),
    ]),
  ],
  referencesOf: ({ speaker, relatedTo }) => [
    { target: 'actor', id: speaker, path: ['speaker'] },
    ...references('quote', ['relatedTo'], relatedTo),
  ],
  subjectsOf: (data) => data,
  valuesOf: ({ speaker, said }) => [...datum('speaker', speaker), ...datum('said', said)],
});

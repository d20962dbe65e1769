/** The last scores of the checks, for `dossier.json`: errors planted in the dossier, and sentences of others. */
import { z } from 'zod';

const kindsSchema = z.array(z.strictObject({ title: z.string(), made: z.int(), refused: z.int(), open: z.int() }));

const plantedSchema = z
  .strictObject({
    isCurrent: z.boolean().describe('Whether the dossier is still the one that was measured.'),
    runs: z.int().positive(),
    errors: kindsSchema,
    harmless: kindsSchema,
    missed: z.array(
      z.strictObject({
        title: z.string(),
        reason: z.string(),
        edits: z.array(z.strictObject({ place: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  })
  .describe('Errors planted in copies of the dossier, and what the checks made of them.');

const pairsSchema = z.strictObject({ pairs: z.int(), refused: z.int(), open: z.int() });

const outsideSchema = z
  .strictObject({
    isCurrent: z.boolean().describe('Whether the checks are still those that were measured.'),
    measured: z.string().describe('The day, in ISO 8601.'),
    sets: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        about: z.string(),
        part: z.string(),
        citation: z.string(),
        url: z.string(),
        licence: z.string(),
        supported: pairsSchema,
        unsupported: pairsSchema,
        published: z
          .strictObject({
            measure: z.string(),
            on: z.string(),
            citation: z.string(),
            url: z.string(),
            systems: z.array(z.strictObject({ name: z.string(), value: z.number() })),
          })
          .optional()
          .describe('What others have published for it.'),
      }),
    ),
  })
  .describe(
    'Sentences that people elsewhere labelled as supported by passages or not, and what the checks made of them.',
  );

/** The last scores of the checks. */
export const scoreSchema = z.strictObject({ planted: plantedSchema.optional(), outside: outsideSchema.optional() });

/** Value of `score` in `dossier.json`. */
export type ScoreJson = z.infer<typeof scoreSchema>;

/** What holds for a whole dossier: `content/dossier.yaml`. */
import { z } from 'zod';
import { idSchema } from '../selector.ts';
import { idListSchema } from './common.ts';

/** One correction of what the dossier said, for the public list and the feed. */
export const correctionSchema = z.strictObject({
  /** The day on which it was corrected: `2024-05-03`. */
  date: z.iso.date(),
  /** Path of the page from the site's root, without a base path: `/figures/boats-adrift/`. */
  page: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u, 'expected a path such as `/figures/boats-adrift/`'),
  /** The words that stood there. */
  old: z.string().min(1),
  /** The words that stand there now. */
  new: z.string().min(1),
  /** Why, in a sentence of the editors'. */
  reason: z.string().min(1),
});

/** The whole of `content/dossier.yaml`. */
export const dossierConfigSchema = z.strictObject({
  /** Short name of the dossier, in the page head and the navigation: a label, not a statement. */
  title: z.string().min(1),
  /** BCP 47 language of the dossier's own text. */
  language: z.string().default('en'),
  /** IANA zone that local times are given in. */
  timeZone: z.string().default('UTC'),
  /** Heading of the chapters in `content/policy/`. */
  chaptersTitle: z.string().default('Background'),
  /** Types of event: id to label. */
  eventTypes: z.record(idSchema, z.string().min(1)).default({}),
  /** What the overview puts forward. */
  featured: z
    .strictObject({ figures: idListSchema, quotes: idListSchema, events: idListSchema, questions: idListSchema })
    .prefault({}),
  map: z
    .strictObject({
      /** ISO 3166-1 numeric codes of the countries drawn. */
      countries: z.array(z.string().regex(/^\d{3}$/u)).min(1),
      /** Degrees west, south, east, north: what of the countries is drawn. */
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      /** Where places crowd. */
      insets: z
        .array(z.strictObject({ title: z.string(), bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]) }))
        .default([]),
    })
    .optional(),
  /** Licence and rights note of the content, a label. */
  rights: z.string().optional(),
  /** What was wrong and has been put right, in any order. */
  corrections: z.array(correctionSchema).default([]),
  /** Public address of the repository, for "suggest a correction". */
  repository: z.url().optional(),
});

/** The whole of `content/dossier.yaml`. */
export type DossierConfig = z.infer<typeof dossierConfigSchema>;
/** One correction. */
export type Correction = z.infer<typeof correctionSchema>;

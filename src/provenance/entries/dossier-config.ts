/** What holds for a whole dossier: `content/dossier.yaml`. */
import { z } from 'zod';
import { isOutwardUrl } from '../link.ts';
import { idSchema } from '../selector.ts';
import { addressSchema, daySchema, idListSchema, languageSchema } from './common.ts';
import { countryCodes } from './country-codes.ts';
import { signShapes } from './sign-shapes.ts';

/** Degrees west, south, east, north. West may lie east of east: the map then crosses the 180th meridian. */
const boundsSchema = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-85).max(85),
    z.number().min(-180).max(180),
    z.number().min(-85).max(85),
  ])
  .refine(
    ([west, south, east, north]) => west !== east && south < north && (east - west + 360) % 360 < 180,
    'expected degrees west, south, east and north: south below north, and less than half of the world across',
  );

/** Where a reader may write to: an address of a page by `https://`, or of mail. */
const contactSchema = z
  .string()
  .refine(
    (text) => (text.startsWith('https://') && isOutwardUrl(text)) || z.email().safeParse(text).success,
    'expected an address that begins with `https://`, or a mail address such as `desk@example.org`',
  );

const pathSchema = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u, 'expected a path such as `/figures/boats-adrift/`');

/** One correction of what the dossier said: of a statement, or of a page that is gone. Written by `npm run new -- correction`. */
export const correctionSchema = z
  .strictObject({
    /** The day on which it was corrected: `2024-05-03`. */
    date: daySchema,
    /** Path of the page from the site's root, without a base path: `/figures/boats-adrift/`. */
    page: pathSchema,
    /** What was corrected, as the last release calls it: `figures/boats-adrift#summary-1`. Absent of a whole page. */
    statement: z.string().min(1).optional(),
    /** The words that stood there; the title of a page that is gone. */
    old: z.string().min(1),
    /** The words that stand there now; absent where nothing does. */
    new: z.string().min(1).optional(),
    /** Where the page has moved to. */
    moved: pathSchema.optional(),
    /** Why, in a sentence of the editors'. */
    reason: z.string().min(1),
  })
  .refine(({ old, new: now }) => old !== now, { path: ['new'], error: 'expected other words than `old`' })
  .refine(({ moved, statement, new: now }) => moved === undefined || (statement === undefined && now === undefined), {
    path: ['moved'],
    error: 'expected it only of a page that is gone, without `statement` and `new`',
  });

/** The whole of `content/dossier.yaml`. */
export const dossierConfigSchema = z.strictObject({
  /** Short name of the dossier, in the page head and the navigation: a label, not a statement. */
  title: z.string().min(1),
  /** BCP 47 language of the dossier's own text. */
  language: languageSchema.default('en'),
  /** Folder of `content/` that holds the chapters, and the first part of their addresses. */
  chaptersFolder: idSchema.optional(),
  /** Heading of the chapters. */
  chaptersTitle: z.string().default('Background'),
  /** Types of event: id to label. */
  eventTypes: z.record(idSchema, z.string().min(1)).default({}),
  /** Groups of figures: id to the heading of the group in the list of figures. */
  figureGroups: z.record(idSchema, z.string().min(1)).default({}),
  /** What happened at places, as the map shows it: id to label and shape, from what is to be seen first. */
  signs: z
    .record(
      idSchema,
      z.strictObject({
        /** What the key of the map says. */
        label: z.string().min(1),
        /** How it is drawn. */
        shape: z.enum(signShapes),
      }),
    )
    .default({}),
  /** Types of event that happened at places: the table of the overview lists these; all where none is named. */
  incidents: idListSchema,
  /** The map of the places; without it there is none. */
  map: z
    .strictObject({
      /** ISO 3166-1 numeric codes of the countries drawn. */
      countries: z
        .array(
          z.string().refine((code) => countryCodes.has(code), 'expected a numeric code of ISO 3166-1, such as `"250"`'),
        )
        .min(1),
      /** Degrees west, south, east, north: what of the countries is drawn. */
      bounds: boundsSchema,
      /** Where places crowd. */
      insets: z
        .array(
          z.strictObject({
            /** What the inset shows. */
            title: z.string().min(1),
            /** Degrees west, south, east, north. */
            bounds: boundsSchema,
          }),
        )
        .default([]),
      /** Towns to know the parts by, in which nothing happened; their coordinates are the editors'. */
      landmarks: z
        .array(
          z.strictObject({
            /** Name of the town. */
            name: z.string().min(1),
            /** Degrees north. */
            latitude: z.number().min(-90).max(90),
            /** Degrees east. */
            longitude: z.number().min(-180).max(180),
          }),
        )
        .default([]),
    })
    .optional(),
  /** Licence and rights note of the content, a label. */
  rights: z.string().optional(),
  /** On what terms others may use what the editors wrote. */
  licence: z
    .strictObject({
      /** What is licensed and how, in the editors' words, a label. */
      text: z.string().min(1),
      /** Where the licence is to be read. */
      url: addressSchema,
    })
    .optional(),
  /** Where readers may write to. */
  contact: contactSchema.optional(),
  /** What was wrong and has been put right, in any order. */
  corrections: z.array(correctionSchema).default([]),
  /** Public address of the repository: `https://github.com/OWNER/NAME`, or `…/tree/BRANCH/FOLDER` where the dossier lies in one. */
  repository: addressSchema.optional(),
});

/** The whole of `content/dossier.yaml`; the folder of the chapters is found where it is not named. */
export type DossierConfig = z.infer<typeof dossierConfigSchema> & { readonly chaptersFolder: string };
/** One correction. */
export type Correction = z.infer<typeof correctionSchema>;

/** A location: `content/places/*.mdx`. */
import { z } from 'zod';
import { commonShape, idListSchema } from './common.ts';
import { plain, voice } from '../entry-field.ts';
import { datum, defineKind, noSubjects, references } from './kind.ts';

/** Where on Earth, and how that is known. */
const coordinatesSchema = z.strictObject({
  /** Degrees north, -90 to 90. */
  latitude: z.number().min(-90).max(90),
  /** Degrees east, -180 to 180. */
  longitude: z.number().min(-180).max(180),
  /** Where the coordinates come from; they are never from the archived sources unless it says so. */
  from: z.string().min(1),
});

/** Front matter of a place. */
const placeSchema = z.strictObject({
  ...commonShape,
  /** The name that the dossier uses. */
  name: z.string().min(1),
  /** Other names and spellings that sources use. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Absent for places too large to mark, such as a region or a country. */
  coordinates: coordinatesSchema.optional(),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** Places that may be the same, where the sources leave it open. */
  maybeSameAs: idListSchema,
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** What the engine knows of places. */
export const placeKind = defineKind(placeSchema, {
  folder: 'places',
  isCompiled: false,
  titleOf: ({ name }) => name,
  fieldsOf: ({ summary, coordinates }) => [
    ...plain('summary', 'summary', summary),
    ...voice(['coordinates', 'from'], coordinates?.from),
  ],
  referencesOf: ({ maybeSameAs }) => references('place', ['maybeSameAs'], maybeSameAs),
  subjectsOf: noSubjects,
  valuesOf: ({ coordinates }) =>
    datum('coordinates', coordinates && `${String(coordinates.latitude)}°, ${String(coordinates.longitude)}°`),
});

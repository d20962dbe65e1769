/** A chapter of background in prose: an MDX file in the folder that `dossier.yaml` names. */
import { z } from 'zod';
import { commonShape, idListSchema, subjectsShape } from './common.ts';
import { plain } from '../entry-field.ts';
import { defineKind, references } from './kind.ts';

/** Front matter of a chapter. */
const chapterSchema = z.strictObject({
  ...commonShape,
  ...subjectsShape,
  /** Title of the chapter. */
  title: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** Reading order, ascending. */
  order: z.number().default(100),
  /** Set apart in lists as a side note. */
  aside: z.boolean().default(false),
  /** Figures shown beside the prose. */
  figures: idListSchema,
});

/** What the engine knows of chapters. */
export const chapterKind = defineKind(chapterSchema, {
  folder: 'chaptersFolder',
  isCompiled: true,
  titleOf: ({ title }) => title,
  fieldsOf: ({ title, summary }) => [...plain('title', 'title', title), ...plain('summary', 'summary', summary)],
  referencesOf: ({ figures }) => references('figure', ['figures'], figures),
  subjectsOf: (data) => data,
  valuesOf: () => [],
});

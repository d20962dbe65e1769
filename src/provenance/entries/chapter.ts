/** A chapter of background in prose: an MDX file in the folder that `dossier.yaml` names. */
import { z } from 'zod';
import { commonShape, idListSchema, subjectsShape } from './common.ts';

/** Front matter of a chapter. */
export const chapterSchema = z.strictObject({
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

/** Front matter of a chapter. */
export type ChapterData = z.infer<typeof chapterSchema>;

/** A page of its own: `content/pages/overview.mdx`, `content/pages/method.mdx`. */
import { z } from 'zod';
import { commonShape } from './common.ts';

/** Front matter of a page. */
export const pageSchema = z.strictObject({
  ...commonShape,
  /** Title of the page. */
  title: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** The title and summary are the editors' own voice and are marked so for the reader. */
  editorial: z.boolean().default(false),
});

/** Front matter of a page. */
export type PageData = z.infer<typeof pageSchema>;

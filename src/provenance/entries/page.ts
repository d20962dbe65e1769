/** A page of its own: `content/pages/overview.mdx`, `content/pages/method.mdx`. */
import { z } from 'zod';
import { commonShape } from './common.ts';
import { plain } from '../entry-field.ts';
import { defineKind, noSubjects } from './kind.ts';

/** Front matter of a page. */
const pageSchema = z.strictObject({
  ...commonShape,
  /** Title of the page. */
  title: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** The title and summary are the editors' own voice and are marked so for the reader. */
  editorial: z.boolean().default(false),
});

/** What the engine knows of pages of their own. */
export const pageKind = defineKind(pageSchema, {
  folder: 'pages',
  isCompiled: true,
  titleOf: ({ title }) => title,
  fieldsOf: ({ title, summary, editorial }) => [
    ...plain('title', 'title', title, editorial),
    ...plain('summary', 'summary', summary, editorial),
  ],
  referencesOf: () => [],
  subjectsOf: noSubjects,
  valuesOf: () => [],
});

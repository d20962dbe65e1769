/** A fact whose readings are answers in words: `content/questions/*.mdx`. The body says what can and cannot be concluded. */
import { z } from 'zod';
import { glossSchema } from '../gloss.ts';
import { commonShape, subjectsShape } from './common.ts';
import { answerReadingSchema, readingFields, relationSchema } from './reading.ts';
import { glossFields, plain, voice } from '../entry-field.ts';
import { defineKind } from './kind.ts';

/** Front matter of a question. */
const questionSchema = z.strictObject({
  ...commonShape,
  ...subjectsShape,
  /** A few words: "How many boats". */
  title: z.string().min(1),
  /** The question, with its question mark. */
  question: z.string().min(1),
  /** What readers are told of it in lists, in one sentence or two. */
  summary: z.string().min(1),
  /** What answers that cannot be compared are to each other, and why, in a sentence of the editors'. */
  relation: relationSchema.optional(),
  /** What each source answers, one for each. */
  readings: z.array(answerReadingSchema).min(1),
  /** A word or phrase of our answers to the words of the sources that it stands for: `outage: [power cut, blackout]`. */
  gloss: glossSchema,
  /** Position in lists, ascending. */
  order: z.number().default(100),
});

/** What the engine knows of questions. */
export const questionKind = defineKind(questionSchema, {
  folder: 'questions',
  isCompiled: false,
  titleOf: ({ title }) => title,
  fieldsOf: ({ title, question, summary, readings, gloss, relation }) => [
    ...plain('title', 'title', title),
    ...plain('question', 'question', question),
    ...plain('summary', 'summary', summary),
    ...readingFields(readings),
    ...glossFields(gloss),
    ...voice(['relation', 'reason'], relation?.reason),
  ],
  referencesOf: () => [],
  subjectsOf: (data) => data,
  valuesOf: () => [],
});

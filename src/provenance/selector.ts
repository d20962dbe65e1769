/**
 * How an author points at words of a source: a W3C Web Annotation
 * TextQuoteSelector, with `after` and `before` in the place of `prefix` and
 * `suffix` where the words stand more than once.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
import { z } from 'zod';

/** Ids are lower-case words joined by hyphens: `boats-adrift`. */
export const idSchema = z
  .string()
  .max(100, 'expected 100 letters at most')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected lower-case letters and digits joined by hyphens');

/** What a passage is cited as, beside evidence: its author's opinion, or an embedded post. */
const citedAsSchema = z.enum(['evidence', 'opinion', 'embed']);

/** What a passage is cited as. */
export type CitedAs = z.infer<typeof citedAsSchema>;

/** Words of one source and how they are told from equal ones. */
export const wordsShape = {
  /** The exact words; `…` between two parts of one paragraph leaves words out. */
  passage: z.string().min(1),
  /** Words that stand directly before the passage. */
  after: z.string().min(1).optional(),
  /** Words that stand directly after the passage. */
  before: z.string().min(1).optional(),
  /** What the passage is cited as; evidence when absent. */
  as: citedAsSchema.optional(),
};

/** Words declared to be absent; at least one letter or digit, or there would be nothing to look for. */
export const absentWordsSchema = z.string().regex(/[\p{L}\p{N}]/u, 'expected words to look for');

/** `{ source, without }`: the words stand nowhere in that source. */
export const absenceSchema = z.strictObject({
  /** Id of the source. */
  source: idSchema,
  /** Whole words; letter case is ignored. */
  without: absentWordsSchema,
});

/** Words that an author says stand nowhere in a source. */
export type Absence = z.infer<typeof absenceSchema>;

/** Words of a source, as they are looked up. */
export interface Selector {
  readonly source: string;
  readonly passage: string;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly as?: CitedAs | undefined;
}

/** How an author points at words of a source: by writing them, by their name in its record, or by both. */
export interface WrittenSelector extends Omit<Selector, 'passage'> {
  /** A name of the record; what is also written then stands inside the words that it names. */
  readonly name?: string | undefined;
  /** Absent where the name stands for all of its words. */
  readonly passage?: string | undefined;
}

/** A passage as an author names it: `post#boats`. */
export function nameOf(source: string, name: string): string {
  return `${source}#${name}`;
}

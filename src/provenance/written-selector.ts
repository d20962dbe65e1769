/**
 * How front matter points at words of a source: by writing them, or by the name
 * that the record of the source gives them.
 *
 * @example
 * ```yaml
 * evidence:
 *   - post#boats
 *   - post#boats "six boats"
 *   - { source: post, passage: broke loose in the night }
 * ```
 */
import { z } from 'zod';
import { parseNamed } from './citation-syntax.ts';
import { absenceSchema, idSchema, wordsShape, type WrittenSelector } from './selector.ts';

const expected = 'expected the id of a source, `#` and a name of its record, such as `post#storm`';

/** Keys of whatever points at words; `source` is left out where `passage` is a name. */
export const selectorShape = {
  /** Id of the source; left out where `passage` is a name, as in `post#storm`. */
  source: idSchema.optional(),
  ...wordsShape,
};

/** A named passage as one text: `post#storm`, also with words inside it. */
const namedPassageSchema = z.string().transform((text, context): WrittenSelector => {
  const named = parseNamed(text);
  if (named) return named;
  context.addIssue({ code: 'custom', message: expected });
  return z.NEVER;
});

interface Pointing {
  readonly source?: string | undefined;
  readonly passage: string;
}

/** The keys of an item with its name, where `passage` is one, told from its words. For `transform`. */
export function pointed<T extends Pointing>(
  item: T,
  context: z.RefinementCtx,
): Omit<T, 'source' | 'passage'> & WrittenSelector {
  if (item.source !== undefined) return { ...item, source: item.source };
  const named = parseNamed(item.passage);
  if (named) return { ...item, passage: undefined, ...named };
  context.addIssue({ code: 'custom', path: ['source'], message: `${missingSource}, or a name in \`passage\`` });
  return z.NEVER;
}

const missingSource = 'expected the id of a source';

const writtenPassageSchema = z.strictObject(selectorShape).transform(pointed);

/** One item of a list of passages: words that stand in a source. */
export const passageItemSchema = z.union([namedPassageSchema, writtenPassageSchema]);

/** One item of a list of evidence: words that stand in a source, or words that do not. */
export const evidenceItemSchema = z.union([namedPassageSchema, writtenPassageSchema, absenceSchema]);

/** A further passage of a source that is known: its words, or a name. */
export const furtherPassageSchema = z.union([namedPassageSchema, z.strictObject(wordsShape)]);

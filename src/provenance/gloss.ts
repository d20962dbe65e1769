/**
 * Words of ours that stand for words of the sources, declared by an editor and
 * shown to the reader: several sources' words can be one answer only so.
 *
 * @example
 * ```yaml
 * gloss:
 *   outage: [power cut, blackout]
 * ```
 */
import { z } from 'zod';
import { toldWords } from '../language/told.ts';

/** A word or phrase of ours to the words of the sources; where ours does not stand in the passage, one of these must. */
export const glossSchema = z.record(z.string().min(1), z.array(z.string().min(1)).min(1)).default({});

/** A word or phrase of ours to the words of the sources. */
export type Gloss = Readonly<Record<string, readonly string[]>>;

/** The sentence that tells the reader, the editors' own; empty where there is nothing to tell. */
export function glossSentence(gloss: Gloss): string {
  // Single marks: the double ones are for whole quotations, which are looked for where they are printed.
  const parts = Object.entries(gloss).map(
    ([phrase, words]) => `‘${phrase}’ ${toldWords.standsFor} ${words.map((word) => `‘${word}’`).join(', ')}`,
  );
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

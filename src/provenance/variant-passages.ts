/** The passages of one printing of a quotation. */
import { passagesOf } from './citation.ts';
import type { EntryOf } from './entry.ts';
import type { Passage } from './passage.ts';

/** Passages of the variant at `index` of the front matter; none where its words were not found. */
export function passagesOfVariant(entry: EntryOf<'quote'>, index: number): readonly Passage[] {
  const statement = entry.statements.filter((candidate) => candidate.part === 'variant')[index];
  return statement?.citations.flatMap(passagesOf) ?? [];
}

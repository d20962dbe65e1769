/** The passages of one printing of a quotation. */
import { passagesOf } from './citation.ts';
import type { Variant } from './entries/quote.ts';
import type { EntryOf } from './entry.ts';
import type { Passage } from './passage.ts';

/** Passages of one of the variants of `quote`, each once; none where its words were not found. */
export function passagesOfVariant(quote: EntryOf<'quote'>, variant: Variant): readonly Passage[] {
  const index = quote.data.variants.indexOf(variant);
  const statement = quote.statements.filter(({ part }) => part === 'variant')[index];
  const passages = statement?.citations.flatMap(passagesOf) ?? [];
  return [...new Map(passages.map((passage) => [passage.id, passage])).values()];
}

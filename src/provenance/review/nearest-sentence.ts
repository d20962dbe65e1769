/**
 * Where a source comes nearest to what a statement is about: what an editor reads first when asking whether a new
 * source makes it false. A help for reading, and no verdict.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { contentWords } from '../../mentions/content-words.ts';
import { oncePer } from '../../text/memoize.ts';
import type { Source } from '../source.ts';
import type { Span } from '../../text/spans.ts';

/** Sentences by the base forms of their content words, read once for each source and language. */
const indexes = oncePer((_: Source) => new Map<Lexicon, ReadonlyMap<string, readonly number[]>>());

function indexOf(source: Source, lexicon: Lexicon): ReadonlyMap<string, readonly number[]> {
  const known = indexes(source).get(lexicon);
  if (known !== undefined) return known;
  const places = source.sentences.flatMap(({ start, end }, at) =>
    [...new Set(contentWords(source.text.slice(start, end), lexicon))].map((word) => ({ word, at })),
  );
  const index = new Map(
    [...Map.groupBy(places, ({ word }) => word)].map(([word, of]) => [word, of.map(({ at }) => at)]),
  );
  indexes(source).set(lexicon, index);
  return index;
}

/** A sentence of a source, and how near it comes. */
export interface NearSentence {
  readonly span: Span;
  /** Above 0; 1 for each word that stands in no other sentence of the source, less for the others. */
  readonly weight: number;
}

/**
 * The sentence of `source` that shares most words with `text`, rare ones before frequent ones, the first of equals; none
 * where it shares none. Linear in the length of `text`.
 */
export function nearestSentence(text: string, source: Source, lexicon: Lexicon): NearSentence | undefined {
  const index = indexOf(source, lexicon);
  const weights = new Map<number, number>();
  for (const word of new Set(contentWords(text, lexicon))) {
    const places = index.get(word) ?? [];
    for (const at of places) weights.set(at, (weights.get(at) ?? 0) + 1 / places.length);
  }
  const [best] = [...weights].sort(([first, a], [second, b]) => b - a || first - second);
  const span = best && source.sentences[best[0]];
  return best && span && { span, weight: best[1] };
}

/** The editors' own voice says the same in other words. */
import { regionsAt, withCaseOf, wordsOf, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

/** Everyday words with others that may stand for them. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['says', 'states'],
  ['say', 'state'],
  ['writes', 'notes'],
  ['write', 'note'],
  ['gives', 'offers'],
  ['give', 'offer'],
  ['given', 'offered'],
  ['names', 'mentions'],
  ['name', 'mention'],
  ['document', 'text'],
  ['documents', 'texts'],
  ['report', 'account'],
  ['reports', 'accounts'],
  ['different', 'unlike'],
  ['whether', 'if'],
  ['two', 'both'],
  ['because', 'since'],
  ['stands', 'is printed'],
  ['stand', 'are printed'],
  ['words', 'terms'],
  ['same', 'very same'],
  ['beside', 'next to'],
  ['joined', 'combined'],
  ['concluded', 'inferred'],
  ['mentions', 'speaks of'],
  ['mention', 'speak of'],
  ['counts', 'reckons'],
  ['number', 'count'],
  ['but', 'yet'],
  ['so', 'therefore'],
  ['only', 'just'],
  ['each', 'every'],
]);

/** One word of an editorial sentence, outside quotation marks, becomes a synonym. */
export const synonymsInEditorial: MutantKind = {
  id: 'editorial-reworded',
  title: 'A word of an editorial sentence becomes a synonym',
  isHarmless: true,
  plan: (corpus) =>
    regionsAt(corpus, new Set(['editorial'])).flatMap((region) => {
      const quoted = [...region.text.matchAll(/“[^“”]*”|"[^"]*"/gu)].map((match) => ({
        start: region.start + match.index,
        end: region.start + match.index + match[0].length,
      }));
      return wordsOf(region).flatMap(({ text, start, end }): Mutant[] => {
        const synonym = synonyms.get(text.toLowerCase());
        if (synonym === undefined || quoted.some((span) => span.start <= start && end <= span.end)) return [];
        const splice = { start, end, by: withCaseOf(text, synonym) };
        return [spliceMutant('editorial-reworded', region, splice, `${text} becomes ${splice.by}`)];
      });
    }),
};

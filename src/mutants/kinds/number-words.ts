/** One number word is another. */
import { regionsAt, sourcedSpots, withCaseOf, wordsOf, type MutantKind } from '../corpus.ts';
import { spliceMutant } from '../mutant.ts';

// Words of one row stand for one another, so that the sentence stays grammatical.
const rows: readonly (readonly string[])[] = [
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty'.split(' '),
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  'hundred thousand million billion'.split(' '),
  'hundreds thousands millions billions dozens'.split(' '),
  'first second third fourth fifth'.split(' '),
  'double triple quadruple'.split(' '),
  'doubled tripled halved'.split(' '),
  'once twice thrice'.split(' '),
];

/** `seven` becomes `nine`: in passages, sentences, titles, readings and quotations. */
export const numberWords: MutantKind = {
  id: 'number-word-changed',
  title: 'A number word is changed',
  plan: (corpus, random) =>
    regionsAt(corpus, sourcedSpots).flatMap((region) =>
      wordsOf(region).flatMap(({ text, start, end }) => {
        const word = text.toLowerCase();
        const row = rows.find((candidate) => candidate.includes(word));
        const other = random.pick(row?.filter((candidate) => candidate !== word) ?? []);
        if (other === undefined) return [];
        const by = withCaseOf(text, other);
        return [spliceMutant('number-word-changed', region, { start, end, by }, `${text} becomes ${by}`)];
      }),
    ),
};

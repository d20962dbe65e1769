/** One digit is another. */
import { regionsAt, sourcedSpots, type MutantKind } from '../corpus.ts';
import { spliceMutant } from '../mutant.ts';

/** `15` becomes `17`: in passages, sentences, titles, readings and quotations. */
export const digits: MutantKind = {
  id: 'digit-changed',
  title: 'A digit is changed',
  mustRefuseAll: true,
  plan: (corpus, random) =>
    regionsAt(corpus, sourcedSpots).flatMap((region) =>
      [...region.text.matchAll(/\d/gu)].flatMap((match) => {
        // A leading nought would be no other number in some places: "05".
        const others = [...'123456789'].filter((digit) => digit !== match[0]);
        const by = random.pick(others);
        if (by === undefined) return [];
        const start = region.start + match.index;
        return [spliceMutant('digit-changed', region, { start, end: start + 1, by }, `${match[0]} becomes ${by}`)];
      }),
    ),
};

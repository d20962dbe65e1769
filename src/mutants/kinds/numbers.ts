/** A number is another: in figures, and with letters glued to it. */
import { either } from '../../language/pattern.ts';
import { regionsAt, sourcedSpots, statedSpots, type MutantKind } from '../corpus.ts';
import { replaceAt, replaceMatches } from '../mutant.ts';
import type { Random } from '../random.ts';
import { gluedScale, scaledNumbers } from '../scaled-number.ts';

/** Another digit; never nought, with which it would be no other number in some places: "05". */
const otherDigit = (digit: string | undefined, random: Random): string =>
  random.pick([...'123456789'].filter((other) => other !== digit)) ?? '';

const withOtherDigit = (figures: string, random: Random): string => otherDigit(figures[0], random) + figures.slice(1);

/** `15` becomes `17`: in passages, sentences, titles, readings and quotations. */
export const digits: MutantKind = {
  id: 'digit-changed',
  title: 'A digit is changed',
  mustRefuseAll: true,
  plan: (corpus, random) =>
    regionsAt(corpus, sourcedSpots).flatMap((region) =>
      replaceMatches(region, /\d/gu, (digit) => otherDigit(digit, random)),
    ),
};

/** `£40m` becomes `£90m`; so does `£40 million`, and `3,000` becomes `5k`. */
export const gluedNumbers: MutantKind = {
  id: 'number-glued',
  title: 'A number glued to letters is changed, or a number is changed and glued',
  plan: (corpus, random) => {
    const { shortScales } = corpus.lexicon.numbers;
    const glued = new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])\d[\d.,]*(?=(?:${either(Object.keys(shortScales))})(?![\p{L}\p{N}]))`,
      'giu',
    );
    return regionsAt(corpus, statedSpots).flatMap((region) => [
      ...replaceMatches(region, glued, (found) => withOtherDigit(found, random)),
      ...scaledNumbers(region, corpus.lexicon).flatMap(({ index, text, figures, scale }) => {
        const letters = gluedScale(scale, corpus.lexicon);
        return letters === undefined ? [] : [replaceAt(region, index, text, withOtherDigit(figures, random) + letters)];
      }),
    ]);
  },
};

/** A number glued to letters is another. */
import { either } from '../../language/pattern.ts';
import { regionsAt, statedSpots, type MutantKind } from '../corpus.ts';
import { replaceWords } from '../exchange.ts';
import { gluedScale, scaledNumbers } from '../scaled-number.ts';
import type { Random } from '../random.ts';

/** Another first digit, never nought. */
function withOtherDigit(figures: string, random: Random): string {
  const others = [...'123456789'].filter((digit) => digit !== figures[0]);
  return `${random.pick(others) ?? ''}${figures.slice(1)}`;
}

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
      ...[...region.text.matchAll(glued)].map(({ index, 0: found }) =>
        replaceWords(gluedNumbers.id, region, index, found, withOtherDigit(found, random)),
      ),
      ...scaledNumbers(region, corpus.lexicon).flatMap(({ index, text, figures, scale }) => {
        const letters = gluedScale(scale, corpus.lexicon);
        if (letters === undefined) return [];
        return [replaceWords(gluedNumbers.id, region, index, text, withOtherDigit(figures, random) + letters)];
      }),
    ]);
  },
};

/** The same number, date or time written another way. */
import { either } from '../../language/pattern.ts';
import { monthNamesOf } from '../../language/names-of-time.ts';
import { regionsAt, statedSpots, type Corpus, type MutantKind } from '../corpus.ts';
import { outsideQuotations } from '../exchange.ts';
import { replaceAt, type Mutant } from '../mutant.ts';
import type { Region } from '../region.ts';
import { gluedScale, scaledNumbers } from '../scaled-number.ts';
import { ownValue } from '../../provenance/own-value.ts';

/** A kind whose edits are found in the words of statements, outside quotation marks. */
function inStatements(
  id: string,
  title: string,
  find: (region: Region, corpus: Corpus) => readonly (readonly [index: number, from: string, to: string])[],
): MutantKind {
  return {
    id,
    title,
    isHarmless: true,
    plan: (corpus) =>
      regionsAt(corpus, statedSpots)
        .flatMap(outsideQuotations)
        .flatMap((region): Mutant[] =>
          find(region, corpus).map(([index, from, to]) => replaceAt(region, index, from, to)),
        ),
  };
}

/** `40 million` becomes `40m`. */
export const gluedAlike = inStatements(
  'number-glued-alike',
  'A number is written with letters glued to it',
  (region, { lexicon }) =>
    scaledNumbers(region, lexicon).flatMap(({ index, text, figures, scale }) => {
      const letters = gluedScale(scale, lexicon);
      return letters === undefined || scale < 1e6 ? [] : [[index, text, figures + letters] as const];
    }),
);

/** `seven boats` becomes `7 boats`. */
export const figuresForWords = inStatements(
  'number-in-figures',
  'A number word is written in figures',
  ({ text }, { lexicon: { numbers } }) => {
    // One and its like are pronouns as often as numbers.
    const words = Object.entries(numbers.units).filter(([, value]) => value > 1);
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(?:${either(words.map(([word]) => word))})(?=\s\p{Ll})`,
      'gu',
    );
    return [...text.matchAll(pattern)].map(({ index, 0: found }) => [
      index,
      found,
      String(ownValue(numbers.units, found)),
    ]);
  },
);

/** `4 p.m.` becomes `4pm`. */
export const clocksAlike = inStatements(
  'clock-rewritten',
  'A time of day is written another way',
  ({ text }, { lexicon: { dates } }) => {
    const bare = (half: string) => half.replaceAll(/[^\p{L}]/gu, '');
    const pattern = new RegExp(String.raw`(?<=\d)\s(?:${either(Object.keys(dates.halves))})(?![\p{L}.])`, 'gu');
    return [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found, bare(found)]);
  },
);

/** `13 April` becomes `April 13`, and the other way round. */
export const datesAlike = inStatements(
  'date-rewritten',
  'Day and month change places',
  ({ text }, { lexicon: { tag, dates } }) => {
    if (!dates.monthFirst) return [];
    const month = either(monthNamesOf(tag));
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}–-])(?<!\d\s\p{L}+\s)(\d{1,2})\s(${month})(?![\p{L}\d]|\s\d)`,
      'gu',
    );
    return [...text.matchAll(pattern)].map(({ index, 0: found, 1: day = '', 2: name = '' }) => [
      index,
      found,
      `${name} ${day}`,
    ]);
  },
);

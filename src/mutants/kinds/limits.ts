/** A number gets a limit that its passages do not give it. */
import { either } from '../../language/pattern.ts';
import { monthNamesOf } from '../../language/names-of-time.ts';
import { assertions, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

/** `seven boats` becomes `at least seven boats`. */
export const addedLimits: MutantKind = {
  id: 'limit-added',
  title: 'A number gets a limit',
  plan: (corpus, random) => {
    const { lexicon, exchanges } = corpus;
    const { numbers, numberLimits, betweenLimitAndNumber, tag } = lexicon;
    const limits = [...Object.values(numberLimits).flat(), ...betweenLimitAndNumber, ...lexicon.exclusions];
    // What follows tells a count from a day, an hour or a year.
    const number = new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:’'-]|\p{Sc}|\d\s)(?:\d{1,3}(?:[,.\u202F]\d{3}){0,4}|${either(Object.keys(numbers.units))})(?=\s\p{Ll})(?!\s(?:${either(monthNamesOf(tag))})(?!\p{L}))`,
      'gu',
    );
    const limited = new RegExp(String.raw`(?:^|[^\p{L}])(?:${either(limits)})\s*$`, 'iu');
    return assertions(corpus).flatMap((region) =>
      [...region.text.matchAll(number)].flatMap(({ index }): Mutant[] => {
        const limit = random.pick(exchanges.addedLimits);
        if (limit === undefined || limited.test(region.text.slice(Math.max(0, index - 30), index))) return [];
        const start = region.start + index;
        return [spliceMutant(addedLimits.id, region, { start, end: start, by: `${limit} ` }, `${limit} added`)];
      }),
    );
  },
};

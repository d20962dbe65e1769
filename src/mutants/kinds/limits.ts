/** A limit or a negation comes in where the passages have none, or is dropped. */
import { either } from '../../language/pattern.ts';
import { monthNamesOf } from '../../language/names-of-time.ts';
import { assertions, regionsAt, sourcedSpots, type MutantKind } from '../corpus.ts';
import { replaceMatches, spliceMutant, type Mutant } from '../mutant.ts';

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
        return [spliceMutant(region, { start, end: start, by: `${limit} ` }, `${limit} added`)];
      }),
    );
  },
};

/** `nearly 400` becomes `400`, `did not say` becomes `did say`; a reading loses its `qualifier`. */
export const negations: MutantKind = {
  id: 'limit-dropped',
  title: 'A negation or qualifier is dropped',
  plan: (corpus) => {
    const { limits, limitsOfFigures } = corpus.exchanges;
    const limiting = new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(?:${either(limits)}|(?:${either(limitsOfFigures)})(?=\s[€$£]?\d))(?![\p{L}\p{N}’'-])[^\S\n]?`,
      'gu',
    );
    return regionsAt(corpus, sourcedSpots).flatMap((region): Mutant[] => {
      if (region.path === 'readings.*.qualifier') {
        const text = corpus.files.content.get(region.file) ?? '';
        const start = text.lastIndexOf('\n', region.start);
        const next = text.indexOf('\n', region.start);
        // Only where the field has its line to itself can it be taken out without touching another.
        if (!/^\s*qualifier:/u.test(text.slice(start + 1, next))) return [];
        return [spliceMutant(region, { start, end: next, by: '' }, `qualifier ${region.text} taken out`)];
      }
      return replaceMatches(
        region,
        limiting,
        (found) => (found.trim().length === region.text.trim().length ? undefined : ''),
        (found) => `${found.trim()} dropped`,
      );
    });
  },
};

/** A negation or a qualifier is dropped. */
import { either } from '../../language/pattern.ts';
import { regionsAt, sourcedSpots, type MutantKind } from '../corpus.ts';
import { spliceMutant, type Mutant } from '../mutant.ts';

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
        return [
          spliceMutant('limit-dropped', region, { start, end: next, by: '' }, `qualifier ${region.text} taken out`),
        ];
      }
      return [...region.text.matchAll(limiting)].flatMap((match): Mutant[] => {
        if (match[0].trim().length === region.text.trim().length) return [];
        const start = region.start + match.index;
        const splice = { start, end: start + match[0].length, by: '' };
        return [spliceMutant('limit-dropped', region, splice, `${match[0].trim()} dropped`)];
      });
    });
  },
};

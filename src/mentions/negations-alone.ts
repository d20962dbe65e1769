/**
 * Words that deny only where nothing else in their clause does: "pas de blessé" denies, and "n’a pas quitté le port" is
 * denied by its "n’" already. Each is read as a negation of the same length, so that offsets stay.
 *
 * @example
 * withNegationsAlone('Pas de blessé, mais il n’a pas plu', fr) // 'Non de blessé, mais il n’a pas plu'
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer } from '../text/memoize.ts';
import { coordinatedSpansOf } from './clauses.ts';

// Units of text in which one word surely stands.
const beside = 30;

/** `text` with a plain negation in the place of each word that denies alone. */
export const withNegationsAlone: (text: string, lexicon: Lexicon) => string = memoizePer((lexicon: Lexicon) => {
  const { articles, negations, negationsAlone, numberLimits, numbers } = lexicon;
  const words = Object.keys(negationsAlone);
  // "Un pas", "à deux pas": a step. "Pas moins de 60" is a limit.
  const counted = new RegExp(
    String.raw`(?<!\p{L})(?:${either([...articles, ...Object.keys(numbers.units)])})\s$`,
    'iu',
  );
  const limits = Object.values(numberLimits)
    .flat()
    .filter((limit) => words.some((word) => limit.startsWith(`${word} `)));
  const alone = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’-])(?!(?:${either(limits)})(?!\p{L}))(?:${either(words)})(?![\p{L}\p{N}'’-])`,
    'giu',
  );
  const denied = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’-])(?:${either(Object.values(negations).flat())})(?!\p{L})`,
    'iu',
  );
  const plainOf = new Map(Object.entries(negationsAlone));
  return (text) => {
    const small = words.length === 0 ? '' : text.toLowerCase();
    if (!words.some((word) => small.includes(word))) return text;
    return coordinatedSpansOf(text, lexicon).reduceRight((read, { start, end }) => {
      const clause = text.slice(start, end);
      if (denied.test(clause)) return read;
      const plain = clause.replace(alone, (word, at: number) =>
        counted.test(clause.slice(Math.max(0, at - beside), at)) ? word : (plainOf.get(word.toLowerCase()) ?? word),
      );
      return read.slice(0, start) + plain + read.slice(end);
    }, text);
  };
});

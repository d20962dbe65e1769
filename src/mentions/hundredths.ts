/**
 * Amounts whose hundredths stand behind their measure: "un mètre cinquante" is one and a half, "two euros fifty" as well.
 *
 * @example
 * withHundredths('un mètre cinquante', numbers, fr) // 1.5
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';
import type { NumberMention } from './number-mention.ts';

const patternsOf = oncePer(({ numbers, functionWords, limitingWords }: Lexicon) => {
  const measure = `(?:${either(numbers.hundredthsBehind)})`;
  return {
    between: new RegExp(String.raw`^\s${measure}\s$`, 'iu'),
    inside: new RegExp(String.raw`\s(?<measure>${measure})\s`, 'iu'),
    // "Un mètre vingt hommes" is no length: what is counted stands behind the second number.
    behind: new RegExp(
      String.raw`^(?:\s?[^\s\p{L}\p{N}]|\s?$|\s+(?:${either([...functionWords, ...limitingWords])})(?!\p{L}))`,
      'iu',
    ),
  };
});

/** The numbers of `text`, in order, those of such an amount as one. */
export function withHundredths(
  text: string,
  numbers: readonly NumberMention[],
  lexicon: Lexicon,
): readonly NumberMention[] {
  if (numbers.length < 2) return numbers;
  const found: NumberMention[] = [];
  for (const number of numbers) {
    const whole = found.at(-1);
    if (whole === undefined || !areOne(text, whole, number, lexicon)) found.push(number);
    else {
      const value = whole.value + number.value / 100;
      found.splice(-1, 1, { ...whole, value, values: [value], end: number.end });
    }
  }
  return found;
}

/** The measure within such an amount; nothing where the number has none inside. */
export function measureInside(written: string, lexicon: Lexicon): string | undefined {
  return patternsOf(lexicon).inside.exec(written)?.groups?.['measure'];
}

function areOne(text: string, whole: NumberMention, part: NumberMention, lexicon: Lexicon): boolean {
  const areCounts = whole.kind === 'count' && part.kind === 'count';
  if (!areCounts || !Number.isInteger(whole.value) || !Number.isInteger(part.value)) return false;
  if (part.value < 1 || part.value > 99) return false;
  const { between, behind } = patternsOf(lexicon);
  return between.test(text.slice(whole.end, part.start)) && behind.test(text.slice(part.end, part.end + beside));
}

// Units of text in which one word surely stands.
const beside = 20;

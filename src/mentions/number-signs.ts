/** What stands before a number that names one of several and counts nothing: "No. 12". */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';

const patternOf = oncePer(
  ({ numbers }: Lexicon) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either(numbers.signs)})(?=\s?\d)`, 'gu'),
);

/** `text` with blanks in the place of such signs, so that "no" among them denies nothing; offsets stay. */
export function withoutSigns(text: string, lexicon: Lexicon): string {
  return text.replace(patternOf(lexicon), (sign) => ' '.repeat(sign.length));
}

/** Measures and currencies beside numbers: "40 km", "€3.5m". */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { measureInside } from './hundredths.ts';

const byName = oncePer(
  ({ units }: Lexicon): ReadonlyMap<string, string> =>
    new Map(units.toReversed().flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name]))),
);

/** The measure that `unit` names, by its first name; nothing where it is no measure but what is counted: boats, people. */
export function measureNamed(unit: string, lexicon: Lexicon): string | undefined {
  return byName(lexicon).get(unit) ?? byName(lexicon).get(unit.toLowerCase());
}

// Units of text in which a sign before a number surely stands: the whole text is not gone through for each of its numbers.
const beside = 30;

const behindPattern = oncePer(
  ({ units, beforeUnits }: Lexicon) =>
    new RegExp(String.raw`^[\s-]*(?:${either(beforeUnits)})?(?<unit>${either(units.flat())})(?![\p{L}])`, 'iu'),
);

/** The measure that stands directly before or behind `number`. */
export function measureOf(text: string, number: Span, lexicon: Lexicon): string | undefined {
  const head = text.slice(Math.max(0, number.start - beside), number.start);
  const before = /(?:(?<![\p{L}\p{N}])\p{Lu}{1,3})?\p{Sc}(?=\s*$)/u.exec(head)?.[0];
  // Dollars of a country that the lexicon does not list are of no other country.
  if (before !== undefined) return measureNamed(before, lexicon) ?? (before.length > 1 ? before : undefined);
  const tail = text.slice(number.end, number.end + beside);
  const inside = measureInside(text.slice(number.start, number.end), lexicon);
  const behind = behindPattern(lexicon).exec(tail);
  const after = inside ?? behind?.groups?.['unit'];
  // "Une seconde fois" is a second time.
  if (after === undefined || isOrdinal(after, tail.slice(behind?.[0].length), lexicon)) return undefined;
  return measureNamed(after, lexicon);
}

/** Whether the name of a unit is a word for which of several, before what it is of. */
function isOrdinal(unit: string, behind: string, { numbers, functionWords }: Lexicon): boolean {
  if (!Object.hasOwn(numbers.ordinals, unit.toLowerCase())) return false;
  const next = /^\s+(?<word>\p{L}+)/u.exec(behind)?.groups?.['word'];
  return next !== undefined && !functionWords.has(next.toLowerCase());
}

/** The measure of `own` that a number of a text in `lexicon` has: measures of two languages have a name or a sign in common. */
export function measureIn(own: Lexicon, text: string, number: Span, lexicon: Lexicon): string | undefined {
  const found = measureOf(text, number, lexicon);
  if (found === undefined || own === lexicon) return found;
  const names = lexicon.units.find(([first]) => first === found) ?? [];
  return names.map((name) => measureNamed(name, own)).find((measure) => measure !== undefined);
}

const unitTie = oncePer(({ beforeUnits }: Lexicon) => new RegExp(String.raw`^\s+(?:${either(beforeUnits)})`, 'iu'));

/** What stands behind a number, without the word that ties its unit to it: " euros" of " d’euros". */
export function withoutUnitTie(behind: string, lexicon: Lexicon): string {
  return behind.replace(unitTie(lexicon), ' ');
}

/** The place of a unit's name behind `number`; the end of the number where none stands there. */
export function endOfMeasure(text: string, number: Span, lexicon: Lexicon): number {
  const tail = text.slice(number.end, number.end + beside);
  return number.end + (behindPattern(lexicon).exec(tail)?.[0].length ?? 0);
}

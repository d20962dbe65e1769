/** `support-number`, for what is counted: the measure or currency beside a number, and its rate, are those of its passages. */
import type { Lexicon } from '../../language/lexicon.ts';
import { either } from '../../language/pattern.ts';
import { oldestAge } from '../../relations/aged.ts';
import { rateOf } from '../../relations/rates.ts';
import { measuredCounts, type MeasuredCount } from '../../mentions/counted.ts';
import { endOfMeasure, measureNamed, measureOf } from '../../mentions/measures.ts';
import { endOfRange } from '../../mentions/ranges.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { memoizePer, oncePer } from '../../text/memoize.ts';
import { isToldByOthers } from '../reckoned-spans.ts';
import { lexiconOfDossier, supportOf, wordsIn, type Told } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { readCounts, type NumberMention } from '../../mentions/numbers.ts';

/** Whether a letter stands directly behind the number, which may be its scale or its measure: "40m". */
const isGlued = (text: string, { end }: NumberMention): boolean => /^\p{L}/u.test(text.slice(end, end + 1));

// Units of text in which what stands before an age surely does.
const beside = 30;

const agePattern = oncePer(
  ({ agesBehind, joiners }: Lexicon) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${either(agesBehind)})\s+(?:\d+(?:,?\s+(?:${either(joiners)})\s+|,\s*|\s?[–-]\s?))*$`,
      'iu',
    ),
);

/** "Ana Reis, 48, wrote", "aged 19 and 22": the age of whoever is named, without its measure. */
function isAge(text: string, { start, end, value }: NumberMention, lexicon: Lexicon): boolean {
  if (value >= oldestAge) return false;
  const head = text.slice(Math.max(0, start - beside), start);
  if (agePattern(lexicon).test(head)) return true;
  return /\p{L},\s$/u.test(head) && /^(?:[,.;:)]|$)/u.test(text.slice(end, end + 1));
}

/** Judges the numbers of every statement whose passages give the same number with a measure. */
export function checkUnits(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const numbers = readCounts(text, lexicon);
    const isMeasured = numbers.some(
      (number) => (measureOf(text, number, lexicon) ?? rateOf(text, number, lexicon)) !== undefined,
    );
    if (!isMeasured) return [];
    const support = supportOf(statement, entry, dossier);
    const passages = wordsIn(lexicon, support);
    const given = measuresByValue(support.told, lexicon);
    // "Two weeks" on "since 2 May": the number of the date is another.
    const isSame = (number: NumberMention): boolean => isToldByOthers(number, text, support, lexicon);
    return [
      ...numbers
        .filter((number) => isOtherMeasure(text, number, given, lexicon) && !isSame(number))
        .map((number) => text.slice(Math.max(0, number.start - 1), endOfMeasure(text, number, lexicon)).trim())
        .map((written) =>
          fault(
            'support-number',
            statement.place,
            `Unexpected measure beside \`${written}\` in \`${statement.text}\`, which its passages do not give to that number.`,
            'Write the measure or currency as the source does.',
          ),
        ),
      ...numbers
        .flatMap((number) => otherRate(text, number, passages, lexicon) ?? [])
        .map(({ written, given }) =>
          fault(
            'support-number',
            statement.place,
            `Unexpected rate \`${written}\` in \`${statement.text}\`, where the passages have \`${given}\`.`,
            'Write for each of what the source gives the amount.',
          ),
        ),
    ];
  };
}

type MeasuresByValue = ReadonlyMap<number, ReadonlySet<string | undefined>>;

/** Whether a number has a measure, and the passages have it with other measures only. */
function isOtherMeasure(text: string, number: NumberMention, givenByValue: MeasuresByValue, lexicon: Lexicon): boolean {
  const measure = measureOf(text, number, lexicon);
  const value = number.values.find((one) => givenByValue.has(one));
  // A number that no passage holds is reported by itself.
  const given = value === undefined ? undefined : givenByValue.get(value);
  if (measure === undefined || given === undefined) return false;
  // "1.3m visitors" on "1.3 million visitors": the letter was the scale, and no metres are meant.
  if (value === number.value && number.values.length > 1 && isGlued(text, number)) return false;
  return !given.has(measure) && !given.has(anyMeasure);
}

/** The rate of a number, and the one that the passages give to it, where they give another. */
function otherRate(
  text: string,
  number: NumberMention,
  passages: readonly string[],
  lexicon: Lexicon,
): { readonly written: string; readonly given: string } | undefined {
  const rate = rateOf(text, number, lexicon);
  if (rate === undefined) return undefined;
  const others = ratesOf(number.values, passages, lexicon);
  const [other] = others;
  if (other === undefined || others.some(({ each }) => each === rate.each)) return undefined;
  return { written: text.slice(number.start, rate.end), given: other.written };
}

/** The rates that passages give to a number of one of these values. */
function ratesOf(
  values: readonly number[],
  passages: readonly string[],
  lexicon: Lexicon,
): { readonly each: string; readonly written: string }[] {
  return passages.flatMap((passage) =>
    readCounts(passage, lexicon).flatMap((number) => {
      const rate = number.values.some((value) => values.includes(value)) ? rateOf(passage, number, lexicon) : undefined;
      return rate === undefined ? [] : [{ each: rate.each, written: passage.slice(number.start, rate.end) }];
    }),
  );
}

/** Every measure that `told` gives to a number, by its value; measures of other languages are told apart by none. */
function measuresByValue(told: readonly Told[], own: Lexicon): MeasuresByValue {
  const given = new Map<number, Set<string | undefined>>();
  for (const { text, lexicon } of told) {
    for (const number of readCounts(text, lexicon)) {
      for (const value of number.values) {
        const ofValue = given.get(value) ?? new Set();
        given.set(
          value,
          ofValue.add(lexicon === own ? measureOf(text, endOfRange(text, number, lexicon), lexicon) : anyMeasure),
        );
        if (isAge(text, number, lexicon)) ofValue.add(measureNamed(lexicon.ageUnit, lexicon));
      }
    }
  }
  // "2.90 euros, up from 2.50": a measure is left out.
  for (const { text, lexicon } of told)
    for (const { values, measure } of lexicon === own ? leftOutIn(text, lexicon) : [])
      for (const value of values) given.get(value)?.add(measure);
  return given;
}

/** The numbers of a text that may leave out the measure of one before them in their sentence. */
const leftOutIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly MeasuredCount[] =>
      measuredCounts(text, lexicon).flatMap(({ counts }) => counts.slice(1).filter(({ isBare }) => isBare)),
);

/** A measure that may be any: that of a text in another language. */
const anyMeasure = 'any';

/** `qualifier-dropped` and `support-number`: a number of a statement is limited as the passages limit it, and by nothing else. */
import type { Lexicon } from '../../language/lexicon.ts';
import { isMereRounding, limitMeanings } from '../../language/limit-classes.ts';
import { changeOf, isRoundAmount, limitsOf, mayStandFor, type Limit } from '../../mentions/limits.ts';
import { readDates } from '../../mentions/dates.ts';
import { readMultiples } from '../../mentions/multiples.ts';
import { readTimes } from '../../mentions/times.ts';
import { rangeLimitOf } from '../../mentions/ranges.ts';
import { impliedLimits, mayBeOfSpan } from '../../relations/implied-limits.ts';
import { isTouched, type Span } from '../../text/spans.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { lexiconOfDossier, supportOf, type Told } from '../support.ts';
import { isToldByOthers } from '../reckoned-spans.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { readCounts, type NumberMention } from '../../mentions/numbers.ts';

/** Judges whether a number that every passage limits is limited in the statement too, and by nothing of its own. */
export function checkNumberLimits(dossier: Dossier): StatementCheck {
  const checks = [checkLimits(dossier), checkChanges(dossier)];
  return (one) => checks.flatMap((check) => check(one));
}

/** Judges whether "by 5%" is told as "to 5%". */
function checkChanges(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    return countsOf(text, lexicon).flatMap((number) => {
      const own = changeOf(text, number, lexicon);
      if (own === undefined) return [];
      const given = supportOf(statement, entry, dossier).told.flatMap((told) =>
        countsOf(told.text, told.lexicon)
          .filter((other) => other.values.some((value) => number.values.includes(value)))
          .map((other) => ({ change: changeOf(told.text, other, told.lexicon), words: changeWords(told.text, other) })),
      );
      if (given.length === 0 || given.some(({ change }) => change === undefined || change === own)) return [];
      return [
        fault(
          'support-number',
          statement.place,
          `Unexpected \`${changeWords(text, number)}\` in \`${statement.text}\`, where the passages have \`${given[0]?.words ?? ''}\`.`,
          'Write what the number is as the source does.',
        ),
      ];
    });
  };
}

/** A number with the word before it: "by 5". */
const changeWords = (text: string, { start, end }: Span): string =>
  [text.slice(0, start).trimEnd().split(/\s/u).at(-1), text.slice(start, end)].join(' ');

function checkLimits(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const numbers = countsOf(text, lexicon);
    if (numbers.length === 0) return [];
    const support = supportOf(statement, entry, dossier);
    const { told } = support;
    const limits = limitsByValue(told);
    return numbers.flatMap((number) => {
      const given = number.values.flatMap((value) => limits.get(value) ?? []);
      // "More than two decades" on "22 years": another two says nothing of it.
      if (given.length === 0 || isToldByOthers(number, text, support, lexicon)) return [];
      const own = allLimits(text, number, lexicon);
      const written = text.slice(number.start, number.end);
      // "The longest lasted 40 minutes", "may reach 40": what limits a number in other words is left to an editor.
      const implied = impliedLimits(text, number, lexicon);
      const first = missingLimit([...own, ...implied], given, isRoundAmount(written, lexicon));
      // A range holds the number; "their number was put at 40 to 50" has the whole of it.
      const isOfRange = first?.includes(written) === true;
      if (first !== undefined && !(isOfRange && text.includes(first))) {
        const whole = isOfRange ? first : `${first} ${written}`;
        return [
          fault(
            'qualifier-dropped',
            statement.place,
            `Missing qualifier \`${first}\` beside \`${written}\` in \`${statement.text}\`.`,
            `Write it as the source does: \`${whole}\`.`,
          ),
        ];
      }
      const isGiven = (all: readonly Limit[]): boolean =>
        own.every((limit) => all.some((other) => mayStandFor(limit.class, other.class)));
      const isImplied = (): boolean => number.values.some((value) => isGiven(impliedIn(told, value)));
      // "Some 85 boats" on "85 boats", "over three years" and "within 30 days" on as many: who says less than the passages is
      // left to an editor.
      const isLess =
        given.some((all) => all.length === 0) &&
        (own.every((limit) => isMereRounding(limit.class)) || mayBeOfSpan(text, number, own, lexicon));
      // "Less than half an hour" is told of half an hour: what limits a part says little.
      if (given.some(isGiven) || number.kind === 'fraction' || isLess || isImplied()) return [];
      const added = own[0]?.written ?? '';
      return [
        fault(
          'qualifier-dropped',
          statement.place,
          `Unexpected qualifier \`${added}\` beside \`${written}\` in \`${statement.text}\`, which no passage gives to that number.`,
          'Write the number as the source does.',
        ),
      ];
    });
  };
}

/** The limit that a number has wherever it is `given`, each time some, and that none of its own stands for. */
function missingLimit(
  own: readonly Limit[],
  given: readonly (readonly Limit[])[],
  isRound: boolean,
): string | undefined {
  const isKept = (all: readonly Limit[]): boolean =>
    all.every(
      ({ class: name }) =>
        limitMeanings[name].mayBeLeftOut === true ||
        (isRound && limitMeanings[name].side === 'near') ||
        own.some((other) => mayStandFor(other.class, name)),
    );
  const isMissing = given.every((all) => all.length > 0) && !given.some(isKept);
  return isMissing ? (given[0]?.[0]?.written ?? '') : undefined;
}

/** Numbers that are no part of a date or of a time of day: "about 2018" limits nothing, nor does "1:04" count four. */
function countsOf(text: string, lexicon: Lexicon): readonly NumberMention[] {
  const halves = readHalves(text, lexicon);
  const numbers = halves.length === 0 ? readCounts(text, lexicon) : [...readCounts(text, lexicon), ...halves];
  if (numbers.length === 0) return numbers;
  const [dates, times] = [readDates(text, lexicon), readTimes(text, lexicon)];
  return numbers.filter((number) => !isTouched(dates, number) && !isTouched(times, number));
}

/** "Almost half": a part without a number of its own may be limited as one is. */
function readHalves(text: string, lexicon: Lexicon): NumberMention[] {
  const { half } = lexicon.numbers;
  return readMultiples(text, lexicon).flatMap(({ value, start, end }) =>
    value === half ? [{ kind: 'fraction', value: 1 / 2, values: [1 / 2], start, end }] : [],
  );
}

/** The limits of a number by words and signs, or, where it has none, by the range that it ends. */
function allLimits(text: string, number: NumberMention, lexicon: Lexicon): readonly Limit[] {
  const limits = limitsOf(text, number, lexicon);
  const ofRange = limits.length > 0 ? undefined : rangeLimitOf(text, number, lexicon);
  return ofRange === undefined ? limits : [ofRange];
}

/** How the numbers of `told` are limited, by value; each way once, in the order of the texts. */
function limitsByValue(told: readonly Told[]): ReadonlyMap<number, readonly (readonly Limit[])[]> {
  const limits = new Map<number, Map<string, readonly Limit[]>>();
  for (const { text, lexicon } of told) {
    for (const number of countsOf(text, lexicon)) {
      const own = allLimits(text, number, lexicon);
      for (const value of number.values) {
        const ofValue = limits.get(value) ?? new Map<string, readonly Limit[]>();
        limits.set(value, ofValue.set(own.map((limit) => limit.class).join(' '), own));
      }
    }
  }
  return new Map([...limits].map(([value, ofValue]) => [value, [...ofValue.values()]]));
}

/** What limits some number of this value in other words. */
const impliedIn = (told: readonly Told[], value: number): readonly Limit[] =>
  told.flatMap(({ text, lexicon }) =>
    countsOf(text, lexicon).flatMap((number) =>
      number.values.includes(value) ? impliedLimits(text, number, lexicon) : [],
    ),
  );

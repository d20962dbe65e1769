/**
 * `passage-cut` and `qualifier-dropped`: a statement keeps the negations and
 * qualifiers that stand beside the words it rests on.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitMeanings } from '../../language/limit-classes.ts';
import { changeOf, isRoundAmount, limitsOf, mayStandFor, type Limit } from '../../mentions/limits.ts';
import { readMultiples } from '../../mentions/multiples.ts';
import { rangeLimitOf } from '../../mentions/ranges.ts';
import { readWords } from '../../mentions/words.ts';
import { isTurning, turnedInside, withoutAsides } from '../../relations/turning.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { readDates } from '../../mentions/dates.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { oncePer } from '../../text/memoize.ts';
import { isTouched } from '../../text/spans.ts';
import { firstWords, holdsQualifier, lastWords, qualifiersIn } from '../../mentions/qualifier.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { Passage } from '../passage.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf, type Told } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';

// "Not yet", "is not": no qualifier that a passage leaves out stands further from it.
const reach = 2;

/** Judges what stands directly before and behind each passage of each statement, and what its ellipses leave out. */
export function checkCutQualifiers(dossier: Dossier): StatementCheck {
  const own = lexiconOfDossier(dossier);
  const besideOf = oncePer((passage: Passage) => readBeside(passage, dossier));
  return ({ statement }) =>
    statement.citations.flatMap((citation) =>
      citation.parts.flatMap((part) =>
        part.passages.flatMap((passage, index) => {
          const { limits, words, denial } = besideOf(passage);
          const skipped = leftOutBefore(part.passages[index + 1], passage, dossier);
          // Beside most passages nothing of the kind stands.
          if (limits.length + words.length + skipped.length === 0 && denial === undefined) return [];
          const lexicon = lexiconOfSource(passage.source, dossier);
          const kept = foldText([statement.text, ...passagesOf(citation).map(({ exact }) => exact)].join('\n'));
          const isKept = (word: string): boolean =>
            [own, lexicon].some((one) => holdsQualifier(kept, word, one) || qualifiersIn(kept, one).includes(word));
          const isSaid = (limit: Limit): boolean =>
            [limit.written, ...lexicon.numberLimits[limit.class]].some((said) => holdsQualifier(kept, said, lexicon));
          const isTurned = (): boolean => readWords(kept, lexicon).some(({ word }) => isTurning(word, lexicon));
          const dropped =
            limits.find((limit) => !isSaid(limit))?.written ??
            [...words, ...skipped].find((word) => !isKept(word)) ??
            (isTurned() ? undefined : denial);
          if (dropped === undefined) return [];
          return [
            fault(
              'passage-cut',
              part.place,
              `Unexpected passage \`${passage.exact}\`, which leaves out \`${dropped}\` beside it.`,
              `Extend the passage to hold \`${dropped}\`, and say so in the sentence.`,
            ),
          ];
        }),
      ),
    );
}

/** What stands beside a passage and changes what it says. */
interface Beside {
  /** Limits of the number that it begins with. */
  readonly limits: readonly Limit[];
  /** Words that limit or turn round. */
  readonly words: readonly string[];
  /** The verb directly before it that denies it: "refused to". */
  readonly denial: string | undefined;
}

// Units of text in which one word surely stands: a long sentence is not gone through for each of its passages.
const beside = 40;

function readBeside(passage: Passage, dossier: Dossier): Beside {
  const text = dossier.sources.get(passage.source)?.text ?? '';
  const lexicon = lexiconOfSource(passage.source, dossier);
  const { start, end, context } = passage;
  const before = withoutAsides(text.slice(context.start, start), lexicon);
  // What stands in the next clause is said of something else; a comma alone ends none: "sold the quay, not the mole".
  const after = firstWords(text.slice(end, context.end), reach, lexicon).split(/[.;:!?—–]/u)[0] ?? '';
  const verb = readWords(foldText(before.slice(-beside)), lexicon).at(-1)?.word;
  return {
    limits: limitsBefore(before, foldText(passage.exact), lexicon),
    words: [...qualifiersIn(lastWords(before, reach, lexicon), lexicon), ...qualifiersIn(after, lexicon)],
    denial: verb !== undefined && lexicon.denials.includes(verb) ? verb : undefined,
  };
}

/** What limits the number that a passage begins with, and stands `before` it. */
function limitsBefore(before: string, exact: string, lexicon: Lexicon): readonly Limit[] {
  const [number] = findNumbers(exact, lexicon);
  if (number === undefined || !/^\p{Sc}?\s*$/u.test(exact.slice(0, number.start))) return [];
  const span = { start: before.length + number.start, end: before.length + number.end };
  return limitsOf(before + exact.slice(0, number.end), span, lexicon);
}

/** Words that an ellipsis between a passage and the next leaves out, and that turn round what stands behind it, or put it off. */
function leftOutBefore(next: Passage | undefined, { source, end }: Passage, dossier: Dossier): string[] {
  if (next === undefined) return [];
  const lexicon = lexiconOfSource(source, dossier);
  const text = dossier.sources.get(source)?.text ?? '';
  // A comma at the edge of a passage closes what is left out as one beside it does.
  const [from, to] = [
    end - (edge.test(text[end - 1] ?? '') ? 1 : 0),
    next.start + (edge.test(text[next.start] ?? '') ? 1 : 0),
  ];
  return turnedInside(foldText(text.slice(from, to)), lexicon);
}

const edge = /[,—–]/u;

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
          .map((other) => changeOf(told.text, other, told.lexicon)),
      );
      if (given.length === 0 || given.some((change) => change === undefined || change === own)) return [];
      const written = text.slice(number.start, number.end);
      return [
        fault(
          'support-number',
          statement.place,
          `Unexpected \`${own} ${written}\` in \`${statement.text}\`, where the passages have \`${given[0] ?? ''} ${written}\`.`,
          'Write what the number is as the source does.',
        ),
      ];
    });
  };
}

function checkLimits(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const numbers = countsOf(text, lexicon);
    if (numbers.length === 0) return [];
    const limits = limitsByValue(supportOf(statement, entry, dossier).told);
    return numbers.flatMap((number) => {
      const given = number.values.flatMap((value) => limits.get(value) ?? []);
      if (given.length === 0) return [];
      const own = allLimits(text, number, lexicon);
      const written = text.slice(number.start, number.end);
      const first = missingLimit(own, given, isRoundAmount(written, lexicon));
      if (first !== undefined) {
        // A range holds the number.
        const whole = first.includes(written) ? first : `${first} ${written}`;
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
      // "Less than half an hour" is told of half an hour: what limits a part says little.
      if (given.some(isGiven) || number.kind === 'fraction') return [];
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

/** Numbers that are no part of a date: "about 2018" limits nothing. */
function countsOf(text: string, lexicon: Lexicon): readonly FoundNumber[] {
  const halves = readHalves(text, lexicon);
  const numbers = halves.length === 0 ? findNumbers(text, lexicon) : [...findNumbers(text, lexicon), ...halves];
  if (numbers.length === 0) return numbers;
  const dates = readDates(text, lexicon);
  return numbers.filter((number) => !isTouched(dates, number));
}

/** "Almost half": a part without a number of its own may be limited as one is. */
function readHalves(text: string, lexicon: Lexicon): FoundNumber[] {
  const { half } = lexicon.numbers;
  return readMultiples(text, lexicon).flatMap(({ value, start, end }) =>
    value === half ? [{ kind: 'fraction', value: 1 / 2, values: [1 / 2], start, end }] : [],
  );
}

/** The limits of a number by words and signs, or, where it has none, by the range that it ends. */
function allLimits(text: string, number: FoundNumber, lexicon: Lexicon): readonly Limit[] {
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

/**
 * `passage-cut` and `qualifier-dropped`: a statement keeps the negations and
 * qualifiers that stand beside the words it rests on.
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { changeOf, limitsOf, mayStandFor, type Limit } from '../../mentions/limits.ts';
import { readMultiples } from '../../mentions/multiples.ts';
import { readWords } from '../../mentions/words.ts';
import { isTurning } from '../../relations/turning.ts';
import { passagesOf } from '../citation.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { findDates } from '../date-mention.ts';
import { findNumbers, type FoundNumber } from '../number.ts';
import { isTouched } from '../spans.ts';
import { firstWords, holdsQualifier, lastWords, qualifiersIn } from '../qualifier.ts';
import { foldText } from '../text.ts';
import type { Passage } from '../passage.ts';
import type { Source } from '../source.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf, type Told } from '../support.ts';
import type { StatementCheck } from '../supported-statements.ts';

// "Not yet", "is not": no qualifier that a passage leaves out stands further from it.
const reach = 2;

/** Judges what stands directly before and behind each passage of each statement, and what its ellipses leave out. */
export function checkCutQualifiers(dossier: Dossier): StatementCheck {
  const own = lexiconOfDossier(dossier);
  return ({ statement }) =>
    statement.citations.flatMap((citation) => {
      const kept = foldText([statement.text, ...passagesOf(citation).map(({ exact }) => exact)].join('\n'));
      return citation.parts.flatMap((part) =>
        part.passages.flatMap((passage, index) => {
          const source = dossier.sources.get(passage.source);
          if (!source) return [];
          const lexicon = lexiconOfSource(source.id, dossier);
          const isKept = (word: string): boolean =>
            [own, lexicon].some((one) => holdsQualifier(kept, word, one) || qualifiersIn(kept, one).includes(word));
          const next = part.passages[index + 1];
          const dropped =
            limitBefore(source, passage, kept, lexicon) ??
            leftOutBeside(source, passage, lexicon).find((word) => !isKept(word)) ??
            (next && turningWords(source.text.slice(passage.end, next.start), lexicon).find((word) => !isKept(word))) ??
            deniedBefore(source, passage, kept, lexicon);
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
      );
    });
}

/** Words that limit or turn round, directly before and behind a passage. */
function leftOutBeside({ text }: Source, { start, end, context }: Passage, lexicon: Lexicon): string[] {
  const before = lastWords(text.slice(context.start, start), reach);
  // What stands in the next clause is said of something else.
  const after = firstWords(text.slice(end, context.end), reach).split(/[.;:!?—–]/u)[0] ?? '';
  return [...qualifiersIn(before, lexicon), ...qualifiersIn(after, lexicon)];
}

/** What limits the number that a passage begins with, and stands before it; nothing where other words say the same. */
function limitBefore(
  { text }: Source,
  { start, exact, context }: Passage,
  kept: string,
  lexicon: Lexicon,
): string | undefined {
  const [number] = findNumbers(exact, lexicon);
  if (number === undefined || !/^\p{Sc}?\s*$/u.test(exact.slice(0, number.start))) return undefined;
  const head = text.slice(context.start, start);
  const shift = head.length;
  const limits = limitsOf(
    head + exact.slice(0, number.end),
    { start: shift + number.start, end: shift + number.end },
    lexicon,
  );
  return limits.find((limit) =>
    [limit.written, ...lexicon.numberLimits[limit.class]].every((words) => !holdsQualifier(kept, words, lexicon)),
  )?.written;
}

/** Words of what an ellipsis leaves out that turn round what stands behind it, or put it off. */
function turningWords(leftOut: string, lexicon: Lexicon): string[] {
  return readWords(foldText(leftOut))
    .filter(({ word }) => isTurning(word, lexicon) || lexicon.plans.includes(word) || lexicon.hedges.includes(word))
    .map(({ word }) => word);
}

// Units of text in which one word surely stands: a long sentence is not gone through for each of its passages.
const beside = 40;

/** The verb directly before a passage that denies it, where neither sentence nor passages deny anything: "refused to". */
function deniedBefore(source: Source, passage: Passage, kept: string, lexicon: Lexicon): string | undefined {
  const before = readWords(
    foldText(source.text.slice(Math.max(passage.context.start, passage.start - beside), passage.start)),
  ).at(-1)?.word;
  if (before === undefined || !lexicon.denials.includes(before)) return undefined;
  return readWords(kept).some(({ word }) => isTurning(word, lexicon)) ? undefined : before;
}

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
      const own = limitsOf(text, number, lexicon);
      const written = text.slice(number.start, number.end);
      const isKept = (all: readonly Limit[]) =>
        all.every((limit) => own.some((other) => mayStandFor(other.class, limit.class)));
      const isGiven = (all: readonly Limit[]) =>
        own.every((limit) => all.some((other) => mayStandFor(limit.class, other.class)));
      if (given.every((all) => all.length > 0) && !given.some(isKept)) {
        const first = given[0]?.[0]?.written ?? '';
        return [
          fault(
            'qualifier-dropped',
            statement.place,
            `Missing qualifier \`${first}\` beside \`${written}\` in \`${statement.text}\`.`,
            `Write it as the source does: \`${first} ${written}\`.`,
          ),
        ];
      }
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

/** Numbers that are no part of a date: "about 2018" limits nothing. */
function countsOf(text: string, lexicon: Lexicon): readonly FoundNumber[] {
  const halves = readHalves(text, lexicon);
  const numbers = halves.length === 0 ? findNumbers(text, lexicon) : [...findNumbers(text, lexicon), ...halves];
  if (numbers.length === 0) return numbers;
  const dates = findDates(text, lexicon);
  return numbers.filter((number) => !isTouched(dates, number));
}

/** "Almost half": a part without a number of its own may be limited as one is. */
function readHalves(text: string, lexicon: Lexicon): FoundNumber[] {
  const { half } = lexicon.numbers;
  return readMultiples(text, lexicon).flatMap(({ value, start, end }) =>
    value === half ? [{ kind: 'fraction', value: 1 / 2, values: [1 / 2], start, end }] : [],
  );
}

/** How the numbers of `told` are limited, by value; each way once, in the order of the texts. */
function limitsByValue(told: readonly Told[]): ReadonlyMap<number, readonly (readonly Limit[])[]> {
  const limits = new Map<number, Map<string, readonly Limit[]>>();
  for (const { text, lexicon } of told) {
    for (const number of countsOf(text, lexicon)) {
      const own = limitsOf(text, number, lexicon);
      for (const value of number.values) {
        const ofValue = limits.get(value) ?? new Map<string, readonly Limit[]>();
        limits.set(value, ofValue.set(own.map((limit) => limit.class).join(' '), own));
      }
    }
  }
  return new Map([...limits].map(([value, ofValue]) => [value, [...ofValue.values()]]));
}

/**
 * `support-number`: every number of a statement stands in its passages or in a fact it prints, as the same kind of
 * number; so does every run with a figure that nobody can read.
 */
import { isOfKind, mayBeNoNumber } from '../../mentions/doubtful-numbers.ts';
import { readMultiples, type MultipleMention } from '../../mentions/multiples.ts';
import type { NumberMention } from '../../mentions/numbers.ts';
import { readTimes } from '../../mentions/times.ts';
import { readUnread, type UnreadMention } from '../../mentions/unread.ts';
import { sameAmounts } from '../../relations/amounts.ts';
import { rankedIn } from '../../relations/ranked.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import { knownNames, namesStandingIn, sourceNames, type SourceNames } from '../known-names.ts';
import { offsetsOfName } from '../../text/whole-words.ts';
import { isTouched, touch, type Span } from '../../text/spans.ts';
import { lexiconOfDossier, supportOf, wordsIn, type Support } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';
import { knownIn } from '../known-numbers.ts';
import { numbersOf } from '../number.ts';
import { reckoningOf } from '../reckoned-number.ts';
import { isToldByOthers } from '../reckoned-spans.ts';

/** Judges every statement that cites or prints facts. */
export function checkSupportNumber(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const names = [knownNames(dossier), sourceNames(dossier.sources)];
  return ({ statement, entry }) => {
    const text = foldText(statement.text);
    const numbers = numbersOf(text, lexicon);
    // "Half past three" is a time.
    const times = readTimes(text, lexicon);
    const multiples = readMultiples(text, lexicon).filter((multiple) => !isTouched(times, multiple));
    const unread = readUnread(text, lexicon);
    if (numbers.length === 0 && multiples.length === 0 && unread.length === 0) return [];
    const support = supportOf(statement, entry, dossier);
    const known = knownIn(support);
    // "Twice what it was", on the two numbers.
    const ranked = multiples.length === 0 ? [] : rankedIn(text, wordsIn(lexicon, support), lexicon);
    const rankOf = (span: Span) => ranked.find((one) => touch(one.span, span));
    const isBorneOut = (multiple: MultipleMention): boolean =>
      rankOf(multiple)?.isSo ?? known.hasMultiple(multiple, text, lexicon);
    // "Three" of "three times as many" is told by its multiple.
    const { borneOut = [], unsaid = [] } = Object.groupBy(multiples, (multiple) =>
      isBorneOut(multiple) ? 'borneOut' : 'unsaid',
    );
    const missing = [
      ...numbers.filter((number) =>
        mayBeNoNumber(number, text, lexicon)
          ? known.isOther(number, text, lexicon) &&
            !isOfKind(number, text, lexicon) &&
            !isToldByOthers(number, text, support, lexicon)
          : !known.has(number, text, lexicon) &&
            !borneOut.some((multiple) => !multiple.isOften && touch(multiple, number)),
      ),
      ...unsaid,
      ...unread.filter((run) => !support.told.some((told) => standsAlone(run.text, told.text))),
    ];
    if (missing.length === 0) return [];
    const ofNames = numbersInNames(text, names);
    const follows = sameAmounts(text, wordsIn(lexicon, support), lexicon);
    return missing
      .filter((span) => !isTouched(ofNames, span) && !follows.some((other) => touch(other, span)))
      .map((span) => {
        const written = text.slice(span.start, span.end);
        return fault(
          'support-number',
          statement.place,
          `Unexpected number \`${written}\`, which stands in none of the passages of \`${statement.text}\`.`,
          reckonedHint(written, span, support) ?? hintFor(support),
        );
      });
  };
}

/** Whether a run stands in a text as it is, neither inside another nor behind a sign that makes another of it: "-7C". */
function standsAlone(run: string, text: string): boolean {
  return offsetsOfName(text, run).some((at) => /^\p{L}/u.test(run) || !/[\u2212-]/u.test(text[at - 1] ?? ''));
}

/** Where a name stands: the numbers of "Channel 4" and of "Ten Islands Post" count nothing. */
function numbersInNames(
  text: string,
  known: readonly (ReadonlyMap<string, string> | SourceNames)[],
): readonly { readonly start: number; readonly end: number }[] {
  return known
    .flatMap((names) => namesStandingIn(text, names))
    .flatMap(({ name }) => offsetsOfName(text, name).map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.start - b.start);
}

/** Points from a number that follows from those of the passages to where it is computed; none where it does not follow. */
function reckonedHint(
  written: string,
  number: NumberMention | MultipleMention | UnreadMention,
  { told }: Support,
): string | undefined {
  if (!('value' in number) || typeof number.value !== 'number') return undefined;
  const given = told.flatMap(({ text, lexicon }) => numbersOf(text, lexicon).map(({ value }) => value));
  const isPart = !('kind' in number) || number.kind === 'fraction';
  const sum = reckoningOf(number.value, given, isPart);
  return sum === undefined
    ? undefined
    : `\`${written}\` is computed from numbers of the passages, perhaps as \`${sum}\`: make it a figure with a \`formula\` and print it with \`<Fact id="…" />\`, or correct the number.`;
}

// A statement that rests on its whole entry has dozens of passages: the first few tell enough.
const shownPassages = 3;

function hintFor({ quoted, printed }: Support): string {
  const distinct = [...new Set([...quoted, ...printed])];
  const shown = distinct.slice(0, shownPassages).map((text) => `\`${text}\``);
  const more = distinct.length > shownPassages ? ` and ${String(distinct.length - shownPassages)} more` : '';
  return `The passages say ${shown.join(', ')}${more}: correct the number, or cite the passage that holds it.`;
}

/**
 * Words and signs that limit a number: "at least 500", "500+", "~500".
 *
 * @example
 * limitsOf('nearly 1,200 passengers', number, en) // 'nearly'
 */
import type { Lexicon } from '../language/lexicon.ts';
import { changeOfNone } from '../language/classes.ts';
import { byLimitClass, limitMeanings, type LimitClass } from '../language/limit-classes.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { listedOppositesOf } from '../words/related.ts';
import { readCounts, readNumbers } from './numbers.ts';
import { readWords } from './words.ts';

/** A limit by its class and as it is written. */
export interface Limit {
  readonly class: LimitClass;
  readonly written: string;
}

/** What limits a number, and what only compares another with it: "shorter than the 16 years". */
interface Limits {
  readonly own: readonly Limit[];
  readonly compared: readonly Limit[];
}

type Finder = (text: string, number: Span) => Limits;

const finderOf = oncePer(makeFinder);

/** The limits of the number at that place of `text`: at most a word apart from it. */
export function limitsOf(text: string, number: Span, lexicon: Lexicon): readonly Limit[] {
  return finderOf(lexicon)(text, number).own;
}

/** How something is compared with the number at that place of `text`, which it limits no more than that. */
export const comparedWith = (text: string, number: Span, lexicon: Lexicon): readonly Limit[] =>
  finderOf(lexicon)(text, number).compared;

// Units of text in which a limit of three words and one between surely stand.
const beside = 45;

const signsBefore = byLimitClass(limitMeanings).flatMap(([name, { signs }]) =>
  signs === undefined ? [] : [[new RegExp(String.raw`[${signs}]\s?\p{Sc}?$`, 'u'), name] as const],
);

const entriesOf = (classes: Lexicon['numberLimitsBehind']): ReadonlyMap<string, LimitClass> =>
  new Map(byLimitClass(classes).flatMap(([name, all]) => all.map((words) => [words, name] as const)));

/** "Older than", which limits a number as "or older" does behind it, and leaves the number itself out. */
const degreesAhead = ({ numberLimitsBehind, alternatives, degreeTies }: Lexicon): [string, LimitClass][] =>
  [...entriesOf(numberLimitsBehind)].flatMap(([words, name]) => {
    const [or = '', degree] = words.split(' ');
    if (degree === undefined || !alternatives.includes(or)) return [];
    const strict = limitMeanings[name].side === 'above' ? 'more than' : 'less than';
    return degreeTies.map((than): [string, LimitClass] => [`${degree} ${than}`, strict]);
  });

const isGlued = (words: string): boolean => words.startsWith('-');

function makeFinder(lexicon: Lexicon): Finder {
  const { articles, beforeUnits, genitives, numberLimits, numberLimitsBehind, betweenLimitAndNumber } = lexicon;
  const [ahead, behind] = [
    new Map([...degreesAhead(lexicon), ...entriesOf(numberLimits)]),
    entriesOf(numberLimitsBehind),
  ];
  // Signs of currencies and one word may stand between.
  const before = new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?<words>${either(ahead.keys())})(?:['’]|\s+(?:(?<between>${either(betweenLimitAndNumber)})\s+)?|\s*-)(?:\p{Lu}{0,3}\p{Sc}\s?)?$`,
    'iu',
  );
  // "300-odd": what is glued on stands in the list with its hyphen.
  const [glued, apart] = [[...behind.keys()].filter(isGlued), [...behind.keys()].filter((words) => !isGlued(words))];
  // "13 km/h or so", "40% or more", "8 millions d’euros environ".
  const measured = String.raw`(?:\s?[%‰°\p{Sc}])?\s+(?:(?:${either(beforeUnits)})|(?:${either(genitives)})\s+)?(?:\p{L}+(?:\/\p{L}+)?\s+)?`;
  const after = new RegExp(
    String.raw`^(?:${measured}(?<words>${either(apart)})|(?<ending>${either(glued)}))(?![\p{L}-]|\s+\d)`,
    'iu',
  );
  return (text, { start, end }) => {
    const head = text.slice(Math.max(0, start - beside), start);
    const tail = text.slice(end, end + beside);
    const limitBefore = before.exec(head)?.groups;
    const limitBehind = after.exec(tail)?.groups;
    const between = limitBefore?.['between']?.toLowerCase() ?? '';
    const [wordsAhead, wordsBehind] = [
      limitBefore?.['words']?.toLowerCase(),
      (limitBehind?.['words'] ?? limitBehind?.['ending'])?.toLowerCase(),
    ];
    const isIdle = ({ class: name, written }: Limit): boolean =>
      isOfVerb(written, head, lexicon) ||
      (isDegree(written, lexicon) && isOfTime(text, end, lexicon)) ||
      // "A dispute over a three-year deal" is about a deal; "fewer than the 71 of 2019" compares two numbers, and limits none.
      (articles.includes(between) &&
        ((lexicon.functionWords.has(written) && /^-\p{L}/u.test(tail)) ||
          liesAside(text, { start, end }, name, lexicon)));
    const found = limitIn(ahead, wordsAhead).filter((limit) => !isIdle(limit));
    // "Shorter than the 16 years", where no number tells how long it was.
    const isKnown = articles.includes(between) && !lexicon.oneOf.includes(between) && isFirst(text, start, lexicon);
    const isCompared = ({ written }: Limit): boolean => isKnown && isDegree(written, lexicon);
    const signed = signsBefore.flatMap(([pattern, name]): Limit[] => {
      const sign = pattern.exec(head)?.[0].trim();
      return sign === undefined ? [] : [{ class: name, written: sign }];
    });
    const plus = tail.startsWith('+') ? [{ class: 'more than', written: '+' } as const] : [];
    return {
      own: [...found.filter((limit) => !isCompared(limit)), ...limitIn(behind, wordsBehind), ...signed, ...plus],
      compared: found.filter(isCompared),
    };
  };
}

/** "Higher than four years ago": what stands behind the number at `end` is a time, and limits nothing. */
function isOfTime(text: string, end: number, lexicon: Lexicon): boolean {
  const [span, next] = readWords(text.slice(end, end + beside), lexicon);
  return (
    span !== undefined && next !== undefined && lexicon.tellingPrepositions['before']?.includes(next.word) === true
  );
}

/** Whether the limit at the end of `head` begins with what belongs to the verb before it: "went up to 40". */
function isOfVerb(limit: string, head: string, lexicon: Lexicon): boolean {
  const [first = ''] = limit.split(' ');
  if (!lexicon.particles.includes(first)) return false;
  const verb = readWords(head.slice(0, head.toLowerCase().lastIndexOf(limit)), lexicon).at(-1);
  return verb !== undefined && isFormOf(verb.word, lexicon.going, lexicon);
}

/** The limit that words stand for, if they do. */
function limitIn(classes: ReadonlyMap<string, LimitClass>, written: string | undefined): readonly Limit[] {
  const name = written === undefined ? undefined : classes.get(written);
  return written === undefined || name === undefined ? [] : [{ class: name, written }];
}

/** "Longer than". */
const isDegree = (limit: string, { degreeTies }: Lexicon): boolean =>
  degreeTies.includes(limit.split(' ').at(-1) ?? '');

const isFirst = (text: string, start: number, lexicon: Lexicon): boolean =>
  readCounts(text, lexicon).every((number) => number.start >= start);

/** Whether the number before the one at `span` lies on that side of it. */
function liesAside(text: string, span: Span, name: LimitClass, lexicon: Lexicon): boolean {
  const numbers = readCounts(text, lexicon);
  const at = numbers.findIndex(({ start }) => start === span.start);
  const [before, own] = [numbers[at - 1], numbers[at]];
  if (before === undefined || own === undefined) return false;
  const { side } = limitMeanings[name];
  return side === 'above' ? before.value > own.value : side === 'below' && before.value < own.value;
}

/** Where limits of numbers stand in `text`. */
export function limitSpans(text: string, lexicon: Lexicon): Span[] {
  return readNumbers(text, lexicon).flatMap(({ start, end }) =>
    limitsOf(text, { start, end }, lexicon).map(({ written }) => {
      const before = text.slice(0, start).toLowerCase().lastIndexOf(written);
      return start - before <= beside && before !== -1
        ? { start: before, end: start }
        : { start: end, end: end + beside };
    }),
  );
}

/** Whether a number limited by `given` may be told with the limit `own`. */
export function mayStandFor(own: LimitClass, given: LimitClass): boolean {
  return own === given || limitMeanings[given].weaker?.includes(own) === true;
}

/** Whether a number is written by a word that says no more than about how many: "a dozen". */
export function isRoundAmount(written: string, { numbers }: Lexicon): boolean {
  return Object.hasOwn(numbers.amounts, written.toLowerCase().split(/[\s-]/u).at(-1) ?? '');
}

const phrasePattern = oncePer(({ numberLimits }: Lexicon): RegExp => {
  const several = Object.values(numberLimits)
    .flat()
    .filter((words) => words.includes(' '));
  return new RegExp(String.raw`(?<!\p{L})(?:${either(several)})(?!\p{L})`, 'giu');
});

/** Where words stand that may limit an amount, whatever it is: "less than half an hour". */
export function readLimitWords(text: string, lexicon: Lexicon): Span[] {
  return [...text.matchAll(phrasePattern(lexicon))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const changePattern = oncePer(
  ({ changes }: Lexicon) =>
    new RegExp(String.raw`(?<!\p{L})(?<word>${either(Object.values(changes).flat())})\s+(?:\p{Sc}\s?)?$`, 'iu'),
);

/** "To" of "rose to 5%", "by" of "rose by 5%", "at" of "remained at 5%", by its class; nothing where none stands before the number. */
export function changeOf(text: string, { start }: Span, lexicon: Lexicon): string | undefined {
  const before = text.slice(Math.max(0, start - beside), start);
  const found = changePattern(lexicon).exec(before);
  const word = found?.groups?.['word']?.toLowerCase();
  // "Un prix de 5 euros" is of them, "monté de 5 euros" by them.
  if (word !== undefined && lexicon.genitives.includes(word) && !tellsChange(before.slice(0, found?.index), lexicon))
    return undefined;
  const change = Object.entries(lexicon.changes).find(([, words]) => word !== undefined && words.includes(word))?.[0];
  return change === changeOfNone && !tellsStaying(before.slice(0, found?.index), lexicon) ? undefined : change;
}

/** Whether a text ends with a word by which nothing changes: "remained". */
function tellsStaying(text: string, lexicon: Lexicon): boolean {
  const last = readWords(text, lexicon).at(-1);
  return last !== undefined && isFormOf(last.word, lexicon.staying, lexicon);
}

/** Whether a text ends with a form in the past, or with a word that has an opposite as "rise" has "fall". */
function tellsChange(text: string, lexicon: Lexicon): boolean {
  const last = readWords(text, lexicon).at(-1);
  if (last === undefined) return false;
  const isPast = lexicon.pastEndings.some((ending) => last.word.endsWith(ending));
  return isPast || last.lemmas.some((lemma) => listedOppositesOf(lemma, lexicon).size > 0);
}

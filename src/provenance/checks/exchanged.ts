/**
 * `support-number`, `support-date`, `support-name` and `support-word`, where a word stands in the passages but in the place of
 * another: "Tuesday night" on passages that say "Monday night".
 */
import type { Lexicon } from '../../language/lexicon.ts';
import { otherAges } from '../../relations/aged.ts';
import { basesApart, yearsAgainstThemselves } from '../../relations/compared.ts';
import { misdatedCounts } from '../../relations/dated-counts.ts';
import { surelyExchanged } from '../../relations/exchanged-places.ts';
import { withoutTelling } from '../attribution.ts';
import type { Dossier } from '../dossier.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { knownNames, namesStandingIn, sourceNames } from '../known-names.ts';
import { oncePer } from '../../text/memoize.ts';
import { placedWordFinder, sideNames, type PlacedWord, type Side, type WordClass } from '../placed-word.ts';
import type { RuleId } from '../rules.ts';
import type { Statement } from '../statement.ts';
import { lexiconOfDossier, supportOf, wordsIn } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';
import type { StatementCheck } from '../supported-statements.ts';

const ruleOf: Readonly<Record<WordClass, RuleId>> = {
  weekday: 'support-date',
  year: 'support-date',
  number: 'support-number',
  name: 'support-name',
};

/** Judges every statement against the words that stand beside the same neighbours in its passages. */
export function checkExchanged(dossier: Dossier): StatementCheck {
  const lexicon = lexiconOfDossier(dossier);
  const known = knownNames(dossier);
  const sources = sourceNames(dossier.sources);
  const find = placedWordFinder(known, sources);
  const agesApart = ageFinder(known);
  const wordsExchanged = (text: string, statement: Statement, passages: readonly string[]): Finding[] =>
    surelyExchanged(withoutTelling(text, sources, lexicon), passages, lexicon).map(({ word, given }) =>
      fault(
        'support-word',
        statement.place,
        `Unexpected \`${word}\` in \`${statement.text}\`, where a passage has \`${given}\`, each in the place of the other.`,
        'Write what the source says of each, or put the whole into words of your own.',
      ),
    );
  return ({ statement, entry }) => {
    if (statement.part === 'field') return [];
    const text = foldText(statement.text);
    const own = find(text, lexicon).filter(({ value }) => value !== '');
    const support = supportOf(statement, entry, dossier);
    const passages = wordsIn(lexicon, support);
    if (own.length === 0) return wordsExchanged(text, statement, passages);
    const told = new Map(support.told.map((one) => [one.text, one.lexicon]));
    const kinds = new Set(own.map(({ kind }) => kind));
    const given = [...told].map(([text, theirs]) => find(text, theirs).filter(({ kind }) => kinds.has(kind)));
    const neighbourhood = neighbourhoodOf(given);
    const judged = own.map((word) => ({ word, place: placeOf(word, neighbourhood) }));
    const holds = (list: number) =>
      new Set(judged.flatMap(({ word, place }) => (word.list === list && place.kind === 'held' ? place.texts : [])));
    const exchanged = judged.flatMap(({ word, place }) => {
      if (place.kind !== 'exchanged') return [];
      // A list may be cut otherwise than in the passage: one member in its place vouches for those beside it.
      const vouching = holds(word.list);
      const isVouched = given.some(
        (words, text) =>
          vouching.has(text) && words.some(({ kind, value }) => kind === word.kind && value === word.value),
      );
      if (isVouched) return [];
      const message = `Unexpected \`${word.written}\` in \`${statement.text}\`, where the passages have \`${place.other}\` beside \`${place.neighbour}\`.`;
      const hint = 'Write what the source has there, or put the sentence into other words.';
      return [fault(ruleOf[word.kind], statement.place, message, hint)];
    });
    return [
      ...(exchanged.length > 0 ? exchanged : wordsExchanged(text, statement, passages)),
      ...repeated(statement, own),
      ...misdated(text, statement, passages, lexicon),
      ...comparedApart(text, statement, passages, lexicon),
      ...agesApart(text, statement, passages, lexicon),
    ];
  };
}

/** Numbers that stand beside the date of another. */
function misdated(text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon): Finding[] {
  return misdatedCounts(text, passages, lexicon)
    .filter(({ isExchanged }) => isExchanged)
    .map(({ written, date, given }) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected \`${written}\` in \`${statement.text}\`, where the passages have \`${given}\` beside \`${date}\`.`,
        'Write what the source tells of that date.',
      ),
    );
}

/** Years that stand in the place of another in a comparison. */
function comparedApart(text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon): Finding[] {
  return [
    ...basesApart(text, passages, lexicon).map((year) => ({ year, reason: 'which the passages compare otherwise' })),
    ...yearsAgainstThemselves(text, lexicon).map((year) => ({ year, reason: 'which is set against itself' })),
  ].map(({ year, reason }) =>
    fault(
      'support-date',
      statement.place,
      `Unexpected \`${year}\` in \`${statement.text}\`, ${reason}.`,
      'Compare with what the source compares with.',
    ),
  );
}

type FindAges = (text: string, statement: Statement, passages: readonly string[], lexicon: Lexicon) => Finding[];

/** Finds ages that the passages give to another, or otherwise; whoever `known` has by two names is one. */
function ageFinder(known: ReadonlyMap<string, string>): FindAges {
  const isSame = (one: string, other: string): boolean => {
    const things = namesStandingIn(other, known).map(({ of }) => of);
    return namesStandingIn(one, known).some(({ of }) => things.includes(of));
  };
  return (text, statement, passages, lexicon) =>
    otherAges(text, passages, lexicon, isSame).map(({ name, age, given }) =>
      fault(
        'support-number',
        statement.place,
        `Unexpected age \`${String(age)}\` of \`${name}\` in \`${statement.text}\`, where the passages have \`${given}\`.`,
        'Write the age of whom the passages give it to.',
      ),
    );
}

type Place =
  | { readonly kind: 'unknown' }
  /** Numbers of the texts in which it stands beside the same word. */
  | { readonly kind: 'held'; readonly texts: readonly number[] }
  | { readonly kind: 'exchanged'; readonly other: string; readonly neighbour: string };

/** The words of all texts by what they stand beside, so that each word of a statement is looked up once. */
interface Neighbourhood {
  readonly values: ReadonlyMap<WordClass, ReadonlySet<string>>;
  /** Numbers of the texts that have a value beside a neighbour, by both. */
  readonly texts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values of numbers that stand somewhere without what they count. */
  readonly unnamed: ReadonlySet<string>;
  /** The first word beside a neighbour, with its place among all words. */
  readonly first: ReadonlyMap<string, { readonly word: PlacedWord; readonly order: number }>;
}

function neighbourhoodOf(given: readonly (readonly PlacedWord[])[]): Neighbourhood {
  const values = new Map<WordClass, Set<string>>();
  const texts = new Map<string, Set<number>>();
  const first = new Map<string, { readonly word: PlacedWord; readonly order: number }>();
  const unnamed = new Set<string>();
  let order = 0;
  for (const [text, words] of given.entries()) {
    for (const word of words) {
      values.set(word.kind, (values.get(word.kind) ?? new Set()).add(word.value));
      if (word.isUnnamed) unnamed.add(word.value);
      order += 1;
      for (const { key, isNext } of neighboursOf(word)) {
        // Whoever leaves out that it is "14 feet long" has told of the 14 feet all the same.
        const [all, given] = [keyed(key, ''), keyed(key, word.quality)];
        for (const place of all === given ? [all, keyed(key, any)] : [all, given]) {
          if (isNext && !first.has(place)) first.set(place, { word, order });
          texts.set(`${place} ${word.value}`, (texts.get(`${place} ${word.value}`) ?? new Set()).add(text));
        }
      }
    }
  }
  return { values, texts, unnamed, first };
}

/** A neighbour with what the measure of a number is of. */
const keyed = (key: string, quality: string): string => `${key}/${quality}`;

/** For what a passage does not say of what its measure is. */
const any = '*';

/** What a word stands beside. */
interface Neighbour {
  /** The class of the word, the side, and the neighbour. */
  readonly key: string;
  readonly neighbour: string;
  /** Whether nothing that says something stands between; only then does another word there tell of an exchange. */
  readonly isNext: boolean;
}

/** All that a word stands beside; what a number counts may stand behind another word: "7 wooden boats". */
const neighboursOf = oncePer((word: PlacedWord): readonly Neighbour[] => {
  const sides: readonly (readonly [Side, string, boolean])[] = [
    ...sideNames.map((side) => [side, word[side], true] as const),
    ['after', word.beyond, false],
  ];
  return sides.flatMap(([side, neighbour, isNext]) =>
    neighbour === '' ? [] : [{ key: [word.kind, side, neighbour].join(' '), neighbour, isNext }],
  );
});

/** Whether the texts have the word, or another of its class, beside the same neighbours. */
function placeOf(word: PlacedWord, given: Neighbourhood): Place {
  // Only where the passages hold the word and another of its class can one stand in the place of the other.
  const values = given.values.get(word.kind);
  if (values === undefined || values.size < 2 || !values.has(word.value)) return { kind: 'unknown' };
  const places = neighboursOf(word);
  const ways = word.quality === '' ? [''] : [word.quality, any];
  const texts = places.flatMap(({ key }) =>
    ways.flatMap((way) => [...(given.texts.get(`${keyed(key, way)} ${word.value}`) ?? [])]),
  );
  if (texts.length > 0) return { kind: 'held', texts };
  // "Four of the crew" on "all but four": what the passages leave to be understood may be what the sentence names.
  if (word.isPart && given.unnamed.has(word.value)) return { kind: 'unknown' };
  const near = places.flatMap(({ key, neighbour, isNext }) => {
    const found = isNext ? given.first.get(keyed(key, word.quality)) : undefined;
    return found === undefined ? [] : [{ ...found, neighbour: `${neighbour} ${word.quality}`.trim() }];
  });
  const [first] = near.toSorted((a, b) => a.order - b.order);
  return first ? { kind: 'exchanged', other: first.word.written, neighbour: first.neighbour } : { kind: 'unknown' };
}

/** Words that one list of the statement holds twice. */
function repeated(statement: Statement, words: readonly PlacedWord[]): Finding[] {
  const named = new Set<string>();
  return words.flatMap((word) => {
    const isRepeated = named.has(`${String(word.list)} ${word.written}`);
    named.add(`${String(word.list)} ${word.written}`);
    if (!isRepeated || word.kind === 'number' || word.kind === 'year') return [];
    return [
      fault(
        ruleOf[word.kind],
        statement.place,
        `Unexpected \`${word.written}\` a second time in one list of \`${statement.text}\`.`,
        'Name each once; one of them may stand in the place of another.',
      ),
    ];
  });
}

/**
 * What a passage tells beside one number or name, told beside another: "60 boats in Garça and 40 in Marelo" on "60 boats in
 * Marelo and 40 in Garça", "Reis was hurt in the street" on "Reis was hurt in a shop, and Costa in the street".
 *
 * Each clause with one number, or one name at its head, pairs that with its other words. Where every passage pairs a word with
 * another than the sentence does, and has in its place another word, the two are exchanged.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { coordinatedClausesOf } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readNames } from '../mentions/names.ts';
import { readNumbers, type NumberMention } from '../mentions/numbers.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isTouched, type Span } from '../text/spans.ts';
import { oppositesOf } from '../words/related.ts';

/** A word of a clause with the little word that it stands behind: "in" of "in the street". */
interface Partner {
  readonly written: string;
  readonly lemmas: readonly string[];
  /** `#` for a number, `@` for a time, `.` of an ordinal, whatever word it stands behind; empty where it stands behind none. */
  readonly behind: string;
}

/** A clause with what its words are told of. */
interface Pairing {
  /** The only number of the clause, or the name at its head; none where nothing or too much is. */
  readonly key: string | undefined;
  /** All that may be such a key in it. */
  readonly keys: ReadonlySet<string>;
  readonly partners: readonly Partner[];
  readonly lemmas: ReadonlySet<string>;
}

const numbered = memoizePer((lexicon: Lexicon) => (text) => pairingsIn(text, numberKeys, lexicon));
const named = memoizePer((lexicon: Lexicon) => (text) => pairingsIn(text, nameKeys, lexicon));

interface Keys {
  readonly key: string | undefined;
  readonly keys: ReadonlySet<string>;
}

type ReadKeys = (clause: string, lexicon: Lexicon) => Keys;

function numberKeys(clause: string, lexicon: Lexicon): Keys {
  const dates = readDates(clause, lexicon);
  const numbers = readNumbers(clause, lexicon).filter(
    (number) =>
      (number.kind === 'count' || number.kind === 'decade') && number.value !== 1 && !isTouched(dates, number),
  );
  const keys = new Set(numbers.map(({ kind, value }) => `${kind} ${String(value)}`));
  return { key: keys.size === 1 ? [...keys][0] : undefined, keys };
}

function nameKeys(clause: string, lexicon: Lexicon): Keys {
  const names = readNames(clause, lexicon);
  const last = (name: string): string => name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const head = names.find(({ start }) => isNamePart(clause.slice(0, start)));
  return { key: head && last(head.name), keys: new Set(names.map(({ name }) => last(name))) };
}

/** Whether all words of the head of a clause begin with a capital letter: a name may begin with a word that is none. */
const isNamePart = (head: string): boolean => head.split(/\s+/u).every((word) => /^(?:\p{Lu}|$)/u.test(word));

function pairingsIn(text: string, read: ReadKeys, lexicon: Lexicon): readonly Pairing[] {
  return coordinatedClausesOf(text, lexicon).map((clause) => {
    const words = readWords(clause, lexicon);
    const numbers = readNumbers(clause, lexicon);
    const dates = readDates(clause, lexicon);
    const isOfTime = (own: WordMention): boolean =>
      isTouched(dates, own) || own.lemmas.some((lemma) => spansOf(lexicon).has(lemma));
    const partners = words.flatMap((own, at): Partner[] =>
      own.isContent && !isTouched(numbers, own)
        ? [
            {
              written: own.text,
              lemmas: [own.word, ...own.lemmas],
              behind: countedBy(clause, numbers, own) ?? (isOfTime(own) ? '@' : tieOf(words, at, lexicon)),
            },
          ]
        : [],
    );
    return {
      ...read(clause, lexicon),
      partners: [...partners, ...ordinalsIn(clause, numbers)],
      lemmas: new Set([
        ...words.flatMap(({ word, lemmas }) => [word, ...lemmas]),
        ...ordinalsIn(clause, numbers).flatMap(({ lemmas }) => lemmas),
      ]),
    };
  });
}

/** "First" and "second" are told of one another's things as words are, whatever stands before them. */
const ordinalsIn = (clause: string, numbers: readonly NumberMention[]): Partner[] =>
  numbers.flatMap(({ kind, value, start, end }) =>
    kind === 'ordinal' ? [{ written: clause.slice(start, end), lemmas: [`${String(value)}.`], behind: '.' }] : [],
  );

/** A sign for the number directly before a word, which it counts; nothing where none stands there. */
const countedBy = (clause: string, numbers: readonly Span[], own: Span): string | undefined =>
  numbers.some(({ end }) => end < own.start && clause.slice(end, own.start).trim() === '') ? '#' : undefined;

/** Words for a span of time: “week”. */
const spansOf = oncePer(({ dates }: Lexicon): ReadonlySet<string> => new Set(Object.values(dates.spans).flat()));

const little = oncePer(
  ({ articles, pronouns }: Lexicon): ReadonlySet<string> =>
    new Set([...articles, ...pronouns.opening, ...pronouns.she]),
);

/** The preposition before the word at `at`, articles aside. */
function tieOf(words: readonly WordMention[], at: number, lexicon: Lexicon): string {
  let before = at - 1;
  while (little(lexicon).has(words[before]?.word ?? '')) before -= 1;
  const word = words[before];
  return word !== undefined && !word.isContent && lexicon.functionWords.has(word.word) ? word.word : '';
}

/** What the pairings of passages tell of a word. */
interface Holding {
  /** All that it is told of; `undefined` where nothing or too much is. */
  readonly keys: Set<string | undefined>;
  /** The little words that it stands behind. */
  readonly ties: Set<string>;
}

/** The pairings of passages, by what they are told of, and the words in them. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly Pairing[]>;
  readonly byLemma: ReadonlyMap<string, Holding>;
}

function indexOf(pairings: readonly Pairing[]): Index {
  const byKey = new Map<string, Pairing[]>();
  const byLemma = new Map<string, Holding>();
  for (const pairing of pairings) {
    for (const key of pairing.keys) byKey.set(key, [...(byKey.get(key) ?? []), pairing]);
    for (const { lemmas, behind } of pairing.partners)
      for (const lemma of lemmas) {
        const holding = byLemma.get(lemma) ?? { keys: new Set(), ties: new Set() };
        byLemma.set(lemma, holding);
        for (const key of pairing.key === undefined ? [undefined] : pairing.keys) holding.keys.add(key);
        holding.ties.add(behind);
      }
  }
  return { byKey, byLemma };
}

/** Words of `text` that every passage tells of another number or name, each once. */
export function exchangedPartners(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const found = [numbered, named].flatMap((read) => {
    const own = read(text, lexicon).filter(({ key }) => key !== undefined);
    if (own.length === 0) return [];
    const given = indexOf(passages.flatMap((passage) => read(passage, lexicon)));
    return own.flatMap((pairing) => partnersApart(pairing, given, lexicon));
  });
  return [...new Set(found)];
}

function partnersApart({ key = '', partners, lemmas }: Pairing, { byKey, byLemma }: Index, lexicon: Lexicon): string[] {
  const beside = byKey.get(key) ?? [];
  if (beside.length === 0 || beside.some((other) => other.key !== key)) return [];
  return partners.flatMap((partner) => {
    const holding = partner.lemmas.flatMap((lemma) => byLemma.get(lemma) ?? []);
    const isElsewhere = holding.length > 0 && holding.every(({ keys }) => !keys.has(undefined) && !keys.has(key));
    if (!isElsewhere || !holding.some(({ ties }) => ties.has(partner.behind))) return [];
    const opposites = new Set(partner.lemmas.flatMap((lemma) => [...oppositesOf(lemma, lexicon)]));
    const isInPlace = (other: Partner): boolean =>
      !other.lemmas.some((lemma) => lemmas.has(lemma)) &&
      ((partner.behind !== '' && other.behind === partner.behind) ||
        other.lemmas.some((lemma) => opposites.has(lemma)));
    return beside.some((other) => other.partners.some(isInPlace)) ? [partner.written] : [];
  });
}

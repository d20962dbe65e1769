/**
 * Names of a statement that its passages do not have, in any form: those of somebody else, and those of whom or what a passage leaves
 * to be understood, "Lund" on "she left", where the source names Lund before it, or "Danish" where it is about Denmark.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { endOfMeasure } from '../mentions/measures.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readNames } from '../mentions/names.ts';
import { readWords } from '../mentions/words.ts';
import { clauseBeginnings } from '../relations/clause-heads.ts';
import { lemmasIn } from '../relations/lemmas.ts';
import { judgeName } from '../relations/named.ts';
import { foldText } from '../text/normalized-text.ts';
import { oncePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';
import { containsName, offsetsOfName } from '../text/whole-words.ts';
import { isAdjectiveOfName } from '../words/related.ts';
import type { Dossier } from './dossier.ts';
import type { Entry } from './entry.ts';
import { nameFinder, namesOf } from './known-names.ts';
import { oncePerStatement } from './once-per-statement.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import { lexiconOfDossier, lexiconOfSource, supportOf, type Support } from './support.ts';

/** The names of one actor, place or source, normalised; any of them stands for all. */
type Names = readonly string[];

/** A name that no passage has. */
export interface MissingName {
  readonly name: string;
  /** Whether a passage may speak of it all the same: by a pronoun, behind its name in the source, or because all of the source does. */
  readonly isUnderstood: boolean;
}

const finderOf = oncePer((dossier: Dossier) =>
  nameFinder(nameGroups(dossier).flatMap((all) => all.map((name): KnownName => ({ name, all })))),
);

/** The names of a statement, which belongs to `entry`, that its passages do not have; found once. */
export const missingNames = oncePerStatement(findMissing);

function findMissing(statement: Statement, entry: Entry, dossier: Dossier): readonly MissingName[] {
  const [findKnown, lexicon] = [finderOf(dossier), lexiconOfDossier(dossier)];
  // A label of one word is written with a capital letter, whatever it is.
  const text = foldText(statement.text);
  const wanted = namesIn(text, findKnown, lexicon, statement.part !== 'label');
  if (wanted.length === 0) return [];
  const support = supportOf(statement, entry, dossier);
  const allowed = allowedText(support, entry.kind === 'source' ? [entry.slug] : [], dossier);
  return (
    wanted
      .filter((name) => isMissing(name, allowed, findKnown, lexicon))
      // What rests on the passages of a whole entry may have the name elsewhere, and is to cite it.
      .map((name) => ({
        name,
        isUnderstood:
          statement.part === 'prose' &&
          (isUnderstood(name, text, support, dossier) || isOfDocument(name, text, support, dossier)),
      }))
  );
}

// Units of text before a passage in which whom it speaks of is named: some two sentences.
const reach = 300;

/** Whether a passage has a pronoun where `text` has the name, and its source the name before it. */
function isUnderstood(name: string, text: string, { passages }: Support, dossier: Dossier): boolean {
  const tie = tieBefore(name, text, lexiconOfDossier(dossier));
  return passages.some(({ source, start, exact }) => {
    const lexicon = lexiconOfSource(source, dossier);
    const { opening, she, he } = lexicon.pronouns;
    const words = readWords(foldText(exact), lexicon);
    const refers = words.some(
      ({ word }, at) =>
        opening.includes(word) &&
        // "The crews of Marelo" on "its crews".
        (tie === undefined || words[at - 1]?.word === tie || ![...she, ...he].includes(word)),
    );
    const before = dossier.sources.get(source)?.text.slice(Math.max(0, start - reach), start) ?? '';
    return refers && containsName(foldText(before), name);
  });
}

/** "Norwegian boats" on "boats" of a document that names Norway. */
function isOfDocument(name: string, text: string, { passages }: Support, dossier: Dossier): boolean {
  const lexicon = lexiconOfDossier(dossier);
  if (!isAdjectiveOfName(name, lexicon)) return false;
  const words = readWords(text, lexicon);
  const ends = offsetsOfName(text, name).map((start) => start + name.length);
  const named = words.filter((word, at) => word.isContent && ends.includes(words[at - 1]?.end ?? -1));
  return passages.some(({ source, exact }) => {
    const theirs = lexiconOfSource(source, dossier);
    const held = lemmasIn(foldText(exact), theirs);
    if (!named.some(({ lemmas }) => lemmas.some((lemma) => held.has(lemma)))) return false;
    const whole = foldText(dossier.sources.get(source)?.text ?? '');
    return judgeName(name, { text: whole, isKnown: () => false }, theirs).kind === 'found';
  });
}

/** The little word that a name in a text stands behind, as "in" of "in Marelo": "she" of a passage is nothing that is in there. */
function tieBefore(name: string, text: string, lexicon: Lexicon): string | undefined {
  const [offset] = offsetsOfName(text, name);
  const words = readWords(text, lexicon);
  const at = words.findIndex(({ start }) => start === offset);
  const before = words.slice(0, Math.max(0, at)).findLast(({ word }) => !lexicon.articles.includes(word));
  if (before === undefined || before.isContent || !lexicon.functionWords.has(before.word)) return undefined;
  // A clause of its own begins with the name.
  const isFree =
    lexicon.coordinators.includes(before.word) ||
    clauseBeginnings(lexicon).has(before.word) ||
    /[,.;:!?"]/u.test(text.slice(before.end, offset));
  return isFree ? undefined : before.word;
}

function nameGroups(dossier: Dossier): Names[] {
  const entries = [...dossier.entries.values()].flatMap((entry) =>
    entry.kind === 'actor' || entry.kind === 'place' ? [namesOf(entry)] : [],
  );
  // Whoever is said to report something must be cited for it.
  const sources = [...dossier.sources.values()].map(namesOfSource);
  return [...entries, ...sources].map((names) => names.map((name) => foldText(name)));
}

/** A known name with all the names of what it names. */
interface KnownName {
  readonly name: string;
  readonly all: Names;
}

/** Finds the known names that stand in a text, in the order of the text. */
type FindKnown = (text: string) => readonly KnownName[];

/** Names to be supported: capitalised runs, and every known name and alias wherever it stands. */
function namesIn(text: string, findKnown: FindKnown, lexicon: Lexicon, withOpening: boolean): string[] {
  // "Degrees Celsius" behind a number: measures are compared as such.
  const measures = readNumbers(text, lexicon).map((number) => ({
    start: number.end,
    end: endOfMeasure(text, number, lexicon),
  }));
  const runs = readNames(text, lexicon)
    .filter((mention) => (withOpening || !mention.opens) && !isTouched(measures, mention))
    .map((mention) => mention.name);
  const listed = findKnown(text).flatMap(({ name }) => (/\p{Lu}/u.test(name) ? [name] : []));
  // A listed name that opens the sentence leaves the rest of it as a run: it is one name, reported once.
  const others = runs.filter((run) => !listed.some((name) => name !== run && containsName(name, run)));
  return [...new Set([...others, ...listed])];
}

function namesOfSource(source: Source): string[] {
  const { name, publisher, author } = source.record;
  return [name, publisher.value, author.value].filter((candidate) => candidate !== null);
}

/** Everything that the statement may name: its passages, printed facts, and the sources it cites. */
function allowedText(support: Support, records: readonly string[], dossier: Dossier): string {
  const sources = [...support.sources, ...records.flatMap((id) => dossier.sources.get(id) ?? [])];
  return foldText([...support.quoted, ...support.printed, ...sources.flatMap(namesOfSource)].join(' '));
}

/** Whether it stands there in no form, nor anything else that names the same. */
function isMissing(name: string, allowed: string, findKnown: FindKnown, lexicon: Lexicon): boolean {
  const isAllowed = ({ all }: KnownName) => all.some((alias) => containsName(allowed, alias));
  const within = findKnown(name);
  // The word of a run may be part of a longer name of what is allowed.
  const isKnown = (part: string): boolean =>
    within.some((known) =>
      known.name === part ? isAllowed(known) : known.all.some((alias) => containsName(alias, part)) && isAllowed(known),
    );
  return judgeName(name, { text: allowed, isKnown }, lexicon).kind === 'missing';
}

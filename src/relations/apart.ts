/**
 * A name with what the passages tell of another: "Bo Lund was arrested" on "Ana Reis was arrested. Bo Lund spoke." Name
 * and verb are there, and no sentence has both.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import { isContentWord, readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../provenance/memoize.ts';
import { quotedSpans } from '../provenance/quotation.ts';
import { standsIn } from '../provenance/quoted-words.ts';
import { splitSentences } from '../provenance/sentence.ts';
import type { Span } from '../provenance/source.ts';
import { indexesTouched } from '../provenance/spans.ts';
import { lemmasOf } from '../words/lemma.ts';
import { hasSense } from '../words/wordnet.ts';
import { lemmasIn } from './lemmas.ts';

/** What is asked of a sentence of a passage. */
interface Told {
  readonly text: string;
  readonly hasName: boolean;
  readonly hasPronoun: boolean;
}

const toldIn = memoizePer(
  (lexicon: Lexicon) =>
    (passage): readonly Told[] =>
      splitSentences(passage, lexicon).map(({ start, end }) => {
        const text = passage.slice(start, end);
        return {
          text,
          hasName: readNames(text, lexicon).length > 0,
          hasPronoun: readWords(text).some(({ word }) => pronounsOf(lexicon).has(word)),
        };
      }),
);

const pronounsOf = oncePer(
  ({ pronouns }: Lexicon): ReadonlySet<string> => new Set([...pronouns.opening, ...pronouns.she, ...pronouns.he]),
);

/** The names of `text` whose verb the passages have in sentences about others only, each once. */
export function namesApart(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const names = readNames(text, lexicon);
  const words = readWords(text).filter((word) => isContentWord(word, lexicon));
  const apart = names.filter(({ name, end }) => {
    const verb = words[indexesTouched(words, { start: end, end: text.length }).start];
    if (verb === undefined || /[,;:()]/u.test(text.slice(end, verb.start))) return false;
    const lemmas = lemmasOf(verb.word, lexicon);
    const isVerb = lemmas.some((lemma) => hasSense(lemma, 'v'));
    if (!isVerb || lemmas.some((lemma) => lexicon.reportingWords.includes(lemma))) return false;
    const told = passages
      .flatMap((passage) => toldIn(passage, lexicon))
      .filter((sentence) => lemmas.some((lemma) => lemmasIn(sentence.text, lexicon).has(lemma)));
    const [last = ''] = name.split(/\s+/u).slice(-1);
    return told.length > 0 && told.every((one) => one.hasName && !one.hasPronoun && !one.text.includes(last));
  });
  return [...new Set(apart.map(({ name }) => name))];
}

/**
 * The names of `text` beside words in quotation marks that the passages have beside other names only, each once: two
 * quotations exchanged between their speakers. `isSpeaker` leaves out names of who only reports.
 */
export function speakersApart(
  text: string,
  passages: readonly string[],
  lexicon: Lexicon,
  isSpeaker: (name: string) => boolean,
): string[] {
  const speakersIn = (words: string) => readNames(words, lexicon).filter(({ name }) => isSpeaker(name));
  const names = speakersIn(text);
  const given = passages.map((passage) => ({
    passage,
    speakers: speakersIn(passage),
    hasPronoun: readWords(passage).some(({ word }) => pronounsOf(lexicon).has(word)),
  }));
  const apart = quotedSpans(text).flatMap((quoted) => {
    const nearest = nearestOf(names, quoted);
    if (nearest === undefined || isOfAnotherClause(text, nearest, quoted)) return [];
    const [last = ''] = nearest.name.split(/\s+/u).slice(-1);
    const words = text.slice(quoted.start, quoted.end);
    const told = given.filter(({ passage }) => standsIn(words, [passage]));
    const isOthers = told.every(({ passage, speakers, hasPronoun }) => {
      const start = passage.indexOf(words);
      // Names inside the quotation are of whom it speaks.
      const within = indexesTouched(speakers, { start, end: start + words.length });
      return speakers.length > within.end - within.start && !hasPronoun && !passage.includes(last);
    });
    return told.length > 0 && isOthers ? [nearest.name] : [];
  });
  return [...new Set(apart)];
}

/** The name outside a quotation that is nearest to it; of two as near, the one before. */
function nearestOf(names: readonly NameMention[], quoted: Span): NameMention | undefined {
  const { start, end } = indexesTouched(names, quoted);
  const [before, behind] = [names[start - 1], names[end]];
  if (before === undefined || behind === undefined) return before ?? behind;
  return behind.start - quoted.end < quoted.start - before.end ? behind : before;
}

/** Whether a clause ends between a name and a quotation, but for the sign at the mark: "“…”, Reis said". */
function isOfAnotherClause(text: string, name: Span, quoted: Span): boolean {
  const [behind, before] = [text.slice(quoted.end, name.start), text.slice(name.end, quoted.start)];
  const rest = behind.replace(/^["”]?[,.]?["”]?/u, '');
  const head = before.replace(/["“]$/u, '').trimEnd().replace(/[,:]$/u, '');
  return /[,;:.!?—–]/u.test(rest + head);
}

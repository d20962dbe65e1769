/**
 * A name with what the passages tell of another: "Bo Lund was arrested" on "Ana Reis was arrested. Bo Lund spoke." Name
 * and verb are there, and no sentence has both.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { coordinatedClausesOf, isClauseApart } from '../mentions/clauses.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import { readWords } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { standsIn } from '../text/quoted-words.ts';
import { splitSentences } from '../text/sentence.ts';
import { indexesTouched, isTouched, type Span } from '../text/spans.ts';
import { withoutAccents } from '../text/normalized-text.ts';
import { isVerb } from '../words/related.ts';
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
          hasPronoun: readWords(text, lexicon).some(({ word }) => pronounsOf(lexicon).has(word)),
        };
      }),
);

const pronounsOf = oncePer(
  ({ pronouns }: Lexicon): ReadonlySet<string> => new Set([...pronouns.opening, ...pronouns.she, ...pronouns.he]),
);

/** The names of `text` whose verb the passages have in sentences about others only, each once. */
export function namesApart(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const names = readNames(text, lexicon);
  if (names.length === 0) return [];
  const words = readWords(text, lexicon).filter(({ isContent }) => isContent);
  const apart = names.filter((mention) => {
    const { name, end } = mention;
    const verb = words[indexesTouched(words, { start: end, end: text.length }).start];
    if (verb === undefined || isClauseApart(text, mention, verb)) return false;
    const lemmas = verb.lemmas;
    if (
      !lemmas.some((lemma) => isVerb(lemma, lexicon)) ||
      lemmas.some((lemma) => lexicon.reportingWords.includes(lemma))
    )
      return false;
    const told = passages
      .flatMap((passage) => toldIn(passage, lexicon))
      .filter((sentence) => lemmas.some((lemma) => lemmasIn(sentence.text, lexicon).has(lemma)));
    const [last = ''] = withoutAccents(name).split(/\s+/u).slice(-1);
    return (
      told.length > 0 && told.every((one) => one.hasName && !one.hasPronoun && !withoutAccents(one.text).includes(last))
    );
  });
  return [...new Set(apart.map(({ name }) => name))];
}

/** Words in quotation marks, with the last word of the name that stands nearest to them in their clause. */
interface Said {
  readonly words: string;
  readonly name: string;
  readonly last: string;
}

/** What `text` has in quotation marks beside one of `names`. */
function saidIn(text: string, names: readonly NameMention[], lexicon: Lexicon): Said[] {
  return quotedSpans(text).flatMap((quoted) => {
    const nearest = nearestOf(text, names, quoted, lexicon);
    if (nearest === undefined) return [];
    const { name } = nearest;
    return [{ words: text.slice(quoted.start, quoted.end), name, last: name.split(/\s+/u).at(-1) ?? '' }];
  });
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
  // Names inside a quotation are of whom it speaks.
  const speakersIn = (words: string) => {
    const spans = quotedSpans(words);
    return readNames(words, lexicon).filter((mention) => isSpeaker(mention.name) && !isTouched(spans, mention));
  };
  const apart = saidIn(text, speakersIn(text), lexicon).filter(({ words, last }) => {
    const told = passages.filter((passage) => standsIn(words, [passage]));
    const isOthers = told.every((passage) => {
      const speakers = speakersIn(passage);
      if (passage.includes(last)) return isExchanged(words, last, saidIn(passage, speakers, lexicon));
      return speakers.length > 0 && !readWords(passage, lexicon).some(({ word }) => pronounsOf(lexicon).has(word));
    });
    return told.length > 0 && isOthers;
  });
  return [...new Set(apart.map(({ name }) => name))];
}

/** Whether the words stand beside another name there, and other words beside this one. */
function isExchanged(words: string, last: string, said: readonly Said[]): boolean {
  const own = said.filter((other) => standsIn(words, [other.words]));
  return own.length > 0 && own.every((other) => other.last !== last) && said.some((other) => other.last === last);
}

/** The name outside a quotation that is nearest to it in its clause; of two as near, the one before. */
function nearestOf(
  text: string,
  names: readonly NameMention[],
  quoted: Span,
  lexicon: Lexicon,
): NameMention | undefined {
  const { start, end } = indexesTouched(names, quoted);
  const distance = (name: Span): number => Math.max(name.start - quoted.end, quoted.start - name.end);
  return [names[start - 1], names[end]]
    .flatMap((name) => (name === undefined || isOfAnotherClause(text, name, quoted, lexicon) ? [] : [name]))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Whether a clause ends or begins between a name and a quotation, but for the sign at the mark: "“…”, Reis said". */
function isOfAnotherClause(text: string, name: Span, quoted: Span, lexicon: Lexicon): boolean {
  const [behind, before] = [text.slice(quoted.end, name.start), text.slice(name.end, quoted.start)];
  const rest = behind.replace(/^["”]?[,.]?["”]?/u, '');
  const head = before.replace(/(?:[,:]|(?<!\s))\s*["“]$/u, '');
  return /["“”]/u.test(rest + head) || coordinatedClausesOf(rest + head, lexicon).length > 1;
}

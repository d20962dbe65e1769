/** Whether a word of a sentence stands in its passages, or follows from them. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { isContent, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import type { Span } from '../text/spans.ts';
import { isFormOf } from '../words/lemma.ts';
import { derivedFrom, followersOf, isAdverb, isOfManner } from '../words/related.ts';
import { alwaysIn } from './always.ts';
import { tellsWhose } from './attributed.ts';
import { holderOf, lemmasIn } from './lemmas.ts';
import { phrasalLemmas } from './phrases.ts';
import { precededIn, type Before } from './preceded.ts';
import { isSuperlative } from './superlatives.ts';
import { isPast } from './tense.ts';

/** What a sentence rests on, for its words. */
export interface WordSupport {
  /** Words of its passages and of what else it may repeat: printed facts, names. */
  readonly texts: readonly string[];
  /** Where it names a source that it cites: there it may say what documents do. */
  readonly sourceNames: readonly Span[];
  /** The text, offset for offset, without the words by which a source tells it: "the Post reports". */
  readonly own: string;
  /** Words of ours to words of the sources, as an editor declared them. */
  readonly gloss: Readonly<Record<string, readonly string[]>>;
}

const listsOf = oncePer((lexicon: Lexicon) => ({
  reporting: new Set(lexicon.reportingWords),
  ofDocuments: new Set(lexicon.documentWords),
  speaking: new Set(lexicon.speakingWords),
  general: new Set(lexicon.generalWords),
}));

/** What stands directly behind an article names something. */
const thingsOf = oncePer(({ articles }: Lexicon): Before => ({ words: new Set(articles), reach: 1 }));

/** Whether the word at a place among those of the sentence is found. */
export type IsFound = (words: readonly WordMention[], at: number) => boolean;

/** Makes what finds the words of `text` in its support. */
export function wordFinder(text: string, support: WordSupport, lexicon: Lexicon): IsFound {
  const lists = listsOf(lexicon);
  const glossed = new Set(Object.keys(support.gloss).flatMap((phrase) => [...lemmasIn(phrase, lexicon)]));
  const holds = holderOf(support.texts, lexicon);
  const follows = followerFinder(support.texts, holds, lexicon);
  const isOfDocuments = ({ lemmas }: WordMention): boolean => lemmas.some((lemma) => lists.ofDocuments.has(lemma));
  const isAboutDocuments = support.sourceNames.length > 0 || readWords(text, lexicon).some(isOfDocuments);
  return (words, at) => {
    const own = words[at];
    if (own === undefined || own.lemmas.some((lemma) => holds(lemma) || glossed.has(lemma))) return true;
    if (own.lemmas.some((lemma) => lists.general.has(lemma)) && !saysMore(words, at, lexicon)) return true;
    // "Quotes him briefly": how documents say something is for the dossier to tell.
    if (isAdverb(own.word, lexicon) && (isAboutDocuments || !isOfManner(own.word))) return true;
    if (isUnitOf(own.word, support.texts, lexicon)) return true;
    const isReport = isOfDocuments(own) || own.lemmas.some((lemma) => lists.reporting.has(lemma));
    return (isReport && isOfTeller(text, own, support, lexicon)) || follows(own, isReport);
  };
}

/** Whether a general word says more where it stands. */
function saysMore(words: readonly WordMention[], at: number, lexicon: Lexicon): boolean {
  const [before = '', own = '', behind = ''] = [words[at - 1], words[at], words[at + 1]].map((word) => word?.word);
  // "The youngest person" is more than "the youngest woman"; "used to sell" says that it was so once.
  return isSuperlative(before, lexicon) || (isPast(own, lexicon) && lexicon.infinitives.includes(behind));
}

type Follows = (own: WordMention, isReport: boolean) => boolean;

/** Makes what tells whether a word follows from one that the `texts` hold, or from a phrase of theirs. */
function followerFinder(texts: readonly string[], holds: (lemma: string) => boolean, lexicon: Lexicon): Follows {
  const phrases = texts.map((passage) => phrasalLemmas(passage, lexicon));
  // "Rose" on "went up".
  const isPhrase = (lemma: string): boolean => phrases.some((lemmas) => lemmas.has(lemma));
  // "Over" and "have" are synonyms of too much.
  const carries = (lemma: string): boolean => isContent(lemma, lexicon) && !lexicon.lightVerbs.includes(lemma);
  const named = alwaysIn(texts, (passage) => precededIn(passage, thingsOf(lexicon), lexicon), lexicon);
  const isNamed = (lemma: string): boolean => named !== 'none' && named([lemma]) === true;
  const { speaking } = listsOf(lexicon);
  return ({ word, lemmas }, isReport) => {
    // "Ordered" is more than "said", and "closed" another thing than "the end".
    const isSame = (lemma: string, other: string): boolean =>
      (isReport || !speaking.has(other)) && (lemma === word || !isPast(word, lexicon) || !isNamed(other));
    const isGiven = (lemma: string, other: string): boolean =>
      isPhrase(other) ||
      (holds(other) && carries(other) && (derivedFrom(lemma, lexicon).has(other) || isSame(lemma, other)));
    return lemmas.some((lemma) => followersOf(lemma, lexicon).some((other) => isGiven(lemma, other)));
  };
}

/**
 * Whether a word of reporting tells what a document does, or what somebody does of whom the passages report a word: "the owner
 * said" on "according to the owner". Nobody has said, called or known anything where they only tell what was done.
 */
function isOfTeller(
  text: string,
  mention: WordMention,
  { sourceNames, own, texts }: WordSupport,
  lexicon: Lexicon,
): boolean {
  const { ofDocuments } = listsOf(lexicon);
  if (readWords(own, lexicon).some(({ lemmas }) => lemmas.some((lemma) => ofDocuments.has(lemma)))) return true;
  // "…, the Post writes" tells nothing of who does what before it.
  if (sourceNames.some((name) => name.start < mention.start || !isClauseApart(text, name, mention))) return true;
  if (texts.some((passage) => tellsWhose(passage, lexicon))) return true;
  const isKnown = isFormOf(mention.word, lexicon.knowing, lexicon);
  return sourceNames.length > 0 && !isKnown && texts.some((passage) => tellsOfWords(passage, lexicon));
}

/** Whether a text tells what somebody says. */
const tellsOfWords = memoizePer(
  (lexicon: Lexicon) => (text) =>
    quotedSpans(text).length > 0 ||
    readWords(text, lexicon).some(
      ({ word }) =>
        isFormOf(word, [...lexicon.reportingWords, ...lexicon.speakingWords], lexicon) || lexicon.claims.includes(word),
    ),
);

/** By each word of the names of units, what finds any name of each of them in a text. */
const unitsByWord = oncePer(({ units }: Lexicon): ReadonlyMap<string, readonly RegExp[]> => {
  const all = units.flatMap((names) => {
    const standing = new RegExp(String.raw`(?<!\p{L})(?:${either(names)})(?!\p{L})`, 'u');
    return names.flatMap((name) => name.split(' ').map((word) => ({ word, standing })));
  });
  return new Map(
    [...Map.groupBy(all, ({ word }) => word)].map(([word, found]) => [word, found.map(({ standing }) => standing)]),
  );
});

/** "Euros" on "€60 million": another name of a unit that the passages have. */
function isUnitOf(word: string, passages: readonly string[], lexicon: Lexicon): boolean {
  const names = unitsByWord(lexicon).get(word) ?? [];
  return names.some((standing) => passages.some((passage) => standing.test(passage)));
}

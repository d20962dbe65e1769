/**
 * Every word of a sentence is found in its passages, follows from them, or is open: nobody but an editor can say then
 * whether the sentence says more than they do.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords, isContent, isOfName, type WordMention } from '../mentions/words.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { readDates, sideOf } from '../mentions/dates.ts';
import { limitSpans } from '../mentions/limits.ts';
import { readRelatives, readTimes, type RelativeMention } from '../mentions/times.ts';
import { isSaidBy } from '../mentions/date-parts.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { quotedSpans } from '../text/quotation.ts';
import { offsetsIn, type Span } from '../text/spans.ts';
import { either } from '../language/pattern.ts';
import { tellsWhose } from './attributed.ts';
import { alwaysIn } from './always.ts';
import { lemmasIn } from './lemmas.ts';
import { precededIn, type Before } from './preceded.ts';
import { droppedHedges, newPhrasalVerbs, phrasalLemmas } from './phrases.ts';
import { misplacedQuantities } from './quantities.ts';
import { rankedIn } from './ranked.ts';
import { toldAsSettled } from './settled.ts';
import { isSuperlative, widenedSuperlatives } from './superlatives.ts';
import { isPast, toldAsBeing, toldAsDone, toldAsHolding } from './tense.ts';
import { isFormOf } from '../words/lemma.ts';
import { derivedFrom, followersOf, isAdverb, isOfManner } from '../words/related.ts';

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

/** Why a word is open. */
export type OpenReason =
  | 'word'
  | 'negation'
  | 'denial'
  | 'name'
  | 'tense'
  | 'quantity'
  | 'superlative'
  | 'time'
  | 'pronoun'
  | 'order'
  | 'limit'
  | 'amount'
  | 'joined'
  | 'silence'
  | 'quotation';

/** A word that an editor has to answer for. */
export interface OpenWord {
  readonly word: string;
  readonly reason: OpenReason;
}

const listsOf = oncePer((lexicon: Lexicon) => ({
  reporting: new Set(lexicon.reportingWords),
  ofDocuments: new Set(lexicon.documentWords),
  speaking: new Set(lexicon.speakingWords),
  general: new Set(lexicon.generalWords),
  universal: new Set(lexicon.universals),
  telling: new Map(Object.entries(lexicon.tellingPrepositions)),
}));

/** What stands directly behind an article names something. */
const thingsOf = oncePer(({ articles }: Lexicon): Before => ({ words: new Set(articles), reach: 1 }));

/** The open words of `text`, in order, each once. */
export function openWords(text: string, support: WordSupport, lexicon: Lexicon): OpenWord[] {
  const given = support.texts.map((passage) => lemmasIn(passage, lexicon));
  const holds = (lemma: string): boolean => given.some((lemmas) => lemmas.has(lemma));
  const phrases = support.texts.map((passage) => phrasalLemmas(passage, lexicon));
  // "Rose" on "went up".
  const isPhrase = (lemma: string): boolean => phrases.some((lemmas) => lemmas.has(lemma));
  // "Over" and "have" are synonyms of too much.
  const carries = (lemma: string): boolean => isContent(lemma, lexicon) && !lexicon.lightVerbs.includes(lemma);
  const glossed = new Set(Object.keys(support.gloss).flatMap((phrase) => [...lemmasIn(phrase, lexicon)]));
  const own = listsOf(lexicon);
  const named = alwaysIn(support.texts, (passage) => precededIn(passage, thingsOf(lexicon), lexicon), lexicon);
  const isNamed = (lemma: string): boolean => named !== 'none' && named([lemma]) === true;
  // A season is a word too: "spring 2025" on "April 2025" is what an editor makes of it.
  const dates = readDates(text, lexicon).filter(({ season }) => season === undefined);
  const times = [...readTimes(text, lexicon), ...readRelatives(text, lexicon)];
  const spans = [...readNumbers(text, lexicon), ...dates, ...times];
  const isTaken = offsetsIn(spans, text.length);
  const open = new Map<string, OpenReason>();
  const words = readWords(text, lexicon);
  const isAboutDocuments =
    support.sourceNames.length > 0 || words.some(({ lemmas }) => lemmas.some((lemma) => own.ofDocuments.has(lemma)));
  const isBeside = offsetsIn([...limitSpans(text, lexicon), ...sidesGiven(text, support.texts, lexicon)], text.length);
  for (const [index, mention] of words.entries()) {
    const { word, lemmas } = mention;
    if (own.telling.get(word)?.every((other) => !holds(other)) === true) open.set(word, 'word');
    const isLimit = isBeside(mention.start);
    if (own.universal.has(word) && !holds(word) && !isLimit) open.set(word, 'quantity');
    if (isSuperlative(word, lexicon) && !holds(word) && !isLimit) open.set(word, 'superlative');
    // Whether the passages have a name is asked of names.
    if (!mention.isContent || isTaken(mention.start) || isLimit) continue;
    if (isOfName(mention)) continue;
    if (lemmas.some((lemma) => holds(lemma) || glossed.has(lemma))) continue;
    // "The youngest person" is more than "the youngest woman".
    const isOfAll = isSuperlative(words[index - 1]?.word ?? '', lexicon);
    // "Used to sell" says that it was so once.
    const isBeforeVerb = isPast(word, lexicon) && lexicon.infinitives.includes(words[index + 1]?.word ?? '');
    if (!isOfAll && !isBeforeVerb && lemmas.some((lemma) => own.general.has(lemma))) continue;
    // "Quotes him briefly": how documents say something is for the dossier to tell.
    if (isAdverb(word, lexicon) && (isAboutDocuments || !isOfManner(word))) continue;
    if (isUnitOf(word, support.texts, lexicon)) continue;
    const isReport = lemmas.some((lemma) => own.reporting.has(lemma) || own.ofDocuments.has(lemma));
    if (isReport && isOfTeller(text, mention, support, lexicon)) continue;
    // "Ordered" is more than "said", and "closed" another thing than "the end".
    const isGiven = (lemma: string, other: string): boolean =>
      isPhrase(other) ||
      (holds(other) &&
        carries(other) &&
        (derivedFrom(lemma, lexicon).has(other) ||
          ((isReport || !own.speaking.has(other)) && (lemma === word || !isPast(word, lexicon) || !isNamed(other)))));
    if (lemmas.some((lemma) => followersOf(lemma, lexicon).some((other) => isGiven(lemma, other)))) continue;
    open.set(word, open.get(word) ?? 'word');
  }
  for (const { relative, span, start, end } of readRelatives(text, lexicon)) {
    const isSame = (other: RelativeMention): boolean => other.relative === relative && other.span === span;
    if (!support.texts.some((passage) => readRelatives(passage, lexicon).some(isSame)))
      open.set(text.slice(start, end), 'time');
  }
  for (const word of misplacedQuantities(text, support.texts, lexicon)) open.set(word, 'quantity');
  for (const word of widenedSuperlatives(text, support.texts, lexicon)) open.set(word, 'superlative');
  // "Fewer" on two numbers that show it.
  for (const { word, isSo, isMultiple } of rankedIn(text, support.texts, lexicon))
    if (isSo && !isMultiple) open.delete(word.toLowerCase());
  for (const word of newPhrasalVerbs(text, support.texts, lexicon)) open.set(word, 'word');
  for (const word of droppedHedges(text, support.texts, lexicon)) open.set(word, 'limit');
  for (const tell of [toldAsDone, toldAsHolding, toldAsBeing, toldAsSettled])
    for (const word of tell(text, support.texts, lexicon)) open.set(word, 'tense');
  return [...open].map(([word, reason]) => ({ word, reason }));
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

/** What stands beside dates of `text` and, in the same class, beside them in a passage: "early June" on "the start of June". */
function sidesGiven(text: string, passages: readonly string[], lexicon: Lexicon): Span[] {
  return readDates(text, lexicon).flatMap((date) => {
    const { part } = sideOf(text, date, lexicon);
    const isGiven = passages.some((passage) =>
      readDates(passage, lexicon).some(
        (other) => isSaidBy(date, other) && sideOf(passage, other, lexicon).part === part,
      ),
    );
    return part !== undefined && isGiven ? [{ start: Math.max(0, date.start - longestSide), end: date.start }] : [];
  });
}

// Units of text in which a part of a month or year surely stands before it: "the beginning of ".
const longestSide = 16;

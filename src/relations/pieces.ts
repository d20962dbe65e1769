/** What a sentence is put together of: its words, numbers and dates, each with the little word that ties it to what stands before. */
import type { Lexicon } from '../language/lexicon.ts';
import { readDates } from '../mentions/dates.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isContent, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { offsetsIn } from '../text/spans.ts';
import { isFormOf, lemmasOf } from '../words/lemma.ts';
import { isAdverb, isVerb } from '../words/related.ts';
import { isPast } from './tense.ts';

/** A word, number or date that says something, where it stands in its sentence. */
export interface Piece {
  readonly written: string;
  /** What it is compared by: base forms, or a number or a date as such. */
  readonly keys: readonly string[];
  /** `head`: a word at the head of a sentence, which may be a name or none. */
  readonly kind: 'word' | 'verb' | 'name' | 'head' | 'number' | 'date';
  /** The little word that ties it to what stands before: "in" of "in the harbour"; empty where none does. */
  readonly tie: string;
  /** All little words before it, in small letters. */
  readonly links: readonly string[];
  /** Whether a sign that ends a clause stands before it. */
  readonly opensClause: boolean;
  /** Whether it stands behind a form of "be": "was sold". */
  readonly isBehindBeing: boolean;
  /** Whether nothing but a sign, an article or a word that joins stands before it: "and Reis". */
  readonly isListed: boolean;
  /** Whether it continues the word before: "board" of "harbour board" or "pilots' board". */
  readonly continues: boolean;
}

/** What is asked of each word, wherever it stands. */
interface Traits {
  /** Whether it says something that can stand in the place of something else, if it is no function word. */
  readonly says: boolean;
  /** Whether it is a form that verbs alone have. */
  readonly isVerbForm: boolean;
  readonly isBeing: boolean;
  /** Whether it ties what stands behind it to what stands before. */
  readonly isTie: boolean;
  /** How it is written where no article follows: `à` of `au`. */
  readonly tie: string;
  readonly isArticle: boolean;
  /** Whether it joins two of a list. */
  readonly joins: boolean;
}

const traitsOf = memoizePer((lexicon: Lexicon) => {
  const passedOver = new Set([...lexicon.articles, ...lexicon.auxiliaries]);
  const contracted = new Map(Object.entries(lexicon.contractedTies));
  const idle = new Set([...lexicon.reportingWords, ...lexicon.documentWords, ...lexicon.lightVerbs]);
  return (word): Traits => {
    const lemmas = lemmasOf(word, lexicon);
    const isForm = isPast(word, lexicon) || lexicon.verbEndings.some((ending) => word.endsWith(ending));
    return {
      says: !isAdverb(word, lexicon) && !lemmas.some((lemma) => idle.has(lemma)),
      isVerbForm: isForm && lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon)),
      isBeing: isFormOf(word, [lexicon.being], lexicon),
      isTie: !isContent(word, lexicon) && !passedOver.has(word),
      tie: contracted.get(word) ?? word,
      isArticle: lexicon.articles.includes(word),
      joins: lexicon.coordinators.includes(word),
    };
  };
});

/** The pieces of each sentence of a text. */
export const piecesIn: (text: string, lexicon: Lexicon) => readonly (readonly Piece[])[] = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly (readonly Piece[])[] =>
      splitSentences(text, lexicon).map(({ start, end }) => readPieces(text.slice(start, end), lexicon)),
);

/** A number or a date is one thing with all its words. */
function readPieces(text: string, lexicon: Lexicon): Piece[] {
  const dates = readDates(text, lexicon).map(({ start, end, year, month, day, weekday }) => ({
    start,
    end,
    kind: 'date' as const,
    keys: [[year, month, day, weekday].join('-')],
  }));
  const isDated = offsetsIn(dates, text.length);
  const numbers = readNumbers(text, lexicon)
    .filter(({ start }) => !isDated(start))
    .map(({ start, end, value }) => ({ start, end, kind: 'number' as const, keys: [String(value)] }));
  const counted = [...dates, ...numbers];
  const isCounted = offsetsIn(counted, text.length);
  const words = readWords(text, lexicon).filter(({ start }) => !isCounted(start));
  const all = [...words, ...counted].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let links: WordMention[] = [];
  let last = 0;
  for (const one of all) {
    if ('word' in one && !says(one, lexicon)) {
      links.push(one);
      continue;
    }
    const between = text.slice(last, one.start);
    pieces.push({
      written: text.slice(one.start, one.end),
      keys: 'word' in one ? one.lemmas : one.keys,
      kind: 'word' in one ? kindOf(one, lexicon) : one.kind,
      continues: pieces.length > 0 && /^['’]?[\s-]$/u.test(between),
      ...linked(links, between, lexicon),
    });
    [links, last] = [[], one.end];
  }
  return pieces;
}

/** What the little words before a piece, with all that stands between it and the one before, say of it. */
function linked(
  links: readonly WordMention[],
  between: string,
  lexicon: Lexicon,
): Pick<Piece, 'tie' | 'links' | 'opensClause' | 'isBehindBeing' | 'isListed'> {
  let tie = '';
  let [isBehindBeing, isJoined, isListed] = [false, between.includes(','), true];
  for (const { word } of links) {
    const traits = traitsOf(word, lexicon);
    if (traits.isTie) tie = traits.tie;
    isBehindBeing ||= traits.isBeing;
    isJoined ||= traits.joins;
    isListed &&= traits.isArticle || traits.joins;
  }
  return {
    tie,
    links: links.map(({ word }) => word),
    opensClause: /[,;:—–]/u.test(between),
    isBehindBeing,
    isListed: isListed && isJoined,
  };
}

/** A word in a form that verbs alone have is none of the others. */
function kindOf({ word, isCapital, opens }: WordMention, lexicon: Lexicon): Piece['kind'] {
  if (isCapital) return opens ? 'head' : 'name';
  return traitsOf(word, lexicon).isVerbForm ? 'verb' : 'word';
}

/** Whether a word says something that can stand in the place of something else. */
function says({ word, isContent: isOwn, isCapital }: WordMention, lexicon: Lexicon): boolean {
  return (isOwn || (isCapital && !lexicon.functionWords.has(word))) && traitsOf(word, lexicon).says;
}

/** Whether two pieces may be of one kind. */
export function areAlike({ kind: one }: Piece, { kind: other }: Piece): boolean {
  return one === other || (one === 'head' && isThing(other)) || (other === 'head' && isThing(one));
}

const isThing = (kind: Piece['kind']): boolean => kind === 'word' || kind === 'name';

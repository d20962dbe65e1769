/**
 * Words of a text, as they stand there.
 *
 * @example
 * readWords('The minister’s two-day visit', en) // the, minister, two, day, visit
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoize, oncePer } from '../text/memoize.ts';
import { either } from '../language/pattern.ts';

/** A word where it stands; the parts of a hyphenated word are several. */
export interface WordMention {
  readonly text: string;
  /** In small letters, without `’s`. */
  readonly word: string;
  /** Whether it is written with a capital letter and begins a sentence, a clause behind a colon, or words in quotation marks. */
  readonly opens: boolean;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

// Letters behind figures are a unit or a scale, and no word: "£28m".
// An article or a negation that has lost its vowel is a word of its own: "l’île", "n’a".
const pattern =
  /(?<![\p{L}\p{M}\p{N}]|\d[.,]?)(?:(?:[cdjlmst]|qu)(?=['’]\p{L}{2})|n(?=['’]\p{L})|[\p{L}\p{M}]+(?:['’]\p{L}+)*)/giu;
const opening = /(?:^|[.!?:;…]["”’')\]]*\s+|["“‘(\[]\s*|[—–]\s*)$/u;
// Units of text in which the end of a sentence before a word surely stands.
const beside = 6;

/** The words of `text`, in order; read once for all who ask. */
export const readWords: (text: string) => readonly WordMention[] = memoize((text) =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    // Without the possessive.
    word: match[0].toLowerCase().replace(/['’]s?$/u, ''),
    opens: /^\p{Lu}/u.test(match[0]) && opening.test(text.slice(Math.max(0, match.index - beside), match.index)),
    start: match.index,
    end: match.index + match[0].length,
  })),
);

/** Whether a word is written as part of a name: with a capital letter inside a sentence. */
export function isOfName({ text, opens }: WordMention): boolean {
  return /^\p{Lu}/u.test(text) && !opens;
}

/** Whether a word carries something of its own: no article, pronoun, preposition, negation or word of quantity. */
export function isContentWord({ word }: WordMention, lexicon: Lexicon): boolean {
  return isContent(word, lexicon);
}

/** The same of a word in small letters. */
export function isContent(word: string, lexicon: Lexicon): boolean {
  const { functionWords, limitingWords } = lexicon;
  // A letter without small and capital form may be a whole word: "五".
  const isWord = word.length > 1 || /^\p{Lo}$/u.test(word);
  if (!isWord || functionWords.has(word) || limitingWords.has(word)) return false;
  // "Don’t", "they’re": a function word with another at its end.
  return !/['’]/u.test(word) || withoutClitic(word, lexicon) === word;
}

const cliticPattern = oncePer(({ clitics }: Lexicon) => new RegExp(`['’](?:${either(clitics)})$`, 'u'));

/** A word in small letters without the one that is written as its end: "they" of "they’re". */
export function withoutClitic(word: string, lexicon: Lexicon): string {
  return word.replace(cliticPattern(lexicon), '').replace(/['’]s$/u, '');
}

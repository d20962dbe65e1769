/**
 * Words of a text, as they stand there.
 *
 * @example
 * readWords('The minister’s two-day visit', en) // the, minister, two, day, visit
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { withNegationsAlone } from './negations-alone.ts';
import { lemmasOf } from '../words/lemma.ts';

/** A word where it stands; the parts of a hyphenated word are several. */
export interface WordMention {
  readonly text: string;
  /** In small letters, without `’s`. */
  readonly word: string;
  /** The base forms that it may have. */
  readonly lemmas: readonly string[];
  /** Whether it carries something of its own, as {@link isContent} tells. */
  readonly isContent: boolean;
  readonly isCapital: boolean;
  /** Whether it is written with a capital letter and begins a sentence, a clause behind a colon, or words in quotation marks. */
  readonly opens: boolean;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const opening = /(?:^|[.!?:;…]["”’')\]]*\s+|["“‘(\[]\s*|[—–]\s*)$/u;
// Units of text in which the end of a sentence before a word surely stands.
const beside = 6;

/** The words of `text`, in order; read once for all who ask. */
export const readWords: (text: string, lexicon: Lexicon) => readonly WordMention[] = memoizePer((lexicon: Lexicon) => {
  // Letters behind figures are a unit or a scale, and no word: "£28m".
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}]|\d[.,]?)(?:(?:${either(lexicon.elisions)})(?=['’]\p{L})|[\p{L}\p{M}]+(?:['’]\p{L}+)*)`,
    'giu',
  );
  return (text) => {
    const read = withNegationsAlone(text, lexicon);
    return [...text.matchAll(pattern)].map(({ 0: written, index: start }) => {
      // Without the possessive.
      const word = read
        .slice(start, start + written.length)
        .toLowerCase()
        .replace(/['’]s?$/u, '');
      const isCapital = /^\p{Lu}/u.test(written);
      return {
        text: written,
        word,
        lemmas: lemmasOf(word, lexicon),
        isContent: isContent(word, lexicon),
        isCapital,
        opens: isCapital && opening.test(text.slice(Math.max(0, start - beside), start)),
        start,
        end: start + written.length,
      };
    });
  };
});

/** Whether a word is written as part of a name: with a capital letter inside a sentence. */
export function isOfName({ isCapital, opens }: WordMention): boolean {
  return isCapital && !opens;
}

/** Whether a word is written as the owner of what follows: "Reis’s", "the crews’". */
export function isPossessive({ text }: Pick<WordMention, 'text'>): boolean {
  return /['’]s?$/u.test(text);
}

/** Whether a word in small letters carries something of its own: no article, pronoun, preposition, negation or word of quantity. */
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

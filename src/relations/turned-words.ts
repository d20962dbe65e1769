/**
 * Words that turn round by their beginning what the passages have in the same place, or the other way round: "an unburned loaf"
 * on "a burned loaf". A dictionary lists few of them as opposites.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { lemmasIn, share } from './lemmas.ts';
import { turnedRoundIn } from './negated.ts';
import type { OpposedWord } from './opposed.ts';
import { isTurning } from './turning.ts';

/** The words of `text` that stand directly beside the same word as what turns them round in a passage, or is turned round by them. */
export function turnedWords(text: string, passages: readonly string[], lexicon: Lexicon): OpposedWord[] {
  // Few words turn anything round.
  if (![text, ...passages].some((one) => turnedRoundIn(one, lexicon).size > 0)) return [];
  const given = passages.flatMap((passage) => placesIn(passage, lexicon));
  return placesIn(text, lexicon).flatMap((own): OpposedWord[] => {
    if (passages.some((passage) => share(own.lemmas, lemmasIn(passage, lexicon)))) return [];
    const other = given.find((one) => isOpposite(own, one));
    return other === undefined ? [] : [{ word: own.text, given: other.text }];
  });
}

/** A word with what stands around it. */
interface Placed {
  readonly text: string;
  readonly lemmas: ReadonlySet<string>;
  /** Base forms of what it turns round by itself: "burn" of "unburned". */
  readonly turns: ReadonlySet<string>;
  /** Those of what stands directly beside it and says something of its own. */
  readonly beside: ReadonlySet<string>;
  readonly isDenied: boolean;
}

// Words before one in which what denies it surely stands.
const reach = 4;

function placesIn(text: string, lexicon: Lexicon): readonly Placed[] {
  const words = readWords(text, lexicon);
  const contentOf = (word: WordMention | undefined): readonly string[] => (word?.isContent === true ? word.lemmas : []);
  return words.flatMap((word, at) =>
    word.isContent
      ? [
          {
            text: word.text,
            lemmas: new Set(word.lemmas),
            turns: turnedRoundIn(word.word, lexicon),
            beside: new Set([words[at - 1], words[at + 1]].flatMap(contentOf)),
            isDenied: words.slice(Math.max(0, at - reach), at).some((before) => isTurning(before.word, lexicon)),
          },
        ]
      : [],
  );
}

const isOpposite = (own: Placed, other: Placed): boolean =>
  (share(own.turns, other.lemmas) || share(other.turns, own.lemmas)) &&
  share(own.beside, other.beside) &&
  own.isDenied === other.isDenied;

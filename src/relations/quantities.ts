/**
 * A quantity that says something of a whole, of another thing than in the passages: "all boats" on "all crews, and several
 * boats"; and most of a whole. That both words stand there says nothing of whether they stand together.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart, isSentenceApart } from '../mentions/clauses.ts';
import { limitSpans } from '../mentions/limits.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { isTouched } from '../text/spans.ts';
import { containsName } from '../text/whole-words.ts';
import { followersOf } from '../words/related.ts';

// "All of the old boats": words from the quantity to what it counts.
const reach = 4;

const wholesOf = oncePer(
  ({ universals, majorities, wholes }: Lexicon): ReadonlySet<string> =>
    new Set([...universals, ...majorities, ...wholes]),
);

/** What a quantity counts: the next word of its clause that says something. */
function countedBy(text: string, quantity: WordMention, behind: readonly WordMention[]): WordMention | undefined {
  const next = behind.slice(0, reach).find(({ isContent }) => isContent);
  return next && !isClauseApart(text, quantity, next) ? next : undefined;
}

/** Words that keep a quantity from being one of the whole: "almost all". */
const limitsOf = oncePer(({ numberLimits }: Lexicon): ReadonlySet<string> => new Set(numberLimits.nearly));

/** "All but two", "all towns except two": whether a quantity of the whole leaves something out. */
function hasException(text: string, words: readonly WordMention[], at: number, { exceptions }: Lexicon): boolean {
  const own = words[at];
  const near = words.slice(at, at + 1 + reach).filter((word) => own && !isSentenceApart(text, own, word));
  const written = text.slice(near[0]?.start, near.at(-1)?.end).toLowerCase();
  return exceptions.some((phrase) => containsName(written, phrase));
}

const isLimited = (words: readonly WordMention[], at: number, lexicon: Lexicon): boolean =>
  limitsOf(lexicon).has(words[at - 1]?.word ?? '');

/** Base forms of all that stands near behind such a quantity in a text, and of what does so without a limit or an exception. */
const countedIn = memoizePer((lexicon: Lexicon) => (text) => {
  const words = readWords(text, lexicon);
  const wholes = words.flatMap(({ word }, at) => (wholesOf(lexicon).has(word) ? [at] : []));
  const near = (at: number) => words.slice(at + 1, at + 1 + reach).flatMap(({ lemmas }) => lemmas);
  return {
    all: new Set(wholes.flatMap(near)),
    whole: new Set(
      wholes.filter((at) => !isLimited(words, at, lexicon) && !hasException(text, words, at, lexicon)).flatMap(near),
    ),
  };
});

/** Such quantities of `text` that count what none of the passages has behind one, each once. */
export function misplacedQuantities(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const words = readWords(text, lexicon);
  const found = words.filter((quantity, at) => {
    if (!wholesOf(lexicon).has(quantity.word)) return false;
    // "Less than 300 metres": what limits a number is judged with it.
    if (isTouched(limitSpans(text, lexicon), quantity)) return false;
    const kind = isLimited(words, at, lexicon) || hasException(text, words, at, lexicon) ? 'all' : 'whole';
    const counted = countedBy(text, quantity, words.slice(at + 1));
    if (counted === undefined) return false;
    const lemmas = counted.lemmas;
    const same = [...lemmas, ...lemmas.flatMap((lemma) => followersOf(lemma, lexicon))];
    return !passages.some((passage) => same.some((lemma) => countedIn(passage, lexicon)[kind].has(lemma)));
  });
  return [...new Set(found.map(({ word }) => word))];
}

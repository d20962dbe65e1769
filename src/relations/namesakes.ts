/**
 * Somebody of whom the passages tell what they tell of another with the same surname: "Jan Lund was arrested" on "Bo Lund was
 * arrested. Jan Lund lives in Marelo."
 */
import type { Lexicon } from '../language/lexicon.ts';
import { readNames, type NameMention } from '../mentions/names.ts';
import { readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { splitSentences } from '../text/sentence.ts';
import { isTouched } from '../text/spans.ts';
import { containsName } from '../text/whole-words.ts';
import { lemmasIn } from './lemmas.ts';

/** The names of `text` that are told what the passages tell of a namesake only, each once. */
export function namesakes(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const full = fullNamesIn(text, lexicon);
  if (full.length === 0) return [];
  const others = passages.flatMap((passage) => fullNamesIn(passage, lexicon));
  const found = full.filter(({ name }) => {
    const namesake = others.find((other) => isNamesake(name, other.name, lexicon))?.name;
    if (namesake === undefined || containsName(text, namesake)) return false;
    const told = wordsBeside(text, lexicon);
    const sentences = passages.flatMap((passage) => sentencesOf(passage, lexicon));
    const ofOther = told.filter(({ lemmas }) => {
      const places = sentences.filter((sentence) => lemmas.some((lemma) => lemmasIn(sentence, lexicon).has(lemma)));
      return places.length > 0 && places.every((one) => containsName(one, namesake) && !containsName(one, name));
    });
    return ofOther.length > 0 && ofOther.length * 2 >= told.length;
  });
  return [...new Set(found.map(({ name }) => name))];
}

/** Names of several words, as persons have. */
const fullNamesIn = (text: string, lexicon: Lexicon): NameMention[] =>
  readNames(text, lexicon).filter(({ name }) => partsOf(name, lexicon).length > 1);

/** The words of a name that are no title and no initial. */
const partsOf = (name: string, { titles }: Lexicon): readonly string[] =>
  name.split(/\s+/u).filter((part) => !titles.includes(part.replace(/\.$/u, '')) && !part.endsWith('.'));

/** The same last word, and no other in common. */
function isNamesake(name: string, other: string, lexicon: Lexicon): boolean {
  const [own, theirs] = [partsOf(name, lexicon), partsOf(other, lexicon)];
  return own.at(-1) === theirs.at(-1) && !own.slice(0, -1).some((part) => theirs.includes(part));
}

/** The words that say something outside of names. */
function wordsBeside(text: string, lexicon: Lexicon): WordMention[] {
  const names = readNames(text, lexicon);
  return readWords(text, lexicon).filter((word) => word.isContent && !isTouched(names, word));
}

const sentencesOf = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly string[] =>
      splitSentences(text, lexicon).map(({ start, end }) => text.slice(start, end)),
);

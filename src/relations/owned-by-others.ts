/**
 * What somebody is, told of another house: "Reis, the mill's director" on "Reis, director of the bakery, sold the mill". The passages
 * have it always as another's.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isOfName, isPossessive, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { hasDictionary } from '../words/lemma.ts';
import { followersOf, isAdjective, isNoun } from '../words/related.ts';
import { lemmasIn } from './lemmas.ts';
import { isPast } from './tense.ts';

/** A thing, and the words that tell whose it is; none where nothing tells. */
interface Owned {
  readonly thing: readonly string[];
  readonly owners: readonly WordMention[];
  /** Whether a name stands beside it: "museum director Ana Reis", "Ana Reis, the museum's director". */
  readonly isNamed: boolean;
}

// "Of the old": words before an owner.
const reach = 3;

/** The things of a text that are written without a capital letter. */
const ownedIn = memoizePer((lexicon: Lexicon) => (text): readonly Owned[] => {
  const words = readWords(text, lexicon);
  const isThing = ({ isContent, lemmas }: WordMention): boolean =>
    isContent &&
    (!hasDictionary(lexicon) || lemmas.some((lemma) => isNoun(lemma, lexicon) && !isAdjective(lemma, lexicon)));
  /** Whether a name stands at one place, with only that sign between it and the word at the other. */
  const isNameBeside = (name: number, other: number, sign: RegExp): boolean => {
    const [first, second] = [words[Math.min(name, other)], words[Math.max(name, other)]];
    const isApart = first === undefined || second === undefined || !sign.test(text.slice(first.end, second.start));
    return !isApart && isOfName(name < other ? first : second);
  };
  return words.flatMap((own, at): Owned[] => {
    if (own.isCapital || !isThing(own) || isPast(own.word, lexicon)) return [];
    const before = words[at - 1];
    const isBeside = before !== undefined && text.slice(before.end, own.start) === ' ';
    const isOwned =
      isBeside && !isOfName(before) && (isPossessive(before) || (hasDictionary(lexicon) && isThing(before)));
    const isTied = lexicon.genitives.includes(words[at + 1]?.word ?? '');
    const behind = words.slice(at + 2, at + 2 + reach).findIndex((word) => word.isContent && !isOfName(word));
    const last = isTied && behind !== -1 ? at + 2 + behind : at;
    let first = isOwned ? at - 1 : at;
    if (lexicon.articles.includes(words[first - 1]?.word ?? '')) first -= 1;
    const owners = [...(isOwned ? [before] : []), ...words.slice(last, last > at ? last + 1 : last)];
    const isNamed = isNameBeside(first - 1, first, /^, $/u) || isNameBeside(last + 1, last, /^,? $/u);
    return [{ thing: own.lemmas, owners, isNamed }];
  });
});

/** Words of `text` for whose something is that every passage has as another's, each once. */
export function otherOwners(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = ownedIn(text, lexicon).filter(({ owners, isNamed }) => isNamed && owners.length > 0);
  if (own.length === 0) return [];
  const given = passages.flatMap((passage) => ownedIn(passage, lexicon));
  const isHeld = ({ lemmas }: WordMention): boolean =>
    passages.some((passage) => lemmas.some((lemma) => lemmasIn(passage, lexicon).has(lemma)));
  const isOne = (owner: WordMention, other: WordMention): boolean =>
    owner.lemmas.some((lemma) => [lemma, ...followersOf(lemma, lexicon)].some((form) => other.lemmas.includes(form)));
  const found = own.flatMap(({ thing, owners }) => {
    const same = given.filter((other) => other.thing.some((lemma) => thing.includes(lemma)));
    const isOther = (owner: WordMention): boolean =>
      same.every(({ owners: theirs }) => theirs.length > 0 && !theirs.some((other) => isOne(owner, other)));
    return same.length > 0 ? owners.filter((owner) => isHeld(owner) && isOther(owner)) : [];
  });
  return [...new Set(found.map((owner) => owner.text))];
}

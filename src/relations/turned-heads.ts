/**
 * Whom a sentence tells of, where a passage tells the same of another to whom it is done: "the parents asked the nurse to call" on
 * "the nurse advised the parents to stay, and asked them to call".
 */
import type { Lexicon } from '../language/lexicon.ts';
import type { WordMention } from '../mentions/words.ts';
import { hasDictionary } from '../words/lemma.ts';
import { formsOf, readDeeds, type Deed } from './deeds.ts';
import { share } from './lemmas.ts';
import { toldSentences, type ToldClause } from './told-clauses.ts';

const clausesIn = (texts: readonly string[], lexicon: Lexicon): ToldClause[] =>
  texts.flatMap((text) => toldSentences(text, lexicon)).flatMap(({ clauses }) => clauses);

/** Its words without those of whom it tells. */
const restOf = ({ words, head }: ToldClause): readonly WordMention[] => words.filter((word) => !head.includes(word));

/** The verbs of `text` whose two sides a passage has the other way round, and none as they are; each once. */
export function turnedHeads(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = clausesIn([text], lexicon).filter(
    ({ head, predicate }) => head.length > 0 && predicate.length > 0 && !isMutual(predicate, lexicon),
  );
  if (own.length === 0) return [];
  const given = clausesIn(passages, lexicon);
  const done = readDeeds(text, lexicon).filter(({ isPassive, hasObject }) => isPassive || hasObject);
  const deeds = passages.flatMap((passage) => readDeeds(passage, lexicon));
  const found = own.filter((one) => {
    const isSame = ({ verb }: Deed): boolean => verb.lemmas.some((lemma) => one.predicate.includes(lemma));
    // "Two men arrested": without an object it may be they who suffer it.
    if (hasDictionary(lexicon) && !done.some(isSame)) return false;
    // "The nurse said the parents asked": whoever stands next before a verb does it.
    if (deeds.some((deed) => isSame(deed) && deed.subject.length > 0)) return false;
    const ways = given.map((other) => wayOf(one, other, lexicon));
    return ways.includes('turned') && !ways.includes('held');
  });
  return [
    ...new Set(found.flatMap(({ predicate, words }) => words.find(({ lemmas }) => lemmas === predicate)?.text ?? [])),
  ];
}

const isMutual = (predicate: readonly string[], { mutual, converses, reportingWords }: Lexicon): boolean =>
  predicate.some((lemma) => [mutual, converses.flat(), reportingWords].some((list) => list.includes(lemma)));

/** How a clause stands beside one of a passage: whom it tells of there, or to whom it is done there. */
function wayOf(own: ToldClause, given: ToldClause, lexicon: Lexicon): 'held' | 'turned' | 'silent' {
  const rest = restOf(given);
  // "Advised them, and asked": without a dictionary no second verb is told from a noun.
  const verbs = hasDictionary(lexicon) ? formsOf(rest) : new Set(given.predicate);
  if (given.head.length === 0 || !own.predicate.some((lemma) => verbs.has(lemma))) return 'silent';
  const [mine, theirs] = [formsOf(own.head), formsOf(given.head)];
  if (share(mine, theirs)) return 'held';
  const isTurned = share(mine, formsOf(rest)) && share(theirs, formsOf(restOf(own)));
  return isTurned && own.isPassive === given.isPassive ? 'turned' : 'silent';
}

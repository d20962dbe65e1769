/**
 * Whom a sentence tells of, where a passage tells the same of another to whom it is done: "the parents asked the nurse to call" on
 * "the nurse advised the parents to stay, and asked them to call".
 */
import type { Lexicon } from '../language/lexicon.ts';
import { memoizePer } from '../text/memoize.ts';
import { hasDictionary } from '../words/lemma.ts';
import { formsOf, readDeeds, type Deed } from './deeds.ts';
import { byForm, share } from './lemmas.ts';
import { toldSentences, type ToldClause } from './told-clauses.ts';

/** A clause with its forms, by which it is compared. */
interface Compared extends ToldClause {
  readonly ofHead: ReadonlySet<string>;
  readonly rest: ReadonlySet<string>;
}

const comparedIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Compared[] =>
      toldSentences(text, lexicon).flatMap(({ clauses }) =>
        clauses
          .filter(({ head }) => head.length > 0)
          .map((clause) => {
            const { words, head } = clause;
            return { ...clause, ofHead: formsOf(head), rest: formsOf(words.filter((word) => !head.includes(word))) };
          }),
      ),
);

/** The base forms of the verbs of some texts that do what is asked. */
const verbsIn = (texts: readonly string[], isAsked: (deed: Deed) => boolean, lexicon: Lexicon): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => readDeeds(text, lexicon).filter(isAsked)).flatMap(({ verb }) => verb.lemmas));

/** The verbs of `text` whose two sides a passage has the other way round, and none as they are; each once. */
export function turnedHeads(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = comparedIn(text, lexicon).filter(
    ({ predicate }) => predicate.length > 0 && !isMutual(predicate, lexicon),
  );
  if (own.length === 0) return [];
  // "Two men arrested": without an object it may be they who suffer it.
  const done = verbsIn([text], ({ isPassive, hasObject }) => isPassive || hasObject, lexicon);
  // "The nurse said the parents asked": whoever stands next before a verb does it.
  const told = verbsIn(passages, ({ subject }) => subject.length > 0, lexicon);
  // "Advised them, and asked": without a dictionary no second verb is told from a noun.
  const given = byForm(
    passages.flatMap((passage) => comparedIn(passage, lexicon)),
    ({ rest, predicate }) => (hasDictionary(lexicon) ? rest : new Set(predicate)),
  );
  const found = own.filter((one) => {
    if (hasDictionary(lexicon) && !one.predicate.some((lemma) => done.has(lemma))) return false;
    if (one.predicate.some((lemma) => told.has(lemma))) return false;
    const ways = one.predicate.flatMap((lemma) => given.get(lemma) ?? []).map((other) => wayOf(one, other));
    return ways.includes('turned') && !ways.includes('held');
  });
  return [
    ...new Set(found.flatMap(({ predicate, words }) => words.find(({ lemmas }) => lemmas === predicate)?.text ?? [])),
  ];
}

const isMutual = (predicate: readonly string[], { mutual, converses, reportingWords }: Lexicon): boolean =>
  predicate.some((lemma) => [mutual, converses.flat(), reportingWords].some((list) => list.includes(lemma)));

/** How a clause stands beside one of a passage: whom it tells of there, or to whom it is done there. */
function wayOf(own: Compared, given: Compared): 'held' | 'turned' | 'silent' {
  if (share(own.ofHead, given.ofHead)) return 'held';
  const isTurned = share(own.ofHead, given.rest) && share(given.ofHead, own.rest);
  return isTurned && own.isPassive === given.isPassive ? 'turned' : 'silent';
}

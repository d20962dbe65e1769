/**
 * Who does or makes something, where a word for them stands behind it: "the quay was sold by the baker" on "the quay was sold by the
 * council" or "the council sold the quay", "tests by the town" on "tests by the mill, as the town asked". Both are there, and
 * somebody else does it.
 */
import type { Lexicon } from '../language/lexicon.ts';
import { isClauseApart } from '../mentions/clauses.ts';
import { readDates } from '../mentions/dates.ts';
import { readNumbers } from '../mentions/numbers.ts';
import { isPossessive, readWords, type WordMention } from '../mentions/words.ts';
import { memoizePer } from '../text/memoize.ts';
import { isTouched, textFromTo } from '../text/spans.ts';
import { isVerb } from '../words/related.ts';
import { formsOf, readDeeds } from './deeds.ts';
import { byForm, holderOf, share } from './lemmas.ts';
import { isPresentParticiple } from './tense.ts';

/** What is done or made, by base form, with who does it, as far as that is told, and who suffers it. */
interface Done {
  readonly lemmas: readonly string[];
  readonly doer: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
}

/** The same where a word for who does it stands behind it. */
interface DoneBy extends Done {
  readonly agent: readonly WordMention[];
}

// Words of whoever does it, far more than anybody writes without a sign or another little word.
const longest = 8;

/** What is done in a text by somebody who stands behind it; "by May", "by 5%" and "by selling" tell of nobody. */
const doneByIn: (text: string, lexicon: Lexicon) => readonly DoneBy[] = memoizePer((lexicon: Lexicon) => (text) => {
  const words = readWords(text, lexicon);
  if (!words.some(({ word }) => lexicon.agentTies.includes(word))) return [];
  const values = [...readDates(text, lexicon), ...readNumbers(text, lexicon)].sort((a, b) => a.start - b.start);
  return words.flatMap((tie, at): DoneBy[] => {
    const done = words[at - 1];
    if (!lexicon.agentTies.includes(tie.word) || done?.isContent !== true || isClauseApart(text, done, tie)) return [];
    const end = endOfGroup(text, words, at, lexicon);
    const agent = words.slice(at + 1, end).filter(({ isContent }) => isContent);
    const [first] = agent;
    if (first === undefined || isTouched(values, { start: tie.end, end: first.end }) || isDoing(first, lexicon))
      return [];
    const doer = formsOf([...agent, ...apposedFrom(text, words, end)]);
    return [{ lemmas: done.lemmas, doer, object: nobody, agent }];
  });
});

const nobody: ReadonlySet<string> = new Set();

/** "Selling", not "the king". */
const isDoing = ({ word, lemmas }: WordMention, lexicon: Lexicon): boolean =>
  isPresentParticiple(word, lexicon) && lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon));

/** Where the group behind the word at `at` ends, with nothing in it but what belongs to it: "the board of the mill". */
function endOfGroup(text: string, words: readonly WordMention[], at: number, lexicon: Lexicon): number {
  const little = [...lexicon.articles, ...lexicon.genitives, ...lexicon.pronouns.opening];
  let end = at + 1;
  for (let own = words[end], before = words[at]; own !== undefined && before !== undefined && end <= at + longest;) {
    if ((!own.isContent && !little.includes(own.word)) || isClauseApart(text, before, own)) break;
    end += 1;
    [before, own] = [own, words[end]];
  }
  return end;
}

/** Whoever is named between commas from the word at `first` on: "her supplier, Lund Mills,". */
function apposedFrom(text: string, words: readonly WordMention[], first: number): readonly WordMention[] {
  const [before, own] = [words[first - 1], words[first]];
  if (before === undefined || own?.isCapital !== true || !/^,\s$/u.test(text.slice(before.end, own.start))) return [];
  let end = first + 1;
  while (words[end]?.isCapital === true && !isClauseApart(text, own, words[end] ?? own)) end += 1;
  const isClosed = /^(?:[,.;:!?]|$)/u.test(text.slice(words[end - 1]?.end, (words[end - 1]?.end ?? 0) + 1));
  return isClosed ? words.slice(first, end) : [];
}

/** What is done in a text by somebody who stands before it, or to somebody behind it. */
const activeIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Done[] =>
      readDeeds(text, lexicon).flatMap(({ verb, at, isSure, isPassive, doer, object, lastInClause }) => {
        if (!isSure || isPassive || doer.size + object.size === 0) return [];
        // "Lund and the town sold": whoever stands before the verb may do it too.
        const before = [...lastInClause].flatMap(([form, place]) => (place < at ? [form] : []));
        return [{ lemmas: verb.lemmas, doer: new Set(doer.size > 0 ? [...doer, ...before] : []), object }];
      }),
);

/** Words of `text` for who does what the passages tell only of others, though they name these too; each once. */
export function otherAgents(text: string, passages: readonly string[], lexicon: Lexicon): string[] {
  const own = doneByIn(text, lexicon);
  if (own.length === 0) return [];
  const given = byForm(
    passages.flatMap((passage) => [...doneByIn(passage, lexicon), ...activeIn(passage, lexicon)]),
    ({ lemmas }) => lemmas,
  );
  const holds = holderOf(passages, lexicon);
  const active = byForm(activeIn(text, lexicon), ({ lemmas }) => lemmas);
  const found = own.filter(({ lemmas, doer, agent }) => {
    const alike = lemmas.flatMap((lemma) => given.get(lemma) ?? []);
    // Who is told of in other words may be the same.
    const isNamed = agent.every((word) => isPossessive(word) || word.lemmas.some(holds));
    // "The mill was robbed by the bakers" on "somebody came, and robbed the bakers".
    const isOther = (other: Done): boolean =>
      other.doer.size > 0 ? !share(doer, other.doer) : share(doer, other.object);
    // "The boat lay by the mill" on "the boat lay there".
    const isItself = ({ doer: theirs }: Done): boolean =>
      lemmas.some((lemma) => active.get(lemma)?.some((mine) => share(mine.doer, theirs)));
    return alike.length > 0 && isNamed && alike.every((other) => isOther(other) && !isItself(other));
  });
  return [...new Set(found.map(({ agent }) => textFromTo(text, agent)))];
}

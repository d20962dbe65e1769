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
    const agent = groupBehind(text, words, at, lexicon);
    const [first] = agent;
    if (first === undefined || isTouched(values, { start: tie.end, end: first.end }) || isDoing(first, lexicon))
      return [];
    const doer = formsOf([...agent, ...apposedTo(text, words, agent)]);
    return [{ lemmas: done.lemmas, doer, object: nobody, agent }];
  });
});

const nobody: ReadonlySet<string> = new Set();

/** "Selling". */
const isDoing = ({ word, lemmas }: WordMention, lexicon: Lexicon): boolean =>
  lexicon.verbEndings.some((ending) => !lexicon.pastEndings.includes(ending) && word.endsWith(ending)) &&
  lemmas.some((lemma) => lemma !== word && isVerb(lemma, lexicon));

/** The words that say something behind the one at `at`, with nothing between them but what belongs to them: "the board of the mill". */
function groupBehind(
  text: string,
  words: readonly WordMention[],
  at: number,
  lexicon: Lexicon,
): readonly WordMention[] {
  const little = [...lexicon.articles, ...lexicon.genitives, ...lexicon.pronouns.opening];
  const near = words.slice(at, at + 1 + longest);
  const end = near.findIndex(
    (word, place) =>
      place > 0 &&
      ((!word.isContent && !little.includes(word.word)) || isClauseApart(text, near[place - 1] ?? word, word)),
  );
  return near.slice(1, end === -1 ? undefined : end).filter(({ isContent }) => isContent);
}

/** Whoever is named between commas behind a group: "her supplier, Lund Mills,". */
function apposedTo(text: string, words: readonly WordMention[], group: readonly WordMention[]): readonly WordMention[] {
  const last = group.at(-1);
  const next = words.findIndex(({ start }) => last !== undefined && start > last.start);
  const first = words[next];
  if (last === undefined || first?.isCapital !== true || !/^,\s$/u.test(text.slice(last.end, first.start))) return [];
  const end = words.findIndex((word, place) => place > next && (!word.isCapital || isClauseApart(text, first, word)));
  return words.slice(next, end === -1 ? undefined : end);
}

/** What is done in a text by somebody who stands before it, or to somebody behind it. */
const activeIn = memoizePer(
  (lexicon: Lexicon) =>
    (text): readonly Done[] =>
      readDeeds(text, lexicon).flatMap(({ verb, isSure, isPassive, doer, object }) =>
        isSure && !isPassive && doer.size + object.size > 0 ? [{ lemmas: verb.lemmas, doer, object }] : [],
      ),
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
  const found = own.filter(({ lemmas, doer, agent }) => {
    const alike = lemmas.flatMap((lemma) => given.get(lemma) ?? []);
    // Who is told of in other words may be the same.
    const isNamed = agent.every((word) => isPossessive(word) || word.lemmas.some(holds));
    // "The mill was robbed by the bakers" on "somebody came, and robbed the bakers".
    const isOther = (other: Done): boolean =>
      other.doer.size > 0 ? !share(doer, other.doer) : share(doer, other.object);
    return alike.length > 0 && isNamed && alike.every(isOther);
  });
  return [...new Set(found.map(({ agent }) => textFromTo(text, agent)))];
}

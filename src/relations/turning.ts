/** Words that turn round what stands beside them: negations and verbs that deny. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { clausesOf } from '../mentions/clauses.ts';
import { withoutMonths } from '../mentions/qualifier.ts';
import { readWords } from '../mentions/words.ts';
import { oncePer } from '../text/memoize.ts';

const turningWords = oncePer(
  ({ negations, denials }: Lexicon): ReadonlySet<string> => new Set([...Object.values(negations).flat(), ...denials]),
);

/** Whether `word`, in small letters, denies what stands beside it. */
export function isTurning(word: string, lexicon: Lexicon): boolean {
  if (turningWords(lexicon).has(word)) return true;
  return apostrophe.test(word) && lexicon.contractions.some((ending) => word.replaceAll('’', "'").endsWith(ending));
}

const apostrophe = /['’]/u;

const asidePattern = oncePer(
  ({ relativePronouns }: Lexicon) =>
    new RegExp(
      String.raw`[,(—–]\s*(?:\p{L}+\s+){0,2}(?:${either(relativePronouns)})\s(?:[^,;.!?()—–]|(?<=\d)[,.](?=\d))*[,)—–]`,
      'giu',
    ),
);

/** `text` without clauses between two commas, which turn nothing round outside them: "the crew, who had not slept, left". */
export function withoutAsides(text: string, lexicon: Lexicon): string {
  return text.replaceAll(asidePattern(lexicon), ',');
}

const denyingPhrase = oncePer(
  ({ denyingPhrases }: Lexicon) => new RegExp(String.raw`(?<!\p{L})(?:${either(denyingPhrases)})(?!\p{L})`, 'giu'),
);

/** What ends `before` and denies what would stand behind it: a verb, a phrase, or the clause before a "that", which denies once. */
export function denialBefore(before: string, lexicon: Lexicon): string | undefined {
  const clauses = clausesOf(before);
  const words = readWords(clauses.at(-1) ?? '', lexicon);
  const last = words.at(-1)?.word;
  if (last === undefined) return undefined;
  if (lexicon.denials.includes(last)) return last;
  // "Denied, in a note, that": what stands between two commas governs nothing.
  if (lexicon.clauseOpeners.includes(last)) return onlyDenialIn(clauses.at(words.length > 1 ? -1 : -3) ?? '', lexicon);
  const phrase = [...before.matchAll(denyingPhrase(lexicon))].at(-1);
  return phrase && before.slice(phrase.index + phrase[0].length).trim() === '' ? phrase[0].toLowerCase() : undefined;
}

/** The word or the phrase of a clause that denies; nothing where several do, which may turn each other round. */
function onlyDenialIn(clause: string, lexicon: Lexicon): string | undefined {
  const words = readWords(clause, lexicon).filter(
    ({ word }) => isTurning(word, lexicon) || lexicon.falsehoods.includes(word),
  );
  const phrases = clause.match(denyingPhrase(lexicon)) ?? [];
  const denials = [...words.map(({ word }) => word), ...phrases.map((phrase) => phrase.toLowerCase())];
  return denials.length === 1 ? denials[0] : undefined;
}

/** Words of `text`, left out between two parts of what is cited, that turn round what stands behind them, put it off, or only claim it. */
export function turnedInside(text: string, lexicon: Lexicon): string[] {
  const { plans, hedges, claims } = lexicon;
  const own = withoutMonths(withoutAsides(text, lexicon), lexicon);
  const words = readWords(own, lexicon);
  // "Doubted on Tuesday that".
  const isBeforeClause = (at: number): boolean =>
    words.slice(at).some(({ word }) => lexicon.clauseOpeners.includes(word));
  const found = words.filter(
    ({ word }, at) =>
      isTurning(word, lexicon) ||
      [plans, hedges, claims].some((list) => list.includes(word)) ||
      (lexicon.falsehoods.includes(word) && isBeforeClause(at)),
  );
  const phrases = own.match(denyingPhrase(lexicon)) ?? [];
  return [...found.map(({ word }) => word), ...phrases.map((phrase) => phrase.toLowerCase())];
}

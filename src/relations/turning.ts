/** Words that turn round what stands beside them: negations and verbs that deny. */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
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

/** Words of `text`, left out between two parts of what is cited, that turn round what stands behind them, put it off, or only claim it. */
export function turnedInside(text: string, lexicon: Lexicon): string[] {
  const { plans, hedges, claims } = lexicon;
  return readWords(withoutAsides(text, lexicon), lexicon)
    .filter(({ word }) => isTurning(word, lexicon) || [plans, hedges, claims].some((list) => list.includes(word)))
    .map(({ word }) => word);
}

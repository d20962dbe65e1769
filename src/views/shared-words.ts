/**
 * The words that two texts have in common, where they stand in one of them: how a sentence is shown beside the words
 * that it rests on.
 *
 * @example
 * sharedWords('The storm tore six boats loose', 'At least six boats broke loose in the storm', en)
 * // 'The ' not shared, 'storm' shared, ' tore ' not, 'six boats loose' shared
 */
import type { Lexicon } from '../language/lexicon.ts';
import { byLimitClass } from '../language/limit-classes.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';

/** A run of a text; the runs, joined, are the text. */
export interface SharedRun {
  readonly text: string;
  /** Whether its words stand in the other text too. */
  readonly isShared: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu;
/** What may stand between two words of one run. */
const joint = /^[\s,]*$/u;

/**
 * The runs of `text`: shared where words of `other` stand, capital or small. A run begins and ends with a word that says
 * something; "of" and "the" count only between two such words, and only where the other text has them too. Nothing is cut
 * off a limit, "at least six", or from the sign of a currency.
 */
export function sharedWords(text: string, other: string, lexicon: Lexicon): readonly SharedRun[] {
  const theirs = new Set(wordsIn(other).map(({ word }) => word));
  const runs: SharedRun[] = [];
  let end = 0;
  const add = (to: number, isShared: boolean): void => {
    if (to > end) runs.push({ text: text.slice(end, to), isShared });
    end = Math.max(end, to);
  };
  const limits = [...text.matchAll(limitPattern(lexicon))];
  for (const { from: word, to } of spansOf(text, theirs, lexicon)) {
    const from = wholeFrom(text, word, theirs, limits);
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return runs;
}

const limitPattern = oncePer(({ numberLimits }: Lexicon): RegExp => {
  const phrases = byLimitClass(numberLimits).flatMap(([, words]) => words);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${either(phrases)})(?![\p{L}\p{N}-])\s*`, 'giu');
});

// Units of text of the sign of a currency.
const longestSign = 2;

/** Where what the word at `at` belongs to begins: its limit, if the other text has all of it, or the sign before a sum. */
function wholeFrom(text: string, at: number, theirs: ReadonlySet<string>, limits: readonly RegExpExecArray[]): number {
  const limit = limits.find(({ 0: words, index }) => index < at && at <= index + words.length);
  if (limit !== undefined && wordsIn(text.slice(limit.index, at)).every(({ word }) => theirs.has(word)))
    return limit.index;
  return at - (/\p{Sc}$/u.exec(text.slice(Math.max(0, at - longestSign), at))?.[0].length ?? 0);
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: found, index }) => ({
    word: found.toLowerCase(),
    from: index,
    to: index + found.length,
  }));
}

/** Where shared words stand, neighbours together. */
function spansOf(
  text: string,
  theirs: ReadonlySet<string>,
  { functionWords }: Lexicon,
): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  /** Where the last word ended, as long as every word since the last span was shared. */
  let reach: number | undefined;
  for (const { word, from, to } of wordsIn(text)) {
    const isNext = reach !== undefined && joint.test(text.slice(reach, from));
    if (!theirs.has(word)) {
      reach = undefined;
      continue;
    }
    reach = isNext || !functionWords.has(word) ? to : undefined;
    if (functionWords.has(word)) continue;
    const last = spans.at(-1);
    if (isNext && last !== undefined) last.to = to;
    else spans.push({ from, to });
  }
  return spans;
}

/**
 * Two or more wordings of one quotation side by side, with the words that
 * differ told from those that one of them merely leaves unprinted.
 *
 * Words are aligned by the algorithm of Myers (1986) in package `diff`; case
 * and the punctuation around a word do not count as differences.
 */
import { diffArrays } from 'diff';
import { normalizeText } from '../text/normalized-text.ts';

/** `same`: in the other wording too. `differs`: another word stands there. `only`: the other stops short of it. */
export type WordState = 'same' | 'differs' | 'only';

/** A run of words in one state, with the spaces between them. */
export interface WordRun {
  readonly text: string;
  readonly state: WordState;
}

/** Compares words as readers do: without case, quotation marks and surrounding punctuation. */
function foldWord(word: string): string {
  return normalizeText(word)
    .text.toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Whether two wordings are word for word the same. */
export function isSameWording(a: string, b: string): boolean {
  const fold = (text: string): string => wordsOf(text).map(foldWord).join(' ');
  return fold(a) === fold(b);
}

/**
 * The runs of `text`: a word differs when it differs from any of the other
 * wordings. Others that share no word with it are another part of the
 * statement and are not compared. The runs' texts, joined by spaces, are
 * `text` with its spaces made single.
 */
export function diffWording(text: string, others: readonly string[]): readonly WordRun[] {
  const words = wordsOf(text);
  const compared = others.map((other) => statesOf(words, wordsOf(other))).filter((states) => states.includes('same'));
  return runsOf(
    words,
    words.map((_, at) => strongest(compared.map((states) => states[at] ?? 'same'))),
  );
}

function strongest(states: readonly WordState[]): WordState {
  if (states.includes('differs')) return 'differs';
  return states.length > 0 && states.every((state) => state === 'only') ? 'only' : 'same';
}

/** The state of each word of `words` against `others`. */
function statesOf(words: readonly string[], others: readonly string[]): readonly WordState[] {
  const changes = diffArrays([...others], [...words], { comparator: (a, b) => foldWord(a) === foldWord(b) });
  const states: WordState[] = [];
  changes.forEach((change, index) => {
    const count = change.value.length;
    if (change.removed) return;
    if (!change.added) {
      states.push(...Array.from({ length: count }, (): WordState => 'same'));
      return;
    }
    const before = changes[index - 1];
    const after = changes[index + 1];
    const facing =
      (before?.removed === true ? before.value.length : 0) + (after?.removed === true ? after.value.length : 0);
    const isFirst = before === undefined || (before.removed && index === 1);
    const isLast = after === undefined || (after.removed && index === changes.length - 2);
    // At an end of the alignment only as many words are replaced as stand opposite; the rest is not printed there.
    const replaced = isFirst || isLast ? Math.min(count, facing) : count;
    const differing = Array.from({ length: replaced }, (): WordState => 'differs');
    const beyond = Array.from({ length: count - replaced }, (): WordState => 'only');
    states.push(...(isFirst ? [...beyond, ...differing] : [...differing, ...beyond]));
  });
  return states;
}

function runsOf(words: readonly string[], states: readonly WordState[]): readonly WordRun[] {
  const runs: { text: string; state: WordState }[] = [];
  words.forEach((word, index) => {
    const state = states[index] ?? 'same';
    const last = runs.at(-1);
    if (last !== undefined && last.state === state) last.text += ` ${word}`;
    else runs.push({ text: word, state });
  });
  return runs;
}

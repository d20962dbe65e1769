/**
 * How the words of a passage may be shown: in the whole sentence of the archive around it, which a page may shorten, or
 * cut to their ends. Where sentences of an archived document begin and end is read here.
 */
import { fold } from './page-tree.mjs';

/** What a page may leave out of a long sentence, it leaves out beyond this many units on either side of the passage. */
const REACH = 80;
/** Words at each end of a passage that the book shortens. */
export const END_WORDS = 4;

/** Whether these words stand right before the place, from the beginning of a sentence or from an ellipsis. */
export function isBefore(text, start, words) {
  if (words.startsWith('… ')) {
    const rest = words.slice(2);
    const from = start - rest.length;
    return rest.length >= REACH && from > 0 && text.slice(from, start) === rest && /\s/u.test(text[from - 1]);
  }
  const from = start - words.length;
  return from >= 0 && text.slice(from, start) === words && isSentenceBegin(text, from);
}

export function isAfter(text, end, words) {
  if (words.endsWith(' …')) {
    const rest = words.slice(0, -2);
    const to = end + rest.length;
    return rest.length >= REACH && text.slice(end, to) === rest && /\s/u.test(text[to] ?? 'x');
  }
  const to = end + words.length;
  return text.slice(end, to) === words && isSentenceEnd(text, to);
}

/** Signs that can end a sentence, and what may close behind them. */
const END = /[.?!…][”"’'»)\]]*$/u;
const WINDOW = 12;

export function isSentenceBegin(text, at) {
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const bare = before.trimEnd();
  if (at === 0 || (bare === '' && at <= WINDOW)) return true;
  return before !== bare && (before.slice(bare.length).includes('\n') || END.test(bare));
}

export function isSentenceEnd(text, at) {
  const after = text.slice(at, at + WINDOW);
  if (at >= text.length || /^[^\S\n]*\n/u.test(after) || after.trim() === '') return true;
  return /^\s/u.test(after) && END.test(text.slice(Math.max(0, at - WINDOW), at).trimEnd());
}

/** Whether words are a passage, or its opening and closing words with an ellipsis between them. */
export function isShortened(words, exact) {
  const whole = fold(exact);
  const parts = whole.split(' ');
  const ends = [parts.slice(0, END_WORDS).join(' '), parts.slice(-END_WORDS).join(' ')];
  return words === whole || (parts.length > 2 * END_WORDS && [' … ', ' […] '].some((cut) => words === ends.join(cut)));
}

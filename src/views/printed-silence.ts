/**
 * What was searched for in a source and not found, as it is printed: to the letter.
 *
 * An author may declare a word in quotation marks, because the word itself does
 * stand in the source. Then the quotation marks are what is missing, and the
 * print says so.
 *
 * @example
 * printSilence('night ferry'); // '“night ferry”'
 * printSilence('“night ferry”'); // '“night ferry” in quotation marks'
 */
import { findAgainstSilence, isQuoted } from '../provenance/silence.ts';
import type { Source } from '../provenance/source.ts';
import { foldText } from '../text/normalized-text.ts';
import { say, words } from '../interface/spoken.ts';

/** The words of a silence between curly quotation marks, and whether quotation marks of their own were searched for. */
export function printSilence(absent: string): string {
  const folded = foldText(absent).trim();
  if (isQuoted(folded)) return say(words.evidence.quoted, { words: folded.slice(1, -1) });
  // Curly marks inside curly marks would not show where the words end.
  return folded.includes('"') ? say(words.evidence.withMarks, { words: folded }) : `“${absent.trim()}”`;
}

/**
 * The words without the quotation marks that were searched for with them, where these words alone stand in the source:
 * then the print must not read as if they did not.
 */
export function standsUnquoted(source: Source, words: string): string | undefined {
  const folded = foldText(words).trim();
  const bare = isQuoted(folded) ? folded.slice(1, -1) : folded.replaceAll('"', '');
  if (bare === folded || !/[\p{L}\p{N}]/u.test(bare)) return undefined;
  return findAgainstSilence(source, bare) === undefined ? undefined : bare;
}

/**
 * What is said of one source: `Coast Wire: “ferry” is not in the archived text`; where quotation marks are all
 * that is missing, `…; without quotation marks, “ferry” is`.
 */
export function sayAbsent(source: Source, absent: readonly string[]): string {
  const bare = [...new Set(absent.flatMap((one) => standsUnquoted(source, one) ?? []))];
  const besides =
    bare.length === 0
      ? ''
      : `; ${say(words.evidence.bare, { n: bare.length, words: bare.map((one) => `“${one}”`).join(', ') })}`;
  const said = say(words.evidence.absent, {
    n: absent.length,
    source: source.record.name,
    words: absent.map(printSilence).join(', '),
  });
  return `${said}${besides}`;
}

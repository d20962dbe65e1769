/**
 * Characters that a reader does not see, or that change what a reader sees of
 * the words around them: none belongs into the text of a dossier.
 *
 * Refused are control and format characters, everything that Unicode says may
 * be ignored when it is displayed, line and paragraph separators, characters
 * for private use or none at all, the signs that stand for an object or for
 * something lost, a pile of accents on one letter, marks that strike a sign out
 * or stand on no letter, and Latin letters in one word with those of an alphabet
 * that looks like it. Kept are line breaks and tabs, the joiners inside an
 * emoji, and joiners between letters of scripts that are written with them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://www.unicode.org/reports/tr44/
 *
 * @example
 * [...findInvisible('built in \u202E1962')]; // [{ at: 9, name: 'RIGHT-TO-LEFT OVERRIDE (U+202E)' }]
 */

/** What to do about one. */
export const invisibleHint = 'Take it out, or type the word again: nothing may change what a reader sees of the words.';

/** One such character, or the first of several that belong together. */
export interface Invisible {
  /** UTF-16 offset into the text. */
  readonly at: number;
  /** What it is called, with its code point. */
  readonly name: string;
}

/** Names of those that come by copying or by an attack; all others are told by their class. */
const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'NULL'],
  [0x07, 'BELL'],
  [0x08, 'BACKSPACE'],
  [0x09, 'TAB'],
  [0x0b, 'VERTICAL TAB'],
  [0x0c, 'FORM FEED'],
  [0x0d, 'CARRIAGE RETURN'],
  [0x1b, 'ESCAPE'],
  [0x20, 'SPACE'],
  [0x7f, 'DELETE'],
  [0x85, 'NEXT LINE'],
  [0xa0, 'NO-BREAK SPACE'],
  [0xad, 'SOFT HYPHEN'],
  [0x34f, 'COMBINING GRAPHEME JOINER'],
  [0x61c, 'ARABIC LETTER MARK'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x202f, 'NARROW NO-BREAK SPACE'],
  [0x2060, 'WORD JOINER'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0xfeff, 'BYTE ORDER MARK'],
  [0xfffc, 'OBJECT REPLACEMENT CHARACTER'],
  [0xfffd, 'REPLACEMENT CHARACTER'],
]);

/** The name of `character`, as a message says it. */
export function nameCharacter(character: string): string {
  return `${names.get(character.codePointAt(0) ?? 0) ?? classOf(character)} (${codePoint(character)})`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function classOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return 'control character';
  if (/[\p{Cs}\p{Cn}]/u.test(character)) return 'code point without a character';
  if (/\p{Co}/u.test(character)) return 'character for private use';
  if (/[\p{Cf}\p{DI}]/u.test(character)) return 'invisible character';
  return 'character';
}

// A text without any other character needs no closer look: visible ASCII, line breaks, and the letters and signs of most
// texts. Looking for the first other one needs no memory, however long the text is.
const unusual = /[^\n\t -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20AC]/u;

const pictograph = String.raw`\p{Extended_Pictographic}`;
const letter = String.raw`[\p{L}\p{M}]`;
// Their letters stand side by side whatever their neighbours are.
const unjoined = String.raw`[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]`;
const kept = [
  // Joiners and selectors of an emoji; between figures a joiner would make one number of two.
  String.raw`(?<=[${pictograph}\p{Emoji_Modifier}\uFE0F\u20E3])\u200D(?=${pictograph})|(?<=${pictograph})\uFE0F|(?<=[#*0-9])\uFE0F(?=\u20E3)|(?<=[#*0-9]\uFE0F)\u20E3`,
  // Joiners of scripts whose letters change with their neighbours: Persian, Hindi, Khmer …
  `(?<=${letter})(?<!${unjoined})[\u200C\u200D](?=${letter})(?!${unjoined})`,
  // A carriage return belongs to its line break.
  String.raw`\r(?=\n)`,
  String.raw`[\n\t]`,
].join('|');
const hidden = String.raw`[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{DI}\uFFFC\uFFFD]`;
// More accents than any script piles up: the seventh is looked for.
const pile = String.raw`(?<=\p{M}{6})(?<!\p{M}{7})\p{M}`;
// Marks that strike out, surround or overlay, and marks upon what is no letter.
const struck = String.raw`[\u0334-\u0338\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6\u20EA\u20EB\p{Me}]|(?<![\p{L}\p{M}\p{Cf}\u25CC])\p{M}`;
// Greek letters stand beside Latin ones in units: "kΩ".
const likeLatin = String.raw`[\p{sc=Cyrl}\p{sc=Armn}\p{sc=Cher}\p{sc=Lisu}]`;
const twoAlphabets = String.raw`(?<=\p{sc=Latn}\p{M}{0,6})(?=\p{L})${likeLatin}|(?<=(?=\p{L})${likeLatin}\p{M}{0,6})\p{sc=Latn}`;
const finder = new RegExp(
  `(?:${kept})|(?<hidden>${hidden})|(?<pile>${pile})|(?<struck>${struck})|(?<mixed>${twoAlphabets})`,
  'gu',
);

/** Every such character of `text`, in order; linear. */
export function findInvisible(text: string): readonly Invisible[] {
  if (!unusual.test(text)) return [];
  return [...text.matchAll(finder)].flatMap((match) => {
    const { hidden: unseen, pile: piled, struck: over, mixed } = match.groups ?? {};
    if (unseen !== undefined) return [{ at: match.index, name: nameCharacter(unseen) }];
    if (piled !== undefined) return [{ at: match.index, name: 'pile of accents' }];
    if (over !== undefined) return [{ at: match.index, name: `mark over a sign that has none (${codePoint(over)})` }];
    return mixed === undefined ? [] : [{ at: match.index, name: `mixture of two alphabets in one word, \`${mixed}\`` }];
  });
}

/** `text` with every such character written as its code point, for terminals and messages. */
export function showInvisible(text: string): string {
  if (!unusual.test(text)) return text;
  return text.replaceAll(finder, (found, ...rest) => {
    const groups: unknown = rest.at(-1);
    const isHidden = typeof groups === 'object' && groups !== null && 'hidden' in groups && groups.hidden !== undefined;
    return isHidden ? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}` : found;
  });
}

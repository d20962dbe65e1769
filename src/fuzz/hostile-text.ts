/** Characters and words that have broken programs before. */
import type { Random } from '../mutants/random.ts';

/** Characters that a reader does not see, or that turn what a reader sees round. */
export const invisibleCharacters: readonly string[] = [
  '\0',
  '\u0007',
  '\u001B[31m',
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u034F',
  '\u061C',
  '\u180E',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u202A',
  '\u202E',
  '\u2028',
  '\u2029',
  '\u2060',
  '\u2066',
  '\u2069',
  '\u3000',
  '\u3164',
  '\uFEFF',
  '\uFFFC',
  '\uFFFD',
  '\uFFFF',
  '\u{E0041}',
  '\r',
  '\r\n',
  '\v',
  '\f',
  '\t',
];

/** Ends of lines. */
export const lineEnds: readonly string[] = ['\r\n', '\r', '\u0085', '\u2028', '\u2029', '\n\n', '\v', '\f'];

/** Names that every object has. */
export const inheritedNames: readonly string[] = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'toLocaleString',
  'propertyIsEnumerable',
  '__defineGetter__',
  '__lookupSetter__',
];

const oddWords: readonly string[] = [
  ...inheritedNames,
  'length',
  'then',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'İstanbul',
  'ﬁve',
  'Straße',
  'ǅ',
  'שלום',
  'مرحبا بكم',
  '東京都',
  '👨‍👩‍👧‍👦',
  'e\u0301\u0301\u0301',
  '1.234.567,89',
  '0x1F',
  '1e309',
  '9007199254740993',
  '٣٤',
  '４２',
  'Ⅻ',
  '½',
  '10²',
  '−5',
  '∞',
  'first',
  'hundred thousand million',
  'Mr.',
  'a.b.c.',
  'May',
  '31 February 2024',
  '2024-13-45',
  '25:61',
  'neither nor',
  'at least nearly about',
  '“',
  '”',
  "'s",
  '’s',
  '""',
  '…',
  '. . .',
  '—',
  '&amp;',
  '&#x202E;',
  '&#0;',
  '\\',
  '$&',
  '$1',
  '%s',
  '%00',
  '../../x',
];

/** A word of any kind, sometimes a very long one. */
export function oddWord(random: Random): string {
  switch (random.below(12)) {
    case 0:
      return (random.pick(oddWords) ?? '').repeat(1 + random.below(40));
    case 1:
      return (random.pick(['a', 'A', '1', "'", '-', '.', '“', 'é', '1,', 'not ', 'no one ']) ?? '').repeat(
        10 ** (1 + random.below(4)),
      );
    case 2:
      return `${random.pick(oddWords) ?? ''}${random.pick(invisibleCharacters) ?? ''}${random.pick(oddWords) ?? ''}`;
    default:
      return random.pick(oddWords) ?? '';
  }
}

import { describe, expect, it } from 'vitest';
import { findInvisible, showInvisible } from '../../src/text/invisible.ts';

const namesOf = (text: string) => findInvisible(text).map(({ at, name }) => `${String(at)} ${name}`);

describe('findInvisible', () => {
  it.each([
    ['a\u202E1962\u202C', ['1 RIGHT-TO-LEFT OVERRIDE (U+202E)', '6 POP DIRECTIONAL FORMATTING (U+202C)']],
    ['a\u2066b\u2069', ['1 LEFT-TO-RIGHT ISOLATE (U+2066)', '3 POP DIRECTIONAL ISOLATE (U+2069)']],
    ['po\u00adwer', ['2 SOFT HYPHEN (U+00AD)']],
    ['po\u200bwer', ['2 ZERO WIDTH SPACE (U+200B)']],
    ['po\u200dwer', ['2 ZERO WIDTH JOINER (U+200D)']],
    ['a\u0000b\u001b[31m', ['1 NULL (U+0000)', '3 ESCAPE (U+001B)']],
    ['a\rb', ['1 CARRIAGE RETURN (U+000D)']],
    ['a\u2028b', ['1 LINE SEPARATOR (U+2028)']],
    ['a\u{E0041}', ['1 invisible character (U+E0041)']],
    ['a\u3164b\u2800', ['1 invisible character (U+3164)', '3 character (U+2800)']],
    ['a\uE000', ['1 character for private use (U+E000)']],
    ['a\uFFFC\uFFFD', ['1 OBJECT REPLACEMENT CHARACTER (U+FFFC)', '2 REPLACEMENT CHARACTER (U+FFFD)']],
    [`e${'\u0301'.repeat(200)}`, ['7 pile of accents']],
    ['19\u200d62', ['2 ZERO WIDTH JOINER (U+200D)']],
    ['1\uFE0F962', ['1 invisible character (U+FE0F)']],
    ['n\u0336o', ['1 mark over a sign that has none (U+0336)']],
    [
      '1962\u20E0 and 5\u0301',
      ['4 mark over a sign that has none (U+20E0)', '11 mark over a sign that has none (U+0301)'],
    ],
    ['L\u0585bo', ['1 mixture of two alphabets in one word, `\u0585`', '2 mixture of two alphabets in one word, `b`']],
    ['o\u0301\u0440', ['2 mixture of two alphabets in one word, `\u0440`']],
    ['p\u043Ewer', ['1 mixture of two alphabets in one word, `\u043E`', '2 mixture of two alphabets in one word, `w`']],
  ])('finds what is hidden in %j', (text, expected) => {
    expect(namesOf(text).slice(0, 2)).toEqual(expected);
  });

  it.each([
    ['a line, a tab and a line of Windows', 'a\n\tb\r\nc'],
    ['spaces that do not break', '5\u00a0% of 10\u202F000\u2009m'],
    ['emoji of several parts', '👩\u200D👩\u200D👧 ✌\uFE0F 🇫🇷 #\uFE0F\u20E3'],
    ['joiners in Persian and in Hindi', 'می\u200Cخواهم नहीं\u200Dक'],
    ['two alphabets side by side', 'Москва (Moscow), Ω and kΩ'],
    ['accents of Vietnamese, Hebrew, Thai and Bengali', 'Tiếng Việt שָׁלוֹם กำที่ ক্‌ষ'],
    ['letters and accents apart, as some systems write them', 'e\u0301tat, na\u0308chste, Москва\u0301'],
    ['signs and other scripts', '“€9,5” – 東京 عمان ½ m² 𝒜'],
  ])('leaves %s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

it('reads a text of any length', () => {
  expect(findInvisible('boat '.repeat(3_000_000))).toEqual([]);
});

describe('showInvisible', () => {
  it('writes what is hidden as code points, for a terminal', () => {
    expect(showInvisible('a\u001b[31m\u202Eb é\n')).toBe('a\\u{1b}[31m\\u{202e}b é\n');
  });
});

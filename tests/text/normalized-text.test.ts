import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/text/sentence.ts';
import { foldText, normalizeParagraphs, normalizeText, toRawSpan } from '../../src/text/normalized-text.ts';

/** Text with much of what folding is about: marks, dashes, spaces, composed and decomposed letters. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '’',
        '«',
        '-',
        '‐',
        '‑',
        '–',
        '—',
        '−',
        ' ',
        '\u00a0',
        '\u2009',
        '\n',
        '\r\n',
      ),
      fc.constantFrom('é', 'e\u0301', 'ç', 'c\u0327', 'Å', 'a', 'B', '7', '.', ',', '…', '😀', '\u0301'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('normalizeText', () => {
  it.each([
    ['letters of a Korean syllable', '\u1109\u1165\u110b\u116e\u11af', '서울'],
    ['curly double quotation marks', '“a” „b“ «c»', '"a" "b" "c"'],
    ['curly single quotation marks and apostrophes', '‘a’ it’s', "'a' it's"],
    ['hyphens', 'a‐b‑c-d', 'a-b-c-d'],
    ['long dashes', 'a – b — c ― d', 'a — b — c — d'],
    ['kinds and runs of space', 'a\u00a0 \u2009b\tc\r\nd', 'a b c d'],
    ['letters set as one', 'oﬃcials ﬁled', 'officials filed'],
    ['what nobody sees', 'in\u00ADspec\u200Btors\u200E', 'inspectors'],
    ['composition', 'Garc\u0327a e\u0301', 'Garça é'],
  ])('folds %s', (_, raw, expected) => {
    expect(normalizeText(raw).text).toBe(expected);
  });

  it.each([
    ['digits', '62,000', '62,001'],
    ['the minus sign and the hyphen', '−5', '-5'],
    ['the minus sign and the dash', '−5', '–5'],
    ['a hyphen and a dash', 'a-b', 'a–b'],
    ['decimal marks', '3.5', '3,5'],
    ['letter case', 'Quay', 'quay'],
    ['accents', 'Garça', 'Garca'],
    ['negations', 'could not say', 'could say'],
    ['word boundaries', 'a part', 'apart'],
    ['full-width digits', '１', '1'],
    ['superscripts', 'm²', 'm2'],
    ['kinds of quotation mark', '"a"', "'a'"],
  ])('keeps %s apart', (_, one, other) => {
    expect(normalizeText(one).text).not.toBe(normalizeText(other).text);
  });

  it('folds each sign of the first plane as the lists say, and leaves any other as it is', () => {
    const lists: readonly (readonly [RegExp, string])[] = [
      [/(?!\uFEFF)\s/u, ' '],
      [/[‘’‚‛′]/u, "'"],
      [/[“”„‟«»″]/u, '"'],
      [/[‐‑]/u, '-'],
      [/[–―]/u, '—'],
      // What nobody sees.
      [/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u, ''],
    ];
    const wrong = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => {
      const folded =
        lists.find(([list]) => list.test(sign))?.[1] ?? sign.normalize(/[ﬀ-ﬆ]/u.test(sign) ? 'NFKC' : 'NFC');
      return normalizeText(sign).text !== folded;
    });
    expect(wrong).toEqual([]);
  });

  it('folds letters in a run as it folds each by itself', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const clusters = raw.match(/(?:\r\n|[\s\S])\p{M}*/gu) ?? [];
        const folded = clusters.map((cluster) => normalizeText(cluster).text).join('');
        expect(normalizeText(raw).text).toBe(folded.replace(/ +/gu, ' '));
        expect(foldText(raw)).toBe(normalizeText(raw).text);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = normalizeText(raw).text;
        expect(normalizeText(once).text).toBe(once);
      }),
    );
  });

  it('is idempotent where a combining sign follows a line break', () => {
    const once = normalizeText('a\r\n\u0301b').text;
    expect(normalizeText(once).text).toBe(once);
  });

  it('keeps every ASCII letter and digit, in order', () => {
    const letters = (value: string) => value.replace(/[^A-Za-z0-9]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (raw) => {
        expect(letters(normalizeText(raw).text)).toBe(letters(raw));
      }),
    );
  });

  it('has one pair of raw offsets for each unit, ascending and inside the text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: folded, rawOffsets, rawEnds } = normalizeText(raw);
        expect(rawOffsets).toHaveLength(folded.length);
        expect(rawEnds).toHaveLength(folded.length);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const start = rawOffsets[unit] ?? -1;
          const end = rawEnds[unit] ?? -1;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(start).toBeGreaterThanOrEqual(rawOffsets[unit - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(rawEnds[unit - 1] ?? 0);
        }
      }),
    );
  });

  it('covers the raw text without gaps', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const normalized = normalizeText(raw);
        expect(toRawSpan(normalized, 0, normalized.text.length)).toEqual({ start: 0, end: raw.length });
        for (let unit = 1; unit < normalized.text.length; unit += 1) {
          const start = normalized.rawOffsets[unit] ?? -1;
          expect([normalized.rawEnds[unit - 1], normalized.rawOffsets[unit - 1]]).toContain(start);
        }
      }),
    );
  });
});

describe('toRawSpan', () => {
  it('is the inverse of the map: the raw slice normalises to the normalised slice', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const normalized = normalizeText(raw);
        const { length } = normalized.text;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        // Half a surrogate pair, or half of a letter that has no composed form, is not a slice of words.
        const splits = (at: number) =>
          at > 0 && at < length && normalized.rawOffsets[at] === normalized.rawOffsets[at - 1];
        fc.pre(!splits(start) && !splits(end));
        const span = toRawSpan(normalized, start, end);
        expect(normalizeText(raw.slice(span.start, span.end)).text).toBe(normalized.text.slice(start, end));
      }),
    );
  });

  it('gives an empty span for an empty one', () => {
    expect(toRawSpan(normalizeText('ab'), 1, 1)).toEqual({ start: 1, end: 1 });
  });
});

describe('normalizeParagraphs', () => {
  it('joins paragraphs with newlines that no normalised words hold', () => {
    const raw = ' One\u00a0 two. \n\n“Three”  ';
    const normalized = normalizeParagraphs(raw, splitParagraphs(raw, 'newline'));
    expect(normalized.text).toBe('One two.\n"Three"');
  });

  it('keeps offsets into the whole text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const paragraphs = splitParagraphs(raw, 'newline');
        const normalized = normalizeParagraphs(raw, paragraphs);
        let from = 0;
        for (const { start, end } of paragraphs) {
          const { length } = normalizeText(raw.slice(start, end)).text;
          expect(toRawSpan(normalized, from, from + length)).toEqual({ start, end });
          from += length + 1;
        }
      }),
    );
  });
});

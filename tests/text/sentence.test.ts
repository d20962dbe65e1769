import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { splitParagraphs, splitSentences, trimSpan } from '../../src/text/sentence.ts';

const slices = (text: string) => splitSentences(text, en).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two sentences', 'One. Two.', ['One.', 'Two.']],
    ['a title before a name', 'Mr. Ost left. He ran.', ['Mr. Ost left.', 'He ran.']],
    ['a time of day', 'At 5 p.m. the quay shut. It rained.', ['At 5 p.m. the quay shut.', 'It rained.']],
    [
      'a firm that is named before it',
      'Smith Inc. The firm opened. It rained.',
      ['Smith Inc. The firm opened.', 'It rained.'],
    ],
    ['a firm at the end', 'He left Smith & Sons Ltd. The firm shut.', ['He left Smith & Sons Ltd.', 'The firm shut.']],
    ['an initial', 'A. Reis wrote it. Nobody else did.', ['A. Reis wrote it.', 'Nobody else did.']],
    ['the name of a network at the end', 'He wrote it on X. Nobody read it.', ['He wrote it on X.', 'Nobody read it.']],
    ['a question inside a quotation', '“Who?” he asked. Nobody.', ['“Who?” he asked.', 'Nobody.']],
    ['two sentences inside a quotation', '“Go. Now.” They went.', ['“Go. Now.”', 'They went.']],
    ['straight quotation marks', '"Go. Now," he said. They went.', ['"Go. Now," he said.', 'They went.']],
    ['what breaks off before it', 'The crew waited… The gate shut.', ['The crew waited…', 'The gate shut.']],
    ['what breaks off in the middle', 'The crew waited… then left.', ['The crew waited… then left.']],
    ['what breaks off in a quotation', '“Wait… The gate,” he said.', ['“Wait… The gate,” he said.']],
    ['a decimal number', 'It costs 3.5 million. That is much.', ['It costs 3.5 million.', 'That is much.']],
    ['a number that begins one', 'The quay shut at noon. 12 boats sank.', ['The quay shut at noon.', '12 boats sank.']],
    ['a name that begins one with small letters', 'The gate shut. macOS failed.', ['The gate shut.', 'macOS failed.']],
    ['a sum that begins one', 'The quay shut. “€40m is lost.”', ['The quay shut.', '“€40m is lost.”']],
    ['an abbreviation before a number', 'See No. 12 and p. 7. It rained.', ['See No. 12 and p. 7.', 'It rained.']],
    ['its like before a word', 'It is modern art. Few saw it.', ['It is modern art.', 'Few saw it.']],
    ['no full stop', 'A headline', ['A headline']],
    ['space around', '  One.  ', ['One.']],
    ['nothing', '   ', []],
  ])('cuts %s', (_, text, expected) => {
    expect(slices(text)).toEqual(expected);
  });

  it('gives disjoint spans in order that cover every character but space', () => {
    const piece = fc.oneof(
      fc.constantFrom('Mr. ', 'p.m. ', '“', '”', '"', '. ', '? ', '! ', '… ', 'A', 'b ', ' — ', '3.5', '\n'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        (text) => {
          const spans = splitSentences(text, en);
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(at, start).trim()).toBe('');
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('splitParagraphs', () => {
  it.each([
    ['newline', 'a\nb\n\nc', ['a', 'b', 'c']],
    ['newline', 'a\r\nb\rc', ['a', 'b', 'c']],
    ['blank-line', 'a\r\nb\r\n\r\nc\r\n \r\nd\re\r\rf', ['a\r\nb', 'c', 'd\re', 'f']],
    ['blank-line', 'a\nb\n\nc\n \n\nd\n', ['a\nb', 'c', 'd']],
  ] as const)('ends a paragraph at each %s', (end, text, expected) => {
    expect(splitParagraphs(text, end).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe('trimSpan', () => {
  it('gives an empty span where nothing but space is left', () => {
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 4, end: 4 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage, findAll } from '../../src/provenance/anchor.ts';
import { ellipsisParts, isInsideWord } from '../../src/text/whole-words.ts';
import { makeSource } from '../fixtures/make-source.ts';

const source = makeSource(
  'The quay was shut. “No boats left the quay,” she said.\nAt least 1,200 people waited, it’s said: 3.5 an hour.\nThe quay is open [again].',
);
const words = (selector: Parameters<typeof anchorPassage>[1]) => {
  const found = anchorPassage(source, selector);
  return found.kind === 'anchored' ? found.spans.map(({ start, end }) => source.text.slice(start, end)) : found;
};

describe('anchorPassage', () => {
  it.each([
    ['words as they stand', { passage: 'No boats left' }, ['No boats left']],
    ['typographic differences', { passage: '"No boats left  the quay," she' }, ['“No boats left the quay,” she']],
    ['a straight apostrophe', { passage: "it's said" }, ['it’s said']],
    ['space around the words', { passage: ' people waited ' }, ['people waited']],
    ['what `after` tells', { passage: 'The quay', after: '', before: 'is open' }, ['The quay']],
    ['words that stand twice, behind others', { passage: 'quay', after: 'left the' }, ['quay']],
    ['literal brackets', { passage: 'open [again]' }, ['open [again]']],
    ['an editor’s insertion', { passage: 'No boats [of any kind] she said' }, ['No boats', 'she said']],
    ['an ellipsis', { passage: 'The quay … shut' }, ['The quay', 'shut']],
    ['three full stops', { passage: 'No boats ... quay' }, ['No boats', 'quay']],
    ['parts behind other words', { passage: 'quay … open', after: 'The' }, ['quay', 'open']],
    ['parts before other words', { passage: 'quay … said', before: '.', after: 'the' }, ['quay', 'said']],
  ])('finds %s', (_, selector, expected) => {
    expect(words(selector)).toEqual(expected);
  });

  it.each([
    ['another number', { passage: 'At least 1,201 people' }, { kind: 'missing' }],
    ['another case', { passage: 'at least 1,200' }, { kind: 'missing' }],
    ['words over the end of a paragraph', { passage: 'she said. At least' }, { kind: 'missing' }],
    ['words behind others than stand there', { passage: 'quay', after: 'boat' }, { kind: 'missing' }],
    ['words that stand three times', { passage: 'quay' }, { kind: 'ambiguous', count: 3 }],
    ['parts in the wrong order', { passage: 'she said … No boats' }, { kind: 'out-of-order' }],
    ['parts of two paragraphs', { passage: 'No boats … people waited' }, { kind: 'out-of-order' }],
    ['a part that stands nowhere', { passage: 'No boats … in the rain' }, { kind: 'missing' }],
    ['parts behind others than stand there', { passage: 'quay … open', after: 'that' }, { kind: 'missing' }],
    ['parts of which two paragraphs hold each', { passage: 'The … quay' }, { kind: 'ambiguous', count: 2 }],
    ['nothing but space', { passage: ' ' }, { kind: 'missing' }],
  ])('does not find %s', (_, selector, expected) => {
    expect(anchorPassage(source, selector)).toEqual(expected);
  });

  it('prefers whole words to parts of words', () => {
    const text = 'A boat lay there, and boats lay there.';
    expect(anchorPassage(makeSource(text), { passage: 'boat' })).toEqual({
      kind: 'anchored',
      spans: [{ start: 2, end: 6 }],
    });
  });

  it('finds any run of whole words, or says that it stands more than once', () => {
    const word = fc.constantFrom(
      'the',
      'quay',
      'boat',
      'boats',
      '“six',
      'six”',
      '62,000',
      'not',
      '3.5',
      'it’s',
      'é',
      '…',
      'x',
    );
    const document = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), fc.nat(), (paragraphs, which, from, count) => {
        const made = makeSource(paragraphs.map((paragraph) => paragraph.join(' ')).join('\n'));
        const paragraph = paragraphs[which % paragraphs.length] ?? [];
        const first = from % paragraph.length;
        const passage = paragraph.slice(first, first + 1 + (count % (paragraph.length - first))).join(' ');
        const found = anchorPassage(made, { passage });
        expect(['anchored', 'ambiguous']).toContain(found.kind);
        if (found.kind !== 'anchored') return;
        expect(found.spans.map(({ start, end }) => made.text.slice(start, end))).toEqual([passage]);
      }),
    );
  });

  it('finds a run of words again however its marks and spaces are written', () => {
    const text = 'She said: “No boats left the ‘old’ quay – not one – since 5 May.”';
    const made = makeSource(text);
    const variants = fc.constantFrom<(passage: string) => string>(
      (passage) => passage.replaceAll(/[“”]/gu, '"'),
      (passage) => passage.replaceAll(/[‘’]/gu, "'"),
      (passage) => passage.replaceAll('–', '―'),
      (passage) => passage.replaceAll(' ', '\u00a0'),
      (passage) => passage.replaceAll(' ', '\n'),
    );
    const starts = [...text.matchAll(/(?<=^|\s)\S/gu)].map((match) => match.index);
    fc.assert(
      fc.property(fc.constantFrom(...starts), variants, (start, vary) => {
        expect(anchorPassage(made, { passage: vary(text.slice(start)) })).toEqual({
          kind: 'anchored',
          spans: [{ start, end: text.length }],
        });
      }),
    );
  });
});

describe('isInsideWord', () => {
  it.each([
    ['bo|at', true],
    ['boat|s', true],
    ['4|,800', true],
    ['4,|800', true],
    ['3.|5', true],
    ['Garc|̧a', false],
    ['boat|,', false],
    ['it|’s', true],
    ['it’|s', true],
    ["it'|s", true],
    ['boats|’ ', false],
    ['boats’| ', false],
    ['‘|boat', false],
    ['a|-b', false],
    ['|boat', false],
    ['boat|', false],
    ['5|, 6', false],
  ])('of %s is %s', (marked, expected) => {
    const at = marked.indexOf('|');
    expect(isInsideWord(marked.replace('|', ''), at)).toBe(expected);
  });
});

describe('findAll', () => {
  it.each([
    ['overlapping starts', 'aaa', 'aa', [0, 1]],
    ['nothing for an empty needle', 'aaa', '', []],
    ['nothing where it does not stand', 'aaa', 'b', []],
  ])('gives %s', (_, text, needle, expected) => {
    expect(findAll(text, needle)).toEqual(expected);
  });
});

describe('ellipsisParts', () => {
  it.each([
    ['a … b', ['a', 'b']],
    ['a [x] b ... c', ['a', 'b', 'c']],
    ['… a …', ['a']],
    ['a b', ['a b']],
  ])('of %s', (passage, expected) => {
    expect(ellipsisParts(passage)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { alwaysIncluded, charactersOf, isCovered } from '../../src/fonts/charset.ts';

describe('charactersOf', () => {
  test.each([
    ['text', '<p>ãb</p>', 'bã'],
    ['entities', '<p>&eacute;&#8230;</p>', 'é…'],
    ['text of several pages', ['<p>a', '<p>b'], 'ab'],
    ['text in drawings and templates', '<svg><text>x</text></svg><template><i>y</i></template>', 'xy'],
    ['generated content in style sheets', '<style>→</style>', '→'],
    ['no scripts, comments or attributes', '<p title="t" aria-label="l" alt="q">a<!--c--></p><script>s</script>', 'a'],
    ['no line breaks', '<p>a\nb</p>', 'ab'],
  ])('finds %s', (_, html, expected) => {
    expect([...charactersOf(typeof html === 'string' ? [html] : html)].toSorted().join('')).toBe(
      [...expected].toSorted().join(''),
    );
  });
});

describe('alwaysIncluded', () => {
  test('holds printable ASCII and the punctuation of labels', () => {
    for (const character of ' ~Az09–—‘’“”…€·→←↑§×≈±°′%') expect(alwaysIncluded.has(character), character).toBe(true);
    expect(alwaysIncluded.has('\n')).toBe(false);
  });
});

describe('isCovered', () => {
  test.each([
    ['é', true],
    ['€', true],
    [' ', true],
    ['\u202f', true],
    ['ğ', false],
    ['→', false],
    ['漢', false],
  ])('tells whether the fonts have %s', (character, expected) => {
    expect(isCovered(character)).toBe(expected);
  });
});

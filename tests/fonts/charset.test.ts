import fc from 'fast-check';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { alwaysIncluded, collectCharacters, isCovered } from '../../src/fonts/charset.ts';

describe('collectCharacters', () => {
  test.each([
    ['text beyond ASCII', '<p>ãb</p>', 'ã'],
    ['entities', '<p>&eacute;&#8230;&#xE7;&amp;&NotEqualTilde;&nosuchname;</p>', 'é…ç≂̸'],
    ['text in drawings and templates', '<svg><text>é</text></svg><template><i>ç</i></template>', 'éç'],
    ['generated content in style sheets', '<style>a>b{content:"→"}</style>', '→'],
    [
      'no scripts, comments or attributes',
      `<p title="é>ü" alt='ç'>à<!--ñ-\n-></p>--></p><script>"</p>ö"</script>`,
      'à',
    ],
    ['no line breaks and control characters', '<p>à\n\u0085b</p>', 'à'],
    ['characters of two units', '<p>\u{1f6a2}</p>', '\u{1f6a2}'],
  ])('finds %s', (_, html, expected) => {
    const found = new Set<string>();
    collectCharacters(html, found);
    expect([...found].toSorted().join('')).toBe([...expected].toSorted().join(''));
  });

  test('finds what a parser finds', () => {
    const piece = fc.constantFrom(
      ...['é', 'a', '€', '&#x2192;', '&eacute;', '&amp;', '<p class="ü>">', '</p>', "<b title='ö'>", '</b>', '<br />'],
      ...['<!-- ñ > -->', '<script>"ß"</script>', '<style>b>i{content:"«"}</style>', '<svg>', '</svg>', ' < 3', '\n'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = `<main>${pieces.join('')}</main>`;
        const found = new Set<string>();
        collectCharacters(html, found);
        const parsed = new Set<string>();
        visit(rehype().parse(html), 'text', ({ value }, _, parent) => {
          const isScript = parent?.type === 'element' && parent.tagName === 'script';
          if (!isScript) for (const character of value) if (character > '\u007f') parsed.add(character);
        });
        expect([...found].toSorted()).toEqual([...parsed].toSorted());
      }),
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

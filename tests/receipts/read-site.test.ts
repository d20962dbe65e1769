/** The parts of the published checkers that read: pages, styles, labels. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelReader } from '../../public/checkers/labels.mjs';
import { elementsOf, textOf } from '../../public/checkers/page-tree.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';
import { styleFaults } from '../../public/checkers/read-style.mjs';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
const main = (html: string): string => page(`<main id="main">${html}</main>`);

describe('a page', () => {
  test('is read with its words and references', () => {
    const { root, faults } = readPage(main('<p class="a b">One &amp; two<br>three&#39;s</p>'));
    expect(faults).toEqual([]);
    expect(root && textOf(elementsOf(root).find(({ tag }: { tag: string }) => tag === 'p'))).toBe("One & two three's");
  });

  test.each([
    ['a rule', '<p>a</p><hr><p>b</p>'],
    ['an emoji of several parts', '<p>👩\u200D👩\u200D👧</p>'],
    ['joiners of Persian', '<p>می\u200Cخواهم</p>'],
    ['a line separator in an archived passage', '<blockquote><mark>a\u2028b</mark></blockquote>'],
  ])('is read with %s', (_, html) => {
    expect(readPage(main(html)).faults).toEqual([]);
  });

  test.each([
    ['a comment', '<!-- x -->', 'has something unknown, <!-- x -->'],
    ['an element that is not emitted', '<marquee>x</marquee>', 'has an element that the site does not emit, marquee'],
    ['an end tag that fits nothing', '<p>x</b>', 'ends b where p is open'],
    ['an unquoted attribute', '<p class=a>x</p>', 'has a tag that cannot be read'],
    ['an unknown reference', '<p>&copy;</p>', 'has a character reference that is not known, &copy;'],
  ])('cannot be read with %s', (_, html, fault) => {
    const { root, faults } = readPage(main(html));
    expect(root).toBeUndefined();
    expect(faults[0]).toContain(fault);
  });

  test.each([
    ['a paragraph that a browser would close', '<p>a<ul><li>b</li></ul></p>', 'has ul in p'],
    ['an item of no list', '<li>x</li>', 'has li in main'],
    ['a link in a link', '<a href="/">x<a href="/">y</a></a>', 'has a in a'],
    ['words beside cells', '<table><tbody>x<tr><td>y</td></tr></tbody></table>', 'has words right in tbody: x'],
    ['a style attribute', '<p style="color:red">x</p>', 'has an attribute that the site does not emit, style of p'],
    ['a handler', '<p onclick="x()">x</p>', 'has an attribute that the site does not emit, onclick of p'],
    ['a link that runs', '<a href="javascript:x()">x</a>', 'has href="javascript:x()" in a'],
    ['a direction override', '<p>\u202Eabc</p>', 'has characters that cannot be seen: \u202Eabc'],
    ['words right in a drawing', '<svg>x</svg>', 'has words right in svg'],
  ])('is at fault with %s', (_, html, fault) => {
    expect(readPage(main(html)).faults).toContain(fault);
  });

  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<!--',
      '-->',
      '<',
      '>',
      '&',
      '&#x',
      ';',
      '"',
      "'",
      ' ',
      '=',
      '/',
      '\0',
    ],
    ...[
      '<svg>',
      '</svg>',
      '<title>',
      '</title>',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<br>',
      'x',
      '__proto__',
    ],
  );

  test('is read to an end, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { root, faults } = readPage(main(pieces.join('')));
        expect(root !== undefined || faults.length > 0).toBe(true);
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});

describe('a style', () => {
  const site = { base: '/', isLabel: (text: string): boolean => ['Timeline', 'A "b" \\ <c>'].includes(text) };
  const filter = 'body:has(.by-mill:target) :is(:is(.it,.row):not(.by-mill),.gr:not(:has(.by-mill))){display:none}';
  const pair = 'body:has(.by-mill.on-foot:target) .gr:not(:has(.by-mill.on-foot)){display:none}';
  const chosen = '.explore:has(#from-mill:not(:checked)) .from-mill{display:none}';
  const head = (words: string): string =>
    `#mill{page:mill}@page mill{@top-right{content:"${words}";font:500 8pt/1.2 var(--sans);color:var(--quiet)}}`;

  test.each([
    ['nothing', ''],
    ['what a choice hides', filter],
    ['what two choices hide, and one', pair + filter],
    ['the rows of an outlet that is not chosen', chosen],
    ['a running head of known words', head('Timeline')],
    ['a running head with signs by their codes', head(String.raw`A \22 b\22  \5c  \3c c>`)],
  ])('passes with %s', (_, css) => {
    expect(styleFaults(css, site)).toEqual([]);
  });

  test.each([
    ['a rule of its own, however harmless', '.a{margin:1rem}'],
    ['words', '.a:before{content:"x"}'],
    ['a running head of other words', head('x')],
    ['a choice that hides what it names', filter.replace(':not(.by-mill)', ':not(.by-quay)')],
    ['two choices that hide by another', pair.replace(':has(.by-mill.on-foot))', ':has(.by-quay.on-foot))')],
    ['the rows of an outlet that is chosen', chosen.replace(':not(:checked)', ':checked')],
    ['the rows of another outlet', chosen.replace('.from-mill', '.from-quay')],
    ['what is made on paper alone', `@media print{${filter}}`],
    ['a comment', `${filter}/* x */`],
    ['no end', '.a{margin:0'],
  ])('is at fault with %s', (_, css) => {
    expect(styleFaults(css, site)).not.toEqual([]);
  });
});

describe('a label', () => {
  const isLabel = labelReader({
    phrases: ['# sources', 'as of', 'Where the sources differ'],
    names: ['Harbour Post', '3 May 2024'],
    numbers: new Map([['# sources', (found: string) => found === '3']]),
  });

  test.each([
    '3 sources',
    'Harbour Post, as of 3 May 2024',
    'as of · Harbour Post',
    '12',
    '',
    'where the sources differ',
  ])('is made of “%s”', (text) => {
    expect(isLabel(text)).toBe(true);
  });

  test.each(['4 sources', 'Harbour', 'the sources differ', 'Harbour Post lies', 'as of 3 June 2024'])(
    'is not made of “%s”',
    (text) => {
      expect(isLabel(text)).toBe(false);
    },
  );
});

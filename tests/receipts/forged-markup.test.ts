/**
 * Forged copies of the harbour that say the same words and look otherwise: by a class, an attribute, another element; in
 * prose by another block, in the page and its twin alike.
 */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, countForged, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

const home = on('index.html');
const page = on('policy/rebuilding/index.html');
const twin = on('policy/rebuilding/index.md');
const cost = on('figures/repair-cost/index.html');
const map = on('places/index.html');
const last = 'The next page tells of the island.';
/** The last paragraph of a chapter set otherwise in both. */
const lastAs = (html: string, markdown: string): readonly Forgery[] => [
  ...page(`<p>${last}</p>`, html),
  ...twin(last, markdown),
];

/** What is forged, and what is said of it. */
const forged: Record<string, readonly [forgeries: readonly Forgery[], fault: RegExp]> = {
  // Classes.
  'an editors’ note that looks as what is found': [
    on('method/index.html')('<p class="label">Editors’ note', '<p>Editors’ note'),
    /has p in div|Editors’ note/u,
  ],
  'a summary in small print': [page('<p class="standfirst">', '<p class="quiet">'), /without its p\.standfirst/u],
  'words of a head that no paper shows': [page('<p class="standfirst">', '<p class="standfirst noprint">'), /noprint/u],
  'a panel of another kind': [
    home('class="panel agreed"', 'class="panel varies"'),
    /sets the prose of pages\/overview otherwise/u,
  ],
  'a list that a style of another part sets': [page('<ul>\n<li>', '<ul class="across">\n<li>'), /has ul\.across in/u],
  'a value without the style of its page': [cost(/<b (data-astro-cid-[a-z0-9]+)>/u, '<b>'), /has b in p\.value/u],
  // Attributes.
  'passages that are open from the start': [page(/ popover>/u, '>'), /has li in ol/u],
  'a table that no key reaches': [cost(' tabindex="0"', ''), /has section\.scroll/u],
  'heads of columns that are cells': [cost(/<th scope="col"([^>]*)>(.*?)<\/th>/u, '<td$1>$2</td>'), /has td' in tr'/u],
  // Parts.
  'a picture of a figure without its words': [cost(/<title id=[^]*?<\/title>/u, ''), /without its title/u],
  'a heading that is a paragraph': [
    on('figures/index.html')(/<h2([^>]*)>([^]*?)<\/h2>/u, '<p$1>$2</p>'),
    /has p'? in section/u,
  ],
  // Prose, in the page and its twin alike.
  'a heading of another rank': [
    [
      ...page(/<h2( id="what-stands-there")>(.*?)<\/h2>/u, '<h3$1>$2</h3>'),
      ...twin('## What stands there', '### What stands there'),
    ],
    /sets the prose of policy\/rebuilding otherwise than dossier\.json, at h2/u,
  ],
  'a paragraph as an item': [lastAs(`<ul><li>${last}</li></ul>`, `- ${last}`), /at p Thenextpage/u],
  'a paragraph as the words of others': [
    lastAs(`<blockquote><p>${last}</p></blockquote>`, `> ${last}`),
    /at p Thenextpage/u,
  ],
  'a paragraph in two': [
    [
      ...page('</span>\n<span id="prose-2">', '</span></p>\n<p><span id="prose-2">'),
      ...twin(' Its terminal', '\n\nIts terminal'),
    ],
    /at p Thequaywasbuilt/u,
  ],
  'two items as one': [
    [...page('.</li>\n<li><span id="prose-5">', '. <span id="prose-5">'), ...twin('.\n- The council', '. The council')],
    /at ul/u,
  ],
  'a list that is numbered': [
    [
      ...page(/<ul>\n(<li>The repair[^]*?)<\/ul>/u, '<ol>\n$1</ol>'),
      ...twin('- The repair', '1. The repair'),
      ...twin('- The council', '2. The council'),
    ],
    /at ul/u,
  ],
  'a rule between paragraphs': [page(`<p>${last}</p>`, `<hr><p>${last}</p>`), /at p Thenextpage/u],
  'another outline in the data': [
    on('dossier.json')('"h2:1 p:3 ul(li', '"h3:1 p:3 ul(li'),
    /sets the prose of policy\/rebuilding otherwise/u,
  ],
  // The book.
  'a paragraph of the book as an item': [
    on('print/index.html')(`<p>${last}</p>`, `<ul><li>${last}</li></ul>`),
    /print\/: sets the prose of policy\/rebuilding otherwise/u,
  ],
  'a heading of the book above those around it': [
    on('print/index.html')(/<h(\d)( id="[^"]*rebuilding[^"]*")>(What stands there.*?)<\/h\d>/u, '<h2$2>$3</h2>'),
    /sets the prose of policy\/rebuilding otherwise/u,
  ],
  // Maps.
  'a name that stands elsewhere on a map': [
    map(/(<text x=")[\d.]+(" y="[\d.]+">Marelo<)/u, '$13$2'),
    /names Marelo otherwise or elsewhere/u,
  ],
  'the name of another place beside a sign': [
    map(/>Marelo<\/text>/u, '>Garça Island</text>'),
    /names Marelo otherwise/u,
  ],
};

describe('the count of sentences sees', () => {
  test.each(Object.entries(forged))('%s', (_, [forgeries, fault]) => {
    const faults = countForged(site, forgeries).filter((one) => !/\.md: /u.test(one));
    expect(faults.join('\n')).toMatch(fault);
  });
});

test.each<[string, readonly Forgery[]]>([
  ['classes in another order', home('class="panel agreed"', 'class="agreed panel"')],
  ['white space between blocks', page('</ul>\n', '</ul>\n\n')],
  ['attributes in another order', page('class="scroll" tabindex="0"', 'tabindex="0" class="scroll"')],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

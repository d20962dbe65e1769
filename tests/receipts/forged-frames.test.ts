/**
 * Forged copies of built sites: what stands around the words of a page and tells readers or programs how to take them. Its
 * head, its styles and fonts, where its ways lead, and files that list the site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { copyOfHarbour, copySite, isSeen, judge, on, type Forgery } from './forge.ts';

const { harbour, seeds, site } = copyOfHarbour('without index');
const power = on('policy/power/index.html');
const inHead = (html: string): readonly Forgery[] => power('</head>', `${html}</head>`);
const styled = (css: string): readonly Forgery[] => inHead(`<style>${css}</style>`);
const cost = on('figures/repair-cost/index.html');
const models = on('llms.txt');
const structured = power(/(?<=ld\+json">)\{/u, '{"isPartOf":{"@type":"WebPage","name":"Quotes"},');
const exchanged = (file: string, one: string, other: string): readonly Forgery[] => [
  { file, change: (text) => text.replaceAll(one, '\uE000').replaceAll(other, one).replaceAll('\uE000', other) },
];
const chart = (from: string | RegExp, to: string): readonly Forgery[] =>
  on('figures/repair-cost/explore/index.html')(from, to);
const small = (from: string | RegExp, to: string): readonly Forgery[] => [
  {
    file: 'index.html',
    change: (html) => html.replace(/<figure class="locator[^]*?<\/figure>/u, (figure) => figure.replace(from, to)),
  },
];
const bytesOf = (file: string): Uint8Array => readFileSync(join(harbour.folder, file));

const forged: Record<string, readonly Forgery[]> = {
  // Styles: none of these declares anything that the site does not declare somewhere, or that is odd by itself.
  'evidence that is hidden on a screen, as it is on paper': styled(
    '.evidence details,.noprint{display:none!important}',
  ),
  'drawings of both widths hidden': styled('.drawing-wide{display:none}.drawing-narrow{display:none}'),
  'sizes that multiply': styled('.prose,.prose *{font-size:.6em}'),
  'words struck out by an underline': styled('.prose p{text-decoration:underline line-through}'),
  'marks that lose their colour by another selector': styled('blockquote>*{background:none}'),
  'one paragraph over the others': styled('.prose p{position:sticky;top:0;min-height:100vh;background:var(--paper)}'),
  'a sheet twice': power(/(<style>:root[^]*?<\/style>)/u, '$1$1'),
  'a sheet of another scheme': power('<style>:root{color-scheme:light dark;', '<style>:root{color-scheme:light;'),
  'a font in the place of another': [
    { file: 'fonts/sans.woff2', add: bytesOf('fonts/serif.woff2') },
    { file: 'fonts/serif.woff2', add: bytesOf('fonts/sans.woff2') },
  ],
  'a font of other glyphs': [
    { file: 'fonts/sans.woff2', add: Buffer.concat([bytesOf('fonts/sans.woff2'), Buffer.of(0)]) },
  ],
  'the picture of a figure as the icon of a phone': [
    { file: 'apple-touch-icon.png', add: bytesOf('figures/repair-cost.png') },
  ],
  'another program that compares words': [{ file: 'pagefind/wasm.en.pagefind', add: 'x' }],
  // The head.
  'a second policy': inHead(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`),
  'a policy without styles': power(`style-src 'unsafe-inline';`, ''),
  'a second policy for referrers': inHead('<meta name="referrer" content="no-referrer">'),
  'a second feed': inHead('<link rel="alternate" type="text/html" href="/feed.xml">'),
  'a page without its feed': power(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/u, ''),
  'a page without the way to its twin': power(/<link rel="alternate" type="text\/markdown"[^>]*>/u, ''),
  'a next part of a page that has none': inHead('<link rel="next" href="/policy/rebuilding/">'),
  'another kind of page for other sites': inHead('<meta property="og:type" content="article">'),
  'a page as the book': power('<body>', '<body class="book">'),
  'a main part of another form': power('id="main" class="text"', 'id="main" class="text none"'),
  'structured data of something around it': structured,
  'structured data without the way to it': power(/"breadcrumb":\{.*?\}\]\},/u, ''),
  // Ways.
  'the data of another figure': [
    ...cost('/figures/repair-cost.csv', '/figures/boats-adrift.csv'),
    ...on('figures/repair-cost/index.md')('/figures/repair-cost.csv', '/figures/boats-adrift.csv'),
  ],
  'a picture that leads to another file of its figure': exchanged(
    'figures/repair-cost/index.html',
    '/figures/repair-cost.svg',
    '/figures/repair-cost.png',
  ),
  'words beside the text that are not shown': power('id="beside" href="#beside"', 'id="beside" href="#evidence"'),
  'a heading at another address': power(/(?<=<div class="prose"[^]*?)<p>/u, '<h3 id="the-other-words">Damage</h3><p>'),
  'a row that hides with another outlet': cost('class="from-gazette"', 'class="from-harbour-post"'),
  // What the script of a chart says.
  'a value in the words of another bar': chart(/: €[\d.]+ million\. Says/u, ': €500,000. Says'),
  'a label in the words of another bar': chart('&quot;said&quot;:&quot;Repair:', '&quot;said&quot;:&quot;New quay:'),
  'the title of another chart': chart(/(?<=&quot;title&quot;:&quot;)[^&]*/u, 'Boats adrift'),
  // Words and places in drawings.
  'words of a drawing without a colour': cost('fill="var(--ink)" font-size="15"', 'fill="none" font-size="15"'),
  'words of a drawing that cannot be seen': cost('font-size="15"', 'fill-opacity=".05" font-size="15"'),
  'words of a drawing under a thick line': cost(
    'font-size="15"',
    'stroke="var(--ink)" stroke-width="14" font-size="15"',
  ),
  'words of a drawing on their head': cost('font-size="15"', 'transform="rotate(180)" font-size="15"'),
  'words of a drawing before others': cost(/<tspan dx="[^"]*"/u, '<tspan dx="-60"'),
  'a drawing of no height': cost('class="drawing drawing-wide"', 'height="0" class="drawing drawing-wide"'),
  'a place that is moved on the small map': small(/cx="[^"]*"/u, 'cx="12"'),
  'a place that is surer on the small map': small('<circle class="single"', '<circle class="agreed"'),
  'another land on the small map': small(/<path d="M(?=\d)/u, '<path d="M4'),
  'a part that the small map frames elsewhere': small(/<rect x="[^"]*"/u, '<rect x="2"'),
  'a place that the small map leaves out': small(/<circle [^>]*>(?:<\/circle>)?/u, ''),
  'a name on the small map that is moved': small(/<text x="[^"]*"/u, '<text x="2"'),
  'another number of places on the small map': small(/Map of \d+/u, 'Map of 9'),
  'the picture of a figure by the name of another': on('figures/repair-cost.svg')(/(?<=<title>)[^<]*/u, 'Boats adrift'),
  // Files that list the site.
  'another schema of the data': on('dossier.json')('./dossier.schema.json', 'https://lies.example/schema.json'),
  'a part of llms.txt by the name of another': exchanged('llms.txt', '## Sections', '## The data'),
  'a summary of llms.txt that is a heading': models('\n> ', '\n## '),
  'a chapter that llms.txt leaves out': models(/^- \[.*\/policy\/power\/.*\n/mu, ''),
  'a section that llms.txt names twice': models(/^(- \[Timeline\].*\n)/mu, '$1$1'),
  'what llms.txt says of a file': models('the sentences of each page, and what each rests on', 'every source'),
  'markup in the words of a feed': on('feed.xml')('<content>', '<content type="html">'),
  'a link of a feed to another language': on('feed.xml')(
    '<entry>',
    '<link rel="alternate" hreflang="fr" href="/"/><entry>',
  ),
};

describe('a forgery is caught', () => {
  test('and nothing is where nothing is forged', () => {
    expect(isSeen(site, seeds, [])).toBe(false);
  });

  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });

  test.each<[string, readonly Forgery[]]>([
    [
      'a page in another language',
      on('sitemap-0.xml')('</loc>', '</loc><xhtml:link rel="alternate" hreflang="fr" href="https://lies.example/"/>'),
    ],
    ['a day of a page', on('sitemap-0.xml')('</loc>', '</loc><lastmod>2031-01-01</lastmod>')],
  ])('in a sitemap: %s', (_, forgeries) => {
    const { edited } = inject('sites');
    const copy = copySite(edited.folder, 'pagefind/fragment');
    expect(isSeen(copy, join(edited.root, 'seeds'), forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([
  ['white space in a head', power('</head>', '\n  </head>')],
  ['white space around words that lead', cost(/>CSV</u, '> CSV\n<')],
  [
    'choices of a filter in another order of rules',
    on('quotes/index.html')(/(body:has\(\.by-coast-wire:target\)[^{]*\{display:none\})([^<]*)/u, '$2$1'),
  ],
  [
    'a second heading of the same words',
    [
      ...on('policy/rebuilding/index.html')(/(<div class="prose"[^]*?<h[23] id="[a-z-]+)(">)/u, '$1-1$2'),
      ...on('print/index.html')(
        'id="policy-rebuilding--what-stands-there"',
        'id="policy-rebuilding--what-stands-there-1"',
      ),
    ],
  ],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

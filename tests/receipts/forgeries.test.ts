/**
 * Forged copies of the built harbour: whatever a forger changes, at least one
 * of the two published checkers must see it. Each says nothing else of the
 * dossier than that a reader, a search engine or a program would see it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, everywhere, isSeen, judge, on, type Forgery } from './forge.ts';

// Without the index of the search each forgery must be seen where it stands.
const { harbour, seeds, site } = copyOfHarbour('without index');

const lie = 'The mayor owns the quay.';
const power = 'policy/power/index.html';
const twin = 'policy/power/index.md';

/** A change of one page. */
const page = (file: string, change: (html: string) => string): Forgery => ({ file, change });
/** A page on which two runs of letters have changed places. */
const exchanged = (file: string, one: string, other: string): Forgery =>
  page(file, (text) => text.replaceAll(one, '\uE000').replaceAll(other, one).replaceAll('\uE000', other));
const inChapter = on(power);
/** The chapter on the power, changed. */
const chapter = (change: (html: string) => string): readonly Forgery[] => [page(power, change)];
/** Something at the end of the prose of the chapter. */
const inProse = (html: string) => inChapter(/(<div class="prose"[^>]*>)/u, `$1${html}`);
const inMain = (html: string) => inChapter('</article>', `${html}</article>`);
const inHead = (html: string) => inChapter('</head>', `${html}</head>`);
type Json = Record<string, unknown>;
const json = (file: string, change: (value: Json) => void): Forgery => ({
  file,
  change: (text) => {
    const value = JSON.parse(text) as Json;
    change(value);
    return JSON.stringify(value);
  },
});
/** What statements of `dossier.json` say, changed; the passages stay. */
const statements = (from: string, to: string): Forgery =>
  json('dossier.json', ({ entries, citations }) => {
    const say = (of: Json, field: string) => (of[field] = String(of[field]).replaceAll(from, to));
    for (const entry of items(entries)) for (const statement of items(entry['statements'])) say(statement, 'text');
    for (const citation of items(citations)) say(citation, 'sentence');
  });
const items = (value: unknown): Json[] => value as Json[];
const find = (list: unknown, id: string): Json => items(list).find((item) => item['id'] === id) ?? {};

const slipNote = 'A night in May is not the longest of a year.';
/** A page without the first note on a slip behind what `before` matches. */
const withoutNote = (html: string, before: string): string =>
  html.replace(new RegExp(`(${before})<p class="editorial"[^>]*>${slipNote}</p>`, 'u'), '$1');

const absentInMarks = 'Marelo Gazette: “authorities” in quotation marks is not in the archived text';
const note = '<dd>Without quotation marks, these words are here.</dd>';

/** The harbour as if words in quotation marks were declared absent from the Gazette, and what is printed of them. */
function quoted({
  words = 'authorities',
  mark = `${absentInMarks}; without quotation marks, “authorities” is`.replaceAll('authorities', words),
  term = `“${words}” in quotation marks`,
  note: below = note,
}: {
  readonly words?: string;
  readonly mark?: string;
  readonly term?: string;
  readonly note?: string;
}): readonly Forgery[] {
  const print = (html: string): string =>
    html
      .replaceAll('Marelo Gazette: “port council” is not in the archived text', mark)
      .replace(/<dt([^>]*)>“port council”<\/dt>/u, `<dt$1>${term}</dt>${below.replace('<dd', '<dd$1')}`);
  return [
    ...everywhere('dossier.json', '"words": "port council"', `"words": "“${words}”"`),
    ...['actors/authorities', 'actors', 'sources/gazette', 'print'].map((path) => page(`${path}/index.html`, print)),
    ...['actors/authorities', 'actors'].map((path) => page(`${path}/index.md`, print)),
    ...on('sources/gazette/index.md')('“port council”', `${term}\n\n  ${below.replaceAll(/<[^>]*>/gu, ' ').trim()}`),
  ];
}

const searchScript = join(
  '_astro',
  readdirSync(join(harbour.folder, '_astro')).find((name) => name.startsWith('search.')) ?? '',
);
const cut = 'The storm cut the power on Garça Island for three hours, writes Coast Wire.';
const quayPages = ['policy/rebuilding/index.html', 'policy/index.html', 'print/index.html'];

const ferry = '<a href="/timeline/island-cut-off/">Garça Island had no ferry</a>';
const partNav = (second: string) =>
  `<nav class="parts noprint" aria-label="Parts"><ol><li><a href="/timeline/">1–31 May 2024</a></li><li><a href="/timeline/part/2/">${second}</a></li></ol></nav>`;
/** The timeline in two parts, as a long one is: the second part has the last event. */
const divided: readonly Forgery[] = [
  {
    file: 'timeline/part/2/index.html',
    add: readFileSync(join(harbour.folder, '404.html'), 'utf8')
      .replaceAll('/404.html', '/timeline/part/2/')
      .replaceAll('%2F404.html', '%2Ftimeline%2Fpart%2F2%2F')
      .replaceAll(
        'There is no page at this address.',
        'Timeline, May 2024. What happened and when, as far as the sources say.',
      )
      .replaceAll('Not found', 'Timeline, May 2024')
      .replaceAll('There is no page at this address', 'Timeline')
      .replace(
        '</search>  </header>',
        '</search> <nav class="level" aria-label="What happened"> <a aria-current="true" href="/timeline/"> Timeline </a><a href="/places/"> Map and places </a> </nav> </header>',
      )
      .replace(
        '{"@type":"ListItem","position":2,',
        '{"@type":"ListItem","position":2,"name":"Timeline","item":"/timeline/"},{"@type":"ListItem","position":3,',
      )
      .replace('<p class="label">404</p>', '<p class="label">3 events · part 2 of 2</p>')
      .replaceAll(/<a (href="\/timeline\/">\s*(?:What happened|Timeline)\s)/gu, '<a aria-current="true" $1')
      .replace('<div class="page">', '<div class="page" data-astro-cid-list>')
      .replace(
        '<ul class="onward',
        `${partNav('May 2024')}<section class="across" data-astro-cid-list><h2 data-astro-cid-list>${ferry}</h2></section><nav class="onto noprint" aria-label="Parts before and after"><a rel="prev" href="/timeline/"><span class="label">Previous</span> 1–31 May 2024</a></nav><ul class="onward`,
      ),
  },
  ...on('timeline/index.html')(/(?<=<main[^]*?)<\/header>/u, `</header>${partNav('May 2024')}`),
  ...everywhere(['timeline/index.html', 'timeline/index.md'], /(?<=^|>)3 events(?=<|$)/gmu, '3 events · part 1 of 2'),
];
/** The divided timeline, its second part changed. */
const part = (from: string | RegExp, to: string): readonly Forgery[] => [
  ...divided,
  ...everywhere('timeline/part/2/index.html', from, to),
];
/** The divided timeline, its first part changed. */
const firstPart = (from: string | RegExp, to: string): readonly Forgery[] => [
  ...divided,
  ...everywhere('timeline/index.html', from, to),
];

const named: Record<string, readonly Forgery[]> = {
  'F1, a number of a cited sentence in pages and ledger': [
    ...everywhere(quayPages, 'built in 1962', 'built in 1926'),
    ...everywhere('ledger.json', 'built in 1962', 'built in 1926'),
  ],
  'F5, the statements of dossier.json': [
    json('dossier.json', ({ entries }) => {
      for (const entry of items(entries))
        for (const statement of items(entry['statements'])) if (statement['part'] === 'prose') statement['text'] = lie;
    }),
  ],
  'F5, the facts of dossier.json': [
    json('dossier.json', ({ facts }) => {
      for (const fact of items(facts)) for (const reading of items(fact['readings'])) reading['value'] = 999_999;
    }),
  ],
  'a sentence in a form': inMain(`<form class="sans">${lie}</form>`),
  'a sentence in navigation': inMain(`<nav><ul><li><a href="/">${lie}</a></li></ul></nav>`),
  'a sentence in the menu': inChapter(/(<a href="\/timeline\/">\s*)Timeline/u, `$1${lie}`),
  'a sentence in a list of planted errors': inMain(`<div class="planted"><ul><li>${lie}</li></ul></div>`),
  'a sentence in a mark': inChapter(/(<button class="ref"[^>]*>)/u, `$1${lie}`),
  'a sentence behind an empty comment': inProse(`<!--><p>${lie}</p><!-- -->`),
  'a sentence behind another empty comment': inProse(`<!---><p>${lie}</p><!-- -->`),
  'a sentence in a comment that ends with a bang': inProse(`<!-- --!><p>${lie}</p><!-- -->`),
  'a sentence in a shadow root': inMain(`<div><template shadowrootmode="open"><p>${lie}</p></template></div>`),
  'a second main': inChapter('</main>', `</main><main><p>${lie}</p></main>`),
  'a sentence before main': inChapter('<main', `<p>${lie}</p><main`),
  'a sentence behind main': inChapter('</main>', `</main><p>${lie}</p>`),
  'a sentence of a style': inHead(`<style>.standfirst:before{content:"${lie}"}</style>`),
  'a script in the page': inMain(`<script>document.write(${JSON.stringify(lie)})</script>`),
  'a script in the head': inHead('<script src="/_astro/lie.js"></script>'),
  'a frame': inMain(`<iframe srcdoc="<p>${lie}</p>"></iframe>`),
  'a field that holds words': inMain(`<input value="${lie}">`),
  'a picture of words': inMain('<img src="data:image/svg+xml,<svg/>" alt="">'),
  'words before a passage in its popover': inChapter(
    '<blockquote><mark>The storm',
    '<blockquote>It is false that <mark>The storm',
  ),
  'words before a passage on the page of its source': on('sources/gazette/index.html')(
    /(<blockquote[^>]*>\s*)(<mark[^>]*>)/u,
    '$1It is false that $2',
  ),
  'a limit that is hidden': on('figures/waiting-passengers/index.html')(
    'Nearly 1,200',
    '<span hidden>Nearly</span> 1,200',
  ),
  'a paragraph that a style attribute hides': inChapter(
    /(<div class="prose"[^>]*>\s*)<p>/u,
    '$1<p style="visibility:hidden">',
  ),
  'a paragraph that a style hides': inHead('<style>.prose p{visibility:hidden}</style>'),
  'a page that is drawn before it is whole': inChapter('<link rel="expect" href="#foot" blocking="render">', ''),
  'a page that waits for another part': inChapter('rel="expect" href="#foot"', 'rel="expect" href="#main"'),
  'another title': inChapter(/<title>[^<]*/u, `<title>${lie}`),
  'another description': inChapter(/(name="description" content=")[^"]*/u, `$1${lie}`),
  'another description for other sites': inChapter(/(og:description" content=")[^"]*/u, `$1${lie}`),
  'both descriptions': everywhere(power, /(description" content=")[^"]*/gu, `$1${lie}`),
  'the feed': on('feed.xml')('No source says whether it is empty.', lie),
  'a line that shows something else elsewhere': on('figures/boats-adrift/index.html')(
    '</article>',
    '<p><code>&lt;iframe src="https://a.example/figures/boats-adrift/embed/" title="How many boats did the storm tear loose?" width="100%" height="700" loading="lazy"&gt;&lt;/iframe&gt;</code></p></article>',
  ),
  'a citation’s title': on('figures/boats-adrift.bib')('Boats adrift', 'Boats stolen'),
  'a citation’s sources': on('figures/boats-adrift.ris')('Coast Wire', 'Royal Society'),
  'a citation that leads elsewhere': on('figures/boats-adrift.ris')('ER  -', 'UR  - https://example.com/\nER  -'),
  'the words of a picture': on('figures/boats-adrift.svg')('Marelo Gazette', 'The mayor'),
  'a value in a picture': on('figures/boats-adrift.svg')(/>7</u, '>7,000<'),
  'a script in a picture': on('figures/boats-adrift.svg')('<title>', '<script>alert(1)</script><title>'),
  'a sentence of a twin in Markdown': [page('policy/power/index.md', (text) => `${text}\n${lie}\n`)],
  'a number of a twin in Markdown': on('figures/boats-adrift/index.md')('six', 'sixty'),
  'a passage of a twin in Markdown': on('figures/boats-adrift/index.md')('**At least six', '**At least sixty'),
  'what a source answers in a twin in Markdown': on('reports/index.md')(/\n(\| [^|\n]*)\[\^/u, '\n$1 and more[^'),
  'what language models are told': on('llms.txt')(/^> .*$/mu, `> ${lie}`),
  'where language models are led': on('llms.txt')('(/timeline/', '(https://example.com/'),
  'a name that the search offers': on('search/names.json')('"Marelo"', '"The mayor’s quay"'),
  'a figure on other sites': on('figures/boats-adrift/embed/index.html')(
    'The document does not say',
    'The mayor knows',
  ),
  'a figure’s CSV': on('figures/boats-adrift.csv')(',6,', ',999999,'),
  'a figure’s JSON': everywhere('figures/boats-adrift.json', /"value": 6\b/gu, '"value": 999999'),
  'a new page': [
    { file: 'timeline/lies/index.html', add: `<!DOCTYPE html><html lang="en"><body><p>${lie}</p></body></html>` },
  ],
  'a new page that copies another': [
    {
      file: 'policy/lies/index.html',
      add: readFileSync(join(harbour.folder, power), 'utf8').replaceAll('three hours', 'three days'),
    },
  ],
  'a page with another ending': [{ file: 'lies.htm', add: `<p>${lie}</p>` }],
  'words that are said to be the interface’s': [
    ...inProse(`<p>${lie}</p>`),
    json('ledger.json', (ledger) => (ledger['interface'] as string[]).push(lie)),
  ],
  'a plain sentence': inProse(`<p>${lie}</p>`),
  'a changed sentence': everywhere(power, 'three hours', 'three days'),
  'citations that are gone': [json('dossier.json', (dossier) => (dossier['citations'] = []))],
};

const others: Record<string, readonly Forgery[]> = {
  'a sentence that is said to be a name': [
    ...inProse(`<p>${lie}</p>`),
    json('ledger.json', (ledger) => (ledger['names'] as string[]).push(lie)),
  ],
  'a sentence that page and ledger have': [
    ...inProse(`<p><span class="quiet own"> [Editors’ note: ${lie}]</span></p>`),
    json('ledger.json', ({ pages }) => {
      const own = items(pages).find(({ url }) => url === '/policy/power/') ?? {};
      items(own['sentences']).push({ text: lie, state: 'editorial' });
      (own['counts'] as Record<string, number>)['editorial'] = 2;
    }),
  ],
  'a number that pages, ledger and dossier.json have': [
    ...everywhere([...quayPages, 'ledger.json'], 'built in 1962', 'built in 1926'),
    statements('built in 1962', 'built in 1926'),
  ],
  'a sentence that ledger and dossier.json have': [...everywhere('ledger.json', cut, lie), statements(cut, lie)],
  'a sentence that page and dossier.json have': [
    ...inChapter(cut.slice(0, -1), lie.slice(0, -1)),
    statements(cut, lie),
  ],
  'another state in the ledger': on('ledger.json')(`"${cut}","state":"cited"`, `"${cut}","state":"editorial"`),
  'another count in the ledger': on('ledger.json')(/"counts":\{"cited":\d+/u, '"counts":{"cited":9999'),
  'another count of open sentences in the ledger': on('ledger.json')(/"signed":\d+,"open":0/u, '"signed":0,"open":0'),
  'a signature of other words': [
    json('dossier.json', ({ entries }) => {
      const signed = items(entries)
        .flatMap((entry) => items(entry['statements']))
        .filter((statement) => statement['review'] !== undefined);
      const [first, second] = signed.map((statement) => statement['review'] as Json);
      if (first !== undefined && second !== undefined) first['hash'] = second['hash'];
    }),
  ],
  'words of the editors that nobody answers for': [
    json('dossier.json', ({ entries }) => {
      for (const entry of items(entries))
        for (const statement of items(entry['statements']))
          if (statement['state'] === 'editorial') delete statement['review'];
    }),
  ],
  'another count at the foot': inChapter(/40 passages/u, '400 passages'),
  'another date at the foot': inChapter(/As of <b>3 May 2024/u, 'As of <b>1 May 2024'),
  'a sentence at the foot': inChapter('</footer>', `<p>${lie}</p></footer>`),
  'a promise at the foot': inChapter('never verified as true', 'verified as true'),
  'a sentence in the head of the site': inChapter('</header> <main', `<p>${lie}</p></header> <main`),
  'a mark of another passage': inChapter(
    /popovertarget="wire-121-181"[^>]*>[^<]*</u,
    'popovertarget="wire-0-38">Coast Wire 1<',
  ),
  'a mark that says one passage and opens another': everywhere(
    power,
    'popovertarget="wire-121-181"',
    'popovertarget="wire-0-38"',
  ),
  'a mark that names another outlet': everywhere(power, '>Coast Wire 4<', '>Marelo Gazette 4<'),
  'a mark that is called by another outlet': inChapter(
    /aria-label="(W\d), Coast Wire"/u,
    'aria-label="$1, Marelo Gazette"',
  ),
  'a number alone that no mark of its outlet stands before': inChapter(
    '>Coast Wire 4<',
    ' aria-label="Coast Wire 4">4<',
  ),
  'words that a passage is said to support and does not have': inChapter(
    /(Supports <a href="#[^"]*">)“[^”]*”/u,
    '$1“the mayor resigned”',
  ),
  'words beside a text that does not rest on them': inChapter(
    /(<div class="grounds noprint">)<p><b>/u,
    '$1<p><b>Z9</b> Nobody, undated</p><blockquote><mark>No.</mark></blockquote><p><b>',
  ),
  'other words beside a text than the passage has': inChapter(
    /(<div class="grounds noprint">.*?<mark>)[^<]*/su,
    '$1The mayor resigned',
  ),
  'the numbers of two notes of the book exchanged': [
    exchanged('print/index.html', 'href="#note-2">2<', 'href="#note-5">5<'),
  ],
  'a way from the contents of the book to something else': [
    exchanged('print/index.html', '<a href="#policy-power">', '<a href="#policy-rebuilding">'),
  ],
  'a book as of another date': on('print/index.html')(/data-date="[^"]*"/u, 'data-date="2024-06-01"'),
  'a book with more separate origins than there are': on('print/index.html')(
    /of \d+ separate origins?/u,
    'of 9 separate origins',
  ),
  'another promise in the data': [
    json('dossier.json', (value) => (value['promise'] = 'Everything is verified as true.')),
  ],
  'another promise in the ledger': [json('ledger.json', (value) => (value['promise'] = 'Every sentence is true.'))],
  'a slip without its note where a mark opens it': chapter((html) => withoutNote(html, '<blockquote>[^§]*?')),
  'a slip without its note beside a text': chapter((html) => withoutNote(html, 'class="grounds noprint">[^§]*?')),
  'a slip without its note on the page of its source': [
    page('sources/wire/index.html', (html) => withoutNote(html, 'class="uses"[^§]*?')),
  ],
  'a slip without its note in the book': [page('print/index.html', (html) => withoutNote(html, 'class="notes"[^§]*?'))],
  'the note on a slip behind another passage': inChapter(
    /(for three hours<\/mark>.*?<\/blockquote>)/su,
    `$1<p class="editorial">${slipNote}</p>`,
  ),
  'a slip without its note in the data': [json('dossier.json', ({ sources }) => (find(sources, 'wire')['slips'] = []))],
  'a button that closes and says something else': inChapter(/>Close<\/button>/u, '>This was never checked</button>'),
  'another outlet in the popover': everywhere(power, 'Coast Wire, undated', 'Marelo Gazette, undated'),
  'another date in the popover': everywhere(
    'figures/waiting-passengers/index.html',
    'Harbour Post, 3 May 2024',
    'Harbour Post, 5 May 2024',
  ),
  'more of a sentence marked than is cited': inChapter(
    '<mark>The storm also cut the power on Garça Island for three hours</mark>.',
    '<mark>The storm also cut the power on Garça Island for three hours.</mark>',
  ),
  'less of a sentence than stands there': inChapter(
    '</mark>, the Marelo Gazette reported.</blockquote>',
    '</mark></blockquote>',
  ),
  'a passage from elsewhere in its source': inChapter(
    /(id="wire-0-38"[\s\S]*?<blockquote>)[\s\S]*?<\/blockquote>/u,
    '$1<mark>The storm also cut the power on Garça Island for three hours</mark>.</blockquote>',
  ),
  'words beside a passage': inChapter(
    '<a href="/sources/wire/#wire-0-38-there">In the source</a>',
    `<a href="/sources/wire/#wire-0-38-there">In the source</a> ${lie}`,
  ),
  'a form for an error on another page': inChapter('page=%2Fpolicy%2Fpower%2F"', 'page=%2Fpolicy%2F"'),
  'a form for an error at another passage': inChapter(
    'page=%2Fpolicy%2Fpower%2F%23wire-0-38"',
    'page=%2Fpolicy%2Fpower%2F%23wire-183-230"',
  ),
  'a form for an error that is filled in with more': inChapter(
    'page=%2Fpolicy%2Fpower%2F"',
    'page=%2Fpolicy%2Fpower%2F&amp;statement=All+is+well"',
  ),
  'a form in another repository': everywhere(
    power,
    'github.com/example/harbour/issues',
    'github.com/somebody/harbour/issues',
  ),
  'the editor of a file of another kind': inChapter('/content/policy/power.mdx', '/content/quotes/power.mdx'),
  'another page of the repository': inChapter('/issues/new?', '/issues/12?'),
  'a passage without its mark': chapter((html) =>
    html.replace('<mark>The storm also', 'The storm also').replace('three hours</mark>', 'three hours'),
  ),
  'an attribute that is spoken': inChapter('aria-label="Sections"', `aria-label="${lie}"`),
  'words that appear when pointed at': inChapter('<h1', `<h1 title="${lie}"`),
  'the role of somebody else': on('actors/rui-lobo/index.html')(
    'Harbour master Rui Lobo said',
    'Harbour master <a href="/actors/rui-lobo/" title="Council of the port">Rui Lobo</a> said',
  ),
  'an attribute of a script': inChapter('<h1', `<h1 onclick="alert(1)"`),
  'a link that runs a script': inChapter('href="/figures/"', 'href="javascript:alert(1)"'),
  'a link to another site': inMain('<p class="quiet"><a href="https://lies.example/">Live page</a></p>'),
  'a redirect': inHead('<meta http-equiv="refresh" content="0;url=https://lies.example/">'),
  'another base': inHead('<base href="https://lies.example/">'),
  'a style sheet from elsewhere': inHead('<link rel="stylesheet" href="https://lies.example/a.css">'),
  'an import of a style': inHead('<style>@import "https://lies.example/a.css";</style>'),
  'words in the colour of the paper': inHead('<style>.prose p{color:var(--paper)}</style>'),
  'words too small to read': inHead('<style>.prose p{font-size:1px}</style>'),
  'words beside the page': inHead('<style>.prose p{position:absolute;left:-999rem}</style>'),
  'words struck out': inHead('<style>.prose p{text-decoration:line-through}</style>'),
  'words in another order': inHead('<style>.prose p{display:flex;flex-direction:row-reverse}</style>'),
  'words from right to left': inHead('<style>.prose p{direction:rtl;unicode-bidi:bidi-override}</style>'),
  'ink that cannot be seen': inChapter('--ink:light-dark(#1a1712,#ece6da)', '--ink:transparent'),
  'a class that hides': inChapter(
    'for three hours, writes',
    'for <span class="skip">nearly</span> three hours, writes',
  ),
  'a sentence in a class that hides': inChapter(/(<div class="prose"[^>]*>\s*)<p>/u, '$1<p class="rail">'),
  'a sentence behind a button': inChapter(/(<div class="prose"[^>]*>\s*)<p>/u, '$1<p popover id="x">'),
  'a direction override': inChapter('three hours, writes', '\u202Eeerht\u202C hours, writes'),
  'a direction override as a reference': inChapter('three hours, writes', '&#x202E;eerht&#x202C; hours, writes'),
  'a character of no width': inChapter('three hours, writes', 'thr\u200Bee hours, writes'),
  'markup that a browser reads otherwise': inProse(`<p><div>${lie}</div></p>`),
  'words in a table beside its cells': on('reports/index.html')(/<tbody([^>]*)>/u, `<tbody$1>${lie}`),
  'capital tags': inProse(`<P>${lie}</P>`),
  'an attribute without quotation marks': inProse(`<p title=x>${lie}</p>`),
  'a second title': inHead(`<title>${lie}</title>`),
  'a drawing’s number': on('figures/boats-adrift/index.html')(/(<text[^>]*>)7</u, '$19<'),
  'a drawing’s number that another outlet gives': [
    page('figures/boats-adrift/index.html', (html) =>
      html.replace(/(<tspan[^>]*>)6</u, (_, tag: string) => `${tag}7<`),
    ),
  ],
  'cells of a table in quotation marks': on('figures/boats-adrift.csv')(/,figure,|boats-adrift,/u, '"boats-adrift",'),
  'the ends of lines of a table': on('places.csv')(/\r\n/u, '\n'),
  'a picture’s number that another outlet gives': [
    page('figures/boats-adrift.svg', (svg) => svg.replace(/(<tspan[^>]*>)6</u, (_, tag: string) => `${tag}7<`)),
  ],
  'a drawing’s number behind other words': on('figures/boats-adrift/index.html')(/(<tspan[^>]*>)6</u, '$19<'),
  'a drawing’s title': on('figures/boats-adrift/index.html')(/(<title id="[^"]*">)Boats adrift/u, `$1${lie}`),
  'the data of an explored chart': on('figures/boats-adrift/explore/index.html')(
    '&quot;value&quot;:6',
    '&quot;value&quot;:60',
  ),
  'the words of an explored chart': on('figures/boats-adrift/explore/index.html')(
    'At least six boats&quot;',
    'At least nine boats&quot;',
  ),
  'the script of an explored chart': [
    { file: '_astro/explore.astro_astro_type_script_index_0_lang.CvksMZlH.js', add: 'document.title="x"' },
  ],
  'another script': [{ file: '_astro/lie.js', add: 'document.title="x"' }],
  'the script of the search': [page('pagefind/pagefind.js', (text) => `${text};document.title="x"`)],
  'the script on the page of the search': [page(searchScript, (script) => `${script};document.title="x"`)],
  'what the search says of nothing': on('search/index.html')('No page contains', 'Every page contains'),
  'a picture with words': [
    { file: 'lie.svg', add: `<svg xmlns="http://www.w3.org/2000/svg"><text>${lie}</text></svg>` },
  ],
  'words in the icon': [page('favicon.svg', (svg) => svg.replace('</svg>', `<text>${lie}</text></svg>`))],
  'a picture that is a page': [{ file: 'social/figures.png', add: `<p>${lie}</p>` }],
  'structured data': inChapter(/("headline":")[^"]*/u, `$1${lie}`),
  'structured data of another source': inChapter('"name":"Coast Wire"', '"name":"Harbour Post"'),
  'a second piece of structured data': inHead(
    `<script type="application/ld+json">{"@type":"Article","headline":"${lie}"}</script>`,
  ),
  'robots are sent away': on('robots.txt')('Allow: /', 'Disallow: /'),
  'another speaker': [
    page('quotes/lobo-reopening/index.html', (html) =>
      html.replaceAll('Rui Lobo', 'Pedro Nunes').replaceAll('rui-lobo', 'pedro-nunes'),
    ),
  ],
  'another speaker in dossier.json': [
    json('dossier.json', ({ entries }) => (find(entries, 'quotes/lobo-reopening')['speaker'] = 'pedro-nunes')),
  ],
  'words that are said to be absent': on('sources/gazette/index.html')(
    /<dt([^>]*)>“port council”<\/dt>/u,
    '<dt$1>“harbour master”</dt>',
  ),
  'a silence that does not hold, everywhere': everywhere(
    ['dossier.json', 'sources/gazette/index.html', 'actors/authorities/index.html', 'print/index.html'],
    'port council',
    'ferry quay',
  ),
  'a mark that says words are absent, and means their quotation marks': quoted({
    mark: 'Marelo Gazette: “authorities” is not in the archived text',
  }),
  'a mark that does not say what stands there without quotation marks': quoted({
    mark: 'Marelo Gazette: “authorities” in quotation marks is not in the archived text',
  }),
  'a mark that says of other words what stands there without quotation marks': quoted({
    mark: `${absentInMarks}; without quotation marks, “authorities”, “boats” are`,
  }),
  'a list that says words are absent, and means their quotation marks': quoted({ term: '“authorities”' }),
  'a list that does not say what stands there without quotation marks': quoted({ note: '' }),
  'a mark of words that stand there in quotation marks': quoted({ words: 'carries 4,800 a day.' }),
  'a list that says what stands there of words without quotation marks': on('sources/harbour-post/index.html')(
    /<dt([^>]*)>“authorities”<\/dt>/u,
    `$&${note.replace('<dd', '<dd$1')}`,
  ),
  'how much of a source is shown': on('sources/wire/index.html')(
    /show \d+% of its characters/u,
    'show 5% of its characters',
  ),
  'how much of a source is shown, not said': on('sources/wire/index.html')(/ The pages of this source show[^<]*/u, ''),
  'ends of a passage that it does not have': on('sources/gazette/index.html')(
    /<mark([^>]*)>Seven boats broke loose … /u,
    '<mark$1>Seventy boats broke loose … ',
  ),
  'sentences of a page in another order in the ledger': [
    json('ledger.json', ({ pages }) => {
      const own = items(pages).find(({ url }) => url === '/policy/power/') ?? {};
      own['sentences'] = items(own['sentences']).toReversed();
    }),
  ],
  'pages in another order in the ledger': [
    json('ledger.json', (ledger) => (ledger['pages'] = items(ledger['pages']).toReversed())),
  ],
  'a sentence that is gone from page and ledger': [
    ...inChapter(/It calls that[\s\S]*?W5\s*<\/button><\/span>/u, ''),
    json('ledger.json', ({ pages }) => {
      const own = items(pages).find(({ url }) => url === '/policy/power/') ?? {};
      own['sentences'] = items(own['sentences']).filter(({ text }) => !String(text).startsWith('It calls that'));
      (own['counts'] as Record<string, number>)['cited'] = 4;
    }),
  ],
  'a page that is gone': [{ file: power, remove: true }],
  'a value of a fact, everywhere in the data': [
    json('dossier.json', ({ facts }) => ((items(find(facts, 'boats-adrift')['readings'])[0] ?? {})['value'] = 9)),
    ...on('figures/boats-adrift.csv')(',6,', ',9,'),
    ...everywhere('figures/boats-adrift.json', /"value": 6\b/gu, '"value": 9'),
  ],
  'a limit of a fact': [
    json(
      'dossier.json',
      ({ facts }) => ((items(find(facts, 'boats-adrift')['readings'])[0] ?? {})['qualifier'] = 'exactly'),
    ),
  ],
  'the status of a fact': [json('dossier.json', ({ facts }) => (find(facts, 'boats-adrift')['status'] = 'agreed'))],
  'the witnesses of a fact': [json('dossier.json', ({ facts }) => (find(facts, 'boats-adrift')['witnesses'] = 3))],
  'the result of a formula': [
    json('dossier.json', ({ facts }) => ((find(facts, 'terminal-load')['derived'] as Json)['rounded'] = 130)),
  ],
  'the unit of a reading': [
    json(
      'dossier.json',
      ({ facts }) =>
        ((items(find(facts, 'boats-adrift')['readings'])[0] ?? {})['unit'] = { one: 'raft', many: 'rafts' }),
    ),
    ...on('figures/boats-adrift.csv')(',boats,', ',rafts,'),
  ],
  'the date of an undated source': on('figures/boats-adrift.csv')(/(?<=,wire,.*,boats),,/u, ',2024-05-03,'),
  'a note of a reading': on('figures/boats-adrift.csv')('who counted', 'who reported'),
  'the limit of a result': [
    json('dossier.json', ({ facts }) => ((find(facts, 'terminal-load')['derived'] as Json)['qualifier'] = 'about')),
  ],
  'a formula': [
    json(
      'dossier.json',
      ({ facts }) => ((find(facts, 'terminal-load')['derived'] as Json)['expression'] = 'passengers / places'),
    ),
  ],
  'a question': [json('dossier.json', ({ facts }) => (find(facts, 'boats-adrift')['question'] = lie))],
  'words of a quotation': [
    json(
      'dossier.json',
      ({ entries }) => ((items(find(entries, 'quotes/lobo-reopening')['wordings'])[0] ?? {})['words'] = lie),
    ),
  ],
  'how a quotation came': [
    json(
      'dossier.json',
      ({ entries }) => ((items(find(entries, 'quotes/lobo-reopening')['wordings'])[0] ?? {})['channel'] = lie),
    ),
  ],
  'a label of an entry': [
    json('dossier.json', ({ entries }) => (find(entries, 'actors/rui-lobo')['labels'] as string[]).push(lie)),
  ],
  'something unknown in dossier.json': [json('dossier.json', (dossier) => (dossier['lies'] = [lie]))],
  'a planted error that was none': on('method/score/index.html')(
    /<p[^>]*>Not measured yet\.<\/p>/u,
    `<section class="planted"><ul><li><del><code>${lie}</code></del></li></ul></section>`,
  ),
  'a corrected wording': on('corrections/index.html')(/(<ins[^>]*>)60 boats/u, '$165 boats'),
  'a sentence of the book': on('print/index.html')(
    'for three hours, writes Coast Wire',
    'for three days, writes Coast Wire',
  ),
  'an endnote of the book': on('print/index.html')(
    'The ferry carries 4,800 passengers a day </p>',
    'The ferry carries 9,800 passengers a day </p>',
  ),
  'the place of an endnote': on('print/index.html')('characters 0–37', 'characters 0–99'),
  'a number that leads to another endnote': on('print/index.html')('href="#note-1"', 'href="#note-2"'),
  'another program': [page('verify-receipts.mjs', (text) => `${text}\n`)],
  'a source that may share an origin': [
    json('dossier.json', ({ sources }) => (find(sources, 'wire')['name'] = 'Marelo Gazette')),
  ],
  'another outlet before a mark': on('differences/reopening/index.html')(
    /<a href="\/sources\/harbour-post\/"([^>]*)>Harbour Post/u,
    '<a href="/sources/gazette/"$1>Marelo Gazette',
  ),
  'answers that change places': [
    page('differences/reopening/index.html', (html) =>
      html
        .replace(/within ten days(\s*<\/p>)/u, 'XX$1')
        .replace(/within two weeks(\s*<\/p>)/u, 'within ten days$1')
        .replace(/XX(\s*<\/p>)/u, 'within two weeks$1'),
    ),
  ],
  'another day on the timeline': on('timeline/index.html')(/(<h2[^>]*>)Night of 1 May 2024/u, '$1Night of 2 May 2024'),
  'an event in the row of another place': on('index.html')(
    /<a href="\/places\/marelo\/">Marelo<\/a> or <a href="\/places\/eastern-gate\/">Eastern gate<\/a>/u,
    '<a href="/places/garca-island/">Garça Island</a>',
  ),
  'another day in the row of an event': on('index.html')('<td>Night of 1 May 2024<', '<td>Night of 1 to 2 May 2024<'),
  'another outlet in the row of an event': on('index.html')(
    /(<td> *<span class="nb"><button[^>]*>)Harbour Post( \d+<)/u,
    '$1Marelo Gazette$2',
  ),
  'words of an example that only one side has': [
    ...on('index.html')('<p> The <mark>port council', '<p> <mark>The</mark> <mark>port council'),
    ...on('index.html')('<blockquote>The <mark>port', '<blockquote><mark>That port'),
  ],
  'other words in an example than its passage has': on('index.html')(
    '<blockquote>The <mark>port',
    '<blockquote>Nobody said that the <mark>port',
  ),
  'an example without a word that both have': everywhere('index.html', /<mark>(port council[^<]*)<\/mark>/gu, '$1'),
  'another outlet in the file of what happened where': [
    { file: 'places.csv', change: (csv) => csv.replace('Harbour Post,Harbour Post', 'Marelo Gazette,Harbour Post') },
  ],
  'no file of what happened where': [{ file: 'places.csv', remove: true }],
  'another number of undated reports': on('index.html')('1 of 3 reports undated', '0 of 3 reports undated'),
  'more events of a place': on('places/garca-island/index.html')(/>1 event</u, '>2 events<'),
  'more events of a place in the list of places': on('places/index.html')(/>\s*1 event ·/u, '> 2 events ·'),
  'fewer events of an actor in the list of actors': on('actors/index.html')(
    /<p class="quiet"[^>]*>\s*1 event\s*<\/p>/u,
    '',
  ),
  'an event of another place': [
    page('places/garca-island/index.html', (html) =>
      html
        .replaceAll('/timeline/island-cut-off/', '/timeline/storm-damage/')
        .replaceAll('Garça Island had no ferry<', 'A storm damages the ferry quay<'),
    ),
  ],
  'no events of a place': on('places/garca-island/index.html')(/<section id="events".*?<\/section>/su, ''),
  'a date from outside the archive without its mark, over its events': on('timeline/index.html')(
    /(<h2[^>]*>May 2024) \(inferred\)/u,
    '$1',
  ),
  'a date from outside the archive without its mark, on the page of its event': on(
    'timeline/island-cut-off/index.html',
  )(/<p class="quiet"[^>]*>\s*Inferred from a date found outside.*?<\/p>/su, ''),
  'a date from outside the archive without its mark, in a list of events': on('places/garca-island/index.html')(
    'May 2024 (inferred)</span>',
    'May 2024</span>',
  ),
  'a stated date with the mark of one from outside the archive': on('index.html')(
    '<td>Night of 1 May 2024<',
    '<td>Night of 1 May 2024 (inferred)<',
  ),
  'another speaker in structured data': on('quotes/lobo-reopening/index.html')(
    '"creator":{"@type":"Person"',
    '"creator":{"@type":"Organization"',
  ),
  'a quotation without its speaker in structured data': on('quotes/lobo-reopening/index.html')(
    /"creator":\{[^}]*\},/u,
    '',
  ),
  'a quotation of fewer sources in structured data': on('quotes/lobo-reopening/index.html')(
    '"isBasedOn":[{"@type":"CreativeWork","name":"Harbour Post"},',
    '"isBasedOn":[',
  ),
  'a group as an organisation in structured data': on('actors/authorities/index.html')(
    /(<script type="application\/ld\+json">\{.*?)\}(<\/script>)/su,
    '$1,"mainEntity":{"@type":"Organization","name":"Authorities"}}$2',
  ),
  'a matched publisher in structured data': on('sources/wire/index.html')(
    '"@type":"CreativeWork",',
    '"@type":"CreativeWork","publisher":{"@type":"Organization","name":"Coast Wire"},',
  ),
  'another licence in structured data': on('index.html')(
    '"license":"https://creativecommons.org/',
    '"license":"https://example.org/',
  ),
  'a licence for the words of a speaker in structured data': on('quotes/lobo-reopening/index.html')(
    '"@type":"Quotation",',
    '"@type":"Quotation","license":"https://creativecommons.org/publicdomain/zero/1.0/",',
  ),
  'a licence for a whole page in structured data': on('figures/boats-adrift/index.html')(
    '"@type":"WebPage",',
    '"@type":"WebPage","license":"https://creativecommons.org/publicdomain/zero/1.0/",',
  ),
  'another speaker of a list': on('quotes/index.html')(
    /<a href="\/actors\/rui-lobo\/"([^>]*)>Rui Lobo/u,
    '<a href="/actors/pedro-nunes/"$1>Pedro Nunes',
  ),
  'another line under a value': [
    page('policy/rebuilding/index.html', (html) =>
      html.replace('class="fact agreed"', 'class="fact differ"').replace('class="fact single"', 'class="fact agreed"'),
    ),
  ],
  'another certainty of a figure': on('figures/boats-adrift/index.html')(
    'Some more exact than others: 2 answers',
    'In 2 reports',
  ),
  'another date of a figure': on('figures/index.html')(/as of 3 May 2024(?=\s*<\/p>)/u, 'as of 9 May 2024'),
  'the date of a figure without the mark that it is inferred': on('figures/index.html')(
    'as of May 2024 (inferred)',
    'as of May 2024',
  ),
  'the date of a figure with a mark that it does not have': on('figures/index.html')(
    /as of 3 May 2024(?=\s*<\/p>)/u,
    'as of 3 May 2024 (inferred)',
  ),
  'the value of another figure': on('figures/index.html')(/<b([^>]*)>7, or at least 6<\/b>/u, '<b$1>4,800</b>'),
  'an answer in the column of another source': on('reports/index.html')(
    /(<td>)(\s*<p class="answer[\s\S]*?<\/p>\s*)(<\/td>\s*<td>)\s*(?=<\/td>)/u,
    '$1$3$2',
  ),
  'a contradiction without what makes it one': on('reports/index.html')(/<p class="quiet own">[^<]*<\/p>/u, ''),
  'a note below the answers of another source': on('reports/figures/index.html')(
    /(<p class="note editorial[\s\S]*?<\/p>)([\s\S]*?<\/td>\s*<td>)/u,
    '$2$1',
  ),
  'an answer in the line of others': [
    page('reports/index.html', (html) =>
      html.replace(
        /(class="answer value )(\w+)"/u,
        (_, before: string, line: string) => `${before}${line === 'single' ? 'agreed' : 'single'}"`,
      ),
    ),
  ],
  'an answer under a question in the line of several': on('differences/index.html')(
    /(<dd class="value )single"/u,
    '$1agreed"',
  ),
  'a row of another outlet': on('figures/boats-adrift/index.html')(
    /(<td[^>]*> <a href="\/sources\/)harbour-post(\/"[^>]*>)Harbour Post/u,
    '$1wire$2Coast Wire',
  ),
  'a summary of another event': [
    page('timeline/index.html', (html) =>
      html
        .replace('Boats were torn from their moorings in Marelo.', 'XX')
        .replace('The island had no ferry for two days.', 'Boats were torn from their moorings in Marelo.')
        .replace('XX', 'The island had no ferry for two days.'),
    ),
  ],
  'sentences in another order': chapter((html) => {
    const [, first = '', second = ''] =
      /(<span id="[^"]+">The storm cut the power on Garça Island for three hours[\s\S]*?<\/span><\/span>)\s*(<span id="[^"]+">It calls that[\s\S]*?<\/span><\/span>)/u.exec(
        html,
      ) ?? [];
    return html.replace(first, 'XX').replace(second, first).replace('XX', second);
  }),
  'a sentence struck out': inChapter(/(<div class="prose"[^>]*>\s*)<p>([\s\S]*?)<\/p>/u, '$1<del>$2</del>'),
  'a sentence behind a click': inChapter(
    /(<div class="prose"[^>]*>\s*)(<p>[\s\S]*?<\/p>)/u,
    '$1<details><summary>Evidence</summary>$2</details>',
  ),
  'a count of the ledger': on('method/ledger/chapters/index.html')(/<td([^>]*)>3</u, '<td$1>33<'),
  'a sentence as the name of a page in the ledger': on('method/ledger/chapters/index.html')(
    /(<th scope="row"[^>]*>\s*<a [^>]*>)[^<]*/u,
    `$1${lie}`,
  ),
  'a number and a name as a label': inMain('<p class="quiet">500 boats · Harbour Post</p>'),
  'a number alone': inMain('<p>999</p>'),
  'a date that is no date of the dossier': inMain('<p>5 June 2031</p>'),
  'names in prose': inProse('<p>Pedro Nunes: Damage</p>'),
  'a value in the place of a label': on('actors/rui-lobo/index.html')('</h1>', '</h1><p>Harbour master, 7 boats</p>'),
  'a silence without its mark': on('actors/authorities/index.html')(
    /(gives no date\.<span class="nb">[\s\S]*?<\/span>)<span class="absent"[\s\S]*?<\/span>/u,
    '$1',
  ),
  'a source that is said to be silent': on('differences/reopening/index.html')(
    'No answer here from Coast Wire',
    'No answer here from Harbour Post',
  ),
  'how a record knows what it says': on('sources/gazette/index.html')('left unknown', 'stated in the document'),
  'a date of a record': on('sources/gazette/index.html')(/<td([^>]*)>(\s*)May 2024/u, '<td$1>$23 May 2024'),
  'a count of the archive': on('sources/index.html')('3 archived documents', '30 archived documents'),
  'a scroll that shows one line': inHead('<style>.prose p{max-height:1px;overflow:auto}</style>'),
  'a font that draws other letters': inHead(
    "<style>@font-face{font-family:'Public Sans';src:local('Wingdings')}</style>",
  ),
  'a font of no size': inHead("<style>@font-face{font-family:'Public Sans';src:local('Arial');size-adjust:0%}</style>"),
  'a mark that leaves its page': inChapter(
    /<button class="ref" popovertarget="(wire-[^"]+)"([^>]*)>([^<]+)<\/button>/u,
    '<a class="ref" href="/sources/wire/#$1-there"$2>$3</a>',
  ),
  'a way from a passage to what does not rest on it': inChapter('<a href="#prose-1">', '<a href="#evidence">'),
  'a sentence called signed that is not': inChapter(
    /(Supports <a href="#[^"]*">[^<]*<\/a>)(?! \(signed)/u,
    '$1 (signed by an editor)',
  ),
  'a way from a passage to another source': inChapter(
    'href="/sources/wire/#wire-121-181-there">In the source',
    'href="/sources/gazette/#gazette-36-59-there">In the source',
  ),
  'a name that its passages do not have, everywhere': [
    ...everywhere(
      ['ledger.json', 'policy/rebuilding/index.html', 'policy/index.html', 'print/index.html'],
      'The quay was built in 1962',
      'The Nunes quay was built in 1962',
    ),
    statements('The quay was built in 1962', 'The Nunes quay was built in 1962'),
  ],
  'an author whom the document does not name': [
    json('dossier.json', ({ sources }) => ((find(sources, 'harbour-post')['author'] as Json)['value'] = 'Ana Lobo')),
  ],
  'another coordinate': on('places/marelo/index.html')('37.14°', '48.14°'),
  'another language': inChapter('lang="en"', 'lang="fr"'),
  'a choice made from the start': on('figures/boats-adrift/explore/index.html')(
    'id="view-table"',
    'id="view-table" checked',
  ),
  'a sentence as the name of a part': part('>May 2024<', `>${lie}<`),
  'a sentence as the name of the part before': part('</span> 1–31 May 2024', `</span> ${lie}`),
  'a sentence beside the names of parts': part('</ol></nav>', `</ol>${lie}</nav>`),
  'a sentence behind the number of a part': part('part 2 of 2', `part 2 of 2: ${lie}`),
  'the name of a part that covers another time': part('>May 2024<', '>June 2024<'),
  'the name of another part': part('>May 2024<', '>1–3 May 2024<'),
  'the name of a part by its first day alone': part('>May 2024<', '>1 May 2024<'),
  'the number of another part': part('>May 2024<', '>3<'),
  'a part that is numbered otherwise': part('part 2 of 2', 'part 1 of 2'),
  'a part before that stands behind': part('rel="prev"', 'rel="next"'),
  'the name of a part outside of the way to it': part('</main>', '<p>1–31 May 2024</p></main>'),
  'a part with a sentence in its title': part('Timeline, May 2024', `Timeline, ${lie.slice(0, -1)}`),
  'a part with the title of another': part('Timeline, May 2024', 'Timeline, part 3'),
  'a part with the time of another in its title': part('Timeline, May 2024', 'Timeline, 1–3 May 2024'),
  'a part with a sentence in its description': part('What happened and when', `${lie} What happened`),
  'a title of a part on a page that is none': everywhere(
    power,
    'The power on Garça Island',
    'The power on Garça Island, part 2',
  ),
  'a part of a source in a way of parts': inMain(
    `<nav class="parts"><ol><li><a href="/sources/gazette/">${lie}</a></li></ol></nav>`,
  ),
  'another number for a part of a source': inMain(
    '<nav class="parts"><ol><li><a href="/sources/gazette/">2</a></li></ol></nav>',
  ),
  'other words in the count of a filter': on('timeline/index.html')(
    'some of 3 events',
    'some of 3 events, all invented',
  ),
  'another number in the count of a filter': on('timeline/index.html')('some of 3 events', 'some of 30 events'),
  'a count of a part on a page that is whole': on('timeline/index.html')(
    'some of 3 events',
    'some of 3 events of this part',
  ),
  'other words in the count of a part': firstPart('some of 3 events', 'some of 3 events of this lie'),
  'another number at a choice of a filter': on('timeline/index.html')(/(id="type-damage"[^>]*>[^<]*?)\d+/u, '$19'),
  'another number at two choices together': on('timeline/index.html')(
    /(id="place-marelo_type-damage"[^>]*>[^<]*?)\d+/u,
    '$19',
  ),
  'another label at two choices together': on('timeline/index.html')(
    /(id="place-marelo_type-damage"[^>]*>\s*)Marelo/u,
    '$1Garça Island',
  ),
  'a choice that filters by another class than it says': on('timeline/index.html')(
    'class="row place-marelo type-damage"',
    'class="row place-eastern-gate type-damage"',
  ),
  'a way to a picture of all on a part that lists some': firstPart('1–31 May 2024', 'At a glance'),
  'words in the sign of a book that is left out': on('print/index.html')(
    '</main>',
    `<div class="page" data-unbound="${lie}"></div></main>`,
  ),
  'the sign of a book that is left out, elsewhere': inChapter(/<div /u, '<div data-unbound '),
  'a book that is left out of a small dossier': on('print/index.html')(
    '</main>',
    '<p>A dossier of more than 400 entries is not put on one page, which would be too large to open or to print.</p></main>',
  ),
  'a sentence in lines of a drawing': on('figures/boats-adrift/index.html')(
    '</svg>',
    '<text y="10" font-size="15">The mayor owns</text><text y="30" font-size="15">the quay.</text></svg>',
  ),
  'a decimal point of a twin': on('policy/rebuilding/index.md')('3.5 million', '35 million'),
  'a sign before a number of a twin': on('policy/rebuilding/index.md')('in 1962', 'in -1962'),
  'quotation marks of a twin': everywhere(twin, '“longest night”', 'longest night'),
  'other words marked in a twin': on(twin)('**The storm also cut', 'The storm **also cut'),
  'words struck out in a twin': on(twin)('for three hours, writes', '~~for three hours~~, writes'),
  'a link of a twin that leads elsewhere': on(twin)('](/sources/wire/#', '](https://lies.example/#'),
  'a link of a twin that leads to another page': on(twin)('](/sources/wire/#', '](/sources/gazette/#'),
  'a picture in a twin': [page(twin, (text) => `${text}![](https://lies.example/a.png)`)],
  'a comment in a twin': [page(twin, (text) => `${text}<!-- -->`)],
  'a number at the head of a line of a twin': [page(twin, (text) => `7. ${text}`)],
  'a key of dossier.json that stands there twice': on('dossier.json')('"exact":', `"exact":"${lie}","exact":`),
  'a key of the ledger that stands there twice': [
    page('ledger.json', (text) => text.replace('"text":', `"text":"${lie}","text":`)),
  ],
  'no policy of a page': inChapter(/<meta http-equiv[^>]*>/u, ''),
  'a policy that lets scripts run': inChapter("default-src 'none'", "default-src 'none';script-src 'self'"),
  'ink in the colour of the paper': inHead('<style>:root{--ink:light-dark(#faf7ef,#14120f)}</style>'),
  'passages that are not marked': inHead('<style>mark{background:none}</style>'),
  'a name that leads to somebody else': on('timeline/storm-damage/index.html')(
    'href="/actors/port-council/"',
    'href="/actors/authorities/"',
  ),
  'a place that leads to another': on('timeline/storm-damage/index.html')(
    'href="/places/marelo/"',
    'href="/places/garca-island/"',
  ),
  'a picture that no page uses': [{ file: 'social/lie.png', add: Buffer.from('\x89PNG\r\n\x1A\n', 'latin1') }],
  'a drawing that is gone': [{ file: 'figures/boats-adrift.svg', remove: true }],
  'a font that is gone': [{ file: 'fonts/sans.woff2', remove: true }],
  'a citation that is gone': [{ file: 'policy/power.bib', remove: true }],
  'a checker that is gone': [{ file: 'count-sentences.mjs', remove: true }],
  'words in the name of the host': [{ file: 'CNAME', add: lie }],
  'the name of a host where pages name none': [{ file: 'CNAME', add: 'harbour.example\n' }],
  'words for the host': [{ file: '.nojekyll', add: lie }],
  'an article by somebody else': inChapter('"author":{"@type":"Organization"', '"author":{"@type":"Person"'),
  'an article without its sources': inChapter(/"citation":\[[^\]]*\]/u, '"citation":[]'),
  'more passages than there are, behind a click': inChapter('Show all 3', 'Show all 9'),
  'another outlet at a choice of an explored chart': on('figures/boats-adrift/explore/index.html')(
    /(value="gazette"[^>]*>\s*)Marelo Gazette/u,
    '$1Coast Wire',
  ),
  'a row twice in the file of what happened where': [
    { file: 'places.csv', change: (csv) => csv + csv.slice(csv.trimEnd().lastIndexOf('\n') + 1) },
  ],
  'a sentence that is gone from the book': [
    page('print/index.html', (html) => html.replace('It calls that the island’s', '').replace('” of the year.', '”')),
  ],
  'a sentence of the book in another chapter': [
    page('print/index.html', (html) => {
      const [quay = ''] = /<span id="[^"]*">The quay was built in 1962.*?<\/span><\/span>/su.exec(html) ?? [];
      return html.replace(quay, '').replace(/(<div class="prose"[^>]*>\s*<p>)/u, `$1${quay}`);
    }),
  ],
  'an image for other sites': inHead('<meta property="og:image" content="https://lies.example/a.png">'),
  'a canonical address elsewhere': inHead('<link rel="canonical" href="https://lies.example/">'),
};

/** A bar of 77 for 0.5 million euros, beside one of 539.3 for 3.5 million. */
const bars = 'figures/repair-cost/index.html';
const barOf = (width: number) => `M2 28.9h${String(width)}v26H2z`;
/** Squares of the chapter on rebuilding: 24 for 4,800 passengers, 20 of them in the frame of the terminal. */
const squares = 'policy/rebuilding/index.html';
const square = 'M4.1 4.1h43.7v43.7h-43.7z';

/** Drawings that say otherwise than their numbers, dates and coordinates. */
const drawn: Record<string, readonly Forgery[]> = {
  'a bar that is longer than its number': everywhere(bars, barOf(77), barOf(177)),
  'a bar with its outline': [
    page(bars, (html) => html.replace(barOf(77), barOf(177)).replace('<rect width="75"', '<rect width="175"')),
  ],
  'a bar of the book': everywhere('print/index.html', barOf(77), barOf(177)),
  'a bar of the picture of a figure': everywhere('figures/repair-cost.svg', barOf(77), barOf(177)),
  'a bar of what other sites show': everywhere('figures/boats-adrift/embed/index.html', 'h428.7v26', 'h328.7v26'),
  'an outline that is longer than its bar': everywhere(bars, '<rect width="75"', '<rect width="175"'),
  'a bar that is cut into more units': everywhere(
    'figures/boats-adrift/index.html',
    'M73.4 28.9v26',
    'M40 28.9v26M73.4 28.9v26',
  ),
  'a wider spread of answers': everywhere(
    'figures/boats-adrift/index.html',
    'M430.7 28.9h71.4v26h-71.4z',
    'M430.7 28.9h101.4v26h-101.4z',
  ),
  'a part of a bar under paper': on(bars)(
    '</svg>',
    '<rect width="300" height="26" x="250" y="105.6" fill="var(--paper)"/></svg>',
  ),
  'a bar without a number': on(bars)('</svg>', `<path d="M2 60h300v10H2z"/></svg>`),
  'a bar that is stretched': on(bars)(' d="M2 28.9', ' transform="scale(2 1)" d="M2 28.9'),
  'a bar with a thick line': everywhere(bars, 'stroke-width="2"', 'stroke-width="40"'),
  'a drawing that is cut off': everywhere(bars, 'viewBox="0 0 640 136"', 'viewBox="0 0 300 136"'),
  'a drawing that is called none': everywhere(bars, 'class="drawing drawing-wide"', 'class="wide"'),
  'numbers of two bars exchanged': [
    page(bars, (html) =>
      html
        .replaceAll('>€500,000</text>', '>€_</text>')
        .replaceAll('>€3.5 million</text>', '>€500,000</text>')
        .replaceAll('>€_</text>', '>€3.5 million</text>'),
    ),
  ],
  'names of two bars exchanged': [
    page(bars, (html) =>
      html
        .replaceAll('>Repair <tspan', '>_ <tspan')
        .replaceAll('>New quay <tspan', '>Repair <tspan')
        .replaceAll('>_ <tspan', '>New quay <tspan'),
    ),
  ],
  'names of two bars of a picture exchanged': [
    page('figures/repair-cost.svg', (svg) =>
      svg
        .replaceAll('>Repair <tspan', '>_ <tspan')
        .replaceAll('>New quay <tspan', '>Repair <tspan')
        .replaceAll('>_ <tspan', '>New quay <tspan'),
    ),
  ],
  'a square too many': everywhere(squares, square, `${square}M264.2 4.1h43.7v43.7h-43.7z`),
  'a square too few': everywhere(squares, square, ''),
  'a square over another': everywhere(squares, square, 'M4.1 56.2h43.7v43.7h-43.7z'),
  'a part of a source that is used': everywhere(
    'sources/harbour-post/index.html',
    'x="10" width="3"',
    'x="10" width="1"',
  ),
  'a day that is moved on a line of time': everywhere('timeline/index.html', 'M0 .5H0.032', 'M0.5 .5H0.532'),
  'a time that is longer on a line of time': everywhere('timeline/index.html', '.25H0.066v.5', '.25H0.366v.5'),
  'a line of time of another month': everywhere(
    'timeline/index.html',
    '<span>May 2024</span>',
    '<span>June 2024</span>',
  ),
  'a night where a line of time has none': on('timeline/index.html')(
    /(<svg class="nights"[^>]*>)/u,
    '$1<path d="M0 0H0.25v1H0z"></path>',
  ),
  'a mark with the name of another event': on('timeline/index.html')(
    /href="\/timeline\/storm-damage\/">[^<]*/u,
    'href="/timeline/island-cut-off/">Garça Island had no ferry',
  ),
  'a place that is moved on the map': [
    page('places/index.html', (html) =>
      html.replace('cx="120.2" cy="150.5"', 'cx="320.2" cy="50.5"').replace('M113.2 150.5a7', 'M313.2 50.5a7'),
    ),
  ],
  'a sign that is moved away from its place': everywhere('places/index.html', 'M113.2 150.5a7', 'M313.2 50.5a7'),
  'another scale of a map': everywhere('places/index.html', '>10 km<', '>100 km<'),
  'more signs than places on a map': [
    page('places/index.html', (html) =>
      html.replace(/<path class="agreed" d="M49.4[^>]*>/u, (sign) => `${sign}${sign.replace('M49.4', 'M99.4')}`),
    ),
  ],
};

/** What a page says of itself for search engines, changed. */
const structured = (file: string, change: (data: Json) => void): Forgery =>
  page(file, (html) =>
    html.replace(
      /(<script type="application\/ld\+json">)([\s\S]*?)(<\/script>)/u,
      (_, start: string, text: string, end: string) => {
        const data = JSON.parse(text) as Json;
        change(data);
        return start + JSON.stringify(data) + end;
      },
    ),
  );
const subject = (data: Json): Json => data['mainEntity'] as Json;
/** Two texts of a file exchanged. */
const styled = (css: string) => inHead(`<style>${css}</style>`);
const pictureOf = (figure: string) => readFileSync(join(harbour.folder, 'figures', `${figure}.png`));

/** What is right elsewhere and stands where it does not belong, or is covered. */
const misplaced: Record<string, readonly Forgery[]> = {
  'the picture of another figure': [{ file: 'figures/repair-cost.png', add: pictureOf('boats-adrift') }],
  'the picture of another page for other sites': [
    ...inHead('<meta property="og:image" content="/social/event-storm-damage.png">'),
    { file: 'social/event-storm-damage.png', add: pictureOf('boats-adrift') },
  ],
  'pictures of two figures exchanged': [
    { file: 'figures/repair-cost.png', add: pictureOf('boats-adrift') },
    { file: 'figures/boats-adrift.png', add: pictureOf('repair-cost') },
  ],
  'the name of a drawing of another figure': on(bars)(/(<title id="repair-cost-wide-title">)[^<]*/u, '$1Boats adrift'),
  'what is heard of a drawing of another figure': on(bars)(
    /(<desc id="repair-cost-wide-desc">)[^<]*/u,
    '$1The terminal was designed for 4,000 passengers.',
  ),
  'a drawing that is not heard': everywhere(bars, 'role="img" aria-labelledby', 'aria-hidden="true" aria-labelledby'),
  'a part that is heard as another': everywhere(bars, 'aria-labelledby="evidence-title"', 'aria-labelledby="title-1"'),
  'a table that is heard as an outlet': everywhere(bars, '"Table of the data"', '"Harbour Post"'),
  'a name that is told of a link': inChapter('<a href="/actors/">', '<a href="/actors/" title="Rui Lobo">'),
  'a group of the menu that leads elsewhere': inChapter(
    '<a href="/sources/"> Sources and method',
    '<a href="/quotes/"> Sources and method',
  ),
  'the name of the dossier that leads elsewhere': inChapter(
    'class="name" href="/"',
    'class="name" href="/differences/"',
  ),
  'a way in the foot that leads elsewhere': inChapter(
    '<a href="/method/">What is checked',
    '<a href="/quotes/">What is checked',
  ),
  'the repository that is a source': inChapter(
    /href="[^"]*\/tree\/main[^"]*"/u,
    'href="https://gazette.example/storm"',
  ),
  'the entry before that is another': on(bars)(
    'rel="prev" href="/figures/terminal-load/"',
    'rel="prev" href="/figures/new-quay-cost/"',
  ),
  'what a list says of another list': [exchanged('index.html', 'What happened, and when', 'People and organisations')],
  'an answer without its contradiction': everywhere(
    'differences/reopening/index.html',
    'answer contradict',
    'answer agreed',
  ),
  'labels of llms.txt exchanged': [exchanged('llms.txt', '[Timeline]', '[Quotes]')],
  'addresses of llms.txt exchanged': [exchanged('llms.txt', '/policy/rebuilding/', '/policy/power/')],
  'notes of llms.txt exchanged': [exchanged('llms.txt', 'What happened, and when', 'Places, on a map and in a list')],
  'a section that llms.txt leaves out': on('llms.txt')(/^.*\/differences\/.*\n/mu, ''),
  'a heading of a twin that is none': on(twin)(/\n(The storm)/u, '\n# $1'),
  'a question of a twin that is none': on('policy/rebuilding/index.md')('repaired in 2011.', 'repaired in 2011?'),
  'an empty sitemap': [{ file: 'sitemap-9.xml', add: '<?xml version="1.0"?><urlset></urlset>' }],
  'corrections of a feed exchanged': [exchanged('feed.xml', '“70 boats”', '“The harbour is closed &amp; empty”')],
  'a correction of a feed that leads elsewhere': everywhere(
    'feed.xml',
    '/figures/boats-adrift/',
    '/figures/repair-cost/',
  ),
  'the date of an entry of a feed': everywhere('feed.xml', '2024-05-03T', '2024-05-09T'),
  'entries of a feed with one id': [
    page('feed.xml', (text) => {
      const [, first = '', second = ''] = [...text.matchAll(/urn:uuid:([0-9a-f-]{36})/gu)].map(([, id]) => id);
      return text.replace(second, first);
    }),
  ],
  'a place that the search leaves out': on('search/names.json')('"Marelo",', ''),
  'an event that is left out where it happened': [
    page('places.csv', (csv) => csv.trimEnd().split('\n').slice(0, -1).join('\n').concat('\n')),
  ],
  'a feed that is another file': inChapter('href="/feed.xml"', 'href="/places.csv"'),
  'a page as the next part': inHead('<link rel="next" href="/differences/">'),
  'the icon of a phone that is a chart': inChapter('/apple-touch-icon.png', '/figures/repair-cost.png'),
  'a way to a page through another list': [
    structured(bars, ({ breadcrumb }) => {
      for (const item of items((breadcrumb as Json)['itemListElement']).slice(1, 2)) item['item'] = '/quotes/';
    }),
  ],
  'data of another figure': [
    structured(bars, (data) => {
      for (const file of items(subject(data)['distribution'])) file['contentUrl'] = '/figures/boats-adrift.csv';
    }),
  ],
  'fewer sources of a figure': [structured(bars, (data) => items(subject(data)['isBasedOn']).pop())],
  'an accepted answer where reports contradict': [
    structured('differences/reopening/index.html', (data) => {
      subject(data)['acceptedAnswer'] = items(subject(data)['suggestedAnswer'])[0];
    }),
  ],
  'an answer that is left out': [
    structured('differences/reopening/index.html', (data) => items(subject(data)['suggestedAnswer']).pop()),
  ],
  'latitude and longitude exchanged': [
    structured('places/marelo/index.html', (data) => {
      const geo = subject(data)['geo'] as Json;
      [geo['latitude'], geo['longitude']] = [geo['longitude'], geo['latitude']];
    }),
  ],
  'a person as an organisation': [
    structured('actors/rui-lobo/index.html', (data) => (subject(data)['@type'] = 'Organization')),
  ],
  'a page without its subject': [structured(bars, (data) => delete data['mainEntity'])],
  'words far to the side': styled('.prose p{padding-left:200vw}'),
  'words behind a wide gap': styled('.answers{gap:99rem}'),
  'words in lines that are not high enough': styled('.prose p{max-height:1rem}'),
  'words that run out of the page': styled('.prose{white-space:nowrap}'),
  'a shadow over words': styled('.prose p{box-shadow:inset 0 0 0 99rem var(--paper)}'),
  'an outline over words': styled('.prose p{outline:3rem solid var(--paper)}'),
  'a border over words': styled('.prose p{border:40px solid var(--paper)}'),
  'a line over the words of a drawing': styled('svg text{stroke:var(--paper);stroke-width:30px}'),
  'bars in the colour of the paper': styled('.drawing path{fill:var(--paper)}'),
  'bars with thick lines': styled('.drawing path{stroke-width:60px}'),
  'numbers before the items of a list': styled('.prose ul{list-style:decimal}'),
  'another font for some figures': styled(
    "@font-face{font-family:'Public Sans';src:url(/fonts/serif.woff2);unicode-range:U+36}",
  ),
};

describe('a forgery is caught', () => {
  test('and nothing is where nothing is forged', () => {
    expect(isSeen(site, seeds, [])).toBe(false);
  });

  test.each(Object.entries({ ...named, ...others, ...drawn, ...misplaced }))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

describe('the list of hashes shows', () => {
  const sums = readFileSync(join(harbour.folder, 'SHA256SUMS'), 'utf8');
  /** The list of the site as it was built, beside a change: the copy has no index of the search. */
  const unsealed: Forgery = { file: 'SHA256SUMS', add: sums.replaceAll(/^.*pagefind\/fragment.*\n/gmu, '') };

  test.each<[string, readonly Forgery[], string]>([
    ['names that stand alone', inMain('<p>Pedro Nunes, Damage</p>'), power],
    [
      'a font',
      [{ file: 'fonts/sans.woff2', add: readFileSync(join(harbour.folder, 'fonts', 'serif.woff2')) }],
      'fonts/sans.woff2',
    ],
  ])('%s', (_, forgeries, file) => {
    expect(judge(site, seeds, [...forgeries, unsealed]).receipts).toEqual([
      `${file}: is another file than SHA256SUMS lists`,
    ]);
  });

  test('a file that is gone, and one that came', () => {
    const changes: readonly Forgery[] = [
      { file: 'fonts/serif.woff2', remove: true },
      { file: 'fonts/lies.woff2', add: readFileSync(join(harbour.folder, 'fonts', 'sans.woff2')) },
      unsealed,
    ];
    expect(judge(site, seeds, changes).receipts).toEqual([
      'fonts/serif.woff2: is listed in SHA256SUMS and missing',
      'fonts/lies.woff2: is not listed in SHA256SUMS',
    ]);
  });
});

/** What others may change about the site, and no checker may mind. */
const harmless: Record<string, readonly Forgery[]> = {
  nothing: [],
  'a PDF file of the dossier': [{ file: 'dossier.pdf', add: '%PDF-1.7' }],
  'white space': everywhere(power, '</p>', '\n </p>\n'),
  'quotation marks, straight or curly': everywhere(power, /“(?=longest night” of the year\.<span)/gu, '"'),
  'a part of a list': divided,
  'a silence of quotation marks': quoted({}),
};

describe('no forgery is seen in', () => {
  test.each(Object.entries(harmless))('%s', (_, changes) => {
    expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
  });
});

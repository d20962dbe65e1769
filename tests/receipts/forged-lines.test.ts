/** Forged copies of the built harbour: the lines over headings and at the foot, lists, records, links, files for programs. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { copySite, isSeen, judge, type Forgery } from './forge.ts';

const { harbour } = inject('sites');
const seeds = join(harbour.root, 'seeds');
const site = copySite(harbour.folder, 'pagefind/fragment');
afterAll(() => rmSync(site, { recursive: true, force: true }));

const on =
  (file: string) =>
  (from: string | RegExp, to: string): readonly Forgery[] => [{ file, change: (text) => text.replace(from, to) }];
/** A page and its twin, changed alike. */
const both =
  (folder: string) =>
  (from: string | RegExp, to: string, twin: readonly [string | RegExp, string] = [from, to]): readonly Forgery[] => [
    ...on(`${folder}index.html`)(from, to),
    ...on(`${folder}index.md`)(...twin),
  ];
const exchanged = (file: string, one: string, other: string): Forgery => ({
  file,
  change: (text) => text.replaceAll(one, '\uE000').replaceAll(other, one).replaceAll('\uE000', other),
});
const data = on('dossier.json');
const book = on('print/index.html');
const ledger = both('method/ledger/');

describe('a forgery is caught', () => {
  test.each<[string, readonly Forgery[]]>([
    // The line over the heading.
    ['an event of another type', both('timeline/storm-damage/')('Damage', 'Waiting')],
    ['a chapter with a number that it does not have', both('policy/power/')(' · Aside', ' · 2 of 2')],
    ['another number of places', both('places/')('3 places', '4 places')],
    ['another number of quotations', both('quotes/')('2 quotations', '3 quotations')],
    ['another number of questions', both('differences/')(/\d+ questions? with more/u, '9 questions with more')],
    [
      'a quotation that several are said to print',
      both('quotes/wire-longest-night/')('Printed by one source', 'The same words in 2 sources'),
    ],
    ['the letter of another source', both('sources/wire/')(/Source [A-Z]/u, 'Source X')],
    ['the day of another source over the first page', both('')('As of 3 May 2024', 'As of 2 May 2024')],
    ['a page in the voice of others', both('method/')(' · in the editors’ own voice', '')],
    // The foot.
    ['a foot that counts no signatures', on('policy/power/index.html')(/; \d+ signed by an editor/u, '')],
    ['a foot with another promise', on('policy/power/index.html')('never verified as true.', 'verified as true.')],
    ['words straight in the foot', on('policy/power/index.html')('</footer>', 'Built by hand.</footer>')],
    ['a foot without its last part', on('policy/power/index.html')(/<p>(?:(?!<p>)[^])*<\/footer>/u, '</footer>')],
    // Links of the prose.
    ['words that lead to another entry', both('policy/rebuilding/')('/differences/reopening/', '/differences/cause/')],
    // Lists and records.
    ['an actor that is quoted more often', both('actors/')(/1 quotation(?!s)/u, '2 quotations')],
    [
      'people as organisations',
      [
        exchanged('actors/index.html', '>People<', '>Organisations<'),
        exchanged('actors/index.md', '## People', '## Organisations'),
      ],
    ],
    [
      'a place that an event does not name',
      on('timeline/storm-damage/index.html')('href="/places/marelo/"', 'href="/places/eastern-gate/"'),
    ],
    ['a record of another document', both('sources/wire/')('kept byte for byte', 'left unknown')],
    ['another number of cited passages', both('sources/wire/')(/\d+ cited passages/u, '3 cited passages')],
    ['another number of corrections', both('corrections/')('2 corrections', '3 corrections')],
    ['a smaller share of the editors’ own', ledger(/[\d.]+% are the editors/u, '1.0% are the editors')],
    ['another editor as who has signed', data(/"by": "[^"]+"/u, '"by": "Somebody Else"')],
    [
      'a signature of another day',
      data(/"date": "\d{4}-\d{2}-\d{2}"(?=\s*[,}][^]{0,40}(?:"part"|\}))/u, '"date": "2031-01-01"'),
    ],
    // Signs.
    ['a line that is not that of its words', book('class="certainty agreed"', 'class="certainty single"')],
    ['a note that is not called one', book('<p class="label">Editors’ note</p>', '')],
    ['a note whose role is gone', on('method/index.html')(' role="note"', '')],
    [
      'another section as that of the page',
      on('policy/power/index.html')('<a href="/policy/" aria-current="true">', '<a href="/policy/">'),
    ],
    ['a page without the style of all', on('policy/power/index.html')(/<style>:root[^]*?<\/style>/u, '')],
    ['another source on the front of the book', book(/<li><b>[A-Z]<\/b>/u, '<li><b>X</b>')],
    ['another day on the front of the book', book('· as of 3 May 2024', '· as of 2 May 2024')],
    // Charts and maps.
    ['a solid bar of one report', on('figures/repair-cost/index.html')(/ fill-opacity="\.2"/gu, '')],
    ['a value beside another bar', [exchanged('figures/boats-adrift/index.html', 'y="47.3"', 'y="124"')]],
    // Files for programs.
    ['a citation under another name', on('policy/power.bib')(/@misc\{\w+/u, '@misc{other')],
    ['a citation of another entry', on('policy/power.ris')('ID  - policy-power', 'ID  - policy-other')],
    ['a feed with another name', on('feed.xml')('urn:uuid:1b4', 'urn:uuid:2b4')],
    ['a feed in another language', on('feed.xml')('xml:lang="en"', 'xml:lang="fr"')],
    ['names of the search left out', on('search/names.json')(/"Pedro Nunes",/u, '')],
    ['another schema', on('dossier.schema.json')('"description": "', '"description": "Not ')],
    ['another icon', on('favicon.svg')(/#[0-9a-f]{3,6}/u, '#f0f')],
    [
      'rows of places in another order',
      [{ file: 'places.csv', change: (text) => text.replace(/^(.*\r?\n)(.*\r?\n)(.*\r?\n)/u, '$1$3$2') }],
    ],
    ['facts in another order', [{ file: 'dossier.json', change: reversed('facts') }]],
    ['citations in another order', [{ file: 'dossier.json', change: reversed('citations') }]],
  ])('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

function reversed(field: string): (text: string) => string {
  return (text) => {
    const value = JSON.parse(text) as Record<string, unknown[]>;
    return JSON.stringify({ ...value, [field]: value[field]?.toReversed() });
  };
}

test.each<[string, readonly Forgery[]]>([
  [
    'white space over a heading',
    on('policy/power/index.html')('>Background</a> · Aside', '>\n Background </a> ·  Aside'),
  ],
  [
    'more white space at the foot',
    on('policy/power/index.html')('Found in the archived source,', 'Found  in the\n archived source,'),
  ],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

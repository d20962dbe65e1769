/** Forged copies of built sites: items of lists, rows of tables and counts that belong to others. */
import { describe, expect, inject, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { join } from 'node:path';
import { copyOfHarbour, copySite, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

/** The first two words of a page that match, exchanged. */
const exchanged = (file: string, words: string): readonly Forgery[] =>
  on(file)(new RegExp(`(${words})([^]*?)(${words})`, 'u'), '$3$2$1');

const chapters = on('policy/index.html');
const sources = on('sources/index.html');
const places = on('places/index.html');
const ledger = on('method/ledger/index.html');
const storm = on('timeline/storm-damage/index.html');
const method = on('method/index.html');

const forged: Record<string, readonly Forgery[]> = {
  'a figure by the name of another': exchanged('figures/index.html', '<p class="what"[^>]*>[^<]*'),
  'a figure as of another day': on('figures/index.html')(/as of [^<]*/u, 'as of 6 May 2024'),
  'a figure as of no day': on('figures/index.html')(/<p class="quiet">\s*as of [^<]*<\/p>/u, ''),
  'another number of a chapter': exchanged('policy/index.html', '<span class="number"[^>]*>\\s*[^<]*'),
  'more sentences of a chapter': chapters(/\d+(?= sentences? from)/u, '12'),
  'no word of what a chapter rests on': chapters(/<p class="quiet"[^>]*>\s*\d+ sentences? from[^]*?<\/p>/u, ''),
  'a document by another author': sources(/(<p class="quiet"[^>]*>)\s*[^<]* · /u, '$1Rui Lobo · '),
  'a document of another day': exchanged('sources/index.html', ' · [^<]*'),
  'a document without its headline': sources(/(<div class="main"[^]*?<\/h2>\s*)<p[^>]*>[^]*?<\/p>/u, '$1'),
  'a document under the letter of another': exchanged('sources/index.html', '<span class="letter"[^>]*>\\s*[^<]*'),
  'what happened at a place that names no event': places('Named, no details', 'Agreed'),
  'a place called otherwise in the table': exchanged('places/index.html', '<th scope="row"[^>]*>\\s*<a[^>]*>[^<]*'),
  'a place named by another document': places(/Harbour Post(?=\s*<\/td>)/u, 'Marelo Gazette'),
  'more sentences of a section': ledger(/(<td[^>]*>)\d+/u, '$1312'),
  'a section by the counts of another': exchanged('method/ledger/index.html', '<tr[^>]*>\\s*<th scope="row"[^]*?</th>'),
  'counts in another order': exchanged('method/index.html', '<tr[^>]*>\\s*<th scope="row"[^]*?</tr>'),
  'more pages of the ledger': method(/The ledger of \d+ pages/u, 'The ledger of 312 pages'),
  'a state that means another': exchanged('method/ledger/index.html', '<dt[^>]*>[^<]*'),
  'a document before another': exchanged(
    'sources/index.html',
    '<li[^>]*>\\s*<span class="letter"[^]*?Origin[^]*?</li>',
  ),
  'a passage of no year': storm('Harbour Post, 3 May 2024</p>', 'Harbour Post, 3 May</p>'),
  'an outlet that leads to the words of the page': on('differences/reopening/index.html')(
    /(<div class="answer[^]*?<a )href="[^"]*"/u,
    '$1href="#main"',
  ),
  'more citations': method(/(Citations<\/th>\s*<td[^>]*>)\d+/u, '$1312'),
  'more signed statements': method(/(Signed<\/th>\s*<td[^>]*>)\d+/u, '$1312'),
};

describe('a forgery is caught', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });

  const list = 'corrections/index.html';
  test.each<[string, readonly Forgery[]]>([
    ['new words of another correction', exchanged(list, '<ins[^>]*>[^<]*')],
    ['a correction of another day', on(list)(/(?<=<time [^>]*>)13 May/u, '12 May')],
    ['reasons that are exchanged', exchanged(list, '<p[^>]*>[^<]*</p> </li>')],
    ['a correction of another page', exchanged(list, '<p[^>]*>\\s*<a [^>]*>[^<]*')],
    ['corrections in another order', exchanged(list, '<li class="editorial"[^]*?</li>')],
    [
      'a way from a correction to the list itself',
      on(list)(/(<\/h2>\s*<p[^>]*>\s*<a )href="[^"]*"/u, '$1href="#main"'),
    ],
  ])('in the list of corrections: %s', (_, forgeries) => {
    const { corrected } = inject('sites');
    const copy = copySite(corrected.folder, 'pagefind/fragment');
    expect(isSeen(copy, join(corrected.root, 'seeds'), forgeries)).toBe(true);
  });
});

testOfContent('a forgery is caught in what happened at places of a map', () => {
  const { mounted } = inject('sites');
  const copy = copySite(mounted.folder, 'pagefind/fragment');
  const cells = exchanged('places/index.html', '<td[^>]*>\\s*<p[^]*?</td>');
  expect(isSeen(copy, join(mounted.root, 'seeds'), cells)).toBe(true);
});

test.each<[string, readonly Forgery[]]>([
  ['white space in an item', chapters(/ from (?=\d+ source)/u, '\n from ')],
  ['white space in a row', method(/Citations<\/th>/u, '\n Citations\n</th>')],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

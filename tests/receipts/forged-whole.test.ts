/** Forged copies of the built harbour: parts that every site has alike, of which nothing may be left out, added, set otherwise or led elsewhere. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

const storm = on('timeline/storm-damage/index.html');
const boats = on('figures/boats-adrift/index.html');
const embed = on('figures/boats-adrift/embed/index.html');
const nowhere = on('404.html');
/** The same change on every page that the forger thinks of. */
const onEach = (from: string | RegExp, to: string): readonly Forgery[] =>
  ['index.html', 'timeline/storm-damage/index.html', '404.html'].flatMap((file) => on(file)(from, to));

const forged: Record<string, readonly Forgery[]> = {
  'a foot without the way to report an error': storm(/<a [^>]*>Report an error<\/a> · (?=<a [^>]*>Edit)/u, ''),
  'a form for an error that leads to the file': storm(
    /href="[^"]*issues[^"]*"( rel="noreferrer">Report an error<\/a> · <a href=")([^"]*)/u,
    'href="$2"$1$2',
  ),
  'a way in the foot that is no link': storm(/<a href="\/method\/">(What is checked)<\/a>/u, '$1'),
  'a way in the foot to the words of the page': storm(/href="\/method\/"(?=>What is checked)/u, 'href="#main"'),
  'a promise that is not set apart': storm(/<b>(Found in the archived source[^<]*)<\/b>/u, '$1'),
  'words of the interface in the foot': storm('Report an error</a> ·', 'Report an error</a> · Agreed ·'),
  'a menu without the sources on every page': onEach(/<li> <a href="\/sources\/"[^>]*> Sources <\/a> <\/li>/u, ''),
  'a search that is called otherwise': onEach('<button>Search</button>', '<button>Sources</button>'),
  'two ways on': storm(/(<nav class="turn[^]*?<\/nav>)/u, '$1$1'),
  'a way on that says more than the title': storm(/(Waves at the eastern gate)(?= <\/a> <\/nav>)/u, '$1 Agreed'),
  'a citation of another day': storm('storm, as of 3 May 2024. /timeline', 'storm, as of 6 May 2024. /timeline'),
  'a citation of another page': storm('2024. /timeline/storm-damage/', '2024. /timeline/island-cut-off/'),
  'no way to cite a page': storm(/<section class="sans"[^>]*>\s*<h2[^>]*>Cite this[^]*?<\/section>/u, ''),
  'a list of passages without its heading': storm('>Evidence</h2>', '></h2>'),
  'a fold of passages that is called otherwise': storm('Show all 10 passages', 'Sources'),
  'a passage that does not lead to its source': storm(/<a href="[^"]*-there">In the source<\/a>/u, ''),
  'a passage without the way to report an error': storm(
    / <a [^>]*class="noprint"[^>]*>Report an error<\/a><\/p>/u,
    '</p>',
  ),
  'a list of sections without one': nowhere(/<li>\s*<a href="\/sources\/">[^]*?<\/li>(?=[^]*<\/ul>\s*<\/div>)/u, ''),
  'another promise of a section': nowhere('Where the sources do not say the same', 'Where the sources agree'),
  'the page of no address with other words': nowhere('There is no page at this address</h1>', 'Corrections</h1>'),
  'a link that is called more than its page': storm(
    /(>How many boats did the storm tear loose\?)<\/a>/u,
    '$1 Agreed</a>',
  ),
  'a report of another day beside its value': embed(/(<td[^>]*>)3 May 2024<\/td>/u, '$16 May 2024</td>'),
  'a report that is dated for certain': boats('May 2024 (inferred)</td>', 'May 2024</td>'),
  'columns that are exchanged': boats(/(<th[^>]*>)Source(<\/th>\s*<th[^>]*>)Reported/u, '$1Reported$2Source'),
  'cells that are exchanged': boats(/(<td[^>]*>\s*<span class="fact[^]*?<\/td>)(\s*)(<td[^]*?<\/td>)/u, '$3$2$1'),
};

describe('a forgery is caught', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([
  [
    'more white space in a way on',
    storm('Waves at the eastern gate </a> </nav>', 'Waves at  the\neastern gate</a></nav>'),
  ],
  [
    'another order of attributes',
    storm('rel="next" href="/timeline/waves-at-the-gate/"', 'href="/timeline/waves-at-the-gate/" rel="next"'),
  ],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

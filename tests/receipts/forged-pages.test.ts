/** Forged copies of the built harbour: addresses of statements, ways back to them, what stands beside them, what is alike on all pages. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

const storm = on('timeline/storm-damage/index.html');
const search = on('search/index.html');
const timeline = on('timeline/index.html');
const cost = on('figures/repair-cost/index.html');

describe('a forgery is caught', () => {
  test.each<[string, readonly Forgery[]]>([
    [
      'a sentence at the address of another',
      [...storm('id="prose-3"', 'id="prose-0"'), ...storm('id="prose-1"', 'id="prose-3"')],
    ],
    [
      'a way back that is left out',
      storm(/(<li id="harbour-post-145-163"[^]*?Supports )(?:<a [^>]*>[^<]*<\/a> · )/u, '$1'),
    ],
    ['a passage that is left out beside its text', storm(/<p><b>G1<\/b>[^]*?<\/blockquote>(?=<p><b>H22)/u, '')],
    [
      'sections in another order above one page',
      storm(/(<a href="\/figures\/">[^<]*<\/a>)([^]*?)(<a href="\/quotes\/">[^<]*<\/a>)/u, '$3$2$1'),
    ],
    [
      'the pages before and after exchanged',
      cost(
        /(<a rel="prev" href=")([^"]*)("[^>]*>\s*<span[^>]*>Previous<\/span>)([^<]*)([^]*?<a class="after" rel="next" href=")([^"]*)("[^>]*>\s*<span[^>]*>Next<\/span>)([^<]*)/u,
        '$1$6$3$8$5$2$7$4',
      ),
    ],
    ['a menu that is called otherwise', storm('aria-label="Sections"', 'aria-label="Quotes"')],
    ['a way to the words that is called otherwise', storm('Skip to content', 'Sections')],
    ['a shade that is none', storm('offset=".3" stop-opacity=".4"', 'offset=".3" stop-opacity="0"')],
    ['a cell over two columns', cost('<th scope="col"', '<th colspan="2" scope="col"')],
    ['the head of a row as that of a column', cost('scope="row"', 'scope="col"')],
    ['a section of the search that leads elsewhere', search('[&quot;/quotes/&quot;,', '[&quot;/sources/&quot;,')],
    [
      'words of the search exchanged',
      search('&quot;meant&quot;:&quot;Did you mean&quot;', '&quot;meant&quot;:&quot;No page contains {words}.&quot;'),
    ],
    [
      'the index of another site',
      search('data-script="/pagefind/pagefind.js"', 'data-script="/pagefind/pagefind-worker.js"'),
    ],
  ])('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([
  ['another section as the one that the page is in', timeline('aria-current="page"', 'aria-current="true"')],
  ['white space in the head of a page', storm('Skip to content', '\n  Skip   to content\n')],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

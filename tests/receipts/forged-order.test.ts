/** Forged copies of the built harbour: what stands twice, or elsewhere in its list or its part than the site has it. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');

const power = on('policy/power/index.html');
const storm = on('timeline/storm-damage/index.html');
const embed = on('figures/boats-adrift/embed/index.html');
/** The first two parts that match, exchanged, with what stands between them in its place. */
const exchanged = (file: string, part: string): readonly Forgery[] =>
  on(file)(new RegExp(`(${part})([^]*?)(${part})`, 'u'), '$3$2$1');

const forged: Record<string, readonly Forgery[]> = {
  'a heading of the page twice': power(/(<h1[^]*?<\/h1>)/u, '$1$1'),
  'the line over it twice': power(/(<p class="label"[^]*?<\/p>)(?=\s*<h1)/u, '$1$1'),
  'another heading of the page': power(/(<h1[^>]*>)([^]*?<\/h1>)/u, '$1$2$1Corrections</h1>'),
  'the table of a figure twice': embed(/(<section class="scroll[^]*?<\/section>)/u, '$1$1'),
  'a bar twice': embed(/(<path fill="var\(--ink\)" d="[^>]*>)/u, '$1$1'),
  'a bar left out where a figure is embedded': embed(/<path fill="var\(--ink\)" d="[^>]*>/u, ''),
  'a bar of another colour': embed(/(?<=<path fill="var\(--)ink(?=\)" d=)/u, 'quiet'),
  'a heading that is set as text': storm(/<h2[^>]*>\s*(Evidence|Cite this|Who is named)\s*<\/h2>/u, '$1'),
  'a title in a list that is set as text': on('actors/index.html')(/<h3[^>]*>([^]*?)<\/h3>/u, '$1'),
  'a title in a list left out': on('actors/index.html')(/(<h3[^>]*>)[^]*?(<\/h3>)/u, '$1$2'),
  'a link without words': storm(/(<a [^>]*>)[^<]*(<\/a>\s*<\/nav>)/u, '$1$2'),
  'a mark left out of its pair': storm(/(<span class="nb">)<button[^]*?<\/button>/u, '$1'),
  'an outlet twice beside an answer': on('differences/reopening/index.html')(
    /(<div class="answer[^]*?<ul[^>]*>)(\s*<li[^]*?<\/li>)/u,
    '$1$2$2',
  ),
  'a summary over the heading': storm(/(<h1[^]*?<\/h1>)(\s*)(<p class="standfirst"[^]*?<\/p>)/u, '$3$2$1'),
  'passages before the text': storm(/(<div class="main"[^]*?)(<section class="evidence"[^]*?<\/section>)/u, '$2$1'),
  'passages in another order': exchanged('timeline/storm-damage/index.html', '<li id="[^"]*" popover[^]*?</li>'),
  'events in another order': exchanged('timeline/index.html', '<li class="row [^]*?</li>'),
  'actors in another order': exchanged('actors/index.html', '<li[^>]*>\\s*<h3[^]*?</li>'),
  'quotations in another order': exchanged('quotes/index.html', '<article class="it[^]*?</article>'),
  'questions in another order': exchanged('reports/figures/index.html', '<tbody>[^]*?</tbody>'),
  'kinds of questions in another order': exchanged(
    'differences/index.html',
    '<section class="group[^]*?</section>\\s*</section>',
  ),
  'places in another order': exchanged('places/index.html', '<tr>\\s*<th scope="row"[^]*?</tr>'),
  'chapters in another order': exchanged('policy/index.html', '<li[^>]*>\\s*<span class="number"[^]*?</li>'),
  'groups in another order': exchanged('figures/index.html', '<section class="group numerals"[^]*?</section>'),
  'a link set in bold': storm(/(<a [^>]*>)([^<]*)(<\/a>\s*<\/nav>)/u, '$1<strong>$2</strong>$3'),
  'an answer set in italics': on('differences/reopening/index.html')(
    /(<p class="value"[^>]*>)([^<]*)(<\/p>)/u,
    '$1<em>$2</em>$3',
  ),
  'a caption set in bold': on('figures/passengers-a-day/embed/index.html')(
    /(<figcaption[^>]*>)([^<]*)/u,
    '$1<strong>$2</strong>',
  ),
};

describe('a forgery is caught', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([
  ['cells that say the same', on('figures/boats-adrift/index.html')(/<\/td>/u, '\n</td>')],
  ['more white space between what stands in order', storm(/<\/h1>\s*<p/u, '</h1>\n\n<p')],
])('no forgery is seen in %s', (_, changes) => {
  expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
});

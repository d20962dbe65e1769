/** Forgeries of the book of the built harbour: what it says again, it says as the other pages do, and puts in one order. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');
const book = on('print/index.html');

const forged: Record<string, readonly Forgery[]> = {
  'a value of a figure': book(/(<div class="figure agreed"> <p class="value"> <a [^>]*> +<b>)4,800/u, '$14,300'),
  'a value that leads to another figure': book('<a href="#figures-boats-adrift">', '<a href="#figures-repair-cost">'),
  'cells of a table of data exchanged': book(/(<tr class="from-wire"[^]*?<\/tr>)([^]*?)(<tr[^]*?<\/tr>)/u, '$3$2$1'),
  'the name of an outlet in a table': book(/(<tr class="from-gazette"[^]*?>)Marelo Gazette</u, '$1Coast Wire<'),
  'the drawing of a figure left out': book(/<svg [^>]*class="drawing drawing-wide"[^]*?<\/svg>/u, ''),
  'the bar of how much of a source is used': book(/<svg class="use"[^]*?<\/svg>/u, ''),
  'the record of a source left out': book(/<div class="record"[^]*?<\/table>/u, '<div class="record">'),
  'hashes of two sources exchanged': book(/(<code[^>]*>)([0-9a-f]{64})([^]*?<code[^>]*>)([0-9a-f]{64})/u, '$1$4$3$2'),
  'words of the line under an event exchanged': book(
    /<span>(Supply)<\/span> <span>(Garça Island)</u,
    '<span>$2</span> <span>$1<',
  ),
  'two places exchanged': book(
    /(<section class="entry beside" id="places-marelo">[^]*?<\/section>)(<section class="entry beside" id="places-[^]*?<\/section>)/u,
    '$2$1',
  ),
  'the number of an endnote': book(/(id="use-31-1" href="#note-)31(">)31/u, '$161$261'),
  'the way back from an endnote': book(/(<li id="note-2"> <a class="number" href="#use-)2-1/u, '$13-1'),
  'a mark that stands behind another word': book(
    /(<sup class="nr"><a id="use-1-1"[^]*?<\/sup>)( ?<\/[^>]*>[^<]*)/u,
    '$2$1',
  ),
  'prose that is set as a heading': book(/<p>(<span id="policy-power--prose-1">[^]*?)<\/p>/u, '<h4>$1</h4>'),
  'a picture of places with a sign elsewhere': book(/(<path class="(?:agreed|single|maybe)" d="M)\d+/u, '$19'),
  'how sure an answer is': book(/(<div class="answer )contradict/u, '$1agreed'),
  'what a link of prose leads to': book(
    /(<section class="part" id="overview">[^]*?<a href="#)[^"]*/u,
    '$1places-marelo',
  ),
};

describe('a forgery of the book is caught', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

test.each<[string, readonly Forgery[]]>([['white space between blocks', book(/<\/p> ?<p/gu, '</p>\n\n<p')]])(
  'no forgery is seen in %s',
  (_, changes) => {
    expect(judge(site, seeds, changes)).toEqual({ receipts: [], sentences: [] });
  },
);

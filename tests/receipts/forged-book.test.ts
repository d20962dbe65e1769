/** Forgeries of the book of the built harbour: what it says again, it says as the other pages do, and puts in one order. */
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judge, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');
const book = on('print/index.html');

/** Two pieces of a text, which have changed places. */
const exchanged =
  (one: RegExp, other: RegExp) =>
  (html: string): string => {
    const [first, second] = [one, other].map((piece) => piece.exec(html)?.[0] ?? '');
    if (first === '' || second === '') return html;
    return html
      .replace(first ?? '', '\uE000')
      .replace(second ?? '', () => first ?? '')
      .replace('\uE000', () => second ?? '');
  };
const changed = (...changes: ((html: string) => string)[]): readonly Forgery[] => [
  { file: 'print/index.html', change: (html) => changes.reduce((text, change) => change(text), html) },
];
const entry = (id: string): RegExp => new RegExp(`<section class="entry[^"]*" id="${id}">[^]*?</section>`, 'u');
const part = (id: string): RegExp =>
  new RegExp(`<section class="part" id="${id}"[^]*?(?=<section class="part"|</article>)`, 'u');
const speaker = (id: string): RegExp =>
  new RegExp(
    `<div class="speaker" id="quotes-by-${id}"[^]*?(?=<div class="speaker"|</section> *<section class="part")`,
    'u',
  );
const line = (id: string): RegExp => new RegExp(`<li> <a href="#${id}">[^<]*</a> </li>`, 'u');

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
  'two figures exchanged, in the contents too': changed(
    exchanged(entry('figures-boats-adrift'), entry('figures-repair-cost')),
    exchanged(line('figures-boats-adrift'), line('figures-repair-cost')),
  ),
  'two parts exchanged, in the contents too': changed(
    exchanged(part('actors'), part('places')),
    exchanged(line('actors'), line('places')),
  ),
  'two speakers exchanged, in the contents too': changed(
    exchanged(speaker('coast-wire'), speaker('rui-lobo')),
    exchanged(line('quotes-by-coast-wire'), line('quotes-by-rui-lobo')),
  ),
  'a line of the contents left out': changed((html) => html.replace(line('figures-boats-adrift'), '')),
  'the date over events': book(/(<div class="day"> <header> <h3>)[^<]*/u, '$1April 2024'),
  'a date over events that is said to be inferred': book(/(<div class="day"> <header> <h3>[^<]*)/u, '$1 (inferred)'),
  'how sure an event is': book(/class="entry event (?:agreed|single)"/u, 'class="entry event maybe"'),
  'the site that it is of': book('data-home="/"', 'data-home="https://example.com/"'),
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

/** Forgeries of how the harbour leads on and is taken elsewhere: links of twins, relations of links, filters, parts, pictures. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOfHarbour, isSeen, judgeForged, on, type Forgery } from './forge.ts';

const { harbour, seeds, site } = copyOfHarbour('without index');

const twin = on('figures/boats-adrift/index.md');
const overview = on('index.md');
const timeline = on('timeline/index.html');
const method = on('method/index.html');
const power = on('policy/power/index.html');
const book = on('print/index.html');
/** Where the first endnote with an address leads. */
const inNote = /(<a href=")https:\/\/gazette\.example\/storm#:~:text=[^"]*"(?= class="address")/u;
const words = (kind: string, text: string): Buffer => {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(kind + text, 'latin1'), Buffer.alloc(4)]);
  chunk.writeUInt32BE(text.length);
  return chunk;
};
const picture = readFileSync(join(harbour.folder, 'figures', 'repair-cost.png'));
const painted = (bytes: Buffer): readonly Forgery[] => [{ file: 'figures/repair-cost.png', add: bytes }];
const afterHead = (chunk: Buffer): readonly Forgery[] =>
  painted(Buffer.concat([picture.subarray(0, 33), chunk, picture.subarray(33)]));
/** Two elements that stand side by side, exchanged. */
const exchange = (file: string, one: RegExp, other: RegExp): readonly Forgery[] =>
  on(file)(new RegExp(`(${one.source})(\\s*)(${other.source})`, 'u'), '$3$2$1');

const forged: Record<string, readonly Forgery[]> = {
  'a twin without a link of its page': twin('[CSV](/figures/boats-adrift.csv)', 'CSV'),
  'a twin whose link leads where another of the same words does': twin(
    /\[In the source\]\(\/sources\/gazette[^)]*\)/u,
    '[In the source](/sources/wire/#wire-0-38-there)',
  ),
  'a twin without the link of a heading': overview('## [What happened where](/places/)', '## What happened where'),
  'a comma less in a twin': twin('**7, or at least 6**', '**7 or at least 6**'),
  'half a parenthesis in a twin': twin('May 2024 (inferred)', 'May 2024 inferred)'),
  'a link of prose that keeps search engines away': power('<a class="name"', '<a rel="nofollow" class="name"'),
  'a link to a page that says it is the next one': power(/<li> ?<a (?=href="\/timeline\/")/u, '<li> <a rel="next" '),
  'a link that tells where its reader comes from': power(/ rel="noreferrer"/u, ''),
  'a way to the next entry called the one before': on('timeline/storm-damage/index.html')('rel="next"', 'rel="prev"'),
  'a page without the sections beside its own': timeline(/<nav class="level"[\s\S]*?<\/nav>/u, ''),
  'a filter without one of its choices': timeline(/<a class="place-garca-island" [\s\S]*?<\/a>/u, ''),
  'a filter without two choices together': timeline(/<a class="row place-marelo type-damage" [\s\S]*?<\/a>/u, ''),
  'a page without its filter': timeline(/<nav class="filter[\s\S]*?<\/nav>/u, ''),
  'a filter without any two choices together': timeline(/<div class="both"[\s\S]*?<\/div>/u, ''),
  'a filter without all of one kind': timeline(/<div role="group" aria-label="Type">[\s\S]*?<\/div>/u, ''),
  'what is chosen by type called chosen by place': timeline(
    /aria-label="Type"> <p class="label">Type/u,
    'aria-label="Place"> <p class="label">Place',
  ),
  'an event that is chosen by another place': timeline(/(<li class="row [^"]*)place-marelo/u, '$1place-eastern-gate'),
  'an event that no choice of a report finds': timeline(/(<li class="row [^"]*) report-harbour-post/u, '$1'),
  'events without anything to choose them by': timeline(
    /(?:<nav class="filter[\s\S]*?<\/nav>)|(?<=<li class="(?:row|it) (?:single|agreed))(?: (?:place|type|report)-[\w-]+)+/gu,
    '',
  ),
  'choices of places in another order': exchange(
    'timeline/index.html',
    /<a class="place-marelo" [^>]*>[^<]*<\/a>/u,
    /<a class="place-garca-island" [^>]*>[^<]*<\/a>/u,
  ),
  'choices of outlets in another order': exchange(
    'timeline/index.html',
    /<a class="report-harbour-post" [^>]*>[^<]*<\/a>/u,
    /<a class="report-gazette" [^>]*>[^<]*<\/a>/u,
  ),
  'two choices together in another place': exchange(
    'timeline/index.html',
    /<a class="row place-marelo type-damage" [^>]*>[^<]*<\/a>/u,
    /<a class="row place-marelo report-harbour-post" [^>]*>[^<]*<\/a>/u,
  ),
  'speakers in another order': exchange(
    'quotes/index.html',
    /<a class="by-coast-wire" [^>]*>[^<]*<\/a>/u,
    /<a class="by-rui-lobo" [^>]*>[^<]*<\/a>/u,
  ),
  'a map with a place without its sign': on('places/index.html')(/<path class="single"[^>]*>(?:<\/path>)?/u, ''),
  'a rule of the method without a word': method(
    /(<div class="rule" id="page-missing"[^>]*>)[\s\S]*?<\/div>/u,
    '$1</div>',
  ),
  'a source that counts once with nobody': on('sources/wire/index.html')(
    /<p class="quiet"[^>]*>\s*Counts once[\s\S]*?<\/p>/u,
    '',
  ),
  'a method without its rules': method(/<section class="prose" id="rules"[\s\S]*?<\/section>/u, ''),
  'a method without its waivers': method(/<section class="prose" id="waivers"[\s\S]*?<\/section>/u, ''),
  'a part of the method without its heading': method(/(id="waivers"[^>]*> ?)<h2[^>]*>[^<]*<\/h2>/u, '$1'),
  'parts of the method called as each other': [
    {
      file: 'method/index.html',
      change: (html) =>
        html.replace('>The rules<', '>…<').replace('>Waivers<', '>The rules<').replace('>…<', '>Waivers<'),
    },
  ],
  'a head of a table without its words': method(/(<th class="count"[^>]*>)[^<]*/u, '$1'),
  'an answer without its words in the book': on('print/index.html')(
    /(<p class="answer value[^>]*>)[\s\S]*?(?=<\/p>)/u,
    '$1',
  ),
  'a label of choices without its words': timeline(/(<p class="label"[^>]*>)Place/u, '$1'),
  'a term without its words': method(/(<div class="rule"[^>]*>\s*<dt[^>]*>)[\s\S]*?(?=<\/dt>)/u, '$1'),
  'a body before its head': power(/(<head>[\s\S]*<\/head>)([\s\S]*<\/body>)/u, '$2$1'),
  'a font that is loaded as something else': power(' as="font"', ' as="image"'),
  'an endnote that leads to the licence': book(inNote, '$1https://creativecommons.org/publicdomain/zero/1.0/"'),
  'an endnote that leads to no words': book(inNote, '$1https://gazette.example/storm"'),
  'an endnote that leads to the words of another': book(
    inNote,
    '$1https://gazette.example/storm#:~:text=The%20quay,weeks"',
  ),
  'an endnote that leads to a letter': book(inNote, '$1https://gazette.example/storm#:~:text=I,s"'),
  'a passage that leads to the words of another': on('reports/index.html')(
    /(?<=#:~:text=)[^"]*/u,
    'The%20mayor,resigned',
  ),
  'the address of a source that leads to the repository': on('sources/gazette/index.html')(
    /<a href="https:\/\/gazette\.example\/storm"/u,
    '<a href="https://github.com/example/harbour/tree/main/dossiers/storm"',
  ),
  'the licence that leads to a source': method(
    'href="https://creativecommons.org/publicdomain/zero/1.0/"',
    'href="https://gazette.example/storm"',
  ),
  'words in a picture': afterHead(words('tEXt', 'Title\0The mayor')),
  'a second picture in a picture': afterHead(words('acTL', '\0\0\0\x01\0\0\0\0')),
  'words where a picture has its colours': afterHead(words('sRGB', 'The mayor is guilty')),
  'words behind a picture': painted(Buffer.concat([picture, Buffer.from('The mayor')])),
  'a picture without its end': painted(picture.subarray(0, -12)),
};

test('nothing is wrong with the copy itself', () => {
  expect(judgeForged(site, seeds, [])).toEqual({ receipts: [], sentences: [] });
});

describe('sees in what leads on', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

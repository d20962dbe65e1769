/** Forgeries of the files that the harbour has for programs: feed, sitemap, rules for robots, citations, JSON, structured data. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { copyOfHarbour, copySite, isSeen, judgeForged, on, type Forgery } from './forge.ts';

const { seeds, site } = copyOfHarbour('without index');
/** A site that has an address of its own, and so a sitemap. */
const { edited } = inject('sites');
const published = copySite(edited.folder, 'pagefind/fragment');
afterAll(() => rmSync(published, { recursive: true, force: true }));

const feed = on('feed.xml');
const map = on('sitemap-0.xml');
const robots = on('robots.txt');
const tex = on('figures/boats-adrift.bib');
const ris = on('figures/boats-adrift.ris');
const json = on('figures/boats-adrift.json');
const data = on('figures/boats-adrift/index.html');
const article = on('timeline/storm-damage/index.html');
const quote = on('quotes/lobo-reopening/index.html');

const forged: Record<string, readonly Forgery[]> = {
  'a feed without the words of an entry': feed(/<content>[^<]*<\/content>\n/u, ''),
  'a feed without the title of an entry': feed(/(<entry>[\s\S]*?)<title>[^<]*<\/title>\n/u, '$1'),
  'a feed with a link twice': feed(/(<entry>[\s\S]*?)(<link [^>]*>\n)/u, '$1$2$2'),
  'a feed without its author': feed(/<author>.*<\/author>\n/u, ''),
  'a feed whose own address is another': feed('/feed.xml"/>', '/timeline/"/>'),
  'an entry of the feed about another page': feed('/figures/boats-adrift/"', '/figures/repair-cost/"'),
  'a date of the feed with its day of the week': feed('Correction of 9 May 2024', 'Correction of Thursday 9 May 2024'),
  'a feed that says nothing': feed(/<feed[\s\S]*<\/feed>/u, ''),
  'rules for robots without their rule': robots('Allow: /\n', ''),
  'rules for robots in another order': robots(/(User.*\n)(Allow.*\n)/u, '$2$1'),
  'a title twice in BibTeX': tex(/(\ttitle = .*\n)/u, '$1$1'),
  'a field of BibTeX in another place': tex(/(\tpublisher = .*\n)(\ttitle = .*\n)/u, '$2$1'),
  'a line of BibTeX that begins with a dash': tex('title = {', 'title = {- '),
  'outlets that run together in BibTeX': tex('Harbour Post, ', 'Harbour Post '),
  'outlets in another order': tex('Harbour Post, Marelo Gazette', 'Marelo Gazette, Harbour Post'),
  'an outlet left out of a citation': ris(', Coast Wire', ''),
  'a citation as of another day': ris('As of 3 May 2024', 'As of Friday 3 May 2024'),
  'a citation without its language': ris(/LA {2}- .*\n/u, ''),
  'words behind the end of a citation': ris('ER  -', 'ER  - The mayor resigned.'),
  'a citation of another kind of work': ris('TY  - DATA', 'TY  - ELEC'),
  'another count of origins in JSON': json('"origins": 1', '"origins": 2'),
  'a part of JSON in another order': json(/( *"value": 6,\n)( *"unit": "boats",\n)/u, '$2$1'),
  'a computed figure without its answers': on('figures/terminal-load.json')(/ *"answers": \[\],\n/u, ''),
  'a computed figure with origins': on('figures/terminal-load.json')('"origins": ""', '"origins": "many"'),
  'data of another author': data(/("creator":\{"@type":"Organization","name":")[^"]*/u, '$1Boats adrift'),
  'data that are called as the dossier is': data(
    '"Dataset","name":"Boats adrift"',
    '"Dataset","name":"The harbour storm"',
  ),
  'data of one file twice': data(/(\{"@type":"DataDownload"[^}]*\},)/u, '$1$1'),
  'data in a format that they do not have': data('"encodingFormat":"application/json"', '"encodingFormat":"text/csv"'),
  'a question without a name': on('differences/reopening/index.html')(/("Question","name":")[^"]*/u, '$1'),
  'an article without a licence': article(/"license":"[^"]*",/u, ''),
  'an article of no author': article(/("author":\{"@type":"Organization","name":")[^"]*/u, '$1Marelo Gazette'),
  'a page without its subject': article(/,"mainEntity":.*(?=\}<\/script>)/u, ''),
  'a quotation without one of its wordings': quote(/("Quotation","text":\[)"[^"]*",/u, '$1'),
  'a wording of a quotation twice': quote(/("Quotation","text":\[)("[^"]*",)/u, '$1$2$2'),
  'a place that is called as the list of places': on('places/marelo/index.html')(
    '"Place","name":"Marelo"',
    '"Place","name":"Map and places"',
  ),
};

const forgedWithAddress: Record<string, readonly Forgery[]> = {
  'a sitemap without a page': map(/<url><loc>[^<]*\/timeline\/<\/loc><\/url>/u, ''),
  'a sitemap that names a page twice': map(/(<url><loc>[^<]*\/timeline\/<\/loc><\/url>)/u, '$1$1'),
  'a sitemap that names what only repeats': map('/timeline/<', '/print/<'),
  'a sitemap in another order': map(/(<url>(?:(?!<\/url>).)*<\/url>)(<url>(?:(?!<\/url>).)*<\/url>)/u, '$2$1'),
  'a sitemap in another language of marks': map('schemas/sitemap/0.9', 'schemas/sitemap/0.1'),
  'no sitemap': [{ file: 'sitemap-0.xml', remove: true }],
  'rules for robots without the sitemap': robots(/Sitemap: .*\n/u, ''),
  'an article with another picture': on('timeline/storm-damage/index.html')(
    /("image":"[^"]*\/)[^"/]*\.png/u,
    '$1overview-not.png',
  ),
};

test('nothing is wrong with the copy itself', () => {
  expect(judgeForged(site, seeds, [])).toEqual({ receipts: [], sentences: [] });
});

describe('sees in a file for programs', () => {
  test.each(Object.entries(forged))('%s', (_, forgeries) => {
    expect(isSeen(site, seeds, forgeries)).toBe(true);
  });
});

describe('sees in a file that needs an address', () => {
  test.each(Object.entries(forgedWithAddress))('%s', (_, forgeries) => {
    expect(isSeen(published, join(edited.root, 'seeds'), forgeries)).toBe(true);
  });
});

test('tells of structured data without an address what is missing, and goes on', () => {
  const { receipts } = judgeForged(site, seeds, [
    ...data(/("position":1,"name":"[^"]*"),"item":"[^"]*"/u, '$1'),
    ...robots('Allow: /\n', ''),
  ]);
  expect(receipts).toContainEqual(expect.stringMatching(/^\/figures\/boats-adrift\/: has structured data/u));
  expect(receipts).toContainEqual(expect.stringMatching(/^robots\.txt: /u));
});

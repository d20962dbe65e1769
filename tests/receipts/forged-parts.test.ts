/**
 * Forged copies of the harbour in which something is left out, stands under another heading, is drawn or spoken as surer
 * than it is. A forger would make the twin of the page anew: its faults are not counted.
 */
import { describe, expect, inject, test } from 'vitest';
import { copyOfHarbour, copySite, countForged, on, type Forgery } from './forge.ts';

const { site } = copyOfHarbour('without index');

const exchange = (file: string, one: string, other: string): readonly Forgery[] => [
  { file, change: (text) => text.replaceAll(one, '\uE000').replaceAll(other, one).replaceAll('\uE000', other) },
];
const differences = on('differences/index.html');
const question = on('differences/reopening/index.html');
const cost = on('figures/repair-cost/index.html');
const chapter = on('policy/rebuilding/index.html');
const times = on('timeline/index.html');
const map = on('places/index.html');
const home = on('index.html');
const method = on('method/index.html');
const lane = (type: string): string => `>${type}</h2> <ol>`;

/** What is forged, and what is said of it. */
const forged: Record<string, readonly [forgeries: readonly Forgery[], fault: RegExp]> = {
  // Answers.
  'an answer that nobody gives': [
    differences(/(<div class="answer contradict"[^>]*>[^]*?<\/p>) <ul[^]*?<\/ul>/u, '$1'),
    /is the answer of/u,
  ],
  'who gives no answer, left out': [
    question(/<p class="quiet"[^>]*>\s*No answer here from[^<]*<\/p>/u, ''),
    /No answer/u,
  ],
  'why answers differ, left out': [
    question(/<p class="quiet own"[^>]*>Editors’ note[^<]*<\/p>/u, ''),
    /Editors’ note/u,
  ],
  'answers in another line': [
    differences(/class="answer contradict"/gu, 'class="answer agreed"'),
    /in the line of another answer/u,
  ],
  'a figure whose silences are left out': [
    cost(/<span class="quiet"[^>]*> · no answer[^<]*<\/span>/u, ''),
    /no answer here/u,
  ],
  'a figure in another line': [cost('class="big single"', 'class="big agreed"'), /its figure in the line of another/u],
  'a question of an event without how sure it is': [
    on('places/marelo/index.html')(/<dd class="quiet"[^>]*>Some more exact[^<]*<\/dd>/u, ''),
    /says of How many/u,
  ],
  'a row of reports that leaves out who is silent': [
    on('reports/index.html')(/ · No answer here from [^<]*/u, ''),
    /says of When will/u,
  ],
  // Groups.
  'questions under no heading': [
    differences(/<h2[^>]*>Reports contradict each other<\/h2>/u, ''),
    /lists When will .* under/u,
  ],
  'events under the type of others': [exchange('timeline/index.html', lane('Damage'), lane('Supply')), /under Supply/u],
  'a day without its date': [
    times(/(<section[^>]* class="gr wide[^>]*>) <header[^]*?<\/header>/u, '$1'),
    /under no date/u,
  ],
  'an event in another line than on its page': [
    times('class="row single', 'class="row agreed'),
    /and its page as single/u,
  ],
  'a correction whose wordings are exchanged': [
    on('corrections/index.html')(
      /<del([^>]*)>([^<]*)<\/del>([^]*?)<ins([^>]*)>([^<]*)<\/ins>/u,
      '<del$1>$5</del>$3<ins$4>$2</ins>',
    ),
    /another wording/u,
  ],
  'an old wording that is not called so': [
    on('corrections/index.html')(/<span class="label"[^>]*>It said<\/span>/u, ''),
    /It said/u,
  ],
  // What is spoken.
  'prose that is spoken as a picture': [
    chapter('<div class="prose"', '<div role="img" class="prose"'),
    /calls div img/u,
  ],
  'a role of another property': [
    chapter('<div class="prose"', '<div role="constructor" class="prose"'),
    /constructor/u,
  ],
  'a table with a name of its own': [
    cost('<table', '<table aria-label="In none of the cited reports"'),
    /calls table/u,
  ],
  'a way that is spoken as another': [
    chapter('<a href="/policy/', '<a aria-label="Figures" href="/policy/'),
    /calls a otherwise/u,
  ],
  // Parts that belong together.
  'a table without its head': [cost(/<thead[^]*?<\/thead>/u, ''), /without its thead/u],
  'a small map without its key': [
    home(/<figcaption class="quiet"[^>]*>Filled:[^<]*<\/figcaption>/u, ''),
    /figcaption/u,
  ],
  'a rule that says what another says': [
    method(/(id="source-changed"[^]*?<dd[^>]*>)[^<]*/u, '$1No rule is waived anywhere.'),
    /its list of rules/u,
  ],
  'a rule left out': [method(/<div class="rule" id="source-changed"[^]*?<\/div>/u, ''), /its list of rules/u],
  'rules in another order': [
    method(/(<div class="rule" id="source-changed"[^]*?<\/div>)\s*(<div class="rule"[^]*?<\/div>)/u, '$2$1'),
    /its list of rules/u,
  ],
  'a rule that stops publication called a warning': [
    method(/(id="source-changed"[^]*?)stops publication/u, '$1warns'),
    /its list of rules/u,
  ],
  // Prose.
  'a heading over what stands under another': [
    chapter(/(<h2 id="what-stands-there">[^]*?<\/h2>)([^]*?<\/p>)/u, '$2$1'),
    /sets the prose of policy\/rebuilding otherwise/u,
  ],
  'two words as one': [chapter('prose-1">The quay was', 'prose-1">The quaywas'), /parts words otherwise/u],
  'a word as two': [chapter('prose-1">The quay was built', 'prose-1">The quay was bu ilt'), /parts words otherwise/u],
  'words in small print': [
    chapter('prose-1">The quay was', 'prose-1">The quay <small>was</small>'),
    /sets words of a sentence apart/u,
  ],
  'words in a fainter type': [
    chapter('prose-1">The quay was', 'prose-1">The quay <span class="quiet">was</span>'),
    /apart: was/u,
  ],
  // Signs.
  'a bar of one report drawn as of several': [cost(/ stroke-dasharray="0 4\.2"/gu, ''), /draws a bar otherwise/u],
  'the same in its file': [
    on('figures/repair-cost.svg')(/ stroke-dasharray="0 4\.2"/gu, ''),
    /repair-cost\.svg: draws otherwise than its page/u,
  ],
  'a date that is derived drawn as stated': [
    times(/(<li class="row[^]*?class="within") fill="[^"]*"/u, '$1'),
    /surer or less sure/u,
  ],
  'a sign painted as another': [
    map(/(<path class="single"[^>]*) fill="var\(--paper\)"/u, '$1 fill="var(--ink)"'),
    /paints a sign of the line single/u,
  ],
  'a key that shows the sign of another line': [
    map(
      /(<svg class="sign"[^>]*>\s*)<path class="agreed"([^>]*>(?:<\/path>)?\s*<\/svg> several reports)/u,
      '$1<path class="single"$2',
    ),
    /in its key for several reports/u,
  ],
  'a sign of another shape in the key of a map': [
    map(/(<path class="single" d="M[\d.]+ [\d.]+a)[\d.]+/u, '$19'),
    /draws the sign of a key otherwise/u,
  ],
  'a place that is hit elsewhere than its sign': [map(/<circle cx="\d/u, '<circle cx="1'), /is hit elsewhere/u],
  'a name on a map in larger letters': [map('font-size="13.5"', 'font-size="23.5"'), /draws on a map otherwise/u],
  'a line around land that hides it': [map(/(class="land" stroke-width=")[\d.]+/u, '$19'), /draws on a map otherwise/u],
  'land over the names of places': [
    map(/(<path class="land"[^>]*\/>)([^]*?)(<g class="scale">)/u, '$2$1$3'),
    /over what maps have above it/u,
  ],
};

describe('the count of sentences sees', () => {
  test.each(Object.entries(forged))('%s', (_, [forgeries, fault]) => {
    const faults = countForged(site, forgeries).filter((one) => !/\.md: /u.test(one));
    expect(faults.join('\n')).toMatch(fault);
  });

  test('the name of another host than its addresses have', () => {
    const { edited } = inject('sites');
    const copy = copySite(edited.folder, 'pagefind');
    const named = (host: string): readonly string[] => countForged(copy, [{ file: 'CNAME', add: `${host}\n` }]);
    expect(named('moved.example').filter((fault) => fault.startsWith('CNAME'))).toEqual([]);
    expect(named('other.example')).toContain('CNAME: names another host than the pages do');
  });

  test('a PDF file beside that of the book', () => {
    expect(countForged(site, [{ file: 'more.pdf', add: '%PDF-1.7' }]).join('\n')).toContain('more.pdf: ');
  });
});

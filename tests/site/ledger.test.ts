/**
 * The ledger of every page against a count on the built pages, which shares no code with the engine: run as a reader
 * would run it on every built site, and called by its function on a copy of one with a fault planted in a page.
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ledgerJsonSchema, type LedgerJson } from '../../src/feeds/ledger-json.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { entryTitle } from '../../src/provenance/entry.ts';
import { countStates, editorialShare } from '../../src/provenance/statement.ts';
import { ledgerSections } from '../../src/site/ledger/ledger-sections.ts';
import { describeContent, mostEditorial } from '../content/about.ts';
import { copySite, countForged } from '../receipts/forge.ts';

const { mounted, harbour, bakery } = inject('sites');

/** Runs the count that lies in the built site itself. */
function runCount(folder: string): Promise<{ readonly exitCode: number; readonly faults: readonly string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'count-sentences.mjs'), folder], (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.trim().split('\n');
      resolve({ exitCode: error === null ? 0 : Number(error.code), faults: lines.slice(0, -1) });
    });
  });
}

function readLedger(folder: string): LedgerJson {
  return ledgerJsonSchema.parse(JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')));
}

describe.each([mounted, harbour, bakery])('the site `$name`', (site) => {
  test('has a state for every sentence, and two counts of them that agree', async () => {
    expect(await runCount(site.folder)).toEqual({ exitCode: 0, faults: [] });
  });

  test('publishes a ledger whose sums are those of its pages', () => {
    const { counts, pages } = readLedger(site.folder);
    expect(counts).toEqual(countStates(pages.flatMap(({ sentences }) => sentences)));
    expect(counts.uncited).toBe(0);
    expect(counts.cited).toBeGreaterThan(0);
  });
});

test('the lists of the ledger leave out no page, not even one of no section', async () => {
  const dossier = await readDossier(harbour.root);
  const listed = ledgerSections(dossier).flatMap(({ list }) => list.parts.flatMap(({ items }) => items));
  expect(listed).toEqual(expect.arrayContaining(readLedger(harbour.folder).pages.map(({ url }) => url)));
  expect(listed).toContain('/corrections/');
});

test('the lists of the ledger name lists first, then pages by title, and what belongs to an entry beside it', async () => {
  const dossier = await readDossier(harbour.root);
  const titles = new Map([...dossier.entries.values()].map((entry) => [entry.url, entryTitle(entry)]));
  const named = ledgerSections(dossier).map(({ list }) =>
    list.parts.flatMap(({ items }) => items).map((url) => titles.get(url) ?? ''),
  );
  const own = named.map((names) => names.filter((name) => name !== ''));
  expect(own).toEqual(own.map((names) => names.toSorted(new Intl.Collator('en', { numeric: true }).compare)));
  expect(Math.max(...own.map((names) => names.length))).toBeGreaterThan(2);
  const [first] = ledgerSections(dossier).find(({ path }) => path === 'timeline')?.list.parts ?? [];
  expect(first?.items[0]).toBe('/timeline/');
});

describeContent('the editors’ own voice', () => {
  test('is less than 17 % of the sentences as often as pages show them', () => {
    expect(editorialShare(readLedger(mounted.folder).counts)).toBeLessThan(mostEditorial);
  });
});

test('the count shares no code with the engine', () => {
  const programs = [
    'count-sentences.mjs',
    'verify-receipts.mjs',
    ...readdirSync('public/checkers').map((name) => `checkers/${name}`),
  ];
  const imports = programs.flatMap((name) => [
    // Words of the site may end in “from”, before the quotation mark that ends them.
    ...readFileSync(join('public', name), 'utf8').matchAll(
      /(?:^import\s+|^(?:import|export|\})[^;']*\bfrom\s+|\b(?:import|require)\s*\(\s*)'(?<module>[^']+)'/gmu,
    ),
  ]);
  const modules = imports.map((match) => match.groups?.['module'] ?? '');
  expect(modules.filter((name) => !/^(?:node:\w+|\.\/(?:checkers\/)?[\w-]+\.mjs)$/u.test(name))).toEqual([]);
  expect(modules).toContain('./checkers/read-page.mjs');
});

/** A page whose sentence about what a source does not name keeps nothing but its mark of silence. */
const withoutMark = (html: string): string =>
  html.replace(/(it does not name them\.)<span class="nb">[\s\S]*?<\/span>/u, '$1');

/** Changes of a page of the harbour, and the faults that the count must then report. */
const planted: readonly {
  readonly name: string;
  readonly page: string;
  readonly change: (html: string) => string;
  readonly faults: readonly RegExp[];
}[] = [
  {
    name: 'a sentence without a mark in a page',
    page: 'policy/rebuilding',
    change: (html) => html.replace('</main>', '<p>The mayor owns the quay.</p></main>'),
    faults: [/^\/policy\/rebuilding\/: rests on nothing: The mayor owns the quay\.$/u],
  },
  {
    name: 'a sentence in small print',
    page: 'policy/rebuilding',
    change: (html) => html.replace('</main>', '<p class="quiet label">The mayor owns the quay</p></main>'),
    faults: [/rests on nothing: The mayor owns the quay$/u],
  },
  {
    name: 'a sentence with a mark that the ledger does not list',
    page: 'policy/rebuilding',
    change: (html) =>
      html.replace(
        /(<button[^>]*class="ref"[^>]*>[^<]*<\/button>)([\s\S]*)<\/main>/u,
        '$1$2<p>The mayor owns the quay.$1</p></main>',
      ),
    faults: [/not in the ledger: cited: The mayor owns the quay\.$/u],
  },
  {
    name: 'a mark that leads nowhere',
    page: 'policy/rebuilding',
    change: (html) => html.replace(/popovertarget="(?!menu)[^"]*"/u, 'popovertarget="nowhere-1-2"'),
    faults: [/a mark leads nowhere/u],
  },
  {
    name: 'a sentence that has lost its mark',
    page: 'policy/power',
    change: (html) => html.replace(/(for three hours, writes Coast Wire\.)<span class="nb">[\s\S]*?<\/span>/u, '$1'),
    faults: [/not on the page: cited: The storm cut/u, /rests on nothing: The storm cut/u],
  },
  {
    name: 'a sentence that is gone',
    page: 'policy/power',
    change: (html) => html.replace(/The storm cut[^<]*for three hours, writes Coast Wire\./u, ''),
    faults: [/not on the page: cited: The storm cut/u],
  },
  {
    name: 'a changed word',
    page: 'policy/power',
    change: (html) => html.replace('for three hours, writes Coast Wire', 'for three days, writes Coast Wire'),
    faults: [/not in the ledger: .*three days/u, /not on the page: .*three hours/u],
  },
  {
    name: 'an editors’ note that is no longer marked as theirs',
    page: 'figures/boats-adrift',
    change: (html) => html.replace('class="editorial"', 'class="aside"'),
    faults: [/rests on nothing: Nobody says/u, /not on the page: editorial: Nobody says/u],
  },
  {
    name: 'a word of the interface that is not listed',
    page: 'policy/power',
    change: (html) => html.replace('>Evidence</h2>', '>Proofs beyond doubt</h2>'),
    faults: [/Proofs beyond doubt/u],
  },
  {
    name: 'a mark of silence that opens no list of words',
    page: 'actors/authorities',
    change: (html) => html.replace('popovertarget="gazette-absent"', 'popovertarget="gazette-nothing"'),
    faults: [
      /: has a button that opens nothing, gazette-nothing$/u,
      /^\/actors\/authorities\/: a mark leads nowhere$/u,
    ],
  },
  {
    name: 'a mark of silence with words that nobody searched for',
    page: 'actors/authorities',
    change: (html) => html.replace('“port council” is not in', '“harbour master” is not in'),
    faults: [/names words that it does not open: “harbour master”$/u],
  },
  {
    name: 'words that a mark of silence no longer opens',
    page: 'actors/authorities',
    change: (html) => html.replace(/(<p[^>]*>\s*Marelo Gazette: )“port council”/u, '$1“harbour master”'),
    faults: [/^\/actors\/authorities\/: a mark names words .* does not open: “port council”$/u],
  },
  {
    name: 'a sentence that has lost its marks, that of a silence among them',
    page: 'actors/authorities',
    change: (html) => withoutMark(html).replace(/<span class="absent"[\s\S]*?<\/span>/gu, ''),
    faults: [/rests on nothing: According to Marelo Gazette/u, /not on the page: cited: According to Marelo Gazette/u],
  },
  {
    name: 'a sentence that keeps the mark of a silence and has lost that of its passage',
    page: 'actors/authorities',
    change: withoutMark,
    faults: [/has no mark of G3: According to Marelo Gazette, the authorities said/u],
  },
  {
    name: 'a mark of silence that says more than where words are absent',
    page: 'actors/authorities',
    change: (html) =>
      html.replace(/(<span class="absent"[^>]*>\s*)words not in/u, '$1The mayor owns the quay, words not in'),
    faults: [/The mayor owns the quay/u],
  },
  {
    name: 'a sentence among the words that are absent from a source',
    page: 'sources/gazette',
    change: (html) => html.replace(/(id="silences"[\s\S]*?<dd[^>]*>)/u, '$1The mayor owns the quay.'),
    faults: [/rests on nothing: The mayor owns the quay\./u],
  },
  {
    name: 'a corrected wording that nobody recorded',
    page: 'corrections',
    change: (html) => html.replace(/(<ins[^>]*>)60 boats/u, '$165 boats'),
    faults: [/not in the ledger: editorial: 65 boats$/u, /not on the page: editorial: 60 boats$/u],
  },
  {
    name: 'a changed value on the page that explores a figure',
    page: 'figures/boats-adrift/explore',
    change: (html) => html.replace(/at least 6(?=\s*<)/u, 'at least 9'),
    faults: [
      /explore\/: not in the ledger: computed: at least 9$/u,
      /explore\/: not on the page: computed: at least 6$/u,
    ],
  },
  {
    name: 'a drawing that says what neither its page nor that of its figure says',
    page: 'figures/boats-adrift/explore',
    change: (html) => html.replace(/<\/svg>/u, '<text>Twelve boats</text></svg>'),
    faults: [/explore\/: a drawing says what the page does not: Twelve boats/u],
  },
  {
    name: 'a sentence in the book that no other page says',
    page: 'print',
    change: (html) => html.replace('</main>', '<p>The mayor owns the quay.</p></main>'),
    faults: [/^\/print\/: says what no other page says: The mayor owns the quay\.$/u],
  },
  {
    name: 'a changed word in the book',
    page: 'print',
    change: (html) => html.replace('for three hours, writes Coast Wire', 'for three days, writes Coast Wire'),
    faults: [/^\/print\/: says what no other page says: .*three days/u],
  },
  {
    name: 'a number in the book that leads to no endnote',
    page: 'print',
    change: (html) => html.replace('href="#note-1"', 'href="#note-none"'),
    faults: [/^\/print\/: a mark leads nowhere: 1$/u],
  },
  {
    name: 'a changed label of the navigation',
    page: 'policy/power',
    change: (html) => html.replace(/(<nav[\s\S]*?>\s*)Timeline(?=\s*<)/u, '$1What took place'),
    faults: [/has words outside its main part: What took place$/u],
  },
  {
    name: 'words outside the page’s main part',
    page: 'policy/power',
    change: (html) => html.replace('</footer>', '<p>Built by hand.</p></footer>'),
    faults: [/says in its foot corrections Built by hand\., expected corrections$/u],
  },
  {
    name: 'a drawing that says what the page does not',
    page: 'figures/boats-adrift',
    change: (html) => html.replace(/<\/svg>/u, '<text>Twelve boats</text></svg>'),
    faults: [/a drawing says what the page does not: Twelve boats/u],
  },
];

const copy = copySite(harbour.folder);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What the count finds on the harbour's site with one page changed, counted in this process. */
function faultsWith(page: string, change: (html: string) => string): readonly string[] {
  return countForged(copy, [{ file: join(page, 'index.html'), change }]);
}

describe('the count fails', () => {
  test.each(planted)('for $name', ({ page, change, faults }) => {
    const found = faultsWith(page, change);
    for (const fault of faults) expect(found).toContainEqual(expect.stringMatching(fault));
  });

  test('as a program, with a line for each fault', async () => {
    const change = (html: string) => html.replace('</main>', '<p>The mayor owns the quay.</p></main>');
    const file = join(copy, 'policy', 'rebuilding', 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, change(html));
    const counted = await runCount(copy);
    writeFileSync(file, html);
    expect(counted).toEqual({ exitCode: 1, faults: faultsWith('policy/rebuilding', change) });
  });
});

describe('the count does not mind', () => {
  test.each([
    ['white space', (html: string) => html.replaceAll('</p>', '\n </p>\n')],
    ['quotation marks, straight or curly', (html: string) => html.replaceAll(/“(?=longest)|(?<=night)”/gu, '"')],
  ])('%s', (_, change) => {
    expect(faultsWith('policy/power', change)).toEqual([]);
  });

  test('what the book says again without its mark', () => {
    const change = (html: string) =>
      html.replace(
        /<section class="part"[^>]*>\s*<h2[\s\S]*?<\/h2>/u,
        (head) =>
          `${head}<p class="standfirst">The storm cut the power on Garça Island for three hours, writes Coast Wire.</p>`,
      );
    expect(faultsWith('print', change)).toEqual([]);
    expect(readLedger(harbour.folder).pages.filter(({ url }) => url.startsWith('/print/'))).toEqual([]);
  });
});

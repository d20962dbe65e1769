/**
 * Malformed copies of the built harbour: whatever a folder holds, both published
 * checkers end within seconds and with a message, never with a stack trace.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfBakery, copyOfHarbour, judge, judgeForged, type Forgery, type Verdict } from './forge.ts';

const { harbour, seeds, site } = copyOfHarbour('with index');
/** A small site, for what concerns a file as a whole and no page of it. */
const small = copyOfBakery();

const power = 'policy/power/index.html';
const prose = /(<div class="prose"[^>]*>)/u;
const inProse = (html: string): readonly Forgery[] => [
  { file: power, change: (text) => text.replace(prose, (start) => start + html) },
];
const whole = (file: string, add: string | Uint8Array): readonly Forgery[] => [{ file, add }];
/** Seconds that either may take on a machine that does much else; a search that grows with the square takes minutes. */
const limitMs = 20_000;

const html = (body: string): string => `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`;
const data = (file: string): Record<string, readonly Forgery[]> => ({
  [`${file} cut off`]: [{ file, change: (text) => text.slice(0, -9) }],
  [`${file} empty`]: whole(file, ''),
  [`${file} = {}`]: whole(file, '{}'),
  [`${file} = []`]: whole(file, '[]'),
  [`${file} = null`]: whole(file, 'null'),
  [`${file} = 1`]: whole(file, '1'),
  [`${file} = a text`]: whole(file, '"x"'),
  [`${file} no UTF-8`]: whole(file, Uint8Array.of(0x7b, 0xff, 0x7d)),
  [`${file} with a byte order mark`]: [{ file, change: (text) => `\uFEFF${text}` }],
  [`${file} a folder`]: [{ file, folder: true }],
  [`${file} a link to nowhere`]: [{ file, linkTo: '/nowhere' }],
  [`${file} a link to itself`]: [{ file, linkTo: join(small.site, file) }],
  [`${file} of nested lists`]: whole(file, '['.repeat(100_000) + ']'.repeat(100_000)),
  [`${file} with __proto__`]: [{ file, change: (text) => text.replace('{', '{"__proto__":{"title":"x"},') }],
});
/** One value of a JSON file replaced. */
const value = (file: string, path: readonly (string | number)[], by: unknown): readonly Forgery[] => [
  {
    file,
    change: (text) => {
      const root = JSON.parse(text) as Record<string | number, unknown>;
      let at = root;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
      at[path.at(-1) ?? ''] = by;
      return JSON.stringify(root);
    },
  },
];

const pixels = readFileSync(join(harbour.folder, 'figures', 'repair-cost.png'));
/** A picture that says that it is as wide and as high. */
function sized(side: number): Uint8Array {
  const bytes = Buffer.from(pixels);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}

const malformed: Record<string, readonly Forgery[]> = {
  'a drawing of very many shapes': [
    {
      file: 'figures/repair-cost/index.html',
      change: (text) => text.replace('</svg>', `<path d="${'M2 28.9h77v26H2z'.repeat(200_000)}"/></svg>`),
    },
  ],
  'a picture that is cut off': whole('figures/repair-cost.png', pixels.subarray(0, 200)),
  'a picture of very many pixels': whole('figures/repair-cost.png', sized(0x7fff_ffff)),
  'a picture of more pixels than it has': whole('figures/repair-cost.png', sized(4000)),
  'a map of very many signs': [
    {
      file: 'places/index.html',
      change: (text) => {
        const [sign = ''] = /<a href="[^"]*" aria-label="[^"]*"><circle[\s\S]*?<\/a>/u.exec(text) ?? [];
        return text.replace(sign, sign.repeat(8_000));
      },
    },
  ],
  'a line of time of very many marks': [
    {
      file: 'timeline/index.html',
      change: (text) => {
        const [row = ''] = /<li class="row single[\s\S]*?<\/li>/u.exec(text) ?? [];
        return text.replace(row, row.repeat(8_000));
      },
    },
  ],
  'a value of 5 MB': inProse(`<p class="${'a '.repeat(2_500_000)}"></p>`),
  'a path of very many corners': inProse(`<svg><path class="single" d="${'M0 0h1v1z'.repeat(500_000)}"/></svg>`),
  '50,000 attributes of other names': inProse(
    `<p ${Array.from({ length: 50_000 }, (_, at) => `a${String(at)}=""`).join(' ')}></p>`,
  ),
  'a role of every object': inProse('<p role="constructor"></p>'),
  'passages whose ways lead nowhere': [{ file: power, change: (text) => text.replaceAll(/ href="[^"]*"/gu, '') }],
  'tables without their bodies': [
    { file: 'reports/index.html', change: (text) => text.replaceAll(/<\/?tbody[^>]*>/gu, '') },
  ],
  'a page without a class': [{ file: power, change: (text) => text.replaceAll(/ class="[^"]*"/gu, '') }],
  'a page without an id': [{ file: power, change: (text) => text.replaceAll(/ id="[^"]*"/gu, '') }],
  'no sources': value('dossier.json', ['sources'], []),
  'a source of another name': value('dossier.json', ['sources', 0, 'id'], 'x'),
  'a fact without readings': value('dossier.json', ['facts', 0, 'readings'], []),
  'pages of the ledger null': value('ledger.json', ['pages'], null),
  'a page of the ledger null': value('ledger.json', ['pages', 0], null),
  'a text of the ledger a number': value('ledger.json', ['pages', 0, 'sentences', 0, 'text'], 7),
  'words of the ledger numbers': value('ledger.json', ['interface'], [1, 2]),
  'a base without slashes': value('ledger.json', ['base'], 'x'),
  'entries null': value('dossier.json', ['entries'], null),
  'an entry null': value('dossier.json', ['entries', 0], null),
  'statements a text': value('dossier.json', ['entries', 0, 'statements'], 'x'),
  'a title an object': value('dossier.json', ['title'], {}),
  'a start that is no number': value('dossier.json', ['citations', 0, 'passages', 0, 'start'], 'x'),
  'an end beyond all': value('dossier.json', ['citations', 0, 'passages', 0, 'end'], Number.MAX_SAFE_INTEGER),
  'an address out of the folder': value('dossier.json', ['entries', 0, 'url'], '/../../../etc/'),
  'a language that is none': value('dossier.json', ['language'], 'x"y'),
  'a date that is none': value('dossier.json', ['sources', 0, 'published', 'value'], '9999-99-99'),
  'inputs of a formula in a circle': value('dossier.json', ['facts', 4, 'derived', 'inputs'], {
    passengers: 'terminal-load',
    places: 'terminal-load',
  }),
  'a formula of parentheses': value('dossier.json', ['facts', 4, 'derived', 'expression'], '('.repeat(1_900)),
  'a page empty': whole(power, ''),
  'a page of blanks': whole(power, ' \n'),
  'a page that is no HTML': whole(power, Uint8Array.of(0xff, 0xfe, 0, 1)),
  'a page with a byte order mark': [{ file: power, change: (text) => `\uFEFF${text}` }],
  'a page with a NUL': inProse('<p>\0</p>'),
  'a page that is a folder': [{ file: power, folder: true }],
  'a page that is a link to nowhere': [{ file: power, linkTo: '/nowhere' }],
  'a page that ends in a tag': [{ file: power, change: (text) => text.slice(0, text.indexOf('<main') + 4) }],
  'a page that ends in a comment': inProse('<!-- '),
  'a page that ends in a style': [{ file: power, change: (text) => text.replace('</style>', '') }],
  'a page without a body': whole(power, '<!DOCTYPE html><html lang="en"><head></head></html>'),
  'a page without a main part': whole(power, html('<p>Words.</p>')),
  'a page without a head': whole(power, '<!DOCTYPE html><main></main>'),
  'an end tag too many': inProse('</p>'),
  'an element left open': inProse('<p>'),
  'elements that cross': inProse('<p><em><strong></em></strong></p>'),
  'a character reference beyond all': inProse('<p>&#x110000;</p>'),
  'a character reference of a surrogate': inProse('<p>&#xD800;</p>'),
  'a character reference of NUL': inProse('<p>&#0;</p>'),
  'a character reference without an end': inProse('<p>&amp</p>'),
  'a character reference that nobody knows': inProse('<p>&constructor;</p>'),
  'an element that nobody knows': inProse('<constructor></constructor>'),
  'attributes that nobody knows': inProse('<p __proto__="x" constructor="y"></p>'),
  'an attribute twice': inProse('<p class="a" class="b"></p>'),
  'an attribute left open': inProse('<p class="a></p>'),
  'elements 20,000 deep': inProse('<div>'.repeat(20_000) + '</div>'.repeat(20_000)),
  '50,000 openings of a comment': inProse('<!--'.repeat(50_000)),
  '50,000 openings of a tag': inProse('<p '.repeat(50_000)),
  '50,000 attributes': inProse(`<p ${'a="b" '.repeat(50_000)}></p>`),
  '50,000 signs of references': inProse(`<p>${'&'.repeat(50_000)}</p>`),
  'forty days of the week': inProse(`<p>${'Monday '.repeat(40)}zzz</p>`),
  'forty numbers in a cell': inProse(`<table><tbody><tr><td>${'1 '.repeat(40)}zzz</td></tr></tbody></table>`),
  'a paragraph of 1 MB': inProse(`<p>${'Word of no page. '.repeat(60_000)}</p>`),
  'a word of 2 MB': inProse(`<p>${'x'.repeat(2_000_000)}</p>`),
  'punctuation of 2 MB': inProse(`<p>${'·.,'.repeat(700_000)}x</p>`),
  'blanks of 2 MB': inProse(`<p>${' '.repeat(2_000_000)}x</p>`),
  'one quotation mark before 80,000 sentences': inProse(`<p>“${'So it is. '.repeat(80_000)}</p>`),
  '40,000 paragraphs': inProse('<p>So it is.</p>'.repeat(40_000)),
  '40,000 headings': inProse('<h3>So it is</h3>'.repeat(40_000)),
  '50,000 texts of drawings': inProse(`<svg>${'<text>Twelve boats</text>'.repeat(50_000)}</svg>`),
  '20,000 marks': inProse(
    `<p>x${'<button class="ref" popovertarget="wire-0-38">Coast Wire 1</button>'.repeat(20_000)}</p>`,
  ),
  'a style that is nested without end': [
    { file: power, change: (text) => text.replace('</style>', `${'@media print{'.repeat(50_000)}</style>`) },
  ],
  'a style of 2 MB': [
    {
      file: power,
      change: (text) => text.replace('</head>', `<style>${'.a{margin:0}'.repeat(180_000)}</style></head>`),
    },
  ],
  'a style of very many filters': [
    {
      file: power,
      change: (text) =>
        text.replace('</style>', `${'body:has(.a.b:target) .gr:not(:has(.a.b)),'.repeat(50_000)}</style>`),
    },
  ],
  'a list of pages for language models of 10 MB': [
    {
      file: 'llms.txt',
      change: (text) =>
        text.replace('## Sections', `## Sections\n\n${'- [Timeline](/timeline/index.md): What\n'.repeat(260_000)}`),
    },
  ],
  'structured data that are no JSON': [{ file: power, change: (text) => text.replace('{"@context"', '{"@context') }],
  'structured data null': [{ file: power, change: (text) => text.replace(/(ld\+json">)[^<]*/u, '$1null') }],
  'structured data nested without end': [
    {
      file: power,
      change: (text) => text.replace(/(ld\+json">)[^<]*/u, `$1${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    },
  ],
  'a feed that ends in a tag': [{ file: 'feed.xml', change: (text) => text.slice(0, 400) }],
  'a feed that is a folder': [{ file: 'feed.xml', folder: true }],
  'a citation that is empty': whole('figures/boats-adrift.bib', ''),
  'a citation of braces': whole('figures/boats-adrift.bib', '{'.repeat(100_000)),
  'a picture of brackets': whole('figures/boats-adrift.svg', '<'.repeat(100_000)),
  'a twin of brackets': whole('policy/power/index.md', ']('.repeat(100_000)),
  'names that are none': whole('search/names.json', '{}'),
  'a CSV that is empty': whole('figures/boats-adrift.csv', ''),
  'a CSV of quotation marks': whole('figures/boats-adrift.csv', '"'.repeat(100_000)),
  'a figure’s JSON null': whole('figures/boats-adrift.json', 'null'),
  'a figure’s JSON of odd values': whole(
    'figures/boats-adrift.json',
    '{"readings":[null],"answers":[null],"formula":7}',
  ),
  'a list of hashes that is none': whole('SHA256SUMS', 'x\n'),
  'a list of hashes that is a folder': [{ file: 'SHA256SUMS', folder: true }],
  'a text of the index that is none': [{ file: 'pagefind/fragment/en_0.pf_fragment', add: 'x' }],
  'a file of a name in other letters': whole('timeline/\u202E.html', html('')),
  'a folder with the name of a page': [{ file: 'timeline/x.html', folder: true }],
};

function expectMessages({ receipts, sentences }: Verdict): void {
  const faults = [...receipts, ...sentences];
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.filter((fault) => /^\s*at |\bError:|undefined/u.test(fault))).toEqual([]);
}

describe.each([
  { of: { site, seeds }, cases: malformed },
  { of: small, cases: { ...data('ledger.json'), ...data('dossier.json') } },
])('a malformed site gets a message', ({ of, cases }) => {
  test.each(Object.entries(cases))('%s', (_, forgeries) => {
    const begun = performance.now();
    const verdict = judgeForged(of.site, of.seeds, forgeries);
    expect(performance.now() - begun).toBeLessThan(2 * limitMs);
    expectMessages(verdict);
  });
});

/** One path to each kind of value in some data. */
function pathsIn(data: unknown): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const waiting: { at: readonly string[]; value: unknown }[] = [{ at: [], value: data }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, value] of Object.entries(next.value)) {
      const at = [...next.at, key];
      found.set(at.map((name) => name.replace(/^\d+$/u, '#')).join('.'), at);
      waiting.push({ at, value });
    }
  }
  return [...found.values()];
}

test('a value of another type gets a message, whichever it is', () => {
  const others = [null, 7, 'x', [], {}, true, undefined];
  const file = 'dossier.json';
  const paths = pathsIn(JSON.parse(readFileSync(join(small.site, file), 'utf8')));
  const strange = paths.flatMap((path, at) => {
    const verdict = judgeForged(small.site, small.seeds, value(file, path, others[at % others.length]));
    const faults = [...verdict.receipts, ...verdict.sentences];
    return faults.some((fault) => /^\s*at |\bError:|undefined/u.test(fault)) ? path.join('.') : [];
  });
  expect(paths.length).toBeGreaterThan(80);
  expect(strange).toEqual([]);
});

test('pages that lead to pages that cannot be read get a message', () => {
  const forgeries: readonly Forgery[] = [
    ...whole(power, ''),
    ...whole('timeline/index.html', html('<p>Words.</p>')),
    ...whole('sources/wire/index.html', '<!DOCTYPE html><main></main>'),
    { file: 'figures/boats-adrift/index.html', folder: true },
    { file: 'places/index.html', linkTo: '/nowhere' },
  ];
  expectMessages(judge(site, seeds, forgeries));
});

describe('as programs, both end with a message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'malformed-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'ledger.json'), 'null');
  writeFileSync(join(folder, 'dossier.json'), '[]');

  test.each([
    { program: 'count-sentences.mjs', args: [folder] },
    { program: 'verify-receipts.mjs', args: [folder, seeds] },
  ])('$program', async ({ program, args }) => {
    const { exitCode, output, errors } = await run(program, args);
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
    expect(output).toMatch(/^dossier\.json: has another shape than it should: /mu);
  });

  test.each([
    { program: 'count-sentences.mjs', args: [] },
    { program: 'count-sentences.mjs', args: ['nowhere'] },
    { program: 'count-sentences.mjs', args: [folder, '--xml'] },
    { program: 'verify-receipts.mjs', args: [folder] },
  ])('$program called wrongly: $args', async ({ program, args }) => {
    const { exitCode, output, errors } = await run(program, args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toMatch(/^Usage: node /u);
  });
});

function run(program: string, args: readonly string[]): Promise<{ exitCode: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join('public', program), ...args], (_, output, errors) => {
      resolve({ exitCode: child.exitCode ?? -1, output, errors });
    });
  });
}

import eslintPluginAstro from 'eslint-plugin-astro';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import config from '../../eslint.config.mjs';
import { literalWords } from '../../eslint/literal-words.mjs';

const linter = new Linter();
const ofPages = config.find(({ rules }) => rules?.['dossier/literal-words'] === 'error') ?? {};

/** How many texts of a file are refused as words of the interface. */
function refused(filename: string, code: string): number {
  const found = linter.verify(
    code,
    [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as Linter.Parser } },
      ...(eslintPluginAstro.configs.base as Linter.Config[]),
      {
        files: ['**/*.{ts,astro}'],
        plugins: { dossier: { rules: { 'literal-words': literalWords } } },
        rules: { 'dossier/literal-words': 'error' },
      },
    ],
    { filename },
  );
  expect(found.filter(({ fatal = false }) => fatal)).toEqual([]);
  return found.length;
}

const page = (markup: string): string => `---\nconst { n, title } = Astro.props;\n---\n\n${markup}\n`;

describe('a component', () => {
  it.each([
    ['a text', '<p>Boats</p>'],
    ['a word behind a value', '<p>{n} boats</p>'],
    ['an attribute that is read out', '<nav aria-label="Boats" />'],
    ['an attribute of a component', '<Base description="Which boats sail" />'],
    ['one of two words', "<p>{n > 1 ? 'boats' : title}</p>"],
    ['a piece of a list', "<p>{[title, ' at sea']}</p>"],
    ['a template', '<p>{`${n} boats`}</p>'],
    ['a template in an attribute', '<svg aria-label={`Map of ${n}`} />'],
  ])('prints no %s of its own', (_, markup) => {
    expect(refused('src/components/Boats.astro', page(markup))).toBe(1);
  });

  it.each([
    ['words of the catalogue', '<p aria-label={words.boats}>{say(words.counts.boat, { n })}</p>'],
    ['classes, ids and roles', '<p class="quiet own" id="boats" role="img" data-kind="boat" />'],
    ['what it compares', "<p>{title === 'Boats' && n}</p>"],
    ['signs', '<p>{n} · {title} – 5 %</p>'],
    ['the name of a file', '<a href="/">count-sentences.mjs</a>'],
    ['a style', '<style>p { color: red }</style>'],
    ['an address', '<a href={`/boats/${n}/`}>{title}</a>'],
  ])('may hold %s', (_, markup) => {
    expect(refused('src/components/Boats.astro', page(markup))).toBe(0);
  });
});

describe('a builder', () => {
  it.each([
    ['a label', "export const list = { label: 'Boats' };"],
    ['a sentence', "part('boats', 'Where the boats lie');"],
    ['a word in capitals', "part('boats', 'Boats');"],
    ['a template', 'export const count = (n: number) => `${n} boats`;'],
    ['words between tags', 'export const item = (n: number) => `<li class="boat">${n} boats</li>`;'],
    [
      'a word of a tag that is read out',
      'export const item = (n: number) => `<svg aria-label="Map"><path d="M${n}"/></svg>`;',
    ],
  ])('writes no %s of its own', (_, code) => {
    expect(refused('src/site/boats.ts', code)).toBe(1);
  });

  it.each([
    ['an import', "import { boats } from './Boats.ts';"],
    ['an error', "throw new Error('Missing boats, expected one.');"],
    ['a type', "export type Kind = 'Boat at sea';"],
    ['markup', 'export const item = (n: number) => `<li class="boat">${n}</li>`;'],
    ['the beginning of a tag', 'export const svg = (n: number) => `<svg width="${n}" class="boat at-sea" `;'],
    [
      'markup with its style',
      'export const svg = (n: number) => `<svg><style>path{color:red}</style><path d="M${n}"/></svg>`;',
    ],
    ['a rule of a style', 'export const css = `.boat{color:red}`;'],
    ['a key', "export const boats = new Map([['boat', 1]]);"],
    ['a name of an element', "element('Note', { text });"],
  ])('may hold %s', (_, code) => {
    expect(refused('src/site/boats.ts', code)).toBe(0);
  });
});

it.each([
  ['a number past the language of the dossier', "export const text = (n: number) => n.toLocaleString('en');", 1],
  ['a date past it', "export const text = new Intl.DateTimeFormat('en-GB').format();", 1],
  ['the order of names', "export const { compare } = new Intl.Collator('en');", 0],
])('what builds pages prints %s: %#', (_, code, faults) => {
  const found = linter.verify(
    code,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser as Linter.Parser },
        rules: { 'no-restricted-syntax': ofPages.rules?.['no-restricted-syntax'] as Linter.RuleEntry },
      },
    ],
    { filename: 'src/site/boats.ts' },
  );
  expect(found).toHaveLength(faults);
});

it('the rules hold wherever words are printed', () => {
  const { files } = ofPages;
  for (const folder of [
    'components',
    'layouts',
    'pages',
    'site',
    'views',
    'markdown',
    'search',
    'explore',
    'print',
    'charts',
  ])
    expect(String(files)).toContain(folder);
});

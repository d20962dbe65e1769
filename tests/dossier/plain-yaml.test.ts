import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFrontMatter, parsePlaced, parseYaml } from '../../src/dossier/front-matter.ts';
import { readPlainYaml } from '../../src/dossier/plain-yaml.ts';

// Whatever the two versions of YAML, their schemas or two parsers have ever read differently.
const scalars = [
  ...['true', 'True', 'TRUE', 'tRUE', 'false', 'null', 'Null', 'NULL', '~', 'yes', 'No', 'on', 'OFF', 'y', 'n'],
  ...[
    '0',
    '-0',
    '7',
    '-1',
    '+1',
    '007',
    '0o17',
    '0x1F',
    '0b1',
    '1_000',
    '1e3',
    '1.50',
    '1.',
    '.5',
    '.inf',
    '.nan',
    'NaN',
  ],
  ...['12345678901234567890', '2024', '2024-01-01', '12:30', '12:30:45', '1,000', '1 a', '1 000', '007 a', '0x1F a'],
  ...[
    'a',
    'A b',
    'a, b',
    'a: b',
    'a:',
    'a:b',
    'a #b',
    'a#b',
    '#b',
    'a ',
    ' a',
    'a  b',
    'a\tb',
    'é',
    '“a”',
    '\u00a0',
    'a\u0085b',
  ],
  ...[
    'a\u2028b',
    '\uFEFFa',
    '@a',
    '*a',
    '&a',
    '&a b',
    '!a',
    '!!str 1',
    '|',
    '>-',
    '%a',
    '`a`',
    '<<',
    '=',
    '? a',
    '- a',
    '-',
    '---',
    '...',
  ],
  ...[
    '"a"',
    '"1"',
    '""',
    '"a: b #c"',
    '"a\\n"',
    '"a" b',
    '"a',
    "'a'",
    "'it''s'",
    "''",
    "'a' # b",
    "'a",
    '"a\u0085"',
    "'\uFEFF'",
  ],
  ...[
    '[a, b]',
    '[a,b]',
    '[]',
    '[ a ]',
    '[true, null]',
    '[1]',
    '[a, ]',
    '[a',
    'a]',
    '{ a: b }',
    '{a: b}',
    '{ a: true }',
    '{ a: b, a: c }',
  ],
  ...['{ null: a }', '{}', '{ a: b', '{ a }'],
];
const keys = [
  'a',
  'b',
  'c',
  'd-e',
  'f_g',
  'A',
  'true',
  'null',
  'Null',
  'on',
  'constructor',
  '__proto__',
  'toString',
  '1',
  '"a"',
  '<<',
  '? a',
];
const row = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '  ', '    ', '      ', '\t'),
    fc.constantFrom('', '', '', '- ', '- ', '- - ', '-'),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys).map((key) => `${key}:`) }, fc.constant('')),
    fc.constantFrom(' ', ' ', ' ', ' ', '', '  '),
    fc.oneof({ weight: 2, arbitrary: fc.constant('a') }, fc.constantFrom(...scalars), fc.constant('')),
    fc.constantFrom('', '', '', '', ' ', ' # c', '\r'),
  )
  .map((parts) => parts.join(''));
const anything = fc.array(row, { maxLength: 6 }).map((rows) => rows.join('\n'));
// Rows of which each is plain by itself: what they mean together is still to be found out.
const plainRow = fc
  .tuple(
    fc.constantFrom('', '', '  ', '  ', '    ', '      '),
    fc.constantFrom(
      'a:',
      'b:',
      'c:',
      'd: e',
      'f: 1',
      '- a',
      '- a: b',
      '- b: 1',
      "b: 'c'",
      'c: [a]',
      'on: { a: b }',
      '',
      '',
    ),
  )
  .map((parts) => parts.join(''));
const plain = fc.array(plainRow, { maxLength: 8 }).map((rows) => rows.join('\n'));

/** What is read plainly is what the parser that knows places reads, the order of the keys included. */
function expectSame(text: string): void {
  const read = readPlainYaml(text);
  if (!read) return;
  const { value, errors } = parsePlaced(text, 'a.mdx');
  expect({ text, errors }).toEqual({ text, errors: [] });
  expect(read.value).toEqual(value);
  expect(JSON.stringify(read.value)).toBe(JSON.stringify(value));
}

describe('readPlainYaml', () => {
  it.each(scalars)('reads the scalar `%s` as `yaml` does, or not at all', (scalar) => {
    for (const text of [scalar, `a: ${scalar}`, `- ${scalar}`, `a:\n  - b: ${scalar}\n    c: d`]) expectSame(text);
  });

  it('reads any text as `yaml` does, or not at all', () => {
    fc.assert(fc.property(fc.oneof(anything, plain), expectSame), { numRuns: 3000 });
  });

  it.each(['content', 'tests/fixtures/harbour/content', 'tests/fixtures/bakery/content'])(
    'reads the front matter of %s as `yaml` does',
    (folder) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
      const texts = files.map((file) => cutFrontMatter(readFileSync(join(folder, file), 'utf8')).yaml ?? '');
      texts.forEach(expectSame);
      expect(texts.some((text) => readPlainYaml(text) !== undefined)).toBe(true);
    },
  );

  it.each([
    ['a field', 'title: A quay, “new” (1)', { title: 'A quay, “new” (1)' }],
    ['numbers', 'a: 7\nb: -1.5', { a: 7, b: -1.5 }],
    ['quoted words', 'a: "b: c"\nd: \'e #f\'', { a: 'b: c', d: 'e #f' }],
    ['a list of maps', 'a:\n  - b: c\n    d: e\n  - b: f', { a: [{ b: 'c', d: 'e' }, { b: 'f' }] }],
    ['short lists and maps', 'a: [b, c-d]\ne: { one: f, many: g }', { a: ['b', 'c-d'], e: { one: 'f', many: 'g' } }],
    ['an empty field', 'a:\nb: c', { a: null, b: 'c' }],
  ])('reads %s', (_, text, value) => {
    expect(readPlainYaml(text)).toEqual({ value });
  });

  it.each([
    ['nothing', ''],
    ['an anchor', 'a: &b c'],
    ['words over two lines', 'a: b\n  c'],
    ['a comment', '# a\nb: c'],
    ['a date', 'a: 2024-01-01'],
    ['a field that stands twice', 'a: b\na: c'],
    ['an escape', 'a: "\\n"'],
    ['Windows line ends', 'a: b\r\nc: d'],
  ])('leaves %s to `yaml`', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

describe('parseYaml', () => {
  it('places the fields of plain front matter as those of any other', () => {
    const text = 'title: Quay\nlist:\n  - a: 1\n    b: "2"';
    const paths = [['title'], ['list', 0, 'b'], ['list', 0], ['list', 0, 'c'], ['other'], []];
    const places = (parse: typeof parseYaml) => paths.map((path) => ({ ...parse(text, 'a.mdx', 2).at(path) }));
    expect(readPlainYaml(text)).toBeDefined();
    expect(places(parseYaml)).toEqual(places(parsePlaced));
  });
});

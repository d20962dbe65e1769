/** YAML that is something else than what a field wants: other types, keys twice, anchors, odd fences. */
import { inheritedNames, oddWord } from '../hostile-text.ts';
import { editText, insertAt, type Mutate } from '../mutation.ts';
import type { Random } from '../../mutants/random.ts';

const values: readonly string[] = [
  'null',
  '~',
  'true',
  'yes',
  '0',
  '-0',
  '-1',
  '1e999',
  '.inf',
  '.nan',
  '0x1F',
  '0o17',
  '1_000',
  '1e-7',
  '9007199254740993',
  '0.1e',
  '2024-05-01',
  '2024-05-01T12:00:00Z',
  '2024-13-45',
  '2024-05-01/',
  '../..',
  '"2024-02-30"',
  '0000',
  '12:30:45',
  '{}',
  '[]',
  '[[[[[]]]]]',
  '[null]',
  '[1, 2]',
  '{ a: { b: { c: 1 } } }',
  '{ __proto__: { polluted: true } }',
  '{ constructor: 1 }',
  '&anchor x',
  '*anchor',
  '!!binary aGk=',
  '!!js/function "function () {}"',
  '!!python/object x',
  '!<tag:yaml.org,2002:str> x',
  '!local x',
  '? x',
  '"',
  "'",
  '"\\u0000"',
  '"\\x07"',
  '"\\uD800"',
  '"\\u202E"',
  '"a\\nb"',
  '""',
  "''",
  '" "',
  '"\u00A0"',
  '>-\n  folded\n  text',
  '|+\n  block\n\n',
  '|9\n  x',
  'a: b: c',
  'a #b',
  '@x',
  '`x`',
  '%x',
  '- x',
  '- - - x',
  '<b>x</b>',
  '<script>alert(1)</script>',
  '{x}',
  '${x}',
  '[^a]',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'https://user:word@example.org/',
  'https://example.org/\u202E',
  'http://[::1',
  '//example.org',
  'en" onload="x',
  'x-invalid-locale-that-is-long',
  'Mars/Olympus',
  '../../../package.json',
  'seeds/../x',
  '1/0',
  'constructor',
  '((((((((((1))))))))))',
  '- - - - - - - 1',
  '1 + + 1',
  'a * b',
];

/** A value, now and then a deep or a long one. */
function hostileValue(random: Random): string {
  switch (random.below(8)) {
    case 0: {
      const [open, close] = random.pick(['[]', '{}', '()', '"\\', '- ']) ?? '';
      const depth = 10 ** (1 + random.below(4));
      return `${(open ?? '').repeat(depth)}${(close ?? '').repeat(depth)}`;
    }
    case 1:
    case 2:
      return oddWord(random).replaceAll('\n', ' ');
    default:
      return random.pick(values) ?? '';
  }
}

/** Where the YAML of a file begins and ends: all of `dossier.yaml`, the front matter of others. */
function yamlSpan(text: string): readonly [number, number] {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/u.exec(text);
  return match ? [4, 4 + (match[1] ?? '').length] : [0, text.startsWith('---') ? 0 : text.length];
}

/** A mutation of the lines of YAML of one file. */
function editLines(did: string, edit: (lines: readonly string[], random: Random) => readonly string[]): Mutate {
  return editText(did, (text, random) => {
    const [start, end] = yamlSpan(text);
    return text.slice(0, start) + edit(text.slice(start, end).split('\n'), random).join('\n') + text.slice(end);
  });
}

/** The line at `at` once `edit` has had it. */
function withLine(lines: readonly string[], random: Random, edit: (line: string) => string): readonly string[] {
  const at = random.below(lines.length);
  return lines.with(at, edit(lines[at] ?? ''));
}

const field = /^(\s*(?:- )?)([\w-]+):(.*)$/u;

const otherValue = editLines('a field of another kind', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (_, indent: string, key: string) => `${indent}${key}: ${hostileValue(random)}`),
  ),
);

const otherKey = editLines('a field of another name', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (_, indent: string, __, rest: string) => `${indent}${hostileKey(random)}:${rest}`),
  ),
);

function hostileKey(random: Random): string {
  const odd = [
    '<<',
    '"a b"',
    '? x',
    '[a]',
    '{a: b}',
    '&a b',
    '*a',
    '1',
    'null',
    '2024-05-01',
    '-',
    '',
    'a'.repeat(2000),
  ];
  return random.pick([...inheritedNames, ...odd]) ?? '';
}

const newKey = editLines('a field put in', (lines, random) => {
  const at = random.below(lines.length);
  const indent = /^\s*(?:- )?/u.exec(lines[at] ?? '')?.[0].replace('-', ' ') ?? '';
  return lines.toSpliced(at + 1, 0, `${indent}${hostileKey(random)}: ${hostileValue(random)}`);
});

const knownKeys: readonly string[] = [
  'id: constructor',
  'id: __proto__',
  'id: "é"',
  'waive: { sentence-uncited: a reason that is long enough }',
  'waive: { constructor: a reason that is long enough }',
  'gloss: { constructor: [x] }',
  'gloss: { boat: [constructor] }',
  'evidence: [{ source: constructor, passage: x }]',
  'evidence: [{ source: harbour-post, without: constructor }]',
  'chart: { per: 0.0001, type: cells }',
  'chart: { labels: { constructor: x } }',
  'chart: { with: [constructor] }',
  'formula: { expression: constructor, inputs: {}, result: 1 }',
  'formula: { expression: "1 / 0", inputs: {}, result: 0 }',
  'language: ""',
  'language: zz-ZZ-zzzzzzzzzz',
  'timeZone: Mars/Olympus',
  'map: { countries: ["000"], bounds: [180, 90, -180, -90] }',
  'map: { countries: ["620"], bounds: [0, 0, 0, 0] }',
  'repository: "javascript:alert(1)"',
  'eventTypes: { constructor: x }',
  'order: 1e300',
  'aliases: [""]',
  'aliases: ["."]',
  'aliases: [constructor, toString]',
  'type: constructor',
];

const knownKey = editLines('a known field put in', (lines, random) => [random.pick(knownKeys) ?? '', ...lines]);

const doubled = editLines('a line doubled', (lines, random) => {
  const at = random.below(lines.length);
  return lines.toSpliced(at, 0, lines[at] ?? '');
});

const lost = editLines('a line lost', (lines, random) => lines.toSpliced(random.below(lines.length), 1));

const swapped = editLines('two lines swapped', (lines, random) => {
  const [one, other] = [random.below(lines.length), random.below(lines.length)];
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
});

const indented = editLines('a line indented otherwise', (lines, random) =>
  withLine(lines, random, (line) => `${random.pick(['\t', ' ', '  ', '   ', '\u00A0', '- ', '# ']) ?? ''}${line}`),
);

const styled = editLines('a value written in another style', (lines, random) =>
  withLine(lines, random, (line) =>
    line.replace(field, (found, indent: string, key: string, rest: string) => {
      const value = rest.trim();
      const styles = [
        `'${value.replaceAll("'", "''")}'`,
        JSON.stringify(value),
        `>-\n${indent.replace('-', ' ')}  ${value}`,
        `|\n${indent.replace('-', ' ')}  ${value}`,
        `[${value}]`,
        `{ value: ${value} }`,
        `${value} # a comment`,
        `!!str ${value}`,
        `&anchor ${value}`,
        `\n${indent.replace('-', ' ')}  ${value}`,
      ];
      return value === '' ? found : `${indent}${key}: ${random.pick(styles) ?? ''}`;
    }),
  ),
);

const fences: readonly string[] = [
  '----',
  '---\u00A0',
  '--- ',
  '---\t',
  '---x',
  '---x: 1',
  '--- # a comment',
  '+++',
  '...',
  '- - -',
  '***',
  '\u2014',
  '---\r',
  '---\n---',
  ' ---',
  '---\n\n---',
  '---\u2028',
];

const otherFence = editText('another fence', (text, random) => {
  const at = [...text.matchAll(/^---$/gmu)].map(({ index }) => index);
  const chosen = random.pick(at);
  if (chosen === undefined) return `---\n${text}`;
  return text.slice(0, chosen) + (random.pick(fences) ?? '') + text.slice(chosen + 3);
});

const newFence = editText('a fence put in', (text, random) => {
  const starts = [...text.matchAll(/^/gmu)].map(({ index }) => index);
  const at = random.pick([0, ...starts]) ?? 0;
  return insertAt(text, at, `${random.pick(['---', ...fences]) ?? ''}\n`);
});

/** Every mutation of front matter. */
export const frontMatterMutations: readonly Mutate[] = [
  otherValue,
  otherValue,
  otherValue,
  otherKey,
  newKey,
  knownKey,
  doubled,
  lost,
  swapped,
  indented,
  styled,
  styled,
  otherFence,
  newFence,
];

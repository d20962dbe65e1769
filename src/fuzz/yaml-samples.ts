/** Values, keys, fields and fences of YAML that are something else than what a field wants. */
import type { Random } from '../mutants/random.ts';
import { inheritedNames, oddWord } from './hostile-text.ts';

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
export function hostileValue(random: Random): string {
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

/** A name that no field has. */
export function hostileKey(random: Random): string {
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

/** Fields that content knows, with values that it does not. */
export const knownKeys: readonly string[] = [
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

/** Lines that some readers take for the end of the front matter. */
export const fences: readonly string[] = [
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

import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/dossier/placed-yaml.ts';

describe('parseYaml', () => {
  const yaml = parseYaml('title: Quay\nlist:\n  - a: 1\n    b: "2"\n', 'content/a.mdx', 2);

  it.each([
    ['a field', ['title'], 2, 8],
    ['a field of an item', ['list', 0, 'b'], 5, 8],
    ['an item', ['list', 0], 4, 5],
    ['an absent field of an item, at the item', ['list', 0, 'c'], 4, 5],
    ['an absent field, at the head', ['other'], 2, 1],
    ['nothing, at the head', [], 2, 1],
  ])('places %s', (_, path, line, column) => {
    expect(yaml.at(path)).toEqual({ file: 'content/a.mdx', line, column });
  });

  it.each([
    ['a colon in a value', 'title: Quay: old', 'field inside a value', 1, 8],
    ['a name that every object has', 'a: 1\nwaive: { __proto__: b }', 'field `__proto__`', 2, 10],
    ['a field that stands twice', 'a: 1\na: 2', 'second field `a`', 2, 1],
    ['an open quotation mark', 'a: "b', 'value that is not closed', 1, 5],
    ['an open bracket', 'a: [b\nc: d', 'value that is not closed', 2, 1],
    ['a colon without its blank', 'a:b\nc: d', 'line that is no field', 1, 1],
    [
      'a field that is indented less than those beside it',
      'a:\n  - b: c\n   d: e',
      'indentation that fits nothing above it',
      3,
      1,
    ],
    ['a directive', '%YAML 1.1\na: 1', 'line that begins with `%`', 2, 1],
    ['an anchor that is used', 'a: &x 1\nb: *x', 'anchor `&x`', 1, 7],
    ['a list that holds itself', 'a: &x [*x]', 'anchor `&x`', 1, 7],
    ['an anchor that does not exist', 'a: *x', 'alias `*x`', 1, 4],
    [
      'a tag that would make something of a value',
      'a: !!js/function b',
      'unknown tag !<tag:yaml.org,2002:js/function>',
      1,
      18,
    ],
    ['a second document', 'a: 1\n--- \nb: 2', 'more than one document', 2, 1],
    ['a document that ends', '# x\n---\na: 1\n...\nb: 2', 'more than one document', 4, 1],
    ['brackets without end', '['.repeat(20_000), 'more than 100 levels of nesting', 1, 100],
    ['two sides of a merge', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x', 'merge conflict at `<<<<<<<`', 2, 1],
  ])('reports %s once, never past the end of its line', (_, text, message, line, column) => {
    const { errors, value } = parseYaml(text, 'a.yaml');
    expect(errors).toEqual([{ message, hint: errors[0]?.hint, place: { file: 'a.yaml', line, column } }]);
    expect(value).toBeUndefined();
  });

  it.each([
    ['a bare date, as text', 'a: 2025-04-16', { a: '2025-04-16' }],
    ['the words of YAML 1.1, as text', 'a: yes\nb: off', { a: 'yes', b: 'off' }],
    ['texts over lines, on one', 'a: |\n  The quay\n  case\nb: ["x\\n\\ty "]', { a: 'The quay case', b: ['x y'] }],
    ['a time, as text', 'a: 18:30', { a: '18:30' }],
    ['a key that merges nothing', '<<: { a: 1 }', { '<<': { a: 1 } }],
    ['stars and ampersands in words', 'a: R&D *said* so', { a: 'R&D *said* so' }],
  ])('reads %s', (_, text, value) => {
    expect(parseYaml(text, 'a.yaml')).toMatchObject({ value, errors: [], doubts: [] });
  });

  it('places fields by what their names become, of whatever kind they are', () => {
    const { value, at } = parseYaml('1: a\nnull: b\n? [x, y]\n: c\nd:\n', 'a.yaml');
    expect(Object.keys(value as object)).toEqual(['1', 'null', 'x,y', 'd']);
    const places = ['1', 'null', 'x,y', 'd'].map((name) => at([name])).map(({ line, column }) => [line, column]);
    expect(places).toEqual([
      [1, 4],
      [2, 7],
      [4, 3],
      [5, 1],
    ]);
  });

  it('doubts texts of blanks alone, whatever they are written as', () => {
    const { doubts } = parseYaml('a: "  "\nb: \'\'\nc: "\\u00a0"\nd: |2+\n\n\ne: " x "\n', 'a.yaml');
    expect(doubts.map(({ message, place }) => [message, place.line])).toEqual(
      ['a', 'c', 'd'].map((name, index) => [
        `Unexpected blanks alone in \`${name}\`, expected words`,
        [1, 3, 4][index],
      ]),
    );
  });

  it('doubts a value that a number sign cuts short, and no other comment', () => {
    const { value, doubts } = parseYaml(
      '# of the quay\na: The case # three\nb: "x # y" # z\nc: 5 # five\nd: C#\n',
      'a.yaml',
    );
    expect(value).toEqual({ a: 'The case', b: 'x # y', c: 5, d: 'C#' });
    expect(doubts.map(({ rule, message, place }) => [rule, message, place])).toEqual([
      [
        'entry-invalid',
        'Unexpected comment `# three` behind `The case`, which YAML leaves out',
        { file: 'a.yaml', line: 2, column: 13 },
      ],
    ]);
  });

  it('doubts an invisible character that is written as an escape', () => {
    const { doubts } = parseYaml('list:\n  - a: "x\\u202E1962"\n', 'a.yaml');
    expect(doubts.map(({ rule, message, place: { line, column } }) => [rule, message, line, column])).toEqual([
      ['text-invisible', 'Unexpected RIGHT-TO-LEFT OVERRIDE (U+202E) in `list.0.a`', 2, 8],
    ]);
  });
});

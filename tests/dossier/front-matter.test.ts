import { describe, expect, it } from 'vitest';
import { cutFrontMatter, parseYaml } from '../../src/dossier/front-matter.ts';

describe('cutFrontMatter', () => {
  it.each([
    ['front matter and body', '---\na: 1\n---\nWords.\n', { yaml: 'a: 1', body: 'Words.\n' }],
    ['no body', '---\na: 1\n---', { yaml: 'a: 1', body: '' }],
    ['no front matter', 'Words.\n---\n', { yaml: undefined, body: 'Words.\n---\n' }],
    ['front matter that is never closed', '---\na: 1\n', { yaml: undefined, body: '---\na: 1\n' }],
    ['a rule in the body', '---\na: 1\n---\n\n---\n', { yaml: 'a: 1', body: '\n---\n' }],
  ])('cuts %s', (_, text, expected) => {
    expect(cutFrontMatter(text)).toEqual(expected);
  });
});

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
    ['a colon in a value', 'title: Quay: old', 'Nested mappings are not allowed in compact mappings', 1, 8],
    ['a field that stands twice', 'a: 1\na: 2', 'Map keys must be unique', 2, 1],
    ['an open quotation mark', 'a: "b', 'Missing closing "quote', 1, 6],
    ['an anchor that is used', 'a: &x 1\nb: *x', 'Alias `*x`', 2, 4],
    ['an anchor that does not exist', 'a: *x', 'Alias `*x`', 1, 4],
  ])('reports %s', (_, text, message, line, column) => {
    const { errors, value } = parseYaml(text, 'a.yaml');
    expect(errors).toEqual([{ message, place: { file: 'a.yaml', line, column } }]);
    expect(value).toBeUndefined();
  });
});

import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { wrapStatements } from '../../src/markdown/wrap-statements.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const element = (name: string, statement = ''): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [{ type: 'mdxJsxAttribute', name: 'citation', value: statement }],
  children: [],
});
const cite = (statement: string): PhrasingContent => element('Cite', statement);

/** Nodes as `The quay.[a]`, what is wrapped between `<id:` and `>`. */
function print(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mdxJsxTextElement') return node.name === 'Cite' ? '^' : `[${node.name ?? ''}]`;
      const { hName, hProperties } = ('data' in node ? node.data : undefined) ?? {};
      const inside = 'children' in node ? print(node.children as PhrasingContent[]) : '';
      return hName === 'span' ? `<${String(hProperties?.['id'])}:${inside}>` : `(${inside})`;
    })
    .join('');
}

const wrapped = (nodes: readonly PhrasingContent[]): string =>
  print(
    wrapStatements(nodes, (node) => {
      if (node.type !== 'mdxJsxTextElement' || node.name !== 'Cite') return undefined;
      const [attribute] = node.attributes;
      return typeof attribute?.value === 'string' ? attribute.value : undefined;
    }),
  );

describe('wrapStatements', () => {
  it.each([
    { name: 'one sentence', nodes: [text('The quay is shut.'), cite('p-1')], as: '<p-1:The quay is shut.^>' },
    {
      name: 'two sentences, the blank between them outside',
      nodes: [text('One.'), cite('p-1'), text(' Two.'), cite('p-2')],
      as: '<p-1:One.^> <p-2:Two.^>',
    },
    {
      name: 'a sentence with marks in it and several at its end as one',
      nodes: [text('One,'), cite('p-1'), text(' and two.'), cite('p-1'), cite('p-1'), text(' Three.'), cite('p-2')],
      as: '<p-1:One,^ and two.^^> <p-2:Three.^>',
    },
    {
      name: 'a note with the sentence that it stands behind',
      nodes: [text('One.'), cite('p-1'), element('Corrected'), text(' Two.'), cite('p-2')],
      as: '<p-1:One.^[Corrected]> <p-2:Two.^>',
    },
    {
      name: 'elements of a sentence with it',
      nodes: [{ type: 'emphasis', children: [text('One')] } as PhrasingContent, text(' boat.'), cite('p-1')],
      as: '<p-1:(One) boat.^>',
    },
    {
      name: 'nothing that rests on no passage',
      nodes: [text('More is told elsewhere.')],
      as: 'More is told elsewhere.',
    },
    {
      name: 'not what comes behind the last mark',
      nodes: [text('One.'), cite('p-1'), text(' The end.')],
      as: '<p-1:One.^> The end.',
    },
  ])('wraps $name', ({ nodes, as }) => {
    expect(wrapped(nodes)).toBe(as);
  });
});

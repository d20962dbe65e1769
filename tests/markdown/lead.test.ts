import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/dossier/parse-markdown.ts';
import { partOfBody } from '../../src/markdown/lead.ts';

const kinds = (body: string, part: 'lead' | 'rest') =>
  partOfBody(parseMarkdown(body), part).children.map(({ type }) => type);

it.each([
  { name: 'a heading', opening: '## The quay', type: 'heading' },
  {
    name: 'a panel',
    opening: '<Panel kind="agreed" title="What is known">\n\n- Boats.\n\n</Panel>',
    type: 'mdxJsxFlowElement',
  },
])('divides a body before $name', ({ opening, type }) => {
  const body = `One.\n\nTwo.\n\n${opening}\n\nThree.\n\n## Last`;
  expect(kinds(body, 'lead')).toEqual(['paragraph', 'paragraph']);
  expect(kinds(body, 'rest')).toEqual([type, 'paragraph', 'heading']);
});

it('keeps an editors’ note in the lead, and the whole where nothing divides it', () => {
  const body = 'One.\n\n<Editorial>\n\nNot known.\n\n</Editorial>';
  expect(kinds(body, 'lead')).toEqual(['paragraph', 'mdxJsxFlowElement']);
  expect(kinds(body, 'rest')).toEqual([]);
});

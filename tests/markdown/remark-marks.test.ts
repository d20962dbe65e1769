/** Where marks stand in the tree that is published. */
import { describe, expect, it } from 'vitest';
import type { Nodes } from 'mdast';
import { parseProse } from '../../src/dossier/parse-prose.ts';
import { markTree } from '../../src/markdown/remark-marks.ts';

/** The tree in one line: names of elements, and words. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const name = node.type === 'mdxJsxTextElement' ? (node.name ?? '') : node.type;
  return 'children' in node && node.children.length > 0 ? `${name}(${node.children.map(outline).join('|')})` : name;
}

describe('a mark', () => {
  it.each([
    ['stands behind an emphasised sentence', '*The quay opened.[^a]*', 'emphasis(The quay opened.)|Note'],
    ['stands behind an emphasised word', 'The **quay[^a]** opened.', 'The |strong(quay)|Note| opened.'],
    ['parts what is emphasised', '*The quay[^a] opened.*', 'emphasis(The quay)|Note|emphasis( opened.)'],
    ['stands behind two signs of emphasis', '***The quay opened.[^a]***', 'emphasis(strong(The quay opened.))|Note'],
    ['stays where nothing is emphasised', 'The quay opened.[^a]', 'The quay opened.|Note'],
  ])('%s', (_, sentence, expected) => {
    const { tree } = parseProse(`${sentence}\n\n[^a]: By the council.`, 'a.mdx', { language: 'en' });
    const [mark] = sentence.match(/\[\^a\]/u) ?? [];
    const offset = sentence.indexOf(mark ?? '');
    const body = markTree({ body: tree, marks: new Map([[offset, { kind: 'note', text: 'By the council.' }]]) });
    expect(body.children.map(outline)).toEqual([`paragraph(${expected})`]);
  });
});

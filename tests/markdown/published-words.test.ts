/** The belt beside the braces: the words that a reader sees of an entry's prose are the words that the engine has parsed. */
import fc from 'fast-check';
import type { Root } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/dossier/parse-prose.ts';
import type { Prose } from '../../src/dossier/prose-tree.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { finishProse } from '../../src/markdown/rehype-prose.ts';
import { markTree } from '../../src/markdown/remark-marks.ts';
import { factPlaceholder } from '../../src/provenance/prose-sentence.ts';

const toHtmlTree = unified()
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
  .freeze();

/** Letters and digits in the order of the page; the words that the site itself puts around an editors' note left out. */
function lettersShown(body: Prose['tree'], anchors: readonly string[]): string {
  const tree = toHtmlTree.runSync(markTree({ body, marks: new Map() })) as Root;
  finishProse(tree, { url: '/policy/quay/', anchors, language: 'en', base: '/', abbreviations: new Map() });
  let text = '';
  visit(tree, 'text', ({ value }, _, parent) => {
    const isOwn = parent?.type === 'element' && String(parent.properties['className']) === 'label';
    if (!isOwn) text += value;
  });
  return lettersOf(text);
}

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('the prose of an entry', () => {
  it.each(['.', 'tests/fixtures/harbour', 'tests/fixtures/bakery'])(
    'shows what the engine parsed in %s',
    async (root) => {
      const { entries } = await readDossier(root);
      for (const { id, body, anchors, statements, marks } of entries.values()) {
        const notes = [...marks.values()].flatMap((mark) => (mark.kind === 'note' ? [mark.text] : []));
        const parsed = statements
          .filter(({ part, text }) => ['heading', 'prose', 'cell'].includes(part) && !notes.includes(text))
          .filter(({ facts }) => facts.length === 0);
        const shown = lettersShown(body, anchors);
        for (const { text } of parsed) expect(shown, id).toContain(lettersOf(text));
      }
    },
  );

  // Pieces of markup in any order: whatever comes of them, nothing shows that is no sentence of the engine's.
  const pieces = [
    ...[
      'One. ',
      'two ',
      'Three 4',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '## ',
      '1. ',
      '| a | b |\n| - | - |\n| c | d |\n',
      '---\n',
    ],
    ...['*', '**', '_', '`', '~~', '[', '](/x/)', '](javascript:a)', '[^a]', '\n[^a]: @x "y"\n', '![p](/q.png)', '\\'],
    ...[
      '{/* c */}',
      '{ 5 }',
      '{/* c */ "six" /* d */}',
      '<Fact id="a" />',
      '<Fact id="a">seven</Fact>',
      '<b>eight</b>',
    ],
    ...[
      '\n<Editorial>\n\n',
      '\n\n</Editorial>\n',
      '\n<Panel kind="agreed" title="Nine">\n\n',
      '\n\n</Panel>\n',
      '&amp;',
      '&#x202E;',
    ],
    ...[
      '<Editorial set:html="ten">',
      'import a from "b"\n',
      'export const c = 11\n',
      '<!-- d -->',
      'www.e.example ',
      '{/* waive a: reason enough */}\n',
    ],
  ];

  it('shows nothing else, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const { tree, anchors, sentences, findings } = parseProse(parts.join(''), 'a.mdx', { language: 'en' });
        if (findings.length > 0) return;
        const parsed = sentences.map(({ text }) => lettersOf(text.replaceAll(factPlaceholder, ''))).join('');
        expect(lettersShown(tree, anchors)).toBe(parsed);
      }),
      { numRuns: 5000 },
    );
  }, 120_000);
});

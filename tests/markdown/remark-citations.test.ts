import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { remarkCitations } from '../../src/markdown/remark-citations.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const processor = remark().use(remarkGfm).use(remarkMdx).use(remarkCitations);

async function render(value: string, path = 'content/policy/quay.mdx', frontmatter?: object): Promise<string> {
  const file = new VFile({ value, path, ...(frontmatter ? { data: { astro: { frontmatter } } } : {}) });
  return String(await processor.process(file));
}

describe('remarkCitations', () => {
  it.each([
    [
      'puts a component in the place of a mark and takes the definition out',
      'One.[^a]\n\n[^a]: @post "one"\n',
      'One.<Cite citation="policy/quay#a" />\n',
    ],
    [
      'counts the uses of a footnote',
      'One.[^a] Two.[^A]\n\n[^a]: @post "one"\n',
      'One.<Cite citation="policy/quay#a" /> Two.<Cite citation="policy/quay#a.2" />\n',
    ],
    ['prints a plain note', 'One.[^a]\n\n[^a]: Counted *twice*.\n', 'One.<Note text="Counted *twice*." />\n'],
    [
      'takes out definitions that stand one behind another',
      'One.[^a][^b]\n\n[^a]: @post "one"\n[^b]: @post "two"\n\nThree.\n',
      'One.<Cite citation="policy/quay#a" /><Cite citation="policy/quay#b" />\n\nThree.\n',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await render(text)).toBe(expected);
  });

  it('names the entry by the id of its front matter', async () => {
    expect(await render('One.[^a]\n\n[^a]: @post "one"\n', 'content/policy/quay.mdx', { id: 'old-quay' })).toBe(
      'One.<Cite citation="policy/old-quay#a" />\n',
    );
  });

  it('leaves text without footnotes as it is', async () => {
    expect(await render('One *two*.\n')).toBe('One *two*.\n');
  });

  it('gives each mark the id that the engine gives its citation', async () => {
    const root = fixturePath('harbour');
    const dossier = await readDossier(root);
    for (const entry of dossier.entries.values()) {
      const text = await readFile(join(root, entry.file), 'utf8');
      const rendered = await render(text.replace(/^---\n[\s\S]*?\n---\n/u, ''), entry.file);
      const marks = [...rendered.matchAll(/<Cite citation="([^"]+)"/gu)].map((match) => match[1]);
      const inProse = entry.statements
        .filter(({ part }) => part === 'prose' || part === 'cell' || part === 'heading')
        .flatMap(({ citations }) => citations.map(({ id }) => id));
      expect(marks).toEqual(inProse);
    }
  });
});

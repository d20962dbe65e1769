/** That the documents lead somewhere, and that what the README shows is what the program prints. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { formatReport } from '../../src/provenance/report.ts';
import { judge } from '../../src/provenance/judge.ts';
import { edit, plant } from '../fixtures/fixture.ts';
import { blockWith } from './fenced.ts';

const inDocs = (await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const documents = ['README.md', 'ARCHITECTURE.md', ...inDocs.toSorted()];

/** The text without blocks of code and code in lines. */
async function proseOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  return text.replaceAll(/^(`{3,})[^\n]*\n.*?^\1$/gmsu, '').replaceAll(/``[^\n]*?``|`[^`\n]*`/gu, '`');
}

/** Ids that GitHub gives the headings of a document. */
async function anchorsOf(file: string): Promise<readonly string[]> {
  const slugger = new GithubSlugger();
  const text = (await readFile(file, 'utf8')).replaceAll(/^(`{3,})[^\n]*\n.*?^\1$/gmsu, '');
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slugger.slug(heading));
}

async function isDead(from: string, link: string): Promise<boolean> {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return true;
  return anchor !== undefined && !(await anchorsOf(file)).includes(anchor);
}

describe('the documents', () => {
  it.each(documents)('%s links only to what exists', async (file) => {
    const links = [...(await proseOf(file)).matchAll(/\]\(([^)]+)\)/gu)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/u.test(link));
    const dead = await Promise.all(links.map(async (link) => ((await isDead(file, link)) ? [link] : [])));
    expect(dead.flat()).toEqual([]);
  });

  it('are all found from the README', async () => {
    const text = await readFile('README.md', 'utf8');
    expect(documents.filter((file) => file !== 'README.md' && !text.includes(`](${file})`))).toEqual([]);
  });

  it('ARCHITECTURE.md links each file that it speaks of, by its name', async () => {
    // The table of what may import what has one file in the place of a folder.
    const text = (await readFile('ARCHITECTURE.md', 'utf8')).replaceAll(/^\|.*$/gmu, '');
    const spoken = [...text.matchAll(/`([^`\s]+\.(?:ts|mjs|astro))`(\]\(([^)]+)\))?/gu)];
    const wrong = spoken.filter(
      ([, name = '', , target = '']) => !existsSync(target) || !`/${target}`.endsWith(`/${name}`),
    );
    expect(wrong.map(([, name]) => name)).toEqual([]);
    expect(spoken.map(([, name]) => name)).toContain('verify-dossier.ts');
  });
});

describe('the example of the README', () => {
  it('is what `check` prints where the sentence gives another year', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [sentence = ''] = blockWith(readme, 'mdx', '[^built]').split('\n');
    const file = 'content/policy/rebuilding.mdx';
    const root = await plant('harbour', [edit(file, sentence, sentence.replace('1962', '1972'))]);
    const report = formatReport(judge(await readDossier(root)), 'text', { root, fromRepository: '' });
    expect(blockWith(readme, 'text', 'support-date')).toBe(report);
  });
});

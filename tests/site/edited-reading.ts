/**
 * One reading of the harbour changed, as an editor would change it when a document is replaced: the archived words,
 * their hash, the passage and the value. One of the two documents now prints 0.6 million for the repair.
 */
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The fact whose reading is changed. */
export const editedFact = 'repair-cost';

async function replace(file: string, old: string | RegExp, by: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(old, by);
  if (changed === text) throw new Error(`Missing ${String(old)} in ${file}.`);
  await writeFile(file, changed);
}

/** Changes what one document says, in a copy of the fixture: the fact, on which both agreed, becomes disputed. */
export async function changeReading(root: string): Promise<void> {
  const seed = join(root, 'seeds/gazette.txt');
  await replace(seed, /(?<=The repair of the\s+old quay costs )0\.5/u, '0.6');
  const sha256 = createHash('sha256')
    .update(await readFile(seed))
    .digest('hex');
  await replace(join(root, 'content/sources/gazette.mdx'), /(?<=^sha256: )\w+/mu, sha256);
  await replace(
    join(root, `content/figures/${editedFact}.mdx`),
    'passage: The repair of the old quay costs 0.5 million euros\n    value: 500000',
    'passage: The repair of the old quay costs 0.6 million euros\n    value: 600000',
  );
}

/** Mends what the dossier still says flatly: its summary names who says what, its table cell prints the fact. */
export async function mendAssertions(root: string): Promise<void> {
  await replace(
    join(root, `content/figures/${editedFact}.mdx`),
    /^summary: .*$/mu,
    'summary: The repair costs 0.6 million euros in Marelo Gazette and 0.5 million euros in Coast Wire.',
  );
  await replace(
    join(root, 'content/policy/rebuilding.mdx'),
    '| 0.5 million euros[^repair] |',
    `| <Fact id="${editedFact}" /> |`,
  );
}

/** Puts the chapters elsewhere, under another title: where they are is a matter of each dossier. */
export async function moveChapters(root: string): Promise<void> {
  await rename(join(root, 'content/policy'), join(root, 'content/quayside'));
  await replace(
    join(root, 'content/dossier.yaml'),
    'chaptersTitle: Background',
    'chaptersFolder: quayside\nchaptersTitle: On the quay',
  );
}

/** Lets the page on method tell of the world, as every page may: in the words of a passage, with its mark. */
export async function citeMethod(root: string): Promise<void> {
  await replace(
    join(root, 'content/pages/method.mdx'),
    /^title: .*\nsummary: .*\neditorial: true$/mu,
    [
      'title: A ferry quay in Marelo damaged by storm',
      'summary: A storm damaged the ferry quay in Marelo.',
      'evidence:',
      '  - source: harbour-post',
      '    passage: A storm damaged the ferry quay in Marelo',
    ].join('\n'),
  );
}

/** Adds pages of the editors' own: more than one, with signs of code in a title, and ways to a page itself and its passages. */
export async function addPages(root: string): Promise<void> {
  const press = ['Write to the editors.', 'This page is [here](.).'];
  const about = ['What the page rests on stands [below](#evidence).'];
  const pages = [
    {
      slug: 'about',
      title: 'About the `quay` dossier',
      cited: 'A storm damaged the ferry quay in Marelo.[^storm]',
      ours: about,
    },
    { slug: 'press', title: 'For the press', cited: 'A storm damaged the ferry quay.[^storm]', ours: press },
  ];
  for (const { slug, title, cited, ours } of pages)
    await writeFile(
      join(root, `content/pages/${slug}.mdx`),
      [
        '---',
        `title: "${title}"`,
        'summary: What the editors say of their work.',
        'editorial: true',
        '---',
        '',
        cited,
        '',
        '<Editorial>',
        '',
        ...ours,
        '',
        '</Editorial>',
        '',
        '[^storm]: @harbour-post "A storm damaged the ferry quay in Marelo"',
        '',
      ].join('\n'),
    );
}

/** Lets the overview of the harbour in `root` be told in the voice of its editors, as that of a small dossier may be. */
export async function ownOverview(root: string): Promise<void> {
  await replace(join(root, 'content/pages/overview.mdx'), /^evidence:\n(?: .*\n)+/mu, 'editorial: true\n');
}

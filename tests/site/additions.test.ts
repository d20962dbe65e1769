/**
 * What is added to a site by its files: one new entry of each kind as `npm run new` writes it, a page of its own by its file
 * and one row of the table of addresses, one of the editors' own by its file alone, and a chapter in every form that prose may
 * have. One build, both checks of the site.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierJsonSchema } from '../../src/feeds/dossier-json.ts';
import { runCommand } from '../cli/run-command.ts';
import { plant } from '../fixtures/fixture.ts';
import { lampEntries, letter } from '../fixtures/lamp.ts';
import { copyProject } from './project-copy.ts';
import { runScript } from './run-script.ts';

/** A copy of the project that no other build uses. */
const project = await mkdtemp(join(tmpdir(), 'additions-project-'));
await copyProject(project);
const folder = await mkdtemp(join(tmpdir(), 'additions-'));
const root = await plant('harbour');
afterAll(async () => {
  for (const made of [project, folder]) await rm(made, { recursive: true, force: true });
});

const site = join(folder, 'site');
const env = { DOSSIER_ROOT: root, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') };

/** Its heading is a name of the dossier, and of no other page. */
const page = `---
import Base from '../layouts/Base.astro';
import { getDossier } from '../site/dossier.ts';
import { pathOfPage } from '../site-map/site-map.ts';

const { config } = await getDossier();
---

<Base title="Damage" description={config.title} path={pathOfPage('tides')}>
  <h1>Damage</h1>
</Base>
`;

/** A chapter in every form that prose may have, each with words of its own. */
const forms = `---
title: What the wire tells
summary: The storm cut the power on Garça Island.
order: 30
---

It was the island’s “longest night”, writes Coast Wire.[^longest][^note]
The power was cut.[^power]

## The night there

1. The storm cut the power.[^power]
   - It was cut on Garça Island.[^power]

     It was cut for three hours.[^power]
2. Boats broke loose.[^boats]

---

> The storm **also** cut the *power* on Garça Island.[^power]\\
> It was the island’s “longest night” of the year.[^longest]
>
> - The repair of the old quay costs 0.5 million euros.[^cost]

| Where[^power] | How long[^power] |
| --- | ---: |
| On Garça Island[^power] | For three hours[^power] |

<Fact id="boats-adrift" unit />

- <Fact id="repair-cost" />
- <Fact id="new-quay-cost" unit />

The repair costs <Fact id="repair-cost" unit />, and the power was cut.[^power]

<Panel kind="agreed" title="Power and boats">

- The power was cut on the island.[^power]

<Editorial>

Nobody counts the lamps. 12 of them would be many. No wire names Sen. Ana Lobo or the U.S. Coast Guard, see p. 7.

1. Not here.

</Editorial>

</Panel>

[^power]: @wire "The storm also cut the power on Garça Island for three hours"
[^longest]: @wire "It was the island’s “longest night” of the year"
[^boats]: @wire "Seven boats broke loose in the harbour"
[^cost]: @wire "The repair of the old quay costs 0.5 million euros"
[^note]: Its own words.
`;

/** Changes a file where it has `old`. */
async function edit(path: string, old: string, by: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(old);
  await writeFile(path, text.replace(old, by));
}

/** Puts words at the end of an entry, in the editors' own voice. */
async function append(entry: string, words: string): Promise<void> {
  const path = join(root, 'content', `${entry}.mdx`);
  await writeFile(path, `${await readFile(path, 'utf8')}\n<Editorial>\n\n${words}\n\n</Editorial>\n`);
}

const built = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

/** Runs one of the published programs; gives the lines that it prints. */
function run(program: string, ...args: readonly string[]): Promise<readonly string[]> {
  return new Promise((done) => {
    execFile(process.execPath, [join(site, program), ...args], (_, output) => done(output.trim().split('\n')));
  });
}

let unlisted = '';
beforeAll(async () => {
  await writeFile(join(folder, 'letter.txt'), letter);
  for (const [kind, args] of lampEntries(join(folder, 'letter.txt')))
    expect(await runCommand('new', [kind, ...args, '--root', root])).toMatchObject({ code: 0, stderr: '' });
  await writeFile(join(root, 'content/policy/forms.mdx'), forms);
  // Signs of markup are words like others.
  await edit(join(root, 'content/dossier.yaml'), 'title: The harbour storm', "title: 'The harbour storm & its <quay>'");
  await append('pages/overview', 'The [tides](/tides/) are told apart.');
  // Without the row nothing may lead to it.
  await writeFile(join(project, 'src/pages/tides.astro'), page);
  const { stdout, stderr } = await runScript('check', [], { cwd: project, env });
  unlisted = stdout + stderr;
  const row = "  print: { path: '/print/', isApart: true },";
  await edit(join(project, 'src/site-map/pages.ts'), row, `${row}\n  tides: { path: '/tides/' },`);
  const { exitCode, stderr: said } = await runScript('build', [], { cwd: project, env });
  expect(exitCode, said).toBe(0);
  expect(said).not.toContain('tides');
});

test('is tried here for every kind that the command knows', async () => {
  const { stderr } = await runCommand('new', ['nothing', 'a', '--root', root]);
  const known = /expected one of (?<kinds>[\w, ]+)\./u.exec(stderr)?.groups?.['kinds'] ?? '';
  // A correction is of what was released before, and has tests of its own.
  const kinds = known.split(', ').filter((kind) => kind !== 'correction');
  expect([...lampEntries('').keys()].toSorted()).toEqual(kinds.toSorted());
});

test('the site has a new entry of each kind', async () => {
  const { entries: published, sources } = dossierJsonSchema.parse(JSON.parse(await built('dossier.json')));
  const ids = [...published, ...sources].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['timeline/lamp-lit', 'figures/lamp-hours', 'questions/lamp-bright', 'quotes/bright-lamp', 'actors/marta-sol'],
      ...['places/cape-redondo', 'policy/the-lamp', 'pages/keepers', 'lantern-weekly'],
    ]),
  );
});

test('a page of its own takes its file and one row', async () => {
  expect(unlisted).toContain('Unexpected page `/tides/`, which does not exist.');
  expect(await built('tides/index.html')).toContain('<h1>Damage</h1>');
  expect(await built('index.html')).toContain('href="/tides/"');
});

test('no menu has the editors’ own page: the foot of each page and the way on lead to it', async () => {
  const linkToOwn = '<a href="/keepers/">The keepers</a>';
  expect(await built('tides/index.html')).toContain(linkToOwn);
  for (const path of ['index.html', '404.html']) {
    const [main = '', foot] = (await built(path)).split('<footer');
    expect(main.split('class="onward')[1]).toMatch(/<a href="\/keepers\/">\s*<b>The keepers<\/b>/u);
    expect(foot).toContain(linkToOwn);
  }
});

test('both checks of the site find no fault, but that no entry describes the page that is none, and no list its style', async () => {
  expect(await run('verify-receipts.mjs', site, join(root, 'seeds'))).toEqual([
    '/tides/: is described by words of no entry: The harbour storm & its <quay>',
    expect.stringMatching(/: 1 fault\.$/u),
  ]);
  // Its styles stand together as on no other page: `npm run sheets` would list them.
  expect(await run('count-sentences.mjs', site)).toEqual([
    '/tides/: has a style that is none of the sheets of the site',
    expect.stringMatching(/: 1 fault\.$/u),
  ]);
});

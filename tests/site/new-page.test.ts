/** That a page is added by its file and one row of the table of addresses, and one of the editors' own by its file alone. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';
import { runScript } from './run-script.ts';

const place = await mkdtemp(join(tmpdir(), 'new-page-'));
afterAll(() => rm(place, { recursive: true, force: true }));
const project = join(place, 'project');
await copyProject(project);

const page = `---
import Base from '../layouts/Base.astro';
import { getDossier } from '../site/dossier.ts';
import { pathOfPage } from '../site-map/site-map.ts';

const { config } = await getDossier();
---

<Base title={config.title} description={config.title} path={pathOfPage('tides')}>
  <h1>{config.title}</h1>
</Base>
`;

async function edit(file: string, old: string, by: string): Promise<void> {
  const path = join(project, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(old);
  await writeFile(path, text.replace(old, by));
}

const overview = 'tests/fixtures/bakery/content/pages/overview.mdx';
const own = 'tests/fixtures/bakery/content/pages/classes.mdx';
const env = { DOSSIER_ROOT: 'tests/fixtures/bakery', OUT_DIR: join(place, 'site'), CACHE_DIR: join(place, 'cache') };

test('a page of its own takes its file and one row', async () => {
  const text = await readFile(join(project, overview), 'utf8');
  await writeFile(
    join(project, overview),
    `${text}\n<Editorial>\n\nThe [tides](/tides/) are told apart.\n\n</Editorial>\n`,
  );
  await writeFile(
    join(project, own),
    '---\ntitle: For classes of bakers\nsummary: How to read it with a class.\neditorial: true\n---\n\n<Editorial>\n\nRead it aloud.\n\n</Editorial>\n',
  );
  // Without the row nothing may lead to it.
  await writeFile(join(project, 'src/pages/tides.astro'), page);
  const before = await runScript('check', [], { cwd: project, env });
  expect(before.stdout + before.stderr).toContain('Unexpected page `/tides/`, which does not exist.');
  await edit(
    'src/site-map/pages.ts',
    "  print: { path: '/print/' },",
    "  print: { path: '/print/' },\n  tides: { path: '/tides/' },",
  );
  const { exitCode, stderr } = await runScript('build', [], { cwd: project, env });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(await readFile(join(place, 'site/tides/index.html'), 'utf8')).toContain('<h1>The bakery</h1>');
  expect(await readFile(join(place, 'site/index.html'), 'utf8')).toContain('href="/tides/"');
  // No menu has the editors' own page: the foot of each page and the way on lead to it.
  const linkToOwn = '<a href="/classes/">For classes of bakers</a>';
  expect(await readFile(join(place, 'site/tides/index.html'), 'utf8')).toContain(linkToOwn);
  for (const page of ['index.html', '404.html']) {
    const [main = '', foot] = (await readFile(join(place, 'site', page), 'utf8')).split('<footer');
    expect(main.split('class="onward')[1]).toMatch(/<a href="\/classes\/">\s*<b>For classes of bakers<\/b>/u);
    expect(foot).toContain(linkToOwn);
  }
  const count = join(place, 'site', 'count-sentences.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [count, join(place, 'site')]);
  expect(stdout).toMatch(/: 0 faults\.\n$/u);
});

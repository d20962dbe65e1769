/** The live site: a fault shows on the page and in the terminal, the page still renders, and mending it clears both. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { copyProject } from './project-copy.ts';

// A copy of the project: the live site keeps its own files there, not in the checkout.
const project = await mkdtemp(join(tmpdir(), 'dev-project-'));
const port = 4387;
let dossier = '';
let server: ChildProcess | undefined;
let printed = '';

/** Tries `find` until it gives true; the bound is far above what a slow machine needs. */
async function until(find: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await find()) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Waited in vain; the live site printed:\n${printed}`);
}

const chapter = 'policy/power';
const event = 'timeline/island-cut-off';

/** The page of an entry as it is served now; nothing where there is none. */
async function page(path: string): Promise<string> {
  const response = await fetch(`http://localhost:${String(port)}/${path}/`).catch(() => undefined);
  return response?.ok === true ? response.text() : '';
}

const fileOf = (path: string): string => join(dossier, 'content', `${path}.mdx`);

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(fileOf(path), 'utf8');
  if (!text.includes(from)) throw new Error(`Missing \`${from}\` in ${path}.`);
  await writeFile(fileOf(path), text.replace(from, to));
}

/** Waits until the page of `path` shows `words`, or no longer shows them. */
const shows = (path: string, words: string) => until(async () => (await page(path)).includes(words));
const hides = (path: string, words: string) =>
  until(async () => {
    const text = await page(path);
    return text !== '' && !text.includes(words);
  });

beforeAll(async () => {
  await copyProject(project);
  dossier = await mkdtemp(join(tmpdir(), 'dev-'));
  await cp('tests/fixtures/harbour', dossier, { recursive: true });
  // An editor comes back in the morning to a file that was left half done.
  await edit(chapter, '\nIt calls that', '\n<Editorial>\n\nIt calls that');
  server = spawn(process.execPath, [join('src', 'cli', 'dev.ts')], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|MODE|TEST)/u.test(name)),
      ),
      DOSSIER_ROOT: dossier,
      CACHE_DIR: join(project, 'cache', 'dev'),
      PORT: String(port),
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
    },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await shows(event, 'class="faults"');
});

afterAll(async () => {
  const ended = server && new Promise((done) => server?.once('close', done));
  server?.kill();
  await ended;
  for (const folder of [dossier, project]) await rm(folder, { recursive: true, force: true });
});

test('starts with a fault, which stands in its place and at the head of every page', async () => {
  const message = 'Unexpected markup: Expected a closing tag for `&lt;Editorial&gt;`';
  expect(await page(chapter)).toContain(`<mark class="fault">${message}`);
  expect(await page(event)).toContain('1 fault that stops the build');
  expect(printed).toContain('content/policy/power.mdx:10:1  markup-invalid');
  await edit(chapter, '\n<Editorial>\n\nIt calls that', '\nIt calls that');
  await hides(chapter, 'class="faults"');
  await shows(chapter, 'longest night');
});

test('shows a fault on the page and in the terminal, and still renders the page', async () => {
  await edit(event, 'had no ferry for two days"', 'had no ferry for ten days"');
  await until(() => printed.includes('passage-missing'));
  await shows(event, ', 1 on this page');
  const text = await page(event);
  expect(text).toMatch(/content\/timeline\/island-cut-off\.mdx:\d+:\d+/u);
  expect(text).toContain('passage-missing');
  expect(text).toContain('had no ferry for two days');
  expect(await page(chapter)).not.toContain(', 1 on this page');
  await edit(event, 'had no ferry for ten days"', 'had no ferry for two days"');
  await hides(event, 'class="faults"');
});

test('keeps the page of an entry with a field too many', async () => {
  await edit(event, 'places:', 'place: there\nplaces:');
  await shows(event, 'which is not known');
  expect(await page(event)).toContain('had no ferry for two days');
  await edit(event, 'place: there\nplaces:', 'places:');
  await hides(event, 'class="faults"');
});

test('gives the ledger that a build gives, of pages that nobody has opened too', async () => {
  const served = await fetch(`http://localhost:${String(port)}/ledger.json`);
  const built = JSON.parse(await readFile(join(inject('sites').harbour.folder, 'ledger.json'), 'utf8')) as unknown;
  expect(await served.json()).toEqual(built);
});

test('shows an edit of a chapter, of a fact that it prints, and a new and a deleted file', async () => {
  await edit(chapter, 'for three hours, writes Coast Wire', 'for three hours, Coast Wire writes');
  await shows(chapter, 'Coast Wire writes');
  await shows('policy/rebuilding', '€500,000');
  await edit('figures/repair-cost', 'value: 500000', 'value: 700000');
  await shows('policy/rebuilding', '€700,000');
  await writeFile(fileOf('policy/new'), '---\ntitle: New\nsummary: Words.\n---\n\nWords of an afternoon.\n');
  await shows('policy/new', 'Words of an afternoon.');
  await rm(fileOf('policy/new'));
  await until(async () => (await page('policy/new')) === '');
});

test('calls a warning no fault that stops the build', async () => {
  await edit('figures/repair-cost', 'value: 700000', 'value: 500000');
  await hides(chapter, 'class="faults"');
  await writeFile(fileOf(chapter), `\uFEFF${await readFile(fileOf(chapter), 'utf8')}`);
  await shows(chapter, 'class="faults"');
  await until(async () => {
    const text = await page(chapter);
    return text.includes('<summary> 1 warning') && !/stops? the build/u.test(text);
  });
});

/** The live site: a fault shows on the page and in the terminal, the page still renders, and mending it clears both. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

const { root } = inject('sites');
// The copy of the project that the sites were built in: the live site keeps its own files there, not in the checkout.
const project = resolve(root.folder, '..', '..');
const port = 4387;
const address = `http://localhost:${String(port)}/timeline/bakery-opens/`;

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

const page = async (): Promise<string> => {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok === true ? response.text() : '';
};

async function edit(from: string, to: string): Promise<void> {
  const file = join(dossier, 'content', 'timeline', 'bakery-opens.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'dev-'));
  await cp('tests/fixtures/bakery', dossier, { recursive: true });
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
  await until(async () => (await page()).includes('Mill Lane'));
});

afterAll(async () => {
  server?.kill();
  await rm(dossier, { recursive: true, force: true });
});

test('shows no fault of a dossier that has none', async () => {
  expect(await page()).not.toContain('class="faults"');
});

test('shows a fault on the page and in the terminal, and still renders the page', async () => {
  await edit('"It sells rye bread"', '"It sells white bread"');
  await until(() => printed.includes('passage-missing'));
  await until(async () => (await page()).includes('class="faults"'));
  const text = await page();
  expect(text).toContain('content/timeline/bakery-opens.mdx:14:11  passage-missing');
  expect(text).toContain('The bakery in Mill Lane opened on 3 June 2023.');
});

test('clears the page once the fault is mended', async () => {
  await edit('"It sells white bread"', '"It sells rye bread"');
  await until(async () => {
    const text = await page();
    return text.includes('Mill Lane') && !text.includes('class="faults"');
  });
});

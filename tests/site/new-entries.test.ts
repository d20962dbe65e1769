/** What `npm run new` writes is published as it is: one new entry of each kind, one build, both checks of the site. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierJsonSchema } from '../../src/feeds/dossier-json.ts';
import { runCommand } from '../cli/run-command.ts';
import { plant, uproot } from '../fixtures/fixture.ts';
import { lampEntries, letter } from '../fixtures/lamp.ts';
import { copyProject } from './project-copy.ts';
import { runScript } from './run-script.ts';

/** A copy of the project that no other build uses. */
const project = await mkdtemp(join(tmpdir(), 'new-project-'));
await copyProject(project);
afterAll(() => rm(project, { recursive: true, force: true }));

let root = '';
let folder = '';
beforeAll(async () => {
  root = await plant('harbour');
  folder = await mkdtemp(join(tmpdir(), 'new-entries-'));
  await writeFile(join(folder, 'letter.txt'), letter);
});
afterAll(async () => {
  await uproot(root);
  await rm(folder, { recursive: true, force: true });
});

/** Runs one of the published programs; the last line is its sum. */
function sumOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [join(folder, 'site', program), ...args], (_, output) => {
      done(output.trim().split('\n').at(-1) ?? '');
    });
  });
}

test('is tried here for every kind that the command knows', async () => {
  const { stderr } = await runCommand('new', ['nothing', 'a', '--root', root]);
  const known = /expected one of (?<kinds>[\w, ]+)\./u.exec(stderr)?.groups?.['kinds'] ?? '';
  // A correction is of what was released before, and has tests of its own.
  const kinds = known.split(', ').filter((kind) => kind !== 'correction');
  expect([...lampEntries('').keys()].toSorted()).toEqual(kinds.toSorted());
});

test('a new entry of each kind passes the checks, and the site with all of them is built and holds', async () => {
  for (const [kind, args] of lampEntries(join(folder, 'letter.txt')))
    expect(await runCommand('new', [kind, ...args, '--root', root])).toMatchObject({ code: 0, stderr: '' });
  const checked = await runCommand('check', ['--root', root]);
  expect(checked).toMatchObject({ code: 0 });

  const site = join(folder, 'site');
  const built = await runScript('build', [], {
    cwd: project,
    env: { DOSSIER_ROOT: root, OUT_DIR: site, CACHE_DIR: join(folder, 'cache') },
  });
  expect(built).toMatchObject({ exitCode: 0 });
  const { entries: published, sources } = dossierJsonSchema.parse(
    JSON.parse(await readFile(join(site, 'dossier.json'), 'utf8')),
  );
  const ids = [...published, ...sources].map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['timeline/lamp-lit', 'figures/lamp-hours', 'questions/lamp-bright', 'quotes/bright-lamp', 'actors/marta-sol'],
      ...['places/cape-redondo', 'policy/the-lamp', 'pages/keepers', 'lantern-weekly'],
    ]),
  );
  expect(await sumOf('verify-receipts.mjs', [site, join(root, 'seeds')])).toMatch(/: 0 faults\.$/u);
  expect(await sumOf('count-sentences.mjs', [site])).toMatch(/: 0 faults\.$/u);
});

import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { writeRelease } from '../../src/dossier/release-file.ts';
import { nextRelease } from '../../src/provenance/next-release.ts';
import { plant } from '../fixtures/fixture.ts';
import { runCommand } from './run-command.ts';
import { power } from '../fixtures/edits.ts';
const record = 'content/released.jsonl';
const three = 'The storm cut the power on Garça Island for three hours, writes Coast Wire.';
let root = '';
beforeEach(async () => {
  root = await plant('harbour');
});

const release = (...args: string[]) => runCommand('release', [...args, '--root', root]);
const check = () => runCommand('check', ['--root', root, '--strict']);
const correct = (...args: string[]) => runCommand('new', ['correction', '--root', root, ...args]);
const read = (file: string) => readFile(join(root, file), 'utf8');
const change = async (file: string, old: string, now: string) => {
  const text = await read(file);
  expect(text).toContain(old);
  await writeFile(join(root, file), text.replace(old, now));
};

/** A release without the command, which takes its time. */
const recordRelease = async () =>
  writeFile(join(root, record), writeRelease(nextRelease(await readDossier(root), '2024-05-10')));

/** As if the last release had said another number: nothing has to be signed anew. */
const releaseFour = async () => {
  await recordRelease();
  await change(record, three, three.replace('three', 'four'));
};

describe('release', () => {
  it('records what is published, after which nothing is found', async () => {
    expect(await release('2024-05-10')).toMatchObject({
      code: 0,
      stdout: `Released on 2024-05-10: 144 statements, 22 other values, 28 pages. Commit ${record}.\n`,
    });
    expect((await check()).code).toBe(0);
    const before = await read(record);
    expect(before).toContain(`{"statement":"policy/power#prose-1","text":"${three}","rests":["wire-`);
    expect(before).toContain('{"page":"/policy/power/","title":"The power on Garça Island","entry":"policy/power"}\n');
    expect(before.trimEnd().split('\n').toSorted()).toHaveLength(new Set(before.trimEnd().split('\n')).size);
    await release('2024-05-11');
    expect(await read(record)).toBe(before.replace('{"release":"2024-05-10"}\n', '$&{"release":"2024-05-11"}\n'));
  });

  it('records nothing that the strict check does not pass', async () => {
    await change(power, 'The page counts only', 'The page lists only');
    const { code, stdout } = await release('2024-05-10');
    expect({ code, end: stdout.split('\n').at(-2) }).toEqual({ code: 1, end: '2024-05-10 is not released.' });
    expect(stdout).toContain('statement-open');
    await expect(read(record)).rejects.toThrow();
  });

  it('records no change that nobody corrected', async () => {
    await releaseFour();
    const before = await read(record);
    const { code, stdout } = await release('2024-05-11');
    expect(code).toBe(1);
    expect(stdout).toContain('policy/power.mdx:9:1  correction-missing');
    expect(await read(record)).toBe(before);
  });

  it.each([
    ['no date', [], /^Missing date: npm run -s release -- 2024-05-03\.$/mu],
    ['a day that does not exist', ['2024-02-30'], /Unexpected date `2024-02-30`/u],
    ['two dates', ['2024-05-10', '2024-05-11'], /Unexpected date/u],
  ])('ends with 2 at %s', async (_, args, message) => {
    expect(await release(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });

  it('ends with 2 at a day before the last release', async () => {
    await recordRelease();
    expect(await release('2024-05-09')).toMatchObject({ code: 2, stderr: expect.stringContaining('2024-05-10') });
  });
});

describe('new correction', () => {
  it('writes the correction that the check asks for, and the next release keeps it', async () => {
    await releaseFour();
    const asked = await check();
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain('npm run new -- correction --statement "policy/power#prose-1" --reason "…"');
    const given = ['--statement', 'policy/power#prose-1', '--date', '2024-05-12', '--reason'];
    expect(await correct(...given, 'Counted: again.')).toMatchObject({
      code: 0,
      stdout: 'Wrote content/dossier.yaml.\nRun `npm run -s check`.\n',
    });
    // A second one of the same takes its place as long as no release has it.
    await correct(...given, 'The hours had been copied wrongly.');
    expect(await read('content/dossier.yaml')).toContain(
      [
        '    reason: No source says whether it is empty.',
        '  - date: "2024-05-12"',
        '    page: /policy/power/',
        '    statement: policy/power#prose-1',
        `    old: ${three.replace('three', 'four')}`,
        `    new: ${three}`,
        '    reason: The hours had been copied wrongly.',
        'licence:\n',
      ].join('\n'),
    );
    expect((await check()).code).toBe(0);
    expect((await release('2024-05-13')).code).toBe(0);
    expect(await read(record)).toMatch(
      /"policy\/power#prose-1","text":"The storm cut [^"]*three hours[^"]*","rests":\["wire-[^"]*"\],"corrected":\["[0-9a-f]{16}"\]\}/u,
    );
    expect((await check()).code).toBe(0);
    await change('content/dossier.yaml', three.replace('three', 'four'), three.replace('three', 'five'));
    expect((await check()).stdout).toContain('Missing correction of `policy/power#prose-1`, which was published.');
  });

  it('writes of a page that is gone where it has moved to', async () => {
    await recordRelease();
    await change(
      record,
      '{"page":"/places/marelo/"',
      '{"page":"/places/old-quay/","title":"Old quay","entry":"places/old-quay"}\n{"page":"/places/marelo/"',
    );
    expect((await check()).stdout).toContain('Uncorrected removal of `/places/old-quay/`');
    const moved = ['--page', '/places/old-quay/', '--moved', '/places/marelo/', '--date', '2024-05-12'];
    expect((await correct(...moved, '--reason', 'It is a part of the town.')).code).toBe(0);
    expect(await read('content/dossier.yaml')).toContain(
      '  - date: "2024-05-12"\n    page: /places/old-quay/\n    old: Old quay\n    moved: /places/marelo/\n    reason: It is a part of the town.\nlicence:\n',
    );
    expect((await check()).code).toBe(0);
    await release('2024-05-13');
    expect(await read(record)).toContain('{"page":"/places/old-quay/","title":"Old quay","entry":"places/old-quay"}\n');
    expect((await check()).code).toBe(0);
  });

  it('begins the list of corrections where there is none', async () => {
    const config = join(root, 'content/dossier.yaml');
    const text = await read('content/dossier.yaml');
    await writeFile(config, text.replace(/^corrections:\n(?: .*\n)+/mu, ''));
    await appendFile(config, '# The end.\n');
    await releaseFour();
    await correct('--statement', 'policy/power#prose-1', '--reason', 'Copied wrongly.');
    expect(await read('content/dossier.yaml')).toMatch(/# The end\.\ncorrections:\n {2}- date: "\d{4}-\d\d-\d\d"\n/u);
    expect((await check()).code).toBe(0);
  });

  it.each([
    [
      'a statement that has not changed',
      ['--statement', 'policy/power#prose-2', '--reason', 'x'],
      /`policy\/power#prose-2` is not there/u,
    ],
    ['a page that is there', ['--page', '/policy/power/', '--reason', 'x'], /`\/policy\/power\/` is not there/u],
    ['no reason', ['--statement', 'policy/power#prose-1'], /Missing `--reason`/u],
    ['neither a statement nor a page', ['--reason', 'x'], /Missing `--statement` or `--page`/u],
    ['a flag of another kind', ['--speaker', 'x'], /Unexpected `--speaker`, expected for `correction`/u],
  ])('ends with 2 at %s', async (_, args, message) => {
    await releaseFour();
    const before = await read('content/dossier.yaml');
    expect(await correct(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
    expect(await read('content/dossier.yaml')).toBe(before);
  });

  it('ends with 2 where nothing has changed', async () => {
    await recordRelease();
    expect(await correct('--statement', 'policy/power#prose-1', '--reason', 'y')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nothing that was released has changed'),
    });
  });

  it('ends with 2 where nothing was released', async () => {
    await rm(join(root, record), { force: true });
    expect(await correct('--statement', 'x', '--reason', 'y')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('npm run release'),
    });
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { plant, uproot } from '../fixtures/fixture.ts';
import { runCommand } from './run-command.ts';

let root = '';
beforeEach(async () => {
  root = await plant('harbour', [{ file: 'seeds/letter.txt', add: 'The lamp on the quay is lit again.' }]);
});
afterEach(() => uproot(root));

const findings = async () => verify(await readDossier(root)).findings;

describe('new', () => {
  it.each([
    [
      'an event',
      [
        'event',
        'boats-torn-loose',
        '--passage',
        'on the night of 1 May 2024',
        '--date',
        '2024-05-01',
        '--type',
        'damage',
      ],
      'content/timeline/boats-torn-loose.mdx',
    ],
    [
      'a figure',
      [
        'figure',
        'hours-without-power',
        '--passage',
        'cut the power on Garça Island for three hours',
        '--unit',
        'hours',
        '--date',
        '2024-05',
        '--places',
        'garca-island',
      ],
      'content/figures/hours-without-power.mdx',
    ],
    [
      'a quotation',
      ['quote', 'night', '--passage', 'the island’s “longest night” of the year', '--speaker', 'coast-wire'],
      'content/quotes/night.mdx',
    ],
  ])('writes %s that passes the checks', async (_, args, file) => {
    const written = await runCommand('new', [...args, '--root', root]);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain(file);
    // The letter that no record names is all there is to find.
    expect(await findings()).toMatchObject([{ rule: 'source-unused', file: 'seeds/letter.txt' }]);
  });

  it('writes whom and where an entry is about', async () => {
    const passage = 'The port council could not say what broke the chain at the eastern gate';
    const args = ['event', 'chain', '--passage', passage, '--date', '2024-05', '--type', 'damage'];
    const subjects = ['--actors', 'port-council', '--places', 'eastern-gate, garca-island'];
    expect(await runCommand('new', [...args, ...subjects, '--root', root])).toMatchObject({ code: 0 });
    const written = (await readDossier(root)).entries.get('timeline/chain');
    expect(written?.data).toMatchObject({ actors: ['port-council'], places: ['eastern-gate', 'garca-island'] });
    expect(await findings()).toContainEqual(
      expect.objectContaining({ rule: 'subject-unnamed', message: expect.stringContaining('`garca-island`') }),
    );
  });

  it('writes the record of an archived document with its hash', async () => {
    const args = ['source', 'letter', '--file', 'letter.txt', '--mark', 'L', '--root', root];
    expect(await runCommand('new', args)).toMatchObject({ code: 0 });
    expect(await readFile(join(root, 'content/sources/letter.mdx'), 'utf8')).toContain(
      'sha256: 23715fa2917fc6a1d9c99505a57deefd6a93b3585255a819263059ef88ef4000',
    );
    expect(await findings()).toMatchObject([{ rule: 'source-unused', file: 'content/sources/letter.mdx' }]);
  });

  it.each([
    ['an unknown kind', ['page', 'a'], /^Unexpected kind `page`/u],
    ['a slug that is no id', ['event', 'A b'], /^Unexpected slug `A b`/u],
    ['an entry that exists', ['source', 'wire', '--file', 'letter.txt', '--mark', 'L'], /^Unexpected file/u],
  ])('ends with 2 and writes nothing at %s', async (_, args, message) => {
    const { code, stderr } = await runCommand('new', [...args, '--root', root]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

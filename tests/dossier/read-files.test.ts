import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/dossier/read-files.ts';

let root = '';
let outside = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  outside = await mkdtemp(join(tmpdir(), 'outside-'));
  await mkdir(join(root, 'content', 'policy'), { recursive: true });
  await mkdir(join(root, 'seeds'));
  await writeFile(join(root, 'content', 'policy', 'a.mdx'), 'A');
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
  await rm(outside, { recursive: true, force: true });
});

const at = (path: string) => join(root, path);

async function read() {
  const { content, seeds, findings = [] } = await readFiles(root);
  return {
    files: [...content.keys(), ...seeds.keys()],
    found: findings.map(
      ({ rule, severity, file, line, column, message }) =>
        `${file}:${String(line)}:${String(column)} ${rule} ${severity}: ${message}`,
    ),
  };
}

const aloneWith = (...found: string[]) => ({ files: ['content/policy/a.mdx'], found });

describe('readFiles', () => {
  it('lists files in the order of their paths and leaves out drafts and hidden files', async () => {
    await writeFile(at('content/policy/_b.mdx'), '\xff', 'latin1');
    await mkdir(at('content/_old'));
    await writeFile(at('content/_old/c.mdx'), 'C');
    await writeFile(at('content/policy/.d.mdx.swp'), 'D');
    await writeFile(at('content/dossier.yaml'), 'title: A');
    await writeFile(at('seeds/_e.txt'), Buffer.from([0xff]));
    expect(await read()).toEqual({
      files: ['content/dossier.yaml', 'content/policy/a.mdx', 'seeds/_e.txt'],
      found: [],
    });
  });

  it('follows links inside the root, of files and of folders', async () => {
    await mkdir(at('shared'));
    await writeFile(at('shared/b.mdx'), 'B');
    await symlink(at('shared/b.mdx'), at('content/policy/b.mdx'));
    await symlink(at('shared'), at('content/quotes'));
    expect(await read()).toEqual({
      files: ['content/policy/a.mdx', 'content/policy/b.mdx', 'content/quotes/b.mdx'],
      found: [],
    });
  });

  it('refuses a name that is not UTF-8', async () => {
    await writeFile(
      Buffer.concat([Buffer.from(at('content/policy/b')), Buffer.from([0xff]), Buffer.from('.mdx')]),
      'B',
    );
    expect(await read()).toEqual(
      aloneWith(
        'content/policy/b\uFFFD.mdx:1:1 file-invalid error: Unexpected name of `content/policy/b\uFFFD.mdx`, which is not UTF-8.',
      ),
    );
  });

  it('refuses a file in the place of a folder', async () => {
    await rm(at('seeds'), { recursive: true });
    await writeFile(at('seeds'), 'A');
    expect(await read()).toEqual(
      aloneWith('seeds:1:1 file-invalid error: Unexpected file `seeds`, expected a folder of that name.'),
    );
  });

  it('refuses links that lead elsewhere', async () => {
    await writeFile(join(outside, 'b.mdx'), 'B');
    await symlink(join(outside, 'b.mdx'), at('content/policy/b.mdx'));
    await symlink(outside, at('content/quotes'));
    await symlink(at('content/policy/none.mdx'), at('content/policy/c.mdx'));
    await symlink(at('content'), at('content/policy/round'));
    expect(await read()).toEqual(
      aloneWith(
        'content/policy/b.mdx:1:1 file-invalid error: Unexpected link `content/policy/b.mdx`, which leads out of the dossier.',
        'content/policy/c.mdx:1:1 file-invalid error: Unexpected link `content/policy/c.mdx`, which leads nowhere.',
        'content/policy/round:1:1 file-invalid error: Unexpected link `content/policy/round`, which leads back to itself.',
        'content/quotes:1:1 file-invalid error: Unexpected link `content/quotes`, which leads out of the dossier.',
      ),
    );
  });

  it('refuses a folder in the place of a file', async () => {
    await mkdir(at('content/policy/b.mdx'));
    expect((await read()).found).toEqual([
      'content/policy/b.mdx:1:1 file-invalid error: Unexpected folder `content/policy/b.mdx`, expected a file of that name.',
    ]);
  });

  // Whoever runs as root may read everything.
  it.skipIf(process.getuid?.() === 0)('says what it may not read', async () => {
    await writeFile(at('content/policy/b.mdx'), 'B');
    await chmod(at('content/policy/b.mdx'), 0);
    expect((await read()).found).toEqual([
      'content/policy/b.mdx:1:1 file-invalid error: Unexpected EACCES when reading `content/policy/b.mdx`.',
    ]);
  });

  it.each([
    [
      'a letter in Latin-1',
      Buffer.from('---\ntitle: caf\xe9\n', 'latin1'),
      '2:11',
      'Unexpected byte 0xE9, which is not UTF-8; in Latin-1 or Windows-1252 it is `é`.',
    ],
    [
      'a letter cut in two',
      Buffer.from([0x61, 0xc3]),
      '1:2',
      'Unexpected byte 0xC3, which is not UTF-8; in Latin-1 or Windows-1252 it is `Ã`.',
    ],
    [
      'half of a pair',
      Buffer.from([0x61, 0xed, 0xa0, 0x80]),
      '1:2',
      'Unexpected byte 0xED, which is not UTF-8; in Latin-1 or Windows-1252 it is `í`.',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from('\ufeff---\n', 'utf16le'),
      '1:1',
      'Unexpected UTF-16 in `content/policy/b.mdx`, expected UTF-8.',
    ],
    [
      'UTF-16 without',
      Buffer.from('---\n', 'utf16le'),
      '1:1',
      'Unexpected UTF-16 in `content/policy/b.mdx`, expected UTF-8.',
    ],
    [
      'UTF-32 with its mark',
      Buffer.from(Uint32Array.from([0xfeff, 0x2d, 0x2d]).buffer),
      '1:1',
      'Unexpected UTF-32 in `content/policy/b.mdx`, expected UTF-8.',
    ],
    [
      'UTF-32 without, the highest byte first',
      Buffer.from([0, 0, 0, 0x2d, 0, 0, 0, 0x2d]),
      '1:1',
      'Unexpected UTF-32 in `content/policy/b.mdx`, expected UTF-8.',
    ],
  ])('names %s', async (_, bytes, place, message) => {
    await writeFile(at('content/policy/b.mdx'), bytes);
    expect(await read()).toEqual(aloneWith(`content/policy/b.mdx:${place} file-invalid error: ${message}`));
  });

  it('takes a byte order mark off with a warning, and leaves a replacement character to the checks', async () => {
    await writeFile(at('content/policy/a.mdx'), '\uFEFF---\n');
    await writeFile(at('content/policy/b.mdx'), 'a\uFFFDb');
    const { content } = await readFiles(root);
    expect([...content.values()]).toEqual(['---\n', 'a\uFFFDb']);
    expect((await read()).found).toEqual([
      'content/policy/a.mdx:1:1 text-invisible warning: Unexpected byte order mark (U+FEFF) at the head of the file.',
    ]);
  });
});

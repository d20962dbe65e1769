/** That one number is told of the Node that an install needs, and one of that which the scripts need where no package brings it. */
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const toInstall = manifest.engines.node.replace(/^>=/u, '');

it('every document tells the same', async () => {
  const program = await readFile('src/cli/node-version.mjs', 'utf8');
  const [, toRun = ''] = /expected ([\d.]+) or newer/u.exec(program) ?? [];
  const [major = '', minor = ''] = toRun.split('.');
  expect(program).toContain(`if (major < ${major} || (major === ${major} && minor < ${minor}))`);
  const documents = ['README.md', ...(await readdir('docs')).map((name) => `docs/${name}`)];
  const told = await Promise.all(
    documents.map(async (file) =>
      [...(await readFile(file, 'utf8')).matchAll(/\bNode v?(\d+(?:\.\d+)*)/gu)].map(([, version]) => ({
        file,
        version,
      })),
    ),
  );
  expect(told.flat()).toEqual([
    { file: 'README.md', version: toInstall },
    { file: 'README.md', version: toRun },
    { file: 'docs/editing.md', version: toInstall },
  ]);
});

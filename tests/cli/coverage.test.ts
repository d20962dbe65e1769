import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edit, fixturePath, plant } from '../fixtures/fixture.ts';
import { runCommand } from './run-command.ts';

describe('coverage', () => {
  it('prints every sentence with its uses or the reason it has none', async () => {
    const { code, stdout } = await runCommand('coverage', ['--root', fixturePath('harbour')]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'harbour-post: 13 sentences, 10 used, 2 not evidence, 1 left out with a reason, 0 unaccounted\n',
    );
    expect(stdout).toContain(
      '  [left-out: A hope, which says nothing about the storm.] The council hopes that the quay will stand for another sixty years.\n',
    );
    expect(stdout).toMatch(/ {2}\[\d+ ×\] The quay was built in 1962/u);
  });

  it('prints nothing but JSON', async () => {
    const { code, stdout } = await runCommand('coverage', ['--root', fixturePath('bakery'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      accounted: true,
      sources: [
        {
          source: 'town-letter',
          counts: { used: 2, 'not-evidence': 0, 'left-out': 0, unaccounted: 0 },
          sentences: [{ text: 'The bakery in Mill Lane opened on 3 June 2023.' }, { text: 'It sells rye bread.' }],
        },
      ],
    });
  });

  it('ends with 1 where a sentence is unaccounted for', async () => {
    const root = await plant('bakery', [
      edit('content/timeline/bakery-opens.mdx', 'It sells rye bread.[^bread]\n', ''),
      edit('content/timeline/bakery-opens.mdx', '[^bread]: @town-letter "It sells rye bread"\n', ''),
      edit('content/pages/overview.mdx', '  - source: town-letter\n    passage: It sells rye bread\n', ''),
    ]);
    const { code, stdout } = await runCommand('coverage', ['--root', root]);
    expect(code).toBe(1);
    expect(stdout).toContain('  [unaccounted: no reason recorded] It sells rye bread.\n');
  });

  it('ends without a word when whoever reads along stops, as `head` does', async () => {
    const command = spawn(join('node_modules', '.bin', 'node'), [
      'src/cli/coverage.ts',
      '--root',
      fixturePath('harbour'),
    ]);
    command.stdout.destroy();
    let told = '';
    command.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    await once(command, 'close');
    expect(told).toBe('');
  });

  it('ends with 2 at an unknown format', async () => {
    const { code, stderr } = await runCommand('coverage', ['--format', 'xml']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'Unexpected format `xml`, expected one of text, json.\n' });
  });
});

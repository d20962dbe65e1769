import { describe, expect, it } from 'vitest';
import { fixturePath, plant, uproot } from '../fixtures/fixture.ts';
import { runCommand } from './run-command.ts';

const harbour = fixturePath('harbour');

describe('cite', () => {
  it('finds the words, snaps to whole words and prints both forms', async () => {
    const { code, stdout } = await runCommand('cite', ['--root', harbour, 'early 1,200 passen']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'Harbour Post, 199-222',
        '',
        '[^label]: @harbour-post "nearly 1,200 passengers"',
        '',
        'evidence:',
        '  - source: harbour-post',
        '    passage: "nearly 1,200 passengers"',
        '',
      ].join('\n'),
    );
  });

  it('finds words that are typed with other marks and spaces', async () => {
    const { code, stdout } = await runCommand('cite', ['--root', harbour, '"longest', 'night"']);
    expect(code).toBe(0);
    expect(stdout).toContain('[^label]: @wire "“longest night”"\n');
  });

  it('refuses words that stand more than once, and shows where', async () => {
    const { code, stdout, stderr } = await runCommand('cite', ['--root', harbour, 'The quay']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Unexpected fragment `The quay`, which stands in 3 places:\n');
    expect(stderr).toContain('  gazette  …');
    expect(stderr).toContain('Give more words, or `--source ID`.\n');
  });

  it('looks in one source only where one is named', async () => {
    const { code, stdout } = await runCommand('cite', ['--root', harbour, '--source', 'gazette', 'The quay']);
    expect(code).toBe(0);
    expect(stdout).toContain('[^label]: @gazette "The quay"\n');
  });

  it('says where it looked for words that stand nowhere', async () => {
    const { code, stderr } = await runCommand('cite', ['--root', harbour, 'six bridges']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Missing words `six bridges` in harbour-post, gazette, wire\.\n/u);
  });

  it.each([
    ['no words', [], /^Missing fragment/u],
    ['an unknown source', ['--source', 'post', 'The quay'], /^Unexpected source `post`, expected one of harbour-post/u],
  ])('ends with 2 at %s', async (_, args, message) => {
    const { code, stderr } = await runCommand('cite', ['--root', harbour, ...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('prints citations that check accepts', async () => {
    const { stdout } = await runCommand('cite', ['--root', harbour, 'passengers a day, in a terminal']);
    const footnote = /^\[\^label\]: .*$/mu.exec(stdout)?.[0] ?? '';
    const evidence = /^evidence:\n(?: .*\n?)+/mu.exec(stdout)?.[0] ?? '';
    const root = await plant('harbour', [
      {
        file: 'content/policy/terminal.mdx',
        add: `---\ntitle: Passengers and their terminal\nsummary: Passengers have a terminal.\n${evidence}---\n\nThe passengers have a terminal.[^label]\n\n${footnote}\n`,
      },
    ]);
    const { code, stdout: report } = await runCommand('check', ['--root', root, '--strict']);
    await uproot(root);
    expect(report).toContain('0 errors, 0 warnings');
    expect(code).toBe(0);
  });
});

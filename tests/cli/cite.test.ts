import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fixturePath, plant } from '../fixtures/fixture.ts';
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
        'Cited already:',
        '  content/pages/overview.mdx:2 (2 times)  A storm damages the ferry quay in Marelo',
        '  content/figures/waiting-passengers.mdx:2 (5 times)  Passengers who waited',
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

  it.each([
    ['in another letter case', 'nearly 1,200 PASSENGERS', '@harbour-post "nearly 1,200 passengers"'],
    [
      'with others between them',
      'Nearly passengers ferry',
      '@harbour-post "nearly 1,200 passengers waited for a ferry"',
    ],
  ])('finds words that are typed %s', async (_, words, footnote) => {
    const { code, stdout } = await runCommand('cite', ['--root', harbour, words]);
    expect(code).toBe(0);
    expect(stdout).toContain(`[^label]: ${footnote}\n`);
  });

  it('tells of the nearest words where none stand there', async () => {
    const { code, stderr } = await runCommand('cite', ['--root', harbour, 'nearly 1,300 passengers']);
    expect(code).toBe(1);
    expect(stderr).toContain('Nearest is `nearly 1,200 passengers` in harbour-post.\n');
  });

  describe('given a name', () => {
    let root = '';
    beforeEach(async () => {
      root = await plant('harbour');
    });
    const record = () => readFile(join(root, 'content/sources/wire.mdx'), 'utf8');

    it('writes it into the record and prints the named form, then and ever after', async () => {
      const words = 'cut the power on Garça Island for three hours';
      const named = await runCommand('cite', ['--root', root, words, '--name', 'power']);
      expect(named).toMatchObject({ code: 0, stderr: '' });
      expect(named.stdout).toContain('Named in content/sources/wire.mdx. From now on:\n\n[^wire#power]\n');
      const second = await runCommand('cite', ['--root', root, 'longest night', '--name', 'night']);
      expect(second).toMatchObject({ code: 0 });
      expect(await record()).toContain(`passages:\n  power: "${words}"\n  night: "longest night"\n---\n`);
      const whole = await runCommand('cite', ['--root', root, words]);
      expect(whole.stdout).toContain('\n[^wire#power]\n\nevidence:\n  - wire#power\n');
      const inside = await runCommand('cite', ['--root', root, 'three hours']);
      expect(inside.stdout).toContain(
        '[^label]: @wire#power "three hours"\n\nevidence:\n  - wire#power "three hours"\n',
      );
    });

    it.each([
      ['that is none', 'Power', /^Unexpected name `Power`, expected/u],
      ['that stands for other words', 'night', /^Unexpected name `wire#night`, which stands for other words/u],
    ])('refuses one %s, and leaves the record as it was', async (_, name, message) => {
      await runCommand('cite', ['--root', root, 'longest night', '--name', 'night']);
      const before = await record();
      const { code, stderr } = await runCommand('cite', ['--root', root, 'for three hours', '--name', name]);
      expect(code).toBe(2);
      expect(stderr).toMatch(message);
      expect(await record()).toBe(before);
    });
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
    expect(report).toContain('0 errors, 0 warnings');
    expect(code).toBe(0);
  });
});

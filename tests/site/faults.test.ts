/**
 * A fault planted in a copy of a dossier stops the check, and in that of this repository the build, each of which names the
 * place, the rule and the remedy. Faults are planted wherever the dossier offers the words for them, so that these
 * tests outlive its sentences.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testOfContent } from '../content/about.ts';
import { runCommand } from '../cli/run-command.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { readArchive } from './archive.ts';
import { runScript, type ScriptResult } from './run-script.ts';

/** Where the finding must stand, and what it must say. */
interface Expected {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  /** Parts of the message and of the hint. */
  readonly says: readonly string[];
}

const copies: string[] = [];
afterAll(() => Promise.all(copies.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A copy of the dossier of this repository, or of another. */
async function copyDossier(dossier = '.'): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'faults-'));
  copies.push(root);
  for (const part of ['content', 'seeds']) await cp(join(dossier, part), join(root, part), { recursive: true });
  return root;
}

/**
 * Replaces the group `old` by what `change` makes of it in the first chapter, or entry of another `part`, that
 * `pattern` matches.
 * The group `place` begins where the finding must stand.
 */
async function plant(root: string, pattern: RegExp, change: (old: string) => string, part = 'policy') {
  const folder = join(root, 'content', part);
  for (const name of (await readdir(folder)).toSorted()) {
    const text = await readFile(join(folder, name), 'utf8');
    const found = new RegExp(pattern.source, 'dmu').exec(text);
    const [start = 0, end = 0] = found?.indices?.groups?.['old'] ?? [];
    const [place = 0] = found?.indices?.groups?.['place'] ?? [];
    if (found === null) continue;
    await writeFile(join(folder, name), text.slice(0, start) + change(text.slice(start, end)) + text.slice(end));
    return {
      file: `content/${part}/${name}`,
      line: text.slice(0, place).split('\n').length,
      column: place - text.lastIndexOf('\n', place - 1),
      old: text.slice(start, end),
    };
  }
  throw new Error(`Missing words to plant a fault in: no entry of ${part} matches ${String(pattern)}.`);
}

interface Fault {
  readonly name: string;
  /** Where it is tried alone, in a small dossier if that has the words for it. */
  readonly dossier: string;
  readonly plant: (root: string) => Promise<Expected>;
}

const harbour = fixturePath('harbour');
const faults: readonly Fault[] = [
  {
    name: 'a digit of a passage',
    dossier: '.',
    plant: async (root) => {
      // In the names of a record, one a line.
      const pattern = /^ {2}(?!value:|note:|how:)[a-z][a-z0-9-]*: (?<place>["'\p{L}])[^\n]*?\b(?<old>\d+)\b/u;
      const { old, ...place } = await plant(
        root,
        pattern,
        (digits) => `${digits.slice(0, -1)}${String((Number(digits.slice(-1)) + 1) % 10)}`,
        'sources',
      );
      return { ...place, rule: 'passage-missing', says: ['Nearest is `', `{+${old}`, 'correct the passage.'] };
    },
  },
  {
    name: 'a word of a quotation',
    dossier: harbour,
    plant: async (root) => {
      const pattern = /^(?<place>(?=[\p{L}“]))(?:[^[\n@]*? )?“(?:[^”\n]+ )(?<old>[a-z]{5,})\b[^”\n]*”[^[\n]*\[\^/u;
      const { old, ...place } = await plant(root, pattern, (word) => `un${word}`);
      return { ...place, rule: 'quote-altered', says: [`un${old}`, old] };
    },
  },
  {
    name: 'the id of a source',
    dossier: harbour,
    plant: async (root) => {
      const { old, ...place } = await plant(
        root,
        /^\[\^[\w-]+\]: (?<place>@)(?<old>[\w-]+)(?=#| ")/u,
        (id) => `${id}x`,
      );
      return {
        ...place,
        rule: 'reference-unknown',
        says: [`Unexpected source \`${old}x\``, `Closest is \`${old}\`: correct the id.`],
      };
    },
  },
  {
    name: 'a byte of the archive',
    dossier: harbour,
    plant: async (root) => {
      const [source] = readArchive(root);
      if (source === undefined) throw new Error('Missing a source to plant a fault in.');
      const bytes = Buffer.from(source.bytes);
      const at = bytes.length - 2;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      await writeFile(join(root, 'seeds', source.file), bytes);
      const file = `content/sources/${source.id}.mdx`;
      const lines = (await readFile(join(root, file), 'utf8')).split('\n');
      const line = lines.findIndex((text) => text.startsWith('sha256:'));
      return {
        file,
        line: line + 1,
        column: 'sha256: '.length + 1,
        rule: 'source-changed',
        says: [
          `\`seeds/${source.file}\``,
          `recorded \`${source.sha256}\``,
          'Restore the archived file from version control; it is never edited.',
        ],
      };
    },
  },
];

/** The finding at the expected place as the report prints it, or all findings when there is none there. */
function findingAt(output: string, { file, line, column, rule }: Expected): string {
  const head = `${file}:${String(line)}:${String(column)}  ${rule}\n`;
  return output.split('\n\n').find((block) => `\n${block}`.includes(`\n${head}`)) ?? `Missing ${head}in:\n${output}`;
}

function expectFinding({ exitCode, stdout, stderr }: ScriptResult, expected: Expected): void {
  const output = stdout + stderr;
  const finding = findingAt(output, expected);
  for (const part of expected.says) expect(finding).toContain(part);
  expect(finding).not.toContain('Missing content/');
  expect(output).not.toMatch(/^\s+at .+[:(]\d+|node:internal|Error:/mu);
  expect(output).toContain('Nothing is published until this is mended.');
  expect(exitCode).toBe(1);
}

async function runCheck(root: string): Promise<ScriptResult> {
  const { code, ...printed } = await runCommand('check', ['--root', root]);
  return { exitCode: code, ...printed };
}

testOfContent.each(faults)('changing $name makes the check fail with place, rule and hint', async (fault) => {
  const root = await copyDossier(fault.dossier);
  const expected = await fault.plant(root);
  expectFinding(await runCheck(root), expected);
});

testOfContent(
  'all of them make the build fail with place, rule and hint of each, and leave the site as it was',
  async () => {
    const root = await copyDossier();
    const expected: Expected[] = [];
    for (const fault of faults) expected.push(await fault.plant(root));
    const folder = join(root, 'site');
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), 'the site of yesterday');

    const built = await runScript('build', [], {
      env: { DOSSIER_ROOT: root, OUT_DIR: folder, CACHE_DIR: join(root, 'cache') },
    });
    for (const one of expected) expectFinding(built, one);
    expect(await readdir(folder)).toEqual(['index.html']);
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('the site of yesterday');
  },
);

test('a copy without a fault passes the check', async () => {
  const { exitCode, stdout } = await runCheck(await copyDossier());
  expect(stdout).toContain(' 0 errors');
  expect(exitCode).toBe(0);
});

test('a root that is not there is a fault of the command, not of the dossier', async () => {
  for (const script of ['check', 'build']) {
    const { exitCode, stdout, stderr } = await runScript(script, [], { env: { DOSSIER_ROOT: 'no-such-folder' } });
    expect({ script, exitCode, stdout }).toEqual({ script, exitCode: 2, stdout: '' });
    expect(stderr).toContain('Unexpected');
    expect(stderr).toContain('`no-such-folder`, expected a folder that holds `content/` and `seeds/`.');
  }
});

/**
 * That `docs/editing.md` leads where it says: what it says is done in a copy of the harbour, in its order, and compared.
 * So a further document is added, with all that it tells, and nothing in `src/` knows of it.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newKinds } from '../../src/cli/new/kinds.ts';
import { openItems } from '../../src/cli/open-items.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { coverageOf } from '../../src/provenance/coverage.ts';
import { judge } from '../../src/provenance/judge.ts';
import { runCommand } from '../cli/run-command.ts';
import { plant } from '../fixtures/fixture.ts';

const page = await readFile('docs/editing.md', 'utf8');
const root = await plant('harbour');

type Command = Parameters<typeof runCommand>[0];

/** One step of the page: a block of code, with the line before it that names a file. */
interface Step {
  readonly language: string;
  readonly text: string;
  readonly file: string | undefined;
}

const steps: readonly Step[] = [...page.matchAll(/(?:^`(content\/[^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gmsu)].map(
  ([, file, language = '', text = '']) => ({ language, text, file }),
);

/** The arguments of `npm run -s COMMAND -- …`, as a shell would cut them. */
function cut(line: string): readonly [Command, readonly string[]] {
  const [, name = '', rest = ''] = /^npm run -s ([a-z]+) -- (.*)$/u.exec(line) ?? [];
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return [name as Command, args];
}

/** Changes the file that a difference names in its first line: where its kept and taken lines stand, the kept and new come. */
async function patch(text: string): Promise<void> {
  const [file = '', ...lines] = text.trimEnd().split('\n');
  const path = join(root, file);
  const side = (sign: string) =>
    lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  const parts = (await readFile(path, 'utf8')).split(side('-').join(''));
  expect({ file, places: parts.length - 1 }).toEqual({ file, places: 1 });
  await writeFile(path, parts.join(side('+').join('')));
}

const outputs: {
  readonly line: string;
  readonly code: number;
  readonly printed: string;
  readonly told: string | undefined;
}[] = [];
const isDocument = (step: Step) => step.language === 'text' && step.text.startsWith('A new lamp');
for (const [index, { language, text, file }] of steps.entries()) {
  if (language === 'diff') await patch(text);
  if (language === 'mdx' && file !== undefined) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  if (language === 'text' && text.startsWith('A new lamp')) await writeFile(join(root, 'lantern.txt'), text);
  if (language !== 'sh') continue;
  const next = steps[index + 1];
  for (const line of text.trimEnd().split('\n')) {
    const [command, args] = cut(line);
    const own = args.map((arg) => (arg === 'lantern.txt' ? join(root, arg) : arg));
    const { code, stdout, stderr } = await runCommand(command, [...own, '--root', root]);
    outputs.push({
      line,
      code,
      printed: stdout + stderr,
      told: next?.language === 'text' && !isDocument(next) ? next.text : undefined,
    });
  }
}
const dossier = await readDossier(root);

describe('docs/editing.md', () => {
  it('shows commands that work, with what they print', () => {
    expect(outputs.length).toBeGreaterThan(6);
    for (const { line, code, printed, told } of outputs) {
      // What `check` counts at the end changes with every entry of the fixture.
      const shown = printed.replace(/^\d+ sentences[^]*$/mu, '').trimEnd();
      expect({ line, code: line.includes(' check ') ? 0 : code }).toEqual({ line, code: 0 });
      if (told !== undefined) expect({ line, shown }).toEqual({ line, shown: told.trimEnd() });
    }
  });

  it('archives the document, and adds of it two events, who, where, a figure, readings, a wording and a paragraph', () => {
    const citing = (id: string) =>
      dossier.citations.some(
        ({ entry, parts }) => entry === id && parts.some(({ selector }) => selector.source === 'lantern-weekly'),
      );
    for (const id of [
      ...['timeline/a-new-lamp-is-lit', 'timeline/the-old-lamp-goes-out', 'actors/marta-sol', 'places/cape-redondo'],
      ...['figures/hours-of-light', 'figures/boats-adrift', 'questions/reopening', 'quotes/lobo-reopening'],
      'policy/power',
    ])
      expect({ id, cites: citing(id) }).toEqual({ id, cites: true });
    expect(dossier.facts.get('boats-adrift')?.relation).toBe('contradict');
  });

  it('leaves no fault, and nothing of the document that is neither cited nor set aside', () => {
    expect(
      judge(dossier).findings.filter(({ rule }) => rule !== 'statement-open' && rule !== 'signature-unused'),
    ).toEqual([]);
    const lantern = coverageOf(dossier).find(({ source }) => source === 'lantern-weekly');
    expect(lantern?.counts).toMatchObject({ unaccounted: 0, used: 6 });
  });

  it('opens again what was said of all sources, and passes under --strict once all is signed', async () => {
    const open = openItems(dossier);
    expect(open.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'The only document that names its author.',
        expect.stringMatching(/^Both documents print it as words of the harbour master/u),
      ]),
    );
    const lines = open.map(({ hash }) => `${hash}: { by: A test, date: '2024-05-21' }\n`);
    await appendFile(join(root, 'content/signatures.yaml'), lines.join(''));
    await runCommand('review', ['--prune', '--root', root]);
    const { code, stdout } = await runCommand('check', ['--strict', '--root', root]);
    expect(stdout).toContain('0 errors, 0 warnings');
    expect(code).toBe(0);
  });

  it('names every flag of every kind', () => {
    for (const [kind, { questions }] of Object.entries(newKinds)) {
      const row = new RegExp(`^\\| \`${kind}\` .*$`, 'mu').exec(page)?.[0] ?? '';
      expect({
        kind,
        missing: questions.map(({ flag }) => `\`--${flag}\``).filter((flag) => !row.includes(flag)),
      }).toEqual({
        kind,
        missing: [],
      });
    }
  });
});

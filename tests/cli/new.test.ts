import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { newEntry } from '../../src/cli/new/new-entry.ts';
import { InvocationError } from '../../src/cli/root.ts';
import type { ParseCache } from '../../src/dossier/parse-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { plant } from '../fixtures/fixture.ts';
import { lampEntries, letter } from '../fixtures/lamp.ts';
import { runCommand } from './run-command.ts';

let root = '';
beforeEach(async () => {
  root = await plant('harbour');
  await writeFile(join(root, 'letter.txt'), letter);
});

/** What the command would do, without starting a program for each case. */
async function run(...[kind, ...args]: readonly string[]) {
  const [slug] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1]?.startsWith('--') !== true);
  try {
    const written = await newEntry({ root, kind, slug, flags: flagsOf(args) });
    return { code: written.isDraft ? 1 : 0, file: written.file, findings: written.findings, stderr: '' };
  } catch (error) {
    if (!(error instanceof InvocationError)) throw error;
    return { code: 2, file: '', findings: [], stderr: error.message };
  }
}

function flagsOf(args: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    args.flatMap((arg, index) => (arg.startsWith('--') ? [[arg.slice(2), args[index + 1] ?? ''] as const] : [])),
  );
}

const archive = () => run('source', join(root, 'letter.txt'), '--name', 'Lantern Weekly');
const text = (file: string) => readFile(join(root, 'content', `${file}.mdx`), 'utf8');
const parses: ParseCache = new Map();
const errors = async () =>
  verify(await readDossier(root, parses)).findings.filter(({ severity }) => severity === 'error');
const stormed = ['--passage', 'on the night of 1 May 2024', '--type', 'damage'];

describe('new', () => {
  it('writes an entry of each kind that passes the checks', async () => {
    for (const [kind, args] of lampEntries(join(root, 'letter.txt'))) {
      const written = await run(kind, ...args);
      expect(written).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await errors()).toEqual([]);
  });

  it('archives a document byte for byte, and finds what it says of itself', async () => {
    expect(await archive()).toMatchObject({ code: 0 });
    expect(await readFile(join(root, 'seeds/letter.txt'), 'utf8')).toBe(letter);
    const { sources } = await readDossier(root);
    expect(sources.get('lantern-weekly')?.record).toMatchObject({
      mark: 'L',
      headline: { value: 'Lamp on the quay lit again', known: 'stated' },
      author: { value: 'Ines Prado', known: 'stated' },
      publisher: { value: 'Lantern Weekly', known: 'stated' },
      published: { value: '2024-05-20', known: 'stated' },
      notEvidence: [
        { kind: 'headline', passage: 'Lamp on the quay lit again' },
        { kind: 'byline', passage: 'By Ines Prado, Lantern Weekly, 20 May 2024' },
        { kind: 'read-more', passage: 'Also read: Five lamps by the sea' },
      ],
    });
  });

  it('takes a mark that is free', async () => {
    const args = ['source', 'weekly', '--file', join(root, 'letter.txt'), '--name', 'Gazette of Whales'];
    expect(await run(...args)).toMatchObject({ code: 0 });
    expect(await text('sources/weekly')).toContain('mark: A\n');
  });

  it.each([
    [
      'of what is counted, not of the months before it',
      'used about 47 metric tonnes of oil',
      'value: 47\n    qualifier: about\n',
      'many: metric tonnes\n',
    ],
    ['of a currency, by its sign', 'worth €300 million', 'value: 300000000\n', 'symbol: €\n  symbolPosition: before\n'],
    ['of time, where nothing else is counted', 'burns for nine hours', 'value: 9\n', 'one: hour\n  many: hours\n'],
  ])('takes the number and the unit %s', async (_, passage, value, unit) => {
    await archive();
    const whole = passage.startsWith('used') ? `In the first 11 months of 2023 the lamp ${passage}` : passage;
    expect(await run('figure', 'lamp', '--passage', whole)).toMatchObject({ code: 0, stderr: '' });
    expect(await text('figures/lamp')).toContain(value);
    expect(await text('figures/lamp')).toContain(unit);
  });

  it('leaves out the comma that leads on from quoted words', async () => {
    await archive();
    expect(
      await run('quote', 'bright', '--passage', '“It is bright,” Lobo said', '--speaker', 'rui-lobo'),
    ).toMatchObject({ code: 0 });
    expect(await text('quotes/bright')).toContain('words: It is bright\n');
  });

  it('quotes dates, takes that of the passage, and makes the name of the file of the title', async () => {
    const args = ['event', ...stormed, '--title', 'The night of 1 May 2024', '--root', root];
    const { code, stdout } = await runCommand('new', args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Wrote content\/timeline\/the-night-of-1-may-2024\.mdx\.\nPut it into your own words/u);
    expect(await text('timeline/the-night-of-1-may-2024')).toContain('date:\n  edtf: "2024-05-01"\n  basis: stated\n');
  });

  it('asks how a date follows that the passage does not give', async () => {
    const chain = [
      'event',
      'chain',
      '--passage',
      'broke the chain at the eastern gate',
      '--date',
      '2024-05',
      '--type',
      'damage',
    ];
    expect(await run(...chain)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Missing `--derivation`: .* how does it follow\?$/u),
    });
    expect(await run(...chain, '--derivation', 'The documents of May 2024 report it.')).toMatchObject({ code: 0 });
    expect(await text('timeline/chain')).toContain('basis: derived\n');
  });

  it.each([
    ['on 1 May', '2024-05-01', 'The last 1 May before the letter of 20 May 2024 is 1 May 2024.'],
    ['on 30 December', '2023-12-30', 'The last 30 December before the letter of 20 May 2024 is 30 December 2023.'],
  ])(
    'takes the last day before the date of the source where the passage has no year: %s',
    async (day, edtf, follows) => {
      await writeFile(join(root, 'letter.txt'), letter.replace('with a match.', `with a match. She lit it ${day}.`));
      await archive();
      const flags = ['--passage', `She lit it ${day}`, '--title', 'The lamp is lit', '--type', 'supply'];
      expect(await run('event', 'lit-once', ...flags)).toMatchObject({
        stderr: expect.stringMatching(/^Missing `--derivation`: /u),
      });
      await run('event', 'lit-once', ...flags, '--derivation', follows);
      expect(await text('timeline/lit-once')).toContain(`edtf: "${edtf}"\n  basis: derived\n`);
    },
  );

  it('needs a date where neither passage nor source has a year', async () => {
    expect(
      await run('event', 'adrift', '--passage', 'Seven boats broke loose in the harbour', '--type', 'damage'),
    ).toMatchObject({
      code: 2,
      stderr: 'Missing `--date`: When it happened: 2024-05-01, 2024-05, or 2024-05-01/2024-05-02.',
    });
  });

  it('takes a date as it is written in a text, and no other words', async () => {
    const dated = ['event', 'night', ...stormed, '--date'];
    expect(await run(...dated, 'soon')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Unexpected `--date`/u),
    });
    expect(await run(...dated, 'on 1 May 2024')).toMatchObject({ code: 2 });
    expect(await run(...dated, '1 May 2024')).toMatchObject({ code: 0 });
    expect(await text('timeline/night')).toContain('edtf: "2024-05-01"\n');
  });

  it('cites by its name what has one', async () => {
    await runCommand('cite', ['--root', root, 'on the night of 1 May 2024', '--name', 'night']);
    expect(await run('event', 'night', ...stormed)).toMatchObject({ code: 0 });
    expect(await text('timeline/night')).toContain('evidence:\n  - harbour-post#night\n');
  });

  it('keeps as a draft what does not pass, and says what is wrong', async () => {
    const args = ['event', 'night', ...stormed, '--title', 'The night of 2 May 2024', '--root', root];
    const { code, stdout } = await runCommand('new', args);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Wrote content\/timeline\/_night\.mdx\.\n {2}line 2: Unexpected date/u);
    expect(await errors()).toEqual([]);
  });

  it.each([
    ['an unknown kind', ['tide', 'a'], /^Unexpected kind `tide`, expected one of event, figure/u],
    ['a slug that is no id', ['event', 'A b', ...stormed], /^Unexpected slug `A b`/u],
    ['an entry that exists', ['event', 'storm-damage', ...stormed], /^Unexpected file/u],
    [
      'a flag of another kind',
      ['event', 'a', ...stormed, '--speaker', 'rui-lobo'],
      /^Unexpected `--speaker`, expected for `event`/u,
    ],
    [
      'an unknown id',
      ['event', 'a', ...stormed, '--places', 'marelo, marela'],
      /`marela` is not there\. Closest is `marelo`\.$/mu,
    ],
    [
      'an unknown type',
      ['event', 'a', ...stormed, '--type', 'damages'],
      /`damages` is not there\. Closest is `damage`\.$/mu,
    ],
    ['a day that no calendar has', ['event', 'a', ...stormed, '--date', '2024-02-30'], /^Unexpected `--date`/u],
    ['words that stand nowhere', ['event', 'a', '--passage', 'six bridges'], /stand nowhere in the archive/u],
    ['words that stand twice', ['event', 'a', '--passage', 'quay'], /stand in \d places: give more/u],
    ['a passage without a number', ['figure', 'a', '--passage', 'broke the chain'], /No number stands in/u],
    ['a passage without a quotation', ['quote', 'a', '--passage', 'broke the chain'], /No quotation marks stand in/u],
    [
      'a document that is archived already',
      ['source', 'a', '--file', 'wire.txt'],
      /`wire` is the record of `wire\.txt` already/u,
    ],
    [
      'a mark that is taken',
      ['source', 'a', '--file', 'package.json', '--mark', 'W'],
      /`wire` has the mark `W` already/u,
    ],
    ['a folder for a document', ['source', '.'], /^Unexpected `--file`: `\.` is neither a path of a file/u],
    ['a question without its mark', ['question', 'a', '--question', 'How'], /It ends with a question mark/u],
  ])('ends with 2 and writes nothing at %s', async (_, args, message) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(await errors()).toEqual([]);
  });
});

// More than any kind asks for.
const mostAsked = 25;

/** Answers each prompt with the next of `answers`; what is printed comes back. */
async function driven(answers: readonly string[], kind?: string, flags: ReadonlyMap<string, string> = new Map()) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...answers];
  let printed = '';
  let asked = 0;
  output.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.endsWith('> ') && asked < mostAsked) input.write(`${left.shift() ?? ''}\n`);
    if (printed.endsWith('> ') && (asked += 1) > mostAsked) input.destroy(new Error(`Asked for ever: ${printed}`));
  });
  const written = await newEntry({ root, kind, slug: undefined, flags }, { input, output });
  return { written, printed, left };
}

describe('new, in a terminal', () => {
  it('asks for the kind and all else, offers what there is, and asks again after a slip', async () => {
    const { written, printed, left } = await driven([
      'evnt',
      'event',
      'on the night of 1 May 2024',
      'The night of 1 May 2024',
      '',
      '',
      'damages',
      'damage',
      'port-council, rui-lobos',
      '',
      '',
      '',
    ]);
    expect(printed).toContain(
      '  event, figure, question, quote, actor, place, chapter, page, source, correction\nKind > ',
    );
    expect(printed).toContain('  `evnt` is not there. Closest is `event`.\n');
    expect(printed).toContain('When it happened: 2024-05-01, 2024-05, or 2024-05-01/2024-05-02 [2024-05-01] > ');
    expect(printed).toContain('  damage, supply\nType > ');
    expect(printed).toContain('  `rui-lobos` is not there. Closest is `rui-lobo`.\n');
    expect(printed).toContain('Name of the file, and its address [the-night-of-1-may-2024] > ');
    expect(left).toEqual([]);
    expect(written).toMatchObject({ file: 'content/timeline/the-night-of-1-may-2024.mdx', isDraft: false });
    expect(await errors()).toEqual([]);
  });

  it('asks only for what no flag says', async () => {
    await archive();
    const flags = new Map([
      ['passage', '“It is bright,” Lobo said'],
      ['speaker', 'rui-lobo'],
    ]);
    const { written, printed } = await driven(['', 'The lamp', '', '', '', 'bright'], 'quote', flags);
    expect(printed).not.toContain('Who said them');
    expect(written.file).toBe('content/quotes/bright.mdx');
    expect(await text('quotes/bright')).toContain('topic: The lamp\n');
  });

  it.each([...lampEntries('letter.txt').keys()])('writes a %s', async (kind) => {
    await archive();
    await run('figure', ...(lampEntries('').get('figure') ?? []));
    const args = lampEntries('').get(kind) ?? [];
    await writeFile(join(root, 'second.txt'), letter);
    const answers = kind === 'source' ? [join(root, 'second.txt'), 'Second Letter', '', '', ''] : [];
    const flags = kind === 'source' ? new Map<string, string>() : flagsOf(args);
    const { written, printed } = await driven(answers, kind, flags);
    expect(printed).toContain('Name of the file, and its address');
    expect(written).toMatchObject({ isDraft: false });
  });
});

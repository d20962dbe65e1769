/**
 * That the work on a text grows with its length: V8 counts how often each block of the engine's code runs, whatever
 * the machine. What loops inside a regular expression it does not see; those are judged by themselves.
 */
import { createHash } from 'node:crypto';
import { Session } from 'node:inspector/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { DossierFiles } from '../../src/dossier/read-files.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Blocks are counted in code that is loaded after this: so this file has a process of its own, see `vitest.config.ts`.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { parseDossier } = await import('../../src/dossier/parse-dossier.ts');
const { judge } = await import('../../src/provenance/judge.ts');
afterAll(() => session.disconnect());

/** How many blocks of `src/` run. */
async function stepsOf(run: () => void): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'));
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

const letters = 'abcdefghij';

/** A name of its own for each number, of letters only: `Qbcx`. */
function nameOf(index: number): string {
  return `Q${String(index).replaceAll(/\d/gu, (digit) => letters.charAt(Number(digit)))}x`;
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A dossier of one document for each of the texts, and these entries. */
function dossierOf(texts: readonly string[], entries: ReadonlyMap<string, string>): DossierFiles {
  // The overview says what a document says.
  const documents = [...texts, 'The boats waited.'].map((text, index) => ({
    id: nameOf(index).toLowerCase(),
    bytes: Buffer.from(`${text}\n`),
    index,
  }));
  const records = documents.map(({ id, bytes, index }): [string, string] => [
    `content/sources/${id}.mdx`,
    [
      '---',
      `mark: ${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`,
      `name: Log ${nameOf(index)}`,
      `file: ${id}.txt`,
      `sha256: ${createHash('sha256').update(bytes).digest('hex')}`,
      ...['headline', 'publisher', 'author', 'published', 'address'].map(
        (field) => `${field}: { value: null, known: unknown }`,
      ),
      'lineage: { note: A log. }',
      '---',
      '',
    ].join('\n'),
  ]);
  return {
    content: new Map([
      ['content/dossier.yaml', 'title: A harbour\nlanguage: en\n'],
      [
        'content/pages/overview.mdx',
        pageOf(`evidence:\n  - source: ${documents.at(-1)?.id ?? ''}\n    passage: The boats waited\n`),
      ],
      ['content/pages/method.mdx', pageOf('editorial: true\n')],
      ...records,
      ...entries,
    ]),
    seeds: new Map(documents.map(({ id, bytes }) => [`seeds/${id}.txt`, bytes])),
  };
}

/** What every site needs. */
const pageOf = (rest: string): string => `---\ntitle: The boats\nsummary: The boats waited.\n${rest}---\n`;

const chapter = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: The boats waited.\norder: 1\n---\n\n${body}\n`;

// A sentence that is a passage word for word is not compared with it.
const before = 'It was May.';

/** One sentence, word for word in the document, on passages that together hold it and more. */
function sentence(text: string, passages: readonly string[] = [`${before} ${text.replace(/\.$/u, '')}`]): DossierFiles {
  const definition = passages.map((passage) => `@qax "${passage}"`).join('; ');
  return dossierOf(
    [`${before} ${text}`],
    new Map([['content/policy/a.mdx', chapter('The boats', `${text}[^a]\n\n[^a]: ${definition}`)]]),
  );
}

const listed = (count: number, make: (index: number) => string): string =>
  `The boats waited: ${times(count, make).join(', ')}.`;

const cases: readonly { readonly name: string; readonly make: (count: number) => DossierFiles }[] = [
  {
    name: 'words of a sentence',
    make: (count) => sentence(listed(count, (index) => `rowed ${nameOf(index).toLowerCase()}`)),
  },
  { name: 'names of a sentence', make: (count) => sentence(listed(count, nameOf)) },
  { name: 'numbers of a sentence', make: (count) => sentence(listed(count, (index) => `${String(index + 3)} boats`)) },
  {
    name: 'dates of a sentence',
    make: (count) => sentence(listed(count, (index) => `${String(1 + (index % 28))} May 2024`)),
  },
  {
    name: 'negations of a sentence',
    make: (count) => sentence(listed(count, (index) => `did not row ${nameOf(index)}`)),
  },
  {
    name: 'reserves of a sentence',
    make: (count) => sentence(listed(count, (index) => `reportedly rowed ${nameOf(index)}`)),
  },
  {
    name: 'limits of a sentence',
    make: (count) => sentence(listed(count, (index) => `at least ${String(index + 3)} boats`)),
  },
  { name: 'quotations of a sentence', make: (count) => sentence(listed(count, (index) => `“rowed ${nameOf(index)}”`)) },
  {
    name: 'deeds of a sentence',
    make: (count) => sentence(listed(count, (index) => `${nameOf(index)} rowed the boat`)),
  },
  { name: 'passages of a sentence', make: (count) => sentence(listed(count, nameOf), times(count, nameOf)) },
  {
    name: 'stops inside a quotation of a document',
    make: (count) => {
      const said = `“${times(2 * count, (index) => `The crew of ${nameOf(index)} rowed.`).join(' ')}”`;
      const body = chapter('The boats', 'The boats waited.[^a]\n\n[^a]: @qax "The boats waited"');
      return dossierOf([`The boats waited. ${said}`], new Map([['content/policy/a.mdx', body]]));
    },
  },
  {
    name: 'footnotes of a file',
    make: (count) => {
      const lines = times(count, (index) => `The boat ${nameOf(index)} waited for ${String(index + 3)} hours.`);
      const notes = lines.map((line, index) => `[^f${String(index)}]: @qax "${line.slice(0, -1)}"`);
      const body = [...lines.map((line, index) => `${line}[^f${String(index)}]`), notes.join('\n')].join('\n\n');
      return dossierOf([lines.join('\n')], new Map([['content/policy/a.mdx', chapter('The boats', body)]]));
    },
  },
  {
    name: 'entries on one document',
    make: (count) => {
      const lines = times(count, (index) => `The boat ${nameOf(index)} waited there.`);
      const entries = lines.map((line, index): [string, string] => [
        `content/policy/${nameOf(index).toLowerCase()}.mdx`,
        chapter(`The boat ${nameOf(index)}`, `${line}[^a]\n\n[^a]: @qax "${line.slice(0, -1)}"`),
      ]);
      return dossierOf([lines.join('\n')], new Map(entries));
    },
  },
  {
    name: 'disputed readings',
    make: (count) => {
      const readings = times(
        count,
        (index) =>
          `  - source: ${nameOf(index).toLowerCase()}\n    passage: waited ${String(index + 3)} hours\n    value: ${String(index + 3)}\n`,
      );
      const figure = `---\ntitle: Hours\nquestion: How long did the boats wait?\nlabel: Hours\nsummary: The boats waited.\nunit: { one: hour, many: hours }\nasOf: "2024-05-03"\norder: 1\nreadings:\n${readings.join('')}---\n`;
      return dossierOf(
        times(count, (index) => `The boats waited ${String(index + 3)} hours.`),
        new Map([['content/figures/hours.mdx', figure]]),
      );
    },
  },
];

describe('reading and verifying', () => {
  it.each(cases)('takes some ten times the steps for ten times the $name', async ({ make }) => {
    const stepsFor = (count: number): Promise<number> => {
      const files = make(count);
      return stepsOf(() => {
        const rules = new Set(judge(parseDossier(files)).findings.map(({ rule }) => rule));
        // What is reported is no part of it: a message holds its whole sentence. Nobody has signed these, nor is all cited.
        for (const rule of ['statement-open', 'passage-unused'] as const) rules.delete(rule);
        expect([...rules]).toEqual([]);
      });
    };
    const few = await stepsFor(40);
    const many = await stepsFor(400);
    // Fewer were counted where other tests had loaded the code before.
    expect(few).toBeGreaterThan(15_000);
    // Sorting and looking up by halves take a little more; going through all for each took 20 to 95 times the steps.
    expect(many / few).toBeLessThan(12);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInsideWord } from '../../src/provenance/anchor.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { toDossierJson, type DossierJson } from '../../src/feeds/dossier-json.ts';
import { drawEvenly, readCorpus } from '../../src/mutants/corpus.ts';
import { cuts } from '../../src/mutants/kinds/cuts.ts';
import { digits } from '../../src/mutants/kinds/digits.ts';
import { orders } from '../../src/mutants/kinds/orders.ts';
import { plant } from '../../src/mutants/mutant.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { fakePages, receiptsOf, runReceipts } from './fake-site.ts';

const files = await readFiles(fixturePath('harbour'));
const dossier = parseDossier(files);
const json = toDossierJson(dossier);
const pages = fakePages(json);

type Citation = DossierJson['citations'][number];

/** The receipts with one citation replaced. */
function withCitation(index: number, change: (citation: Citation) => Citation): DossierJson {
  return { ...json, citations: json.citations.map((citation, at) => (at === index ? change(citation) : citation)) };
}

describe('verify-receipts', () => {
  test('passes what the engine passed', async () => {
    const silences = json.citations.flatMap((citation) => citation.silences ?? []).length;
    expect(silences).toBeGreaterThan(0);
    const { exitCode, lines, errors } = await receiptsOf(json, pages, files.seeds);
    expect({ lines, errors }).toEqual({
      lines: [
        `${String(json.citations.length)} citations, ${String(json.citations.flatMap(({ passages }) => passages).length)} passages, ${String(silences)} silences, 3 sources and ${String(pages.size)} pages checked: 0 faults.`,
      ],
      errors: '',
    });
    expect(exitCode).toBe(0);
  });

  test('imports nothing but what Node brings', async () => {
    const program = await readFile(join('public', 'verify-receipts.mjs'), 'utf8');
    const imports = [...program.matchAll(/\b(?:from|import|require)\s*\(?\s*'(?<module>[^']+)'/gu)];
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.map((match) => match.groups?.['module'] ?? '').filter((name) => !name.startsWith('node:'))).toEqual(
      [],
    );
  });

  const silent = json.citations.findIndex((citation) => citation.silences !== undefined);
  const saying = (words: string) =>
    withCitation(silent, (citation) => ({ ...citation, silences: [{ source: 'gazette', words }] }));

  test.each([
    { name: 'words that stand there', words: 'the old quay' },
    { name: 'words in other letters', words: 'THE OLD Quay' },
    { name: 'words over the end of a line', words: 'The council' },
    { name: 'words between other quotation marks', words: '“carries 4,800 a day.”' },
    { name: 'words over the end of a paragraph', words: 'council wants' },
    { name: 'no words', words: '…' },
  ])('fails on a silence of $name', async ({ words }) => {
    const { exitCode, lines } = await receiptsOf(saying(words), pages, files.seeds);
    expect(lines[0]).toContain(`${json.citations[silent]?.id ?? ''} gazette without “${words}”: `);
    expect(exitCode).toBe(1);
  });

  test('fails on a silence of a source that is not listed', async () => {
    const unknown = withCitation(silent, (citation) => ({
      ...citation,
      silences: [{ source: 'herald', words: 'May' }],
    }));
    expect((await receiptsOf(unknown, pages, files.seeds)).exitCode).toBe(1);
  });

  test.each(['eight boats', 'quays', 'counc', '800', '4'])('passes a silence of %s', async (words) => {
    expect((await receiptsOf(saying(words), pages, files.seeds)).lines).toHaveLength(1);
  });

  test('fails on any flipped bit of the archive', async () => {
    const bytes = [...files.seeds].flatMap(([file, content]) => [...content.keys()].map((byte) => ({ file, byte })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bytes), fc.nat(7), async ({ file, byte }, bit) => {
        const edit = { kind: 'flip', byte, bit } as const;
        const { seeds } = plant(files, { kind: 'byte-flipped', spot: 'archive', file, edit, description: '' });
        const { exitCode, lines } = await receiptsOf(json, pages, seeds);
        expect(exitCode).toBe(1);
        expect(lines.length).toBeGreaterThan(1);
      }),
      { numRuns: 12, seed: 1 },
    );
  }, 60_000);

  test('fails on any changed field of a citation', async () => {
    const withPassages = json.citations.flatMap(({ passages }, index) => (passages.length > 0 ? [index] : []));
    const citationFields = ['id', 'entry', 'sentence', 'url'] as const;
    const passageFields = ['source', 'start', 'end', 'exact', 'prefix', 'suffix', 'mark'] as const;
    const changed = (value: string | number, at: number) => {
      if (typeof value === 'number') return value + 1 + (at % 5);
      const position = value.length === 0 ? 0 : at % value.length;
      const by = value[position] === 'q' ? 'x' : 'q';
      return value.slice(0, position) + by + value.slice(position + 1);
    };
    const picks = fc.record({
      // One that declares silences only has no passage to change.
      citation: fc.constantFrom(...withPassages),
      passage: fc.nat(),
      field: fc.constantFrom(...citationFields, ...passageFields),
      at: fc.nat(),
    });
    const isOfCitation = (field: string): field is (typeof citationFields)[number] =>
      citationFields.some((name) => name === field);
    await fc.assert(
      fc.asyncProperty(picks, async ({ citation, passage, field, at }) => {
        const tampered = withCitation(citation, (original) => {
          if (isOfCitation(field)) return { ...original, [field]: changed(original[field], at) };
          const passages = original.passages.map((own, index) =>
            index === passage % original.passages.length ? { ...own, [field]: changed(own[field], at) } : own,
          );
          return { ...original, passages };
        });
        const { exitCode } = await receiptsOf(tampered, pages, files.seeds);
        expect(exitCode).toBe(1);
      }),
      { numRuns: 30, seed: 1 },
    );
  }, 60_000);

  const first = json.citations[0];
  if (!first) throw new Error('Expected a citation in the fixture.');
  const tampered: readonly { readonly name: string; readonly json: unknown; readonly pages?: Map<string, string> }[] = [
    { name: 'dossier.json is cut off', json: JSON.stringify(json).slice(0, -1) },
    { name: 'dossier.json is a list', json: [] },
    { name: 'there is nothing to check', json: { ...json, citations: [] } },
    { name: 'a citation stands twice', json: { ...json, citations: [...json.citations, first] } },
    { name: 'a citation is gone', json: { ...json, citations: json.citations.slice(1) } },
    { name: 'a citation has lost its passages', json: withCitation(0, (citation) => ({ ...citation, passages: [] })) },
    { name: 'a source is gone', json: { ...json, sources: json.sources.slice(1) } },
    { name: 'the pages are gone', json, pages: new Map() },
    {
      name: 'a page has lost a word of a passage',
      json,
      pages: new Map([...pages].map(([url, html]) => [url, html.replace(/<mark>\S+ /u, '<mark>')])),
    },
    {
      name: 'a page has lost the element of a passage',
      json,
      pages: new Map([...pages].map(([url, html]) => [url, html.replace(/<li id="[^"]*"/u, '<li')])),
    },
    {
      name: 'two elements of a page have one id',
      json,
      pages: new Map([...pages].map(([url, html]) => [url, html.replace(/(<li.*?<\/li>)/u, '$1$1')])),
    },
  ];
  test.each(tampered)('fails where $name', async (change) => {
    const { exitCode, lines } = await receiptsOf(change.json, change.pages ?? pages, files.seeds);
    expect(exitCode).toBe(1);
    expect(lines.at(-1)).toMatch(/checked: [1-9]\d* faults?\.$/u);
  });

  test('takes typography on a page for the same words', async () => {
    const typeset = new Map(
      [...pages].map(([url, html]) => [url, html.replaceAll("'", '’').replaceAll(' the ', ' <em>the</em>&nbsp;')]),
    );
    expect([...typeset.values()].join('')).toContain(' <em>the</em>&nbsp;');
    expect((await receiptsOf(json, typeset, files.seeds)).exitCode).toBe(0);
  });

  test.each([
    { name: 'no folder', args: [] },
    { name: 'one folder', args: ['.'] },
    { name: 'three folders', args: ['.', '.', '.'] },
    { name: 'a folder that does not exist', args: ['.', 'nowhere'] },
  ])('exits with 2 when it is given $name', async ({ args }) => {
    const { exitCode, lines, errors } = await runReceipts(args);
    expect({ exitCode, lines }).toEqual({ exitCode: 2, lines: [] });
    expect(errors).toBe('Usage: node verify-receipts.mjs SITE_DIR SEEDS_DIR, both of them folders\n');
  });

  test('exits with 2 when the site has no dossier.json', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
    const { exitCode, errors } = await runReceipts([folder, folder]);
    await rm(folder, { recursive: true });
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: `Missing dossier.json in ${folder}: build the site first\n`,
    });
  });
});

describe('the engine and verify-receipts', () => {
  const corpus = readCorpus(files, dossier);
  const mutants = [cuts, orders, digits].flatMap((kind) => {
    const random = seededRandom(1, kind.id);
    return drawEvenly(
      kind.plan(corpus, random).filter((mutant) => mutant.spot === 'passage'),
      8,
      random,
    );
  });

  test.each(mutants)('agree on every citation where $kind in $file: $description', async (mutant) => {
    const mutated = parseDossier(plant(files, mutant));
    const receipts = toDossierJson(mutated);
    const { lines } = await receiptsOf(receipts, fakePages(receipts), files.seeds);
    const refused = new Set(lines.slice(0, -1).map((line) => line.replace(/(?::|\s).*$/u, '')));
    for (const citation of mutated.citations) {
      const isFaulty = citation.parts.some(({ anchoring, passages }) => {
        if (anchoring.kind !== 'anchored') return true;
        return passages.some(({ source, start, end }) => {
          const text = mutated.sources.get(source)?.text ?? '';
          return isInsideWord(text, start) || isInsideWord(text, end);
        });
      });
      // A part that was not found leaves no receipt beside those of the others: only a citation of one tells.
      if ((citation.parts.length === 1 && citation.silences.length === 0) || !isFaulty)
        expect({ citation: citation.id, isFaulty: refused.has(citation.id) }).toEqual({
          citation: citation.id,
          isFaulty,
        });
    }
  });
});

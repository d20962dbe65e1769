import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInsideWord } from '../../src/text/whole-words.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { toDossierJson, type DossierJson } from '../../src/feeds/dossier-json.ts';
import { drawEvenly, readCorpus } from '../../src/mutants/corpus.ts';
import { digits } from '../../src/mutants/kinds/numbers.ts';
import { cuts, orders } from '../../src/mutants/kinds/passages.ts';
import { plant } from '../../src/mutants/mutant.ts';
import { seededRandom } from '../../src/mutants/random.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { archiveOf, receiptFaults } from '../fixtures/receipt-faults.ts';
import { verifyDossier } from '../../public/verify-receipts.mjs';

const files = await readFiles(fixturePath('harbour'));
const dossier = parseDossier(files);
const json = toDossierJson(dossier);

/** What the program finds wrong with receipts. */
const faultsOf = (receipts: DossierJson, seeds = files.seeds): readonly string[] => receiptFaults(receipts, seeds);

type Citation = DossierJson['citations'][number];

/** The receipts with one citation replaced. */
function withCitation(index: number, change: (citation: Citation) => Citation): DossierJson {
  return { ...json, citations: json.citations.map((citation, at) => (at === index ? change(citation) : citation)) };
}

describe('verify-receipts', () => {
  test('passes what the engine passed', () => {
    const silences = json.citations.flatMap((citation) => citation.silences ?? []).length;
    expect(silences).toBeGreaterThan(0);
    const { faults, counts } = verifyDossier(json, archiveOf(files.seeds));
    expect({ faults, counts }).toEqual({
      faults: [],
      counts: {
        citation: json.citations.length,
        passage: json.citations.flatMap(({ passages }) => passages).length,
        silence: silences,
        source: 3,
        page: 0,
      },
    });
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
  ])('fails on a silence of $name', ({ words }) => {
    expect(faultsOf(saying(words))[0]).toContain(`${json.citations[silent]?.id ?? ''} gazette without “${words}”: `);
  });

  test('fails on a silence of a source that is not listed', () => {
    const unknown = withCitation(silent, (citation) => ({
      ...citation,
      silences: [{ source: 'herald', words: 'May' }],
    }));
    expect(faultsOf(unknown)).toEqual([
      `${json.citations[silent]?.id ?? ''} herald without “May”: its source is not in the list of sources`,
    ]);
  });

  test.each(['eight boats', 'quays', 'counc', '800', '4'])('passes a silence of %s', (words) => {
    expect(faultsOf(saying(words))).toEqual([]);
  });

  test('fails on any flipped bit of the archive', () => {
    const bytes = [...files.seeds].flatMap(([file, content]) => [...content.keys()].map((byte) => ({ file, byte })));
    fc.assert(
      fc.property(fc.constantFrom(...bytes), fc.nat(7), ({ file, byte }, bit) => {
        const edit = { kind: 'flip', byte, bit } as const;
        const { seeds } = plant(files, { spot: 'archive', file, edit, description: '' });
        expect(faultsOf(json, seeds)).toContainEqual(expect.stringContaining(': no archived document has the hash '));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('fails on any changed field of a citation', () => {
    const withPassages = json.citations.flatMap(({ passages }, index) => (passages.length > 0 ? [index] : []));
    const citationFields = ['id', 'entry', 'sentence', 'url'] as const;
    const passageFields = ['source', 'start', 'end', 'exact', 'prefix', 'suffix', 'mark'] as const;
    // Of a short passage it says what stands there.
    const unlike = /: the document (?:does not open it with these words|has “)/u;
    const faultOf = {
      id: /which is no citation of it/u,
      entry: /: belongs to /u,
      sentence: /: gives another sentence than the statement that cites it/u,
      url: /: gives the page /u,
      source: /: its source is not in the list of sources/u,
      start: unlike,
      end: unlike,
      exact: unlike,
      prefix: /: its prefix is not what stands before it/u,
      suffix: /: its suffix is not what stands behind it/u,
      mark: /: its mark is /u,
    };
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
    fc.assert(
      fc.property(picks, ({ citation, passage, field, at }) => {
        const tampered = withCitation(citation, (original) => {
          if (isOfCitation(field)) return { ...original, [field]: changed(original[field], at) };
          const passages = original.passages.map((own, index) =>
            index === passage % original.passages.length ? { ...own, [field]: changed(own[field], at) } : own,
          );
          return { ...original, passages };
        });
        expect(faultsOf(tampered)).toContainEqual(expect.stringMatching(faultOf[field]));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test.each([
    ['start', 'the document does not close it with these words'],
    ['end', 'the document does not close it with these words'],
    ['exact', 'the document does not close it with these words'],
    ['sha256', 'its words do not have the hash that is given'],
  ] as const)('fails on any changed %s of the end of a long passage: %s', (field, fault) => {
    const cut = json.citations.flatMap(({ passages }, index) =>
      passages.flatMap(({ through }, at) => (through === undefined ? [] : [{ index, at, through }])),
    );
    expect(cut.length).toBeGreaterThan(0);
    for (const { index, at, through } of cut) {
      const value = through[field];
      const wrong = { ...through, [field]: typeof value === 'number' ? value - 1 : value.replace(/.$/u, '0') };
      const tampered = withCitation(index, (original) => ({
        ...original,
        passages: original.passages.map((own, place) => (place === at ? { ...own, through: wrong } : own)),
      }));
      if (wrong[field] !== value) expect(faultsOf(tampered)).toContainEqual(expect.stringContaining(`: ${fault}`));
    }
  });

  test('fails where more of a document is given than need be', () => {
    const text = new TextDecoder().decode(files.seeds.get('seeds/harbour-post.txt'));
    const whole = {
      ...json,
      citations: json.citations.map((citation) => ({
        ...citation,
        passages: citation.passages.map(({ through, ...own }) =>
          through === undefined || own.source !== 'harbour-post'
            ? { ...own, ...(through && { through }) }
            : { ...own, end: through.end, exact: text.slice(own.start, through.end) },
        ),
      })),
    };
    expect(faultsOf(whole).some((fault) => fault.includes('its passages give'))).toBe(true);
  });

  const first = json.citations[0];
  if (!first) throw new Error('Expected a citation in the fixture.');
  const tampered: readonly { readonly name: string; readonly json: DossierJson; readonly fault: string }[] = [
    {
      name: 'there is nothing to check',
      json: { ...json, citations: [] },
      fault: 'dossier.json: has nothing to check',
    },
    {
      name: 'a citation stands twice',
      json: { ...json, citations: [...json.citations, first] },
      fault: `${first.id}: is the id of two citations`,
    },
    {
      name: 'a citation is gone',
      json: { ...json, citations: json.citations.slice(1) },
      fault: `${first.entry}: cites ${first.id}, which is no citation of it`,
    },
    {
      name: 'a citation has lost its passages',
      json: withCitation(0, (citation) => ({ ...citation, passages: [] })),
      fault: `${first.id}: has no passage`,
    },
    {
      name: 'a source is gone',
      json: { ...json, sources: json.sources.slice(1) },
      fault: `${first.id} harbour-post-65-75: its source is not in the list of sources`,
    },
  ];
  test.each(tampered)('fails where $name', (change) => {
    expect(faultsOf(change.json)).toContain(change.fault);
  });

  /** The receipts with statements that say something else; the passages stay. */
  function saidOtherwise(from: string, to: string): DossierJson {
    const say = (text: string) => text.replaceAll(from, to);
    return {
      ...json,
      entries: json.entries.map((entry) => ({
        ...entry,
        statements: entry.statements.map((statement) => ({ ...statement, text: say(statement.text) })),
      })),
      citations: json.citations.map((citation) => ({ ...citation, sentence: say(citation.sentence) })),
    };
  }

  test.each([
    { name: 'a year', from: 'built in 1962', to: 'built in 1926', number: '1926' },
    { name: 'an amount', from: '3.5 million euros on', to: '5.3 million euros on', number: '5.3 million' },
    {
      name: 'an amount a thousand times as large',
      from: '3.5 million euros on',
      to: '3.5 billion euros on',
      number: '3.5 billion',
    },
    { name: 'a computed value', from: 'used at 120% of', to: 'used at 210% of', number: '210' },
  ])('fails on $name that does not stand in the passages', ({ from, to, number }) => {
    expect(faultsOf(saidOtherwise(from, to))).toContainEqual(
      expect.stringContaining(`has the number ${number}, which does not stand in its passages`),
    );
  });

  test.each([
    { name: 'a number that the passage writes as a word', from: 'for three hours, writes', to: 'for 3 hours, writes' },
    { name: 'an amount written out', from: '3.5 million euros on', to: '3,500,000 euros on' },
    { name: 'an amount in another scale', from: '3.5 million euros on', to: '3500 thousand euros on' },
  ])('passes $name', ({ from, to }) => {
    expect(faultsOf(saidOtherwise(from, to))).toEqual([]);
  });
});

describe('as a program, verify-receipts', () => {
  const usage = 'Usage: node verify-receipts.mjs SITE_DIR SEEDS_DIR, both of them folders\n';

  test.each([
    { name: 'no folder', args: [] },
    { name: 'one folder', args: ['.'] },
    { name: 'three folders', args: ['.', '.', '.'] },
    { name: 'a folder that does not exist', args: ['.', 'nowhere'] },
  ])('exits with 2 when it is given $name', async ({ args }) => {
    expect(await runProgram(args)).toEqual({ exitCode: 2, output: '', errors: usage });
  });

  test('exits with 2 when the site has no dossier.json', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'receipts-'));
    const ended = await runProgram([folder, folder]);
    await rm(folder, { recursive: true });
    expect(ended).toEqual({
      exitCode: 2,
      output: '',
      errors: `Missing dossier.json in ${folder}: build the site first\n`,
    });
  });
});

/** Runs the published program. */
function runProgram(args: readonly string[]): Promise<{ exitCode: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join('public', 'verify-receipts.mjs'), ...args], (_, output, errors) => {
      resolve({ exitCode: child.exitCode ?? -1, output, errors });
    });
  });
}

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

  test.each(mutants)('agree on every citation where $kind in $file: $description', (mutant) => {
    const mutated = parseDossier(plant(files, mutant));
    const receipts = toDossierJson(mutated);
    const refused = new Set(faultsOf(receipts).map((line) => line.replace(/(?::|\s).*$/u, '')));
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

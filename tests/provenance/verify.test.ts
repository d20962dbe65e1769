import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDossier, type ParseCache } from '../../src/dossier/parse-dossier.ts';
import { readFiles, type DossierFiles } from '../../src/dossier/read-files.ts';
import { judge } from '../../src/provenance/judge.ts';
import { verify } from '../../src/provenance/verify.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readFiles(fixturePath('harbour'));

/** The harbour with a fault in several files, so that there is an order to keep. */
const faulty: DossierFiles = {
  ...harbour,
  content: new Map(
    [...harbour.content].map(([file, text]) => [
      file,
      text.replaceAll('@wire', '@wires').replaceAll('eastern', 'western'),
    ]),
  ),
};

describe('verify', () => {
  it('finds the same whatever the order of the files', () => {
    const expected = verify(parseDossier(faulty)).findings;
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...faulty.content.keys()], { minLength: faulty.content.size }),
        fc.shuffledSubarray([...faulty.seeds.keys()], { minLength: faulty.seeds.size }),
        (content, seeds) => {
          const shuffled: DossierFiles = {
            content: new Map(content.map((file) => [file, faulty.content.get(file) ?? ''])),
            seeds: new Map(seeds.map((file) => [file, faulty.seeds.get(file) ?? new Uint8Array()])),
          };
          expect(verify(parseDossier(shuffled)).findings).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('finds the same with parses kept from another run', () => {
    const cache: ParseCache = new Map();
    parseDossier(harbour, cache);
    expect(verify(parseDossier(faulty, cache))).toEqual(verify(parseDossier(faulty)));
    expect(verify(parseDossier(harbour, cache)).findings).toEqual([]);
  });

  it('finds the same whatever was judged before, where only what words are compared with is another', async () => {
    const changed = (replace: string, by: string, folder = ''): DossierFiles => ({
      ...harbour,
      content: new Map(
        [...harbour.content].map(([file, text]) => [
          file,
          file.startsWith(`content/${folder}`) ? text.replaceAll(replace, by) : text,
        ]),
      ),
    });
    const versions = [
      harbour,
      changed('Harbour Post', 'Dock Post'),
      changed('Harbour Post', 'Dock Post', 'sources/'),
      changed('language: en', 'language: fr'),
      changed('@wire', '@gazette'),
    ];
    const found = versions.map((files) => judge(parseDossier(files)).findings);
    expect(new Set(found.map((findings) => JSON.stringify(findings))).size).toBe(versions.length);
    vi.resetModules();
    const another = await import('../../src/provenance/judge.ts');
    const reader = await import('../../src/dossier/parse-dossier.ts');
    const backwards = versions.toReversed().map((files) => another.judge(reader.parseDossier(files)).findings);
    expect(backwards.toReversed()).toEqual(found);
  });

  it('sorts findings by file, line, column and rule, each once', () => {
    const { findings } = verify(parseDossier(faulty));
    const keys = findings.map(({ file, line, column, rule, message }) =>
      [file, String(line).padStart(5, '0'), String(column).padStart(5, '0'), rule, message].join('\0'),
    );
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('gives every finding a file, a line and a column', () => {
    for (const { file, line, column } of verify(parseDossier(faulty)).findings) {
      expect(file).toMatch(/^(?:content|seeds)\//u);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });

  it('fails on warnings only when it is strict', () => {
    const unrecorded: DossierFiles = {
      ...harbour,
      seeds: new Map([...harbour.seeds, ['seeds/letter.txt', new Uint8Array([65])]]),
    };
    expect(verify(parseDossier(unrecorded))).toMatchObject({ ok: true, summary: { findings: 1 } });
    expect(verify(parseDossier(unrecorded), { strict: true })).toMatchObject({ ok: false, summary: { findings: 1 } });
  });

  it('counts sources, passages, citations, sentences and facts', () => {
    const dossier = parseDossier(harbour);
    expect(verify(dossier).summary).toEqual({
      sources: 3,
      passages: dossier.passages.length,
      citations: dossier.citations.length,
      sentences: dossier.statements.length,
      cited: 105,
      computed: 10,
      editorial: 28,
      waived: 1,
      uncited: 0,
      facts: 8,
      findings: 0,
    });
  });
});

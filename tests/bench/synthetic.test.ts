import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticSource } from '../../src/bench/synthetic-source.ts';
import { signSynthetic } from '../../src/bench/sign-synthetic.ts';
import { entriesPerLog, mostEntries, writeSynthetic } from '../../src/bench/synthetic.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { sourceRecordSchema } from '../../src/provenance/entries/source-record.ts';
import { judge } from '../../src/provenance/judge.ts';
import { verify } from '../../src/provenance/verify.ts';

const entries = 80;
let root: string;
let dossier: Dossier;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'synthetic-'));
  await writeSynthetic(root, entries);
  dossier = await readDossier(root);
});

afterAll(() => rm(root, { recursive: true }));

describe('a made-up dossier', () => {
  it('is without a finding', () => {
    expect(verify(dossier, { strict: true }).findings).toEqual([]);
  });

  it('is without a finding of a strict check when it is signed, as the measured one is', async () => {
    const signed = await mkdtemp(join(tmpdir(), 'synthetic-'));
    await writeSynthetic(signed, entries);
    await signSynthetic(signed);
    expect(judge(await readDossier(signed), { strict: true })).toMatchObject({ ok: true, findings: [] });
    await rm(signed, { recursive: true });
  });

  it('has as many entries as asked for beside sources and pages, of every kind', () => {
    const kinds = Map.groupBy(dossier.entries.values(), (entry) => entry.kind);
    const counts = Object.fromEntries([...kinds].map(([kind, of]) => [kind, of.length]));
    expect(counts).toEqual({
      event: 36,
      figure: 16,
      actor: 8,
      place: 8,
      chapter: 4,
      quote: 4,
      question: 4,
      source: 3,
      page: 2,
    });
  });

  it('has facts of several relations, formulas and charts', () => {
    const facts = [...dossier.facts.values()];
    expect(new Set(facts.map(({ relation }) => relation))).toEqual(new Set(['agreed', 'single', 'contradict']));
    expect(facts.filter(({ derived }) => derived !== undefined)).toHaveLength(4);
    const charts = [...dossier.entries.values()].flatMap((entry) => (entry.kind === 'figure' ? entry.data.chart : []));
    expect(charts.filter(({ type, with: others }) => type === 'cells' && others.length > 0)).toHaveLength(4);
    expect(charts.filter(({ type, with: others }) => type === 'bars' && others.length > 0)).toHaveLength(4);
  });

  it('has quotations in two wordings and places on a map', () => {
    const all = [...dossier.entries.values()];
    const quotes = all.filter((entry) => entry.kind === 'quote');
    expect(quotes.every(({ data }) => new Set(data.variants.map(({ words }) => words)).size === 2)).toBe(true);
    expect(dossier.config.map).toBeDefined();
    expect(all.filter((entry) => entry.kind === 'place' && entry.data.coordinates !== undefined)).toHaveLength(2);
  });

  it('is the same each time', async () => {
    const again = await mkdtemp(join(tmpdir(), 'synthetic-'));
    await writeSynthetic(again, entries);
    const read = async (folder: string) => {
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((file) => file.isFile())
        .map(async (file) => {
          const path = join(file.parentPath, file.name);
          return `${path.slice(folder.length)}\n${await readFile(path, 'utf8')}`;
        });
      return (await Promise.all(texts)).sort();
    };
    expect(await read(again)).toEqual(await read(root));
    await rm(again, { recursive: true });
  });

  it('has marks for the sources of its largest size', () => {
    const sources = mostEntries / entriesPerLog + mostEntries / 160;
    const marks = Array.from({ length: sources }, (_, number) => {
      const [, record] = syntheticSource({ id: 'log', number, kind: 'log', paragraphs: [] });
      return /^mark: (.*)$/mu.exec(record?.text ?? '')?.[1] ?? '';
    });
    expect(new Set(marks).size).toBe(sources);
    expect(marks.filter((mark) => !sourceRecordSchema.shape.mark.safeParse(mark).success)).toEqual([]);
  });
});

/** That checking grows with the size of a dossier, not with its square: counted in steps, since times differ from run to run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../src/bench/synthetic.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { verify } from '../../src/provenance/verify.ts';

/** A list that calls `step` for each element that anything goes through. */
function countedList<T>(list: readonly T[], step: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, name, receiver) {
      if (typeof name === 'string' && /^\d+$/u.test(name)) step();
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}

/** A map that does the same; looking up one key is no step. */
function countedMap<K, V>(map: ReadonlyMap<K, V>, step: () => void): ReadonlyMap<K, V> {
  const counted = new Map(map);
  counted.entries = () => countSteps(map.entries(), step);
  counted.keys = () => countSteps(map.keys(), step);
  counted.values = () => countSteps(map.values(), step);
  counted[Symbol.iterator] = counted.entries;
  return counted;
}

function* countSteps<T>(elements: MapIterator<T>, step: () => void): MapIterator<T> {
  for (const element of elements) {
    step();
    yield element;
  }
}

/** Steps over entries, sources, facts, statements, citations and passages that one run takes. */
function stepsOf(dossier: Dossier): number {
  let steps = 0;
  const step = () => void (steps += 1);
  const verdict = verify({
    ...dossier,
    entries: countedMap(dossier.entries, step),
    sources: countedMap(dossier.sources, step),
    facts: countedMap(dossier.facts, step),
    statements: countedList(dossier.statements, step),
    citations: countedList(dossier.citations, step),
    passages: countedList(dossier.passages, step),
  });
  expect(verdict.findings).toEqual([]);
  return steps;
}

async function synthetic(entries: number): Promise<Dossier> {
  const root = await mkdtemp(join(tmpdir(), 'growth-'));
  await writeSynthetic(root, entries);
  const dossier = await readDossier(root);
  await rm(root, { recursive: true });
  return dossier;
}

describe('verify', () => {
  it('takes ten times the steps for ten times the entries', async () => {
    const few = stepsOf(await synthetic(40));
    const many = stepsOf(await synthetic(400));
    // At least once through every entry and statement.
    expect(few).toBeGreaterThan(200);
    expect(many / few).toBeLessThan(10.1);
  }, 60_000);

  // Each of them would take minutes if every number or negation had the whole sentence gone through again.
  it.each([
    ['numbers', 'no one '],
    ['limited numbers', 'at least one boat '],
    ['negations', 'not '],
  ])('ends on a sentence of nothing but %s', async (_, words) => {
    const root = await mkdtemp(join(tmpdir(), 'growth-'));
    await writeSynthetic(root, 40);
    const { content, seeds } = await readFiles(root);
    await rm(root, { recursive: true });
    // The same in one entry and in its document: what rests on no passage would hardly be looked at.
    const edit = (text: string) => text.replaceAll('Nearly 11 people', () => words.repeat(200_000 / words.length));
    const log = new TextDecoder().decode(seeds.get('seeds/log-0.txt'));
    const dossier = parseDossier({
      content: new Map([...content].map(([file, text]) => [file, edit(text)])),
      seeds: new Map(seeds).set('seeds/log-0.txt', new TextEncoder().encode(edit(log))),
    });
    expect(edit(log).length).toBeGreaterThan(200_000);
    expect(verify(dossier).findings.map(({ rule }) => rule)).toContain('source-changed');
  });
});

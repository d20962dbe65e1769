/** That checking grows with the size of a dossier, not with its square: counted in steps, since times differ from run to run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSynthetic } from '../../src/bench/synthetic.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { verify } from '../../src/provenance/verify.ts';
import { stepsOf, synthetic } from '../fixtures/counted.ts';

describe('verify', () => {
  it('takes ten times the steps for ten times the entries', async () => {
    const check = (entries: number) =>
      synthetic(entries).then((dossier) =>
        stepsOf(dossier, (counted) => void expect(verify(counted).findings).toEqual([])),
      );
    const few = await check(40);
    const many = await check(400);
    // At least once through every entry and statement.
    expect(few).toBeGreaterThan(200);
    expect(many / few).toBeLessThan(10.1);
  }, 120_000);

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

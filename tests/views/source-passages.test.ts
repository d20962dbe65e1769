/** How much of a source its pages show, and in what order: on this dossier, a fixture, and made-up ones of any size. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { passagesBySource } from '../../src/provenance/dossier-index.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import type { Source } from '../../src/provenance/source.ts';
import { maxShare } from '../../src/provenance/shown-words.ts';
import { neighboursAtOnce, sourcePassages } from '../../src/site/source-passages.ts';
import { sourceParts } from '../../src/site/source-parts.ts';
import { synthetic } from '../fixtures/counted.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossiers: readonly (readonly [string, Dossier])[] = [
  ['this dossier', await readDossier('.')],
  ['the harbour', await readDossier(fixturePath('harbour'))],
  ['the bakery', await readDossier(fixturePath('bakery'))],
  ['a made-up dossier', await synthetic(120)],
];
const sources = dossiers.flatMap(([name, dossier]) =>
  [...dossier.sources.values()].map((source) => ({ name, id: source.id, dossier, source })),
);

/** The sentences that are shown whole, in the order shown; a cut one lies between its neighbours like another text. */
function shownWhole(dossier: Dossier, source: Source): readonly (number | undefined)[] {
  return sourcePassages(dossier, source).subjects.flatMap(({ shown, start, end }): (number | undefined)[] =>
    shown.kind === 'ends'
      ? [undefined]
      : source.sentences.flatMap((sentence, index) => (sentence.start < end && sentence.end > start ? [index] : [])),
  );
}

describe.each(sources)('the pages of `$id` of $name', ({ dossier, source }) => {
  const { subjects, share } = sourcePassages(dossier, source);

  it('show every cited passage once', () => {
    const shown = subjects.flatMap(({ uses }) => uses.map(({ passage }) => passage.id));
    expect(shown.toSorted()).toEqual((passagesBySource(dossier).get(source.id) ?? []).map(({ id }) => id).toSorted());
  });

  it('show no more of it than they may, unless nothing is left to cut', () => {
    const isAllCut = subjects.every(({ shown }) => shown.kind === 'ends');
    expect(share <= maxShare || isAllCut).toBe(true);
    expect(share).toBeGreaterThan(0);
  });

  it(`put at most ${String(neighboursAtOnce)} of its sentences next to each other`, () => {
    let run: number[] = [];
    for (const index of shownWhole(dossier, source)) {
      const last = run.at(-1);
      const isNeighbour = index !== undefined && last !== undefined && Math.abs(index - last) === 1;
      run = index === undefined ? [] : isNeighbour ? [...run, index] : [index];
      expect(run.length).toBeLessThanOrEqual(neighboursAtOnce);
    }
  });

  it('put what one entry uses together, and name the entry among the uses', () => {
    const entries = subjects.map(({ entry }) => entry);
    expect(entries.filter((entry, index) => entry !== entries[index - 1])).toEqual([...new Set(entries)]);
    for (const { entry, uses } of subjects)
      expect(uses.some(({ entries: citing }) => citing.includes(entry))).toBe(true);
  });

  it('have a place for each passage on one of their parts', () => {
    const placed = sourceParts(dossier, source).parts.flatMap(({ items }) =>
      items.filter(({ isAgain }) => isAgain !== true).flatMap(({ uses }) => uses.map(({ passage }) => passage.id)),
    );
    expect(placed.toSorted()).toEqual(subjects.flatMap(({ uses }) => uses.map(({ passage }) => passage.id)).toSorted());
  });
});

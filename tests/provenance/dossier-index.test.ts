/** The index agrees with going through the lists, over the harbour fixture. */
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { passagesOf } from '../../src/provenance/citation.ts';
import {
  citationById,
  entriesByKind,
  entriesByPassage,
  entryByUrl,
  passagesBySource,
  passagesInOrder,
  sourcesInOrder,
} from '../../src/provenance/dossier-index.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));

describe('the index', () => {
  it('is made once for each dossier', () => {
    expect(citationById(dossier)).toBe(citationById(dossier));
    expect(citationById({ ...dossier })).not.toBe(citationById(dossier));
  });

  it('has every entry under its kind, in the order of the dossier', () => {
    const byKind = entriesByKind(dossier);
    for (const entry of dossier.entries.values()) expect(byKind[entry.kind]).toContain(entry);
    expect(Object.values(byKind).flat()).toHaveLength(dossier.entries.size);
    const actors = [...dossier.entries.values()].filter(({ kind }) => kind === 'actor');
    expect(byKind.actor).toEqual(actors);
  });

  it('has every entry under its address', () => {
    for (const entry of dossier.entries.values()) expect(entryByUrl(dossier).get(entry.url)).toBe(entry);
  });

  it('has every citation under its id', () => {
    for (const citation of dossier.citations) expect(citationById(dossier).get(citation.id)).toBe(citation);
  });

  it('has the passages of each source in their order', () => {
    expect([...passagesBySource(dossier).values()].flat()).toEqual(dossier.passages);
  });

  it('names the entries that cite a passage, each once, in the order of their citations', () => {
    for (const passage of dossier.passages) {
      const citing = dossier.citations.filter((citation) => passagesOf(citation).some(({ id }) => id === passage.id));
      expect(
        entriesByPassage(dossier)
          .get(passage.id)
          ?.map(({ id }) => id),
      ).toEqual([...new Set(citing.map(({ entry }) => entry))]);
    }
  });

  it('puts passages and sources in the order of the dossier', () => {
    const passages = dossier.passages.map(({ id }) => id);
    expect(passagesInOrder(dossier)(passages.toReversed())).toEqual(dossier.passages);
    expect(sourcesInOrder(dossier)([...dossier.sources.keys()].toReversed())).toEqual([...dossier.sources.values()]);
  });
});

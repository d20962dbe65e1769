import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { coverageOf } from '../../src/provenance/coverage.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const coverage = coverageOf(await readDossier(fixturePath('harbour')));
const sentence = (words: string) =>
  coverage.flatMap(({ sentences }) => sentences).find(({ text }) => text.includes(words));

describe('coverageOf', () => {
  it('gives every sentence of every source one status, and counts them', () => {
    expect(coverage.map(({ source, sentences, counts }) => ({ source, sentences: sentences.length, counts }))).toEqual([
      { source: 'harbour-post', sentences: 13, counts: { used: 10, 'not-evidence': 2, 'left-out': 1, unaccounted: 0 } },
      { source: 'gazette', sentences: 7, counts: { used: 6, 'not-evidence': 1, 'left-out': 0, unaccounted: 0 } },
      { source: 'wire', sentences: 4, counts: { used: 4, 'not-evidence': 0, 'left-out': 0, unaccounted: 0 } },
    ]);
  });

  it('names the citations that use a sentence, and no reason', () => {
    expect(sentence('longest night')).toMatchObject({
      status: 'used',
      uses: [
        'policy/power#longest',
        'policy/power#title',
        'policy/power#summary',
        'quotes/wire-longest-night#topic',
        'quotes/wire-longest-night#variant-wire',
      ],
      reason: null,
    });
  });

  it('gives the recorded reason of a sentence that is not used', () => {
    expect(sentence('another sixty years')).toMatchObject({
      status: 'left-out',
      uses: [],
      reason: 'A hope, which says nothing about the storm.',
      kind: null,
    });
  });

  it('does not take the record’s own citation for a use', () => {
    expect(sentence('By Ana Reis')).toMatchObject({ status: 'not-evidence', uses: [], kind: 'byline' });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { attributedClauses } from '../../src/provenance/attribution.ts';
import { sourceNames, type SourceNames } from '../../src/provenance/known-names.ts';
import { fixturePath } from '../fixtures/fixture.ts';

let sources: SourceNames;
beforeAll(async () => {
  sources = sourceNames((await readDossier(fixturePath('harbour'))).sources);
});

describe('attributedClauses', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'cuts where the next source is named',
      'Harbour Post counts at least six boats, Marelo Gazette seven.',
      [
        ['harbour-post', 'Harbour Post counts at least six boats,'],
        ['gazette', 'Marelo Gazette seven.'],
      ],
    ],
    [
      'cuts behind sources that stand behind their words',
      'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
      [
        ['harbour-post', 'Within ten days in Harbour Post'],
        ['gazette', ', within two weeks in Marelo Gazette.'],
      ],
    ],
    [
      'keeps sources together that are named together',
      'Harbour Post, Coast Wire and Marelo Gazette report a storm.',
      [['harbour-post+wire+gazette', 'Harbour Post, Coast Wire and Marelo Gazette report a storm.']],
    ],
    [
      'takes the words before and behind an inserted source as its',
      'The power, Coast Wire writes, was cut; nobody was hurt.',
      [['wire', 'The power, Coast Wire writes, was cut;']],
    ],
    ['cuts nothing where some stand before and some behind', 'Harbour Post counts six, seven, writes Coast Wire.', []],
    ['leaves a statement alone that names nobody', 'The storm cut the power.', []],
  ])('%s', (_, text, expected) => {
    const clauses = attributedClauses(text, sources, en);
    expect(clauses.map((clause) => [clause.sources.join('+'), clause.text.trim()])).toEqual(expected);
  });

  it('tells a source that one list names twice', () => {
    const [clause] = attributedClauses('Coast Wire and Coast Wire report a storm.', sources, en);
    expect(clause).toMatchObject({ sources: ['wire'], repeated: ['wire'] });
  });
});

import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/views/citation-text.ts';

describe('citationText', () => {
  it('ends the title with one stop', () => {
    const page = { dossier: 'Harbour dossier', asOf: '3 June 2025', url: '/figures/boats/' };
    expect([citationText({ ...page, title: 'Boats' }), citationText({ ...page, title: 'How many boats?' })]).toEqual([
      '“Boats.” Harbour dossier, as of 3 June 2025. /figures/boats/',
      '“How many boats?” Harbour dossier, as of 3 June 2025. /figures/boats/',
    ]);
  });

  it('sets the quotation marks of a title single, in its own', () => {
    const page = { dossier: 'Harbour dossier', asOf: undefined, url: '/quotes/calm/' };
    expect(citationText({ ...page, title: 'Who spoke of “calm water”?' })).toBe(
      '“Who spoke of ‘calm water’?” Harbour dossier. /quotes/calm/',
    );
  });
});

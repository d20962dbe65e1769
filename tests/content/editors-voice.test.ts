/** How much of this dossier is the editors' own voice; `check` prints the share for any. */
import { expect, it } from 'vitest';
import { countStates, editorialShare } from '../../src/provenance/statement.ts';
import { describeContent, dossier, mostEditorial } from './about.ts';

describeContent('the editors’ own voice', () => {
  it('is less than 17 % of the sentences about the subject', () => {
    // What the pages say of the dossier itself, how it is made and may be used, nobody else could say.
    const entries = [...dossier.entries.values()].filter(({ kind, slug }) => kind !== 'page' || slug === 'overview');
    expect(editorialShare(countStates(entries.flatMap(({ statements }) => statements)))).toBeLessThan(mostEditorial);
  });
});

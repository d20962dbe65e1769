/** How much of this dossier is the editors' own voice; `check` prints the share for any. */
import { expect, it } from 'vitest';
import { countStates, editorialShare } from '../../src/provenance/statement.ts';
import { pageLedgers } from '../../src/site/ledger/page-ledger.ts';
import { describeContent, dossier } from './about.ts';

/** Why answers stand to one another as they do is theirs to say: each such reason is a sentence of its own. */
const most = 0.17;

describeContent('the editors’ own voice', () => {
  it('is less than 17 % of the sentences about the subject', () => {
    // What the pages say of the dossier itself, how it is made and may be used, nobody else could say.
    const entries = [...dossier.entries.values()].filter(({ kind, slug }) => kind !== 'page' || slug === 'overview');
    expect(editorialShare(countStates(entries.flatMap(({ statements }) => statements)))).toBeLessThan(most);
  });

  it('is less than 17 % of the sentences as often as pages show them', () => {
    const shown = pageLedgers(dossier).flatMap(({ lines }) => lines);
    expect(shown.length).toBeGreaterThan(dossier.statements.length);
    expect(editorialShare(countStates(shown))).toBeLessThan(most);
  });
});

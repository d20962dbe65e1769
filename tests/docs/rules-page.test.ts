/** That `docs/rules.md` says what the program says. `npm run rules-page` writes it anew. */
import { describe, expect, it } from 'vitest';
import { renderRulesPage, rulesPage } from './rules-page.ts';

describe('docs/rules.md', () => {
  it('is what the rules and the planted faults give; if not, run `npm run rules-page`', async () => {
    await expect(await renderRulesPage()).toMatchFileSnapshot(`../../${rulesPage}`);
  });
});

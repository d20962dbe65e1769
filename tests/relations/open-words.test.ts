import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { openWordsOf } from '../../src/relations/open-words.ts';
import { plant, uproot } from '../fixtures/fixture.ts';

const file = 'content/policy/power.mdx';

/** The open words of a heading put into a chapter of the harbour. */
async function openIn(heading: string): Promise<readonly string[]> {
  const storm = 'The storm cut the power on Garça Island for';
  const root = await plant('harbour', [{ file, replace: storm, by: `## ${heading}\n\n${storm}` }]);
  const dossier = await readDossier(root);
  await uproot(root);
  const entry = [...dossier.entries.values()].find((one) => one.file === file);
  const statement = entry?.statements.find(({ text }) => text === heading);
  return entry && statement ? openWordsOf(statement, entry, dossier).map(({ word }) => word) : ['no statement'];
}

describe('a heading', () => {
  it('that says nothing of its own is open', async () => {
    expect(await openIn('What it is')).toEqual(['is']);
  });

  it('that says what it is about is not', async () => {
    expect(await openIn('What the storm cut')).toEqual([]);
  });
});

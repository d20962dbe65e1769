import { expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { unsearchedExclusions } from '../../src/relations/alone.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readFiles(fixturePath('harbour'));
const file = 'content/actors/authorities.mdx';

/** What "alone" leaves open in the harbour’s sentence on the authorities, with this part of its footnote in the place of that. */
function openIn(replace: string, by: string): readonly string[] {
  const text = harbour.content.get(file) ?? '';
  expect(text).toContain(replace);
  const dossier = parseDossier({
    ...harbour,
    content: new Map([...harbour.content, [file, text.replace(replace, by)]]),
  });
  const entry = dossier.entries.get('actors/authorities');
  const statement = entry?.statements.find(({ text: words }) => words.startsWith('Marelo Gazette alone'));
  if (entry === undefined || statement === undefined) throw new Error('Missing sentence.');
  return unsearchedExclusions(statement, entry, dossier);
}

it.each([
  ['one of two silences is declared', '; @wire without "authorities"', '', ['alone']],
  ['both are', '@gazette "Seven', '@gazette "Seven', []],
  ['none is: the footnote only cites', '; @harbour-post without "authorities"; @wire without "authorities"', '', []],
  [
    'one that is named for something else has none',
    'alone cites the authorities.[^word]',
    'alone cites the authorities; Harbour Post counts at least six boats.[^word]',
    [],
  ],
])('asks for the silence of all others where %s', (_, replace, by, open) => {
  expect(openIn(replace, by)).toEqual(open);
});

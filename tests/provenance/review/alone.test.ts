import { expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../../src/dossier/read-files.ts';
import { unsearchedExclusions } from '../../../src/provenance/review/alone.ts';
import { fixturePath } from '../../fixtures/fixture.ts';

const harbour = await readFiles(fixturePath('harbour'));
const dossier = parseDossier(harbour);
const file = 'content/actors/authorities.mdx';

const silences = '; @harbour-post without "authorities"; @wire without "authorities"';
const one = '; @harbour-post without "authorities"';

/** What "alone" and "only" leave open where this sentence on the authorities, with these silences, is that of the harbour. */
function openIn(sentence: string, declared: string): readonly string[] {
  const text = (harbour.content.get(file) ?? '').replace('alone cites the authorities', sentence);
  expect(text).toContain(`${sentence}.`);
  const content = new Map([...harbour.content, [file, text.replace(silences, declared)]]);
  const { statements } = parseDossier({ ...harbour, content });
  const statement = statements.find(({ text: words }) => words.startsWith(`Marelo Gazette ${sentence}`));
  return statement === undefined
    ? ['no statement']
    : unsearchedExclusions(statement, { ...dossier, statements }).map(
        ({ word, sources }) => `${word}: ${sources.join(', ')}`,
      );
}

it.each([
  ['one of two silences is declared', 'alone cites the authorities', one, ['alone: wire']],
  ['both are', 'alone cites the authorities', silences, []],
  ['none is: the footnote only cites', 'alone cites the authorities', '', []],
  ['the clause of another names it', 'alone cites the authorities; Coast Wire counts boats', one, ['alone: wire']],
  ['its own clause names it', 'and Coast Wire alone cite the authorities', one, []],
  [
    'the next clause speaks of the others',
    'alone cites the authorities; the other reports count',
    one,
    ['alone: wire'],
  ],
  ['it alone reports', 'alone reports what the authorities said', one, ['alone: wire']],
  ['it is the only report', 'is the only report that cites the authorities', one, ['only: wire']],
  ['nothing is said to be alone', 'cites the authorities', one, []],
  ['a negation tells who else', 'alone, and not Coast Wire, cites the authorities', one, []],
  ['a group of documents does', 'alone among the reports cites the authorities', one, []],
])('asks for the silence of all others where %s', (_, sentence, declared, open) => {
  expect(openIn(sentence, declared)).toEqual(open);
});

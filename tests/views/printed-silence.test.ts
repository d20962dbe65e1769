import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { silencesOf } from '../../src/site/silence-use.ts';
import { printSilence, sayAbsent, standsUnquoted } from '../../src/views/printed-silence.ts';
import { fixturePath } from '../fixtures/fixture.ts';
import { makeSource } from '../fixtures/make-source.ts';

const text = 'The mayor’s boat, the “Swift”, and the Gull carry 4,800 a day. “Ebb,” he said, and ‘flow’.';
const source = makeSource(text);

describe('printSilence', () => {
  it.each([
    ['plain words', 'night ferry', '“night ferry”'],
    ['words in curly quotation marks', '“Gull”', '“Gull” in quotation marks'],
    ['words in straight quotation marks', '"Gull"', '“Gull” in quotation marks'],
    ['words in other quotation marks', '«Gull»', '“Gull” in quotation marks'],
    ['quotation marks around a part', 'the “Gull”', '“the "Gull"” with these quotation marks'],
    ['quotation marks around two parts', '“ebb” and “flow”', '“"ebb" and "flow"” with these quotation marks'],
    ['an apostrophe', 'mayor’s ferry', '“mayor’s ferry”'],
  ])('prints %s', (_, words, expected) => {
    expect(printSilence(words)).toBe(expected);
  });
});

describe('standsUnquoted', () => {
  it.each([
    ['words that stand there without quotation marks', '“Gull”', 'Gull'],
    ['words that stand there in other letters', '“gull”', 'gull'],
    ['words that stand there in no way', '“Heron”', undefined],
    ['words without quotation marks', 'Heron', undefined],
    ['quotation marks around a part', 'the “Gull” carry', 'the Gull carry'],
  ])('tells of %s', (_, words, expected) => {
    expect(standsUnquoted(source, words)).toBe(expected);
  });
});

describe('sayAbsent', () => {
  it.each([
    [['Heron'], 'Gazette: “Heron” is not in the archived text'],
    [['Heron', 'Tern'], 'Gazette: “Heron”, “Tern” are not in the archived text'],
    [['“Heron”'], 'Gazette: “Heron” in quotation marks is not in the archived text'],
    [
      ['“Gull”', 'Tern'],
      'Gazette: “Gull” in quotation marks, “Tern” are not in the archived text; without quotation marks, “Gull” is',
    ],
    [
      ['“Gull”', '“boat”'],
      'Gazette: “Gull” in quotation marks, “boat” in quotation marks are not in the archived text; without quotation marks, “Gull”, “boat” are',
    ],
  ])('says of %j what was searched for', (words, expected) => {
    expect(sayAbsent({ ...source, record: { ...source.record, name: 'Gazette' } }, words)).toBe(expected);
  });
});

/** What a reader finds who searches a document for words as they are printed. */
function standsIn(document: string, words: string, isQuoted: boolean): boolean {
  const plain = (part: string): string => part.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');
  const escaped = plain(words).replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  const pattern = isQuoted
    ? String.raw`["']${escaped}[.,]?["']`
    : String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`;
  return new RegExp(pattern, 'iu').test(plain(document));
}

describe.each([fixturePath('harbour'), '.'])('the dossier in `%s`', async (root) => {
  const dossier = await readDossier(root);
  const said = [...dossier.sources.values()].flatMap((one) =>
    silencesOf(dossier, one).map(({ words }) => ({ source: one, statement: sayAbsent(one, [words]) })),
  );

  it('says only of words that they are absent which are, as they are printed', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const { source: one, statement } of said) {
      const [, words = '', quoted, unquoted] =
        /: “([^“”]+)”( in quotation marks)? is not in the archived text(?:; without quotation marks, “([^“”]+)” is)?$/u.exec(
          statement,
        ) ?? [];
      const isQuoted = quoted !== undefined;
      expect({
        statement,
        stands: standsIn(one.text, words, isQuoted),
        standsUnquoted: isQuoted && standsIn(one.text, words, false),
      }).toEqual({ statement, stands: false, standsUnquoted: unquoted === words });
    }
  });
});

import { expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse-dossier.ts';
import { readFiles } from '../../../src/dossier/read-files.ts';
import { openWordsOf } from '../../../src/provenance/review/open-words.ts';
import { fixturePath } from '../../fixtures/fixture.ts';

const harbour = await readFiles(fixturePath('harbour'));
const storm = 'The storm cut the power on Garça Island for three hours, writes Coast Wire.';

/** The open words of the statement that says `text` once the edits are made in a file of the harbour. */
function openIn(file: string, text: string, edits: readonly (readonly [string, string])[]): string {
  let content = harbour.content.get(`content/${file}.mdx`) ?? '';
  for (const [replace, by] of edits) {
    expect(content).toContain(replace);
    content = content.replace(replace, by);
  }
  const dossier = parseDossier({
    ...harbour,
    content: new Map([...harbour.content, [`content/${file}.mdx`, content]]),
  });
  const found = [...dossier.entries.values()]
    .filter((entry) => entry.file === `content/${file}.mdx`)
    .flatMap((entry) => entry.statements.map((statement) => ({ entry, statement })))
    .find(({ statement }) => statement.text === text);
  if (found === undefined) return 'no such statement';
  return openWordsOf(found.statement, found.entry, dossier)
    .map(({ word, reason }) => `${word}: ${reason}`)
    .join(', ');
}

const heading = (words: string): readonly (readonly [string, string])[] => [[storm, `## ${words}\n\n${storm}`]];
const authorities =
  'According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.';
const withoutCouncil = '  - source: gazette\n    without: port council\n';
const wire = 'Coast Wire writes that seven boats broke loose in the harbour, and gives no date.';
const night = 'It calls that the island’s “longest night” of the year.';

it.each([
  ['a heading that says nothing of its own', 'policy/power', 'What it is', heading('What it is'), 'is: word'],
  ['one that says what it is about', 'policy/power', 'What the storm cut', heading('What the storm cut'), ''],
  ['one with a number', 'policy/power', 'In 2024', heading('In 2024'), ''],
  [
    'a title that says nothing',
    'policy/power',
    'What it is',
    [['The power on Garça Island', 'What it is']],
    'is: word',
  ],
  ['a sentence of little words', 'policy/power', 'There it is.', [[night, 'There it is.']], ''],
  ['a pronoun on another passage', 'policy/power', night, [], 'it: pronoun, calls: word'],
  [
    'a pronoun on the same passage',
    'policy/power',
    'It cut the power.',
    [[`${night}[^longest]`, 'It cut the power.[^power]']],
    '',
  ],
  [
    'a pronoun that opens a part',
    'policy/power',
    'It cut the power.',
    [['summary: The storm cut the power on Garça Island.', 'summary: It cut the power.']],
    'it: pronoun',
  ],
  [
    'a pronoun for what the entry is about',
    'actors/coast-wire',
    'It reports what the Marelo Gazette reported.',
    [],
    '',
  ],
  ['a silence among the evidence', 'actors/authorities', authorities, [], ''],
  ['a silence that is not declared', 'actors/authorities', authorities, [[withoutCouncil, '']], 'not: negation'],
  [
    '“only” beside a silence',
    'actors/authorities',
    authorities.replace('the authorities', 'only authorities'),
    [[authorities, authorities.replace('the authorities', 'only authorities')]],
    'only: quantity, not: negation',
  ],
  ...(['Within ten days', 'Only within ten days'] as const).map(
    (summary) =>
      [
        `a silence that a title shares with “${summary}”`,
        'questions/reopening',
        'When the quay is not open again',
        [
          ['When the quay opens again\n', 'When the quay is not open again\n'],
          ['Within ten days', summary],
          ['order: 10\n', 'order: 10\nevidence: [{ source: gazette, without: port council }]\n'],
        ],
        summary.startsWith('Only') ? 'not: negation' : '',
      ] as const,
  ),
  ['a silence in a footnote', 'actors/authorities', wire, [], ''],
  [
    'a footnote without one',
    'actors/authorities',
    wire,
    [
      ['[^boats][^date]', '[^boats]'],
      [`\n[^date]: @wire without "May"`, ''],
    ],
    'no: negation',
  ],
  [
    'a word of what is silent',
    'actors/authorities',
    'Marelo Gazette does not name the port council.',
    [[authorities, 'Marelo Gazette does not name the port council.']],
    '',
  ],
  [
    'a word of another silence',
    'actors/authorities',
    'Coast Wire gives no council.',
    [[wire, 'Coast Wire gives no council.']],
    'council: word',
  ],
  [
    'a word of a question’s gloss',
    'questions/reopening',
    'When the quay is reopened',
    [['When the quay opens again\n', 'When the quay is reopened\ngloss: { reopened: [open again] }\n']],
    '',
  ],
  [
    'a word of a figure’s gloss',
    'figures/repair-cost',
    'Fee for the repair',
    [['Cost of the repair\n', 'Fee for the repair\ngloss: { fee: [costs] }\n']],
    '',
  ],
  [
    'a word without gloss',
    'figures/repair-cost',
    'Fee for the repair',
    [['Cost of the repair\n', 'Fee for the repair\n']],
    'fee: word',
  ],
] as const)('%s leaves open what it should', (_, file, text, edits, open) => {
  expect(openIn(file, text, edits)).toBe(open);
});

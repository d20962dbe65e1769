/** Planted faults and near misses of `checks/hedges.ts`. */
import { letterSays, withWords } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

/** The bakery's document says something with a reserve; its event reports it as `sentence`. */
const reserved = (sentence: string): readonly Edit[] => letterSays('It reportedly sold mouldy rye bread.', sentence);

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'qualifier-dropped',
      name: 'a sentence in other words takes over what its source only reports',
      fixture: 'bakery',
      edits: reserved('The bakery once sold mouldy rye bread.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `reportedly` in `The bakery once sold mouldy rye bread.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'what is left open behind a semicolon does not cover what stands before it',
      fixture: 'bakery',
      edits: reserved('The bakery once sold mouldy rye bread; whether it paid is open.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `reportedly` in `The bakery once sold mouldy rye bread; whether it paid is open.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'an attempt is no reserve',
      fixture: 'bakery',
      edits: reserved('The bakery attempted to have sold mouldy rye bread.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `reportedly` in `The bakery attempted to have sold mouldy rye bread.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence tells what its source says that somebody denies, behind "that"',
      fixture: 'bakery',
      edits: letterSays('The bakery denied that it had sold mouldy rye bread.', 'The bakery sold mouldy rye bread.'),
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/bakery-opens.mdx:12:1',
          'Missing `denied` in `The bakery sold mouldy rye bread.`, beside whose words it stands in every passage.',
          'Write the word as the source does, or say who leaves it open.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'qualifier-dropped',
      name: 'a sentence says in other words that somebody denies it',
      fixture: 'bakery',
      edits: letterSays(
        'The bakery denied that it had sold mouldy rye bread.',
        'The bakery rejects that it sold mouldy rye bread.',
      ),
    },
    {
      rule: 'qualifier-dropped',
      name: 'what is denied is another thing that stands farther behind',
      fixture: 'bakery',
      edits: letterSays(
        'The bakery denied the rumours in the town, and said that it sold rye bread.',
        'The bakery sold rye bread, it said.',
      ),
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence says that somebody asks whether it is so',
      fixture: 'bakery',
      edits: reserved('The letter asks whether the bakery sold mouldy rye bread.'),
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence supposes that it is so',
      fixture: 'bakery',
      edits: reserved('It would be a scandal if the bakery sold mouldy rye bread.'),
    },
    {
      rule: 'qualifier-dropped',
      name: 'a title of one word only says what the entry is about',
      fixture: 'bakery',
      edits: [
        ...withWords('bakery', 'town-letter', ' The chimney reportedly leaked.'),
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'title: The bakery opens',
          by: 'title: A leak\nevidence:\n  - source: town-letter\n    passage: The bakery in Mill Lane opened on 3 June 2023\n  - source: town-letter\n    passage: The chimney reportedly leaked',
        },
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence in other words keeps the reserve of its source',
      fixture: 'bakery',
      edits: reserved('The letter believes that the bakery once sold mouldy rye bread.'),
    },
  ],
});

/** Planted faults and near misses of `checks/hedges.ts`. */
import { letterSays, withWords } from '../../fixtures/edits.ts';
import { bakery, error, testCases } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

/** The bakery's document says something with a reserve; its event reports it as `sentence`. */
const reserved = (sentence: string): readonly Edit[] => letterSays('It reportedly sold mouldy rye bread.', sentence);

export const cases = testCases(import.meta.filename, {
  faults: [
    bakery.fault(
      'a sentence in other words takes over what its source only reports',
      reserved('The bakery once sold mouldy rye bread.'),
      error(
        'qualifier-dropped',
        'content/timeline/bakery-opens.mdx:12:1',
        'Missing `reportedly` in `The bakery once sold mouldy rye bread.`, beside whose words it stands in every passage.',
        'Write the word as the source does, or say who leaves it open.',
      ),
    ),
    bakery.fault(
      'what is left open behind a semicolon does not cover what stands before it',
      reserved('The bakery once sold mouldy rye bread; whether it paid is open.'),
      error(
        'qualifier-dropped',
        'content/timeline/bakery-opens.mdx:12:1',
        'Missing `reportedly` in `The bakery once sold mouldy rye bread; whether it paid is open.`, beside whose words it stands in every passage.',
        'Write the word as the source does, or say who leaves it open.',
      ),
    ),
    bakery.fault(
      'an attempt is no reserve',
      reserved('The bakery attempted to have sold mouldy rye bread.'),
      error(
        'qualifier-dropped',
        'content/timeline/bakery-opens.mdx:12:1',
        'Missing `reportedly` in `The bakery attempted to have sold mouldy rye bread.`, beside whose words it stands in every passage.',
        'Write the word as the source does, or say who leaves it open.',
      ),
    ),
    bakery.fault(
      'a sentence tells what its source says that somebody denies, behind "that"',
      letterSays('The bakery denied that it had sold mouldy rye bread.', 'The bakery sold mouldy rye bread.'),
      error(
        'qualifier-dropped',
        'content/timeline/bakery-opens.mdx:12:1',
        'Missing `denied` in `The bakery sold mouldy rye bread.`, beside whose words it stands in every passage.',
        'Write the word as the source does, or say who leaves it open.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'qualifier-dropped',
      'a sentence says in other words that somebody denies it',
      letterSays(
        'The bakery denied that it had sold mouldy rye bread.',
        'The bakery rejects that it sold mouldy rye bread.',
      ),
    ),
    bakery.miss(
      'qualifier-dropped',
      'what is denied is another thing that stands farther behind',
      letterSays(
        'The bakery denied the rumours in the town, and said that it sold rye bread.',
        'The bakery sold rye bread, it said.',
      ),
    ),
    bakery.miss(
      'qualifier-dropped',
      'a sentence says that somebody asks whether it is so',
      reserved('The letter asks whether the bakery sold mouldy rye bread.'),
    ),
    bakery.miss(
      'qualifier-dropped',
      'a sentence supposes that it is so',
      reserved('It would be a scandal if the bakery sold mouldy rye bread.'),
    ),
    bakery.miss('qualifier-dropped', 'a title of one word only says what the entry is about', [
      ...withWords('bakery', 'town-letter', ' The chimney reportedly leaked.'),
      edit(
        'content/timeline/bakery-opens.mdx',
        'title: The bakery opens',
        'title: A leak\nevidence:\n  - source: town-letter\n    passage: The bakery in Mill Lane opened on 3 June 2023\n  - source: town-letter\n    passage: The chimney reportedly leaked',
      ),
    ]),
    bakery.miss(
      'qualifier-dropped',
      'a sentence in other words keeps the reserve of its source',
      reserved('The letter believes that the bakery once sold mouldy rye bread.'),
    ),
  ],
});

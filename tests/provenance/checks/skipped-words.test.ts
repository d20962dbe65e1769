/** Planted faults and near misses of `checks/skipped-words.ts`. */
import { withWords } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'qualifier-dropped',
      name: 'a sentence leaves out the negation that its passage holds',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The port council could not say what broke the chain at the eastern gate.[^chain]',
          by: 'The port council could say what broke the chain at the eastern gate.[^chain]',
        },
      ],
      findings: [
        error(
          'qualifier-dropped',
          'content/timeline/storm-damage.mdx:25:1',
          'Missing `not` in `could say` of `The port council could say what broke the chain at the eastern gate.`, where the source has it.',
          'Write the word as the source does, or put the sentence into other words.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'qualifier-dropped',
      name: 'a title of one word leaves the head of its passage off',
      fixture: 'bakery',
      edits: [
        ...withWords('bakery', 'town-letter', ' No neighbours complained.'),
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'title: The bakery opens',
          by: 'title: Neighbours\nevidence:\n  - source: town-letter\n    passage: The bakery in Mill Lane opened on 3 June 2023\n  - source: town-letter\n    passage: No neighbours complained',
        },
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence says the negation in other words',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The port council could not say what broke the chain at the eastern gate.[^chain]',
          by: 'What broke the chain at the eastern gate, the port council was unable to say.[^chain]',
        },
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence without the negation is put into other words',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The port council could not say what broke the chain at the eastern gate.[^chain]',
          by: 'What broke the chain at the eastern gate was beyond the port council.[^chain]',
        },
      ],
    },
  ],
});

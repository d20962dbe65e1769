/** Planted faults and near misses of `checks/skipped-words.ts`. */
import { storm, withWords } from '../../fixtures/edits.ts';
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence leaves out the negation that its passage holds',
      edit(
        storm,
        'The port council could not say what broke the chain at the eastern gate.[^chain]',
        'The port council could say what broke the chain at the eastern gate.[^chain]',
      ),
      error(
        'qualifier-dropped',
        'content/timeline/storm-damage.mdx:25:1',
        'Missing `not` in `could say` of `The port council could say what broke the chain at the eastern gate.`, where the source has it.',
        'Write the word as the source does, or put the sentence into other words.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss('qualifier-dropped', 'a title of one word leaves the head of its passage off', [
      ...withWords('bakery', 'town-letter', ' No neighbours complained.'),
      edit(
        'content/timeline/bakery-opens.mdx',
        'title: The bakery opens',
        'title: Neighbours\nevidence:\n  - source: town-letter\n    passage: The bakery in Mill Lane opened on 3 June 2023\n  - source: town-letter\n    passage: No neighbours complained',
      ),
    ]),
    harbour.miss(
      'qualifier-dropped',
      'a sentence says the negation in other words',
      edit(
        storm,
        'The port council could not say what broke the chain at the eastern gate.[^chain]',
        'What broke the chain at the eastern gate, the port council was unable to say.[^chain]',
      ),
    ),
    harbour.miss(
      'qualifier-dropped',
      'a sentence without the negation is put into other words',
      edit(
        storm,
        'The port council could not say what broke the chain at the eastern gate.[^chain]',
        'What broke the chain at the eastern gate was beyond the port council.[^chain]',
      ),
    ),
  ],
});

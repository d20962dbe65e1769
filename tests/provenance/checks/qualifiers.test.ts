/** Planted faults and near misses of `checks/qualifiers.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { letterSays, storm } from '../../fixtures/edits.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    bakery.fault(
      'an ellipsis leaves out that it is only claimed',
      [
        ...letterSays('The baker accused the miller of having lost the oven.', 'The baker lost the oven.'),
        edit('content/timeline/bakery-opens.mdx', '"The baker accused the miller of having lost', '"The baker … lost'),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `The baker`, which leaves out `accused` beside it.',
        'Extend the passage to hold `accused`, and say so in the sentence.',
      ),
    ),
    bakery.fault(
      'a passage begins behind the clause that denies it',
      [
        ...letterSays('Nobody in the street believes that the baker lost the oven.', 'The baker lost the oven.'),
        edit('content/timeline/bakery-opens.mdx', '"Nobody in the street believes that the', '"the'),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `the baker lost the oven`, which leaves out `nobody` beside it.',
        'Extend the passage to hold `nobody`, and say so in the sentence.',
      ),
    ),
    bakery.fault(
      'a passage begins behind the phrase that denies it',
      [
        ...letterSays(
          'The baker has ruled out selling the oven to a miller.',
          'The baker is selling the oven to a miller.',
        ),
        edit('content/timeline/bakery-opens.mdx', '"The baker has ruled out selling', '"selling'),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `selling the oven to a miller`, which leaves out `ruled out` beside it.',
        'Extend the passage to hold `ruled out`, and say so in the sentence.',
      ),
    ),
    bakery.fault(
      'a passage begins behind a denial and words between commas',
      [
        ...letterSays('The baker ruled out, in a letter, that the oven was lost.', 'The oven was lost.'),
        edit('content/timeline/bakery-opens.mdx', '"The baker ruled out, in a letter, that the', '"the'),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `the oven was lost`, which leaves out `ruled out` beside it.',
        'Extend the passage to hold `ruled out`, and say so in the sentence.',
      ),
    ),
    bakery.fault(
      'an ellipsis leaves out that it is doubted',
      [
        ...letterSays('The baker doubted on Tuesday that the oven was lost.', 'The baker said that the oven was lost.'),
        edit('content/timeline/bakery-opens.mdx', 'doubted on Tuesday that', '…'),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `The baker`, which leaves out `doubted` beside it.',
        'Extend the passage to hold `doubted`, and say so in the sentence.',
      ),
    ),
    bakery.fault(
      'an ellipsis leaves out a negation behind such a clause',
      [
        ...letterSays('The baker, who slept, never in all the years mended it.', 'The baker mended it.'),
        edit(
          'content/timeline/bakery-opens.mdx',
          '"The baker, who slept, never in all the years mended',
          '"The baker, … mended',
        ),
      ],
      error(
        'passage-cut',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `The baker,`, which leaves out `never` beside it.',
        'Extend the passage to hold `never`, and say so in the sentence.',
      ),
    ),
    harbour.fault(
      'a passage leaves out the negation before it',
      [
        edit(storm, '@harbour-post "no one was hurt"', '@harbour-post "one was hurt"'),
        edit(storm, 'No one was hurt, harbour', 'People were hurt, harbour'),
      ],
      error(
        'passage-cut',
        'content/timeline/storm-damage.mdx:31:56',
        'Unexpected passage `one was hurt`, which leaves out `no` beside it.',
        'Extend the passage to hold `no`, and say so in the sentence.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss('passage-cut', 'the passage stands between two commas, and the negation behind the second', [
      ...letterSays('The baker, aged 48, was not in the shop.', 'The baker is 48 years old.'),
      edit('content/timeline/bakery-opens.mdx', '"The baker, aged 48, was not in the shop', '"aged 48'),
    ]),
    bakery.miss('passage-cut', 'a passage begins behind a clause that denies twice', [
      ...letterSays('Nobody in the street doubts that the baker lost the oven.', 'The baker lost the oven.'),
      edit('content/timeline/bakery-opens.mdx', '"Nobody in the street doubts that the', '"the'),
    ]),
    bakery.miss('passage-cut', 'only what stands between commas before the passage is denied', [
      ...letterSays('The baker said, in a letter that nobody read, that the oven was lost.', 'The oven was lost.'),
      edit('content/timeline/bakery-opens.mdx', '"The baker said, in a letter that nobody read, that the', '"the'),
    ]),
    bakery.miss('passage-cut', 'what is denied ends before the passage', [
      ...letterSays('The baker ruled out a sale, selling bread.', 'The baker is selling bread.'),
      edit('content/timeline/bakery-opens.mdx', '"The baker ruled out a sale, selling', '"selling'),
    ]),
    bakery.miss('passage-cut', 'an ellipsis leaves out a clause between commas with a negation of its own', [
      ...letterSays('The baker, who had not slept, mended the oven.', 'The baker mended the oven.'),
      edit('content/timeline/bakery-opens.mdx', 'The baker, who had not slept, mended', 'The baker … mended'),
    ]),
    bakery.miss('passage-cut', 'an ellipsis leaves out a day in May', [
      ...letterSays('The oven, on 1 May 2023, was lost.', 'The oven was lost.'),
      edit('content/timeline/bakery-opens.mdx', 'The oven, on 1 May 2023, was', 'The oven … was'),
    ]),
    bakery.miss('passage-cut', 'an ellipsis leaves out such a clause behind a comma of its passage', [
      ...letterSays('The baker, in whose oven no loaf of 1,200 grams fits, mended it.', 'The baker mended it.'),
      edit(
        'content/timeline/bakery-opens.mdx',
        'The baker, in whose oven no loaf of 1,200 grams fits, mended',
        'The baker, … mended',
      ),
    ]),
    harbour.miss(
      'passage-cut',
      'a sentence says the negation that its passage leaves out',
      edit(storm, '@harbour-post "no one was hurt"', '@harbour-post "one was hurt"'),
    ),
  ],
});

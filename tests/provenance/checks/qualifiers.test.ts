/** Planted faults and near misses of `checks/qualifiers.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import { letterSays } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'passage-cut',
      name: 'an ellipsis leaves out that it is only claimed',
      fixture: 'bakery',
      edits: [
        ...letterSays('The baker accused the miller of having lost the oven.', 'The baker lost the oven.'),
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: '"The baker accused the miller of having lost',
          by: '"The baker … lost',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/timeline/bakery-opens.mdx:17:10',
          'Unexpected passage `The baker`, which leaves out `accused` beside it.',
          'Extend the passage to hold `accused`, and say so in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage leaves out the negation before it',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '@harbour-post "no one was hurt"',
          by: '@harbour-post "one was hurt"',
        },
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'No one was hurt, harbour',
          by: 'People were hurt, harbour',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/timeline/storm-damage.mdx:31:56',
          'Unexpected passage `one was hurt`, which leaves out `no` beside it.',
          'Extend the passage to hold `no`, and say so in the sentence.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence drops a qualifier that its passage holds',
      fixture: 'harbour',
      edits: [
        { file: 'content/figures/waiting-passengers.mdx', replace: 'summary: Nearly 1,200', by: 'summary: Then 1,200' },
      ],
      findings: [
        error(
          'qualifier-dropped',
          'content/figures/waiting-passengers.mdx:5:10',
          'Missing qualifier `nearly` beside `1,200` in `Then 1,200 passengers waited for a ferry, writes Harbour Post.`.',
          'Write it as the source does: `nearly 1,200`.',
        ),
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence turns a qualifier round',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/waiting-passengers.mdx',
          replace: 'summary: Nearly 1,200',
          by: 'summary: Under 1,200',
        },
      ],
      findings: [
        error(
          'qualifier-dropped',
          'content/figures/waiting-passengers.mdx:5:10',
          'Missing qualifier `nearly` beside `1,200` in `Under 1,200 passengers waited for a ferry, writes Harbour Post.`.',
          'Write it as the source does: `nearly 1,200`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'passage-cut',
      name: 'an ellipsis leaves out a clause between commas with a negation of its own',
      fixture: 'bakery',
      edits: [
        ...letterSays('The baker, who had not slept, mended the oven.', 'The baker mended the oven.'),
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'The baker, who had not slept, mended',
          by: 'The baker … mended',
        },
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a sentence says the negation that its passage leaves out',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '@harbour-post "no one was hurt"',
          by: '@harbour-post "one was hurt"',
        },
      ],
    },
    {
      rule: 'qualifier-dropped',
      name: 'a sentence writes the qualifier in small letters',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/waiting-passengers.mdx',
          replace: 'summary: Nearly 1,200',
          by: 'summary: There were nearly 1,200',
        },
      ],
    },
  ],
});

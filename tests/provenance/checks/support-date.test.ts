/** Planted faults and near misses of `checks/support-date.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-date',
      name: 'the label of a date without passages of its own gives another day',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'label: Night of 1 May 2024',
          by: 'label: Night of 9 May 2024',
        },
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '  from:\n    - source: harbour-post\n      passage: on the night of 1 May 2024\n',
          by: '',
        },
      ],
      findings: [
        error(
          'date-overstated',
          'content/timeline/storm-damage.mdx:5:9',
          'Unexpected date `2024-05-01`, which does not take in `9 May 2024` of its label `Night of 9 May 2024`.',
          'Correct the date or its label.',
        ),
        error(
          'support-date',
          'content/timeline/storm-damage.mdx:6:10',
          'Unexpected date `9 May 2024`, which no passage of `Night of 9 May 2024` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
    {
      rule: 'support-date',
      name: 'the year in a sentence is not in its passages',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The quay was built in 1962 and was last repaired in 2011.[^built]',
          by: 'The quay was built in 1963 and was last repaired in 2011.[^built]',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/policy/rebuilding.mdx:11:1',
          'Unexpected date `1963`, which no passage of `The quay was built in 1963 and was last repaired in 2011.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
    {
      rule: 'support-date',
      name: 'the day in a sentence is not in its passages',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'in Marelo on the night of 1 May 2024.[^night]',
          by: 'in Marelo on the night of 2 May 2024.[^night]',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/timeline/storm-damage.mdx:23:1',
          'Unexpected date `2 May 2024`, which no passage of `The storm damaged the ferry quay in Marelo on the night of 2 May 2024.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
    {
      rule: 'support-date',
      name: 'a weekday is reckoned that no passage gives',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
          by: 'The storm damaged the ferry quay in Marelo on Wednesday night.[^night]',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/timeline/storm-damage.mdx:23:1',
          'Unexpected date `Wednesday`, which no passage of `The storm damaged the ferry quay in Marelo on Wednesday night.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'a summary gives the date of its event, on which its own evidence is silent',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'summary: The bakery in Mill Lane opened on 3 June 2023.',
          by: 'summary: It sells rye bread, since 3 June 2023.',
        },
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'type: opening',
          by: 'type: opening\nevidence:\n  - source: town-letter\n    passage: It sells rye bread',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'a sentence gives the weekday of the event’s date',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'in Marelo on the night of 1 May 2024.[^night]',
          by: 'in Marelo on the night of Wednesday, 1 May 2024.[^night]',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'a sentence gives the month of a date alone',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'in Marelo on the night of 1 May 2024.[^night]',
          by: 'in Marelo in May 2024.[^night]',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'the weekday of a whole date is explained',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'in Marelo on the night of 1 May 2024.[^night]',
          by: 'in Marelo on the night of 1 May 2024, a Wednesday.[^night]',
        },
      ],
    },
  ],
});

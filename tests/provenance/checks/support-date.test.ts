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
    {
      rule: 'support-date',
      name: 'the day of a source stands in the place of the one that the passage gives',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'in Marelo on the night of 1 May 2024.[^night]',
          by: 'in Marelo on the night of 3 May 2024.[^night]',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/timeline/storm-damage.mdx:23:1',
          'Unexpected date `3 May 2024`, which no passage of `The storm damaged the ferry quay in Marelo on the night of 3 May 2024.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
    {
      rule: 'support-date',
      name: 'a source is dated by a passage that is another date',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/harbour-post.mdx',
          replace: '@harbour-post "3 May 2024"',
          by: '@harbour-post "1 May 2024"',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/sources/harbour-post.mdx:53:1',
          'Unexpected date `3 May 2024`, which no passage of `Harbour Post dates its report 3 May 2024.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
      ],
    },
    {
      rule: 'support-date',
      name: 'a source has the day of an event that is reckoned from its own',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: '      as: embed\n',
          by: '      as: embed\n    - source: harbour-post\n      passage: 3 May 2024\n',
        },
        {
          file: 'content/sources/harbour-post.mdx',
          replace: 'dates its report 3 May 2024.',
          by: 'dates its report 2 May 2024.',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/sources/harbour-post.mdx:53:1',
          'Unexpected date `2 May 2024`, which no passage of `Harbour Post dates its report 2 May 2024.` gives.',
          'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
        ),
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:14:16',
          'Unexpected passage `3 May 2024`, which lies in text that the record of `harbour-post` marks as byline.',
          'Cite a reported sentence.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'a source is said to tell something on its day of a day before it',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
          by: 'Harbour Post told on 3 May 2024 of the storm that damaged the ferry quay in Marelo.[^night]',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'the day of a source stands beside the one that the passage gives',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
          by: 'It was told on 3 May 2024 that the storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'the day of a source stands where the passage gives none',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The port council could not say what broke the chain at the eastern gate.[^chain]',
          by: 'The port council could not say on 3 May 2024 what broke the chain at the eastern gate.[^chain]',
        },
      ],
    },
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

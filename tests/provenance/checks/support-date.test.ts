/** Planted faults and near misses of `checks/support-date.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { storm } from '../../fixtures/edits.ts';

/** A date that no passage gives. */
const unknownDate = (at: string, date: string, sentence: string) =>
  error(
    'support-date',
    at,
    `Unexpected date \`${date}\`, which no passage of \`${sentence}\` gives.`,
    'Correct the date, cite the passage that gives it, or declare its derivation in a timeline entry that cites the same passage.',
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the label of a date without passages of its own gives another day',
      [
        edit(storm, 'label: Night of 1 May 2024', 'label: Night of 9 May 2024'),
        edit(storm, '  from:\n    - source: harbour-post\n      passage: on the night of 1 May 2024\n', ''),
      ],
      error(
        'date-overstated',
        'content/timeline/storm-damage.mdx:5:9',
        'Unexpected date `2024-05-01`, which does not take in `9 May 2024` of its label `Night of 9 May 2024`.',
        'Correct the date or its label.',
      ),
      unknownDate('content/timeline/storm-damage.mdx:6:10', '9 May 2024', 'Night of 9 May 2024'),
    ),
    harbour.fault(
      'the year in a sentence is not in its passages',
      edit(
        'content/policy/rebuilding.mdx',
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'The quay was built in 1963 and was last repaired in 2011.[^built]',
      ),
      unknownDate(
        'content/policy/rebuilding.mdx:11:1',
        '1963',
        'The quay was built in 1963 and was last repaired in 2011.',
      ),
    ),
    harbour.fault(
      'the day in a sentence is not in its passages',
      edit(storm, 'in Marelo on the night of 1 May 2024.[^night]', 'in Marelo on the night of 2 May 2024.[^night]'),
      unknownDate(
        'content/timeline/storm-damage.mdx:23:1',
        '2 May 2024',
        'The storm damaged the ferry quay in Marelo on the night of 2 May 2024.',
      ),
    ),
    harbour.fault(
      'a weekday is reckoned that no passage gives',
      edit(
        storm,
        'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        'The storm damaged the ferry quay in Marelo on Wednesday night.[^night]',
      ),
      unknownDate(
        'content/timeline/storm-damage.mdx:23:1',
        'Wednesday',
        'The storm damaged the ferry quay in Marelo on Wednesday night.',
      ),
    ),
    harbour.fault(
      'the day of a source stands in the place of the one that the passage gives',
      edit(storm, 'in Marelo on the night of 1 May 2024.[^night]', 'in Marelo on the night of 3 May 2024.[^night]'),
      unknownDate(
        'content/timeline/storm-damage.mdx:23:1',
        '3 May 2024',
        'The storm damaged the ferry quay in Marelo on the night of 3 May 2024.',
      ),
    ),
    harbour.fault(
      'a source is dated by a passage that is another date',
      edit('content/sources/harbour-post.mdx', '@harbour-post "3 May 2024"', '@harbour-post "1 May 2024"'),
      unknownDate('content/sources/harbour-post.mdx:53:1', '3 May 2024', 'Harbour Post dates its report 3 May 2024.'),
    ),
    {
      ...harbour.fault(
        'a source has the day of an event that is reckoned from its own',
        [
          edit(
            'content/timeline/waves-at-the-gate.mdx',
            '      as: embed\n',
            '      as: embed\n    - source: harbour-post\n      passage: 3 May 2024\n',
          ),
          edit('content/sources/harbour-post.mdx', 'dates its report 3 May 2024.', 'dates its report 2 May 2024.'),
        ],
        unknownDate('content/sources/harbour-post.mdx:53:1', '2 May 2024', 'Harbour Post dates its report 2 May 2024.'),
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:14:16',
          'Unexpected passage `3 May 2024`, which lies in text that the record of `harbour-post` marks as byline.',
          'Cite a reported sentence.',
        ),
      ),
      rule: 'support-date',
    },
  ],
  nearMisses: [
    harbour.miss(
      'support-date',
      'a source is said to tell something on its day of a day before it',
      edit(
        storm,
        'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        'Harbour Post told on 3 May 2024 of the storm that damaged the ferry quay in Marelo.[^night]',
      ),
    ),
    harbour.miss(
      'support-date',
      'the day of a source stands beside the one that the passage gives',
      edit(
        storm,
        'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        'It was told on 3 May 2024 that the storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
      ),
    ),
    harbour.miss(
      'support-date',
      'the day of a source stands where the passage gives none',
      edit(
        storm,
        'The port council could not say what broke the chain at the eastern gate.[^chain]',
        'The port council could not say on 3 May 2024 what broke the chain at the eastern gate.[^chain]',
      ),
    ),
    bakery.miss('support-date', 'a summary gives the date of its event, on which its own evidence is silent', [
      edit(
        'content/timeline/bakery-opens.mdx',
        'summary: The bakery in Mill Lane opened on 3 June 2023.',
        'summary: It sells rye bread, since 3 June 2023.',
      ),
      edit(
        'content/timeline/bakery-opens.mdx',
        'type: opening',
        'type: opening\nevidence:\n  - source: town-letter\n    passage: It sells rye bread',
      ),
    ]),
    harbour.miss(
      'support-date',
      'a sentence gives the weekday of the event’s date',
      edit(
        storm,
        'in Marelo on the night of 1 May 2024.[^night]',
        'in Marelo on the night of Wednesday, 1 May 2024.[^night]',
      ),
    ),
    harbour.miss(
      'support-date',
      'a sentence gives the month of a date alone',
      edit(storm, 'in Marelo on the night of 1 May 2024.[^night]', 'in Marelo in May 2024.[^night]'),
    ),
    harbour.miss(
      'support-date',
      'the weekday of a whole date is explained',
      edit(
        storm,
        'in Marelo on the night of 1 May 2024.[^night]',
        'in Marelo on the night of 1 May 2024, a Wednesday.[^night]',
      ),
    ),
  ],
});

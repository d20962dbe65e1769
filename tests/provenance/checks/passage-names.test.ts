/** Planted faults and near misses of `checks/passage-names.ts`. */
import { planted, power } from '../../fixtures/edits.ts';
import { error, testCases, warning } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

const wire = 'content/sources/wire.mdx';
const outage = 'The storm also cut the power on Garça Island for three hours';

/** Names of the record of the wire; the first stands in line 26. */
const names = (...lines: readonly string[]): Edit => ({
  file: wire,
  replace: '  mayShareOriginWith: [gazette]\n',
  by: ['  mayShareOriginWith: [gazette]', 'passages:', ...lines.map((line) => `  ${line}`), ''].join('\n'),
});
const hours = `hours: ${outage}`;
const typed = `[^power]: @wire "${outage}"`;
/** The outage is cited in another place, too. */
const elsewhere: Edit = {
  file: 'content/places/garca-island.mdx',
  replace: 'evidence:\n',
  by: `evidence:\n  - { source: wire, passage: ${outage} }\n`,
};
/** The one footnote of the outage becomes a mark without a definition. */
const marked: readonly Edit[] = [
  { file: power, replace: '[^power]\n', by: '[^wire#hours]\n' },
  { file: power, replace: `${typed}\n`, by: '' },
];

export const cases = testCases(import.meta.filename, {
  faults: [
    planted(
      'words are typed that have a name',
      [names(hours), { file: power, replace: typed, by: `[^power]: @wire#hours; @wire "${outage}"` }],
      warning(
        'passage-repeated',
        'content/policy/power.mdx:13:24',
        `Unexpected passage \`${outage}\`, which has the name \`wire#hours\`.`,
        'Write `wire#hours` in its place.',
      ),
    ),
    planted(
      'words are typed in front matter that have a name',
      [
        ...marked,
        names(hours),
        {
          file: power,
          replace: 'order: 20\n',
          by: `order: 20\nevidence:\n  - { source: wire, passage: ${outage} }\n  - wire#hours "${outage}"\n`,
        },
      ],
      warning(
        'passage-repeated',
        'content/policy/power.mdx:6:30',
        `Unexpected passage \`${outage}\`, which has the name \`wire#hours\`.`,
        'Write `wire#hours` in its place.',
      ),
      warning(
        'passage-repeated',
        'content/policy/power.mdx:7:5',
        `Unexpected passage \`${outage}\`, which has the name \`wire#hours\`.`,
        'Write `wire#hours` in its place.',
      ),
    ),
    planted(
      'words are typed in many places',
      [
        {
          file: power,
          replace: `\n${typed}`,
          by: [
            ...[1, 2, 3, 4, 5, 6].map((use) => `The storm cut the power on Garça Island.[^more-${String(use)}]`),
            '',
            ...[1, 2, 3, 4, 5, 6].map((use) => `[^more-${String(use)}]: @wire "${outage}"`),
            typed,
          ].join('\n'),
        },
      ],
      warning(
        'passage-repeated',
        'content/policy/power.mdx:25:11',
        `Unexpected passage \`${outage}\`, which is typed out in 7 places and has no name.`,
        'Name it under `passages` in the record of `wire`: `npm run cite -- "…" --name NAME` does so.',
      ),
    ),
    planted(
      'words have two names',
      [
        ...marked,
        names(hours, `dark: "${outage}"`),
        { file: power, replace: '[^wire#hours]', by: '[^wire#hours][^wire#dark]' },
      ],
      warning(
        'passage-repeated',
        'content/sources/wire.mdx:28:9',
        'Unexpected name `wire#dark` of words that are `wire#hours` already.',
        'Cite `wire#hours`, and take this name out.',
      ),
    ),
    planted(
      'nothing cites a name',
      [names('boats: Seven boats broke loose in')],
      warning(
        'name-unused',
        'content/sources/wire.mdx:27:10',
        'Unexpected name `wire#boats`, which nothing cites.',
        'Cite it as `[^wire#boats]`, or take it out.',
      ),
    ),
    planted(
      'a mark has a name that the record does not have',
      [
        ...marked,
        { file: power, replace: '[^wire#hours]', by: '[^wire#huors]' },
        names(hours),
        { file: power, replace: 'order: 20', by: 'evidence: [wire#hours]\norder: 20' },
      ],
      error(
        'reference-unknown',
        'content/policy/power.mdx:10:76',
        'Unexpected passage `wire#huors`, which the record of `wire` does not name.',
        'Closest is `wire#hours`: correct the name.',
      ),
    ),
    planted(
      'a record names words that its document does not have',
      [...marked, elsewhere, names('hours: It was the longest day')],
      error(
        'passage-missing',
        'content/sources/wire.mdx:27:10',
        'Unexpected passage `It was the longest day`, expected its words in source `wire`.',
        'Nothing near it stands there: copy the words from the archived document.',
      ),
    ),
    planted(
      'words do not stand in the passage whose name is beside them',
      [
        names('hours: the power on Garça Island for three hours'),
        elsewhere,
        { file: power, replace: `@wire "${outage}"`, by: '@wire#hours "Seven boats broke loose"' },
      ],
      error(
        'passage-missing',
        'content/policy/power.mdx:13:11',
        'Unexpected passage `Seven boats broke loose`, expected its words in `wire#hours`.',
        'They stand elsewhere in the source; the name stands for `the power on Garça Island for three hours`.',
      ),
    ),
    planted(
      'the name of a passage is defined',
      [
        names(hours),
        { file: power, replace: '[^power]\n', by: '[^wire#hours]\n' },
        { file: power, replace: typed, by: '[^wire#hours]: @wire#hours' },
      ],
      error(
        'citation-malformed',
        'content/policy/power.mdx:13:1',
        'Unexpected definition of `wire#hours`, which is the name of a passage.',
        'Take the definition out: the mark says it all. Or give the footnote a label without `#`.',
      ),
    ),
  ],
  nearMisses: [
    { rule: 'name-unused', name: 'a mark cites it', fixture: 'harbour', edits: [...marked, names(hours)] },
    {
      rule: 'name-unused',
      name: 'a reading, a quotation, a date and a record cite names',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/gazette.mdx',
          replace: 'notEvidence:',
          by: [
            'passages:',
            '  weeks: The quay will be open again within two weeks',
            '  reporters: { passage: \'"The quay will be open again within two weeks," Lobo told reporters\' }',
            '  islanders: Islanders on Garça Island had no ferry for two days',
            '  head: Seven boats broke loose in Marelo in the night',
            'evidence: [gazette#head]',
            'notEvidence:',
          ].join('\n'),
        },
        {
          file: 'content/questions/reopening.mdx',
          replace: '  - source: gazette\n    passage: The quay will be open again within two weeks',
          by: '  - passage: gazette#weeks',
        },
        {
          file: 'content/quotes/lobo-reopening.mdx',
          replace:
            '  - source: gazette\n    words: The quay will be open again within two weeks\n    passage: \'"The quay will be open again within two weeks," Lobo told reporters\'',
          by: '  - passage: gazette#reporters\n    words: The quay will be open again within two weeks',
        },
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '@gazette "The quay will be open again within two weeks"',
          by: '@gazette#weeks',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '  from:\n    - source: gazette\n      passage: Islanders on Garça Island had no ferry for two days',
          by: '  from: [gazette#islanders]',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'evidence:\n  - source: gazette\n    passage: Islanders on Garça Island had no ferry for two days',
          by: 'evidence:\n  - passage: gazette#islanders "had no ferry for two days"\n  - gazette#islanders',
        },
        {
          file: 'content/places/garca-island.mdx',
          replace: '  - source: gazette\n    passage: Islanders on Garça Island had no ferry for two days',
          by: '  - gazette#islanders',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days"',
          by: '[^ferry]: @gazette#islanders - as it prints',
        },
      ],
    },
    {
      rule: 'passage-repeated',
      name: 'other words are typed than those that have a name',
      fixture: 'harbour',
      edits: [
        ...marked,
        names(hours),
        { file: power, replace: '[^wire#hours]', by: '[^wire#hours][^island]' },
        { file: power, replace: '[^note]: ', by: '[^island]: @wire#hours "on Garça Island"\n[^note]: ' },
      ],
    },
  ],
});

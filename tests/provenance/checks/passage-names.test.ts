/** Planted faults and near misses of `checks/passage-names.ts`. */
import { island, lobo, power, rebuilding, reopening } from '../../fixtures/edits.ts';
import { error, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

const wire = 'content/sources/wire.mdx';
const outage = 'The storm also cut the power on Garça Island for three hours';

/** Names of the record of the wire; the first stands in line 26. */
const names = (...lines: readonly string[]): Edit =>
  edit(
    wire,
    '  mayShareOriginWith: [gazette]\n',
    ['  mayShareOriginWith: [gazette]', 'passages:', ...lines.map((line) => `  ${line}`), ''].join('\n'),
  );
const hours = `hours: ${outage}`;
const typed = `[^power]: @wire "${outage}"`;
/** The outage is cited in another place, too. */
const elsewhere = edit(
  'content/places/garca-island.mdx',
  'evidence:\n',
  `evidence:\n  - { source: wire, passage: ${outage} }\n`,
);
/** The one footnote of the outage becomes a mark without a definition. */
const marked: readonly Edit[] = [edit(power, '[^power]\n', '[^wire#hours]\n'), edit(power, `${typed}\n`, '')];

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'words are typed that have a name',
      [names(hours), edit(power, typed, `[^power]: @wire#hours; @wire "${outage}"`)],
      warning(
        'passage-repeated',
        'content/policy/power.mdx:13:24',
        `Unexpected passage \`${outage}\`, which has the name \`wire#hours\`.`,
        'Write `wire#hours` in its place.',
      ),
    ),
    harbour.fault(
      'words are typed in front matter that have a name',
      [
        ...marked,
        names(hours),
        edit(
          power,
          'order: 20\n',
          `order: 20\nevidence:\n  - { source: wire, passage: ${outage} }\n  - wire#hours "${outage}"\n`,
        ),
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
    harbour.fault(
      'words are typed in many places',
      edit(
        power,
        `\n${typed}`,
        [
          ...[1, 2, 3, 4, 5, 6].map((use) => `The storm cut the power on Garça Island.[^more-${String(use)}]`),
          '',
          ...[1, 2, 3, 4, 5, 6].map((use) => `[^more-${String(use)}]: @wire "${outage}"`),
          typed,
        ].join('\n'),
      ),
      warning(
        'passage-repeated',
        'content/policy/power.mdx:25:11',
        `Unexpected passage \`${outage}\`, which is typed out in 7 places and has no name.`,
        'Name it under `passages` in the record of `wire`: `npm run cite -- "…" --name NAME` does so.',
      ),
    ),
    harbour.fault(
      'words have two names',
      [...marked, names(hours, `dark: "${outage}"`), edit(power, '[^wire#hours]', '[^wire#hours][^wire#dark]')],
      warning(
        'passage-repeated',
        'content/sources/wire.mdx:28:9',
        'Unexpected name `wire#dark` of words that are `wire#hours` already.',
        'Cite `wire#hours`, and take this name out.',
      ),
    ),
    harbour.fault(
      'nothing cites a name',
      names('boats: Seven boats broke loose in'),
      warning(
        'name-unused',
        'content/sources/wire.mdx:27:10',
        'Unexpected name `wire#boats`, which nothing cites.',
        'Cite it as `[^wire#boats]`, or take it out.',
      ),
    ),
    harbour.fault(
      'a mark has a name that the record does not have',
      [
        ...marked,
        edit(power, '[^wire#hours]', '[^wire#huors]'),
        names(hours),
        edit(power, 'order: 20', 'evidence: [wire#hours]\norder: 20'),
      ],
      error(
        'reference-unknown',
        'content/policy/power.mdx:10:76',
        'Unexpected passage `wire#huors`, which the record of `wire` does not name.',
        'Closest is `wire#hours`: correct the name.',
      ),
    ),
    harbour.fault(
      'a record names words that its document does not have',
      [...marked, elsewhere, names('hours: It was the longest day')],
      error(
        'passage-missing',
        'content/sources/wire.mdx:27:10',
        'Unexpected passage `It was the longest day`, expected its words in source `wire`.',
        'Nothing near it stands there: copy the words from the archived document.',
      ),
    ),
    harbour.fault(
      'words do not stand in the passage whose name is beside them',
      [
        names('hours: the power on Garça Island for three hours'),
        elsewhere,
        edit(power, `@wire "${outage}"`, '@wire#hours "Seven boats broke loose"'),
      ],
      error(
        'passage-missing',
        'content/policy/power.mdx:13:11',
        'Unexpected passage `Seven boats broke loose`, expected its words in `wire#hours`.',
        'They stand elsewhere in the source; the name stands for `the power on Garça Island for three hours`.',
      ),
    ),
    harbour.fault(
      'the name of a passage is defined',
      [names(hours), edit(power, '[^power]\n', '[^wire#hours]\n'), edit(power, typed, '[^wire#hours]: @wire#hours')],
      error(
        'citation-malformed',
        'content/policy/power.mdx:13:1',
        'Unexpected definition of `wire#hours`, which is the name of a passage.',
        'Take the definition out: the mark says it all. Or give the footnote a label without `#`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('name-unused', 'a mark cites it', [...marked, names(hours)]),
    harbour.miss('name-unused', 'a reading, a quotation, a date and a record cite names', [
      edit(
        'content/sources/gazette.mdx',
        'notEvidence:',
        [
          'passages:',
          '  weeks: The quay will be open again within two weeks',
          '  reporters: { passage: \'"The quay will be open again within two weeks," Lobo told reporters\' }',
          '  islanders: Islanders on Garça Island had no ferry for two days',
          '  head: Seven boats broke loose in Marelo in the night',
          'evidence: [gazette#head]',
          'notEvidence:',
        ].join('\n'),
      ),
      edit(
        reopening,
        '  - source: gazette\n    passage: The quay will be open again within two weeks',
        '  - passage: gazette#weeks',
      ),
      edit(
        lobo,
        '  - source: gazette\n    words: The quay will be open again within two weeks\n    passage: \'"The quay will be open again within two weeks," Lobo told reporters\'',
        '  - passage: gazette#reporters\n    words: The quay will be open again within two weeks',
      ),
      edit(rebuilding, '@gazette "The quay will be open again within two weeks"', '@gazette#weeks'),
      edit(
        island,
        '  from:\n    - source: gazette\n      passage: Islanders on Garça Island had no ferry for two days',
        '  from: [gazette#islanders]',
      ),
      edit(
        island,
        'evidence:\n  - source: gazette\n    passage: Islanders on Garça Island had no ferry for two days',
        'evidence:\n  - passage: gazette#islanders "had no ferry for two days"\n  - gazette#islanders',
      ),
      edit(
        'content/places/garca-island.mdx',
        '  - source: gazette\n    passage: Islanders on Garça Island had no ferry for two days',
        '  - gazette#islanders',
      ),
      edit(
        island,
        '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days"',
        '[^ferry]: @gazette#islanders - as it prints',
      ),
    ]),
    harbour.miss('passage-repeated', 'other words are typed than those that have a name', [
      ...marked,
      names(hours),
      edit(power, '[^wire#hours]', '[^wire#hours][^island]'),
      edit(power, '[^note]: ', '[^island]: @wire#hours "on Garça Island"\n[^note]: '),
    ]),
  ],
});

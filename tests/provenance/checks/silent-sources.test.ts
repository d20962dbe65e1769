/** Planted faults and near misses of `checks/silent-sources.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

/** Two sources are said to name no mayor; `silences` are those that the sentence declares. */
function bothSilent(silences: string): readonly Edit[] {
  const file = 'content/actors/authorities.mdx';
  return [
    {
      file,
      replace: 'Coast Wire writes that seven boats broke loose in the harbour, and gives no date.',
      by: 'Coast Wire and Harbour Post name no mayor.',
    },
    {
      file,
      replace: '@wire "Seven boats broke loose in the harbour"',
      by: '@wire "Seven boats broke loose in the harbour"; @harbour-post "At least six boats"',
    },
    { file, replace: '@wire without "May"', by: silences },
  ];
}

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'silence-undeclared',
      name: 'one of two silent sources has no silence',
      fixture: 'harbour',
      edits: bothSilent('@wire without "mayor"'),
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:15:1',
          'Missing silence of `Harbour Post` in `Coast Wire and Harbour Post name no mayor.`, which counts it among those that do not say it.',
          'Declare words that stand nowhere in it: `@harbour-post without "…"`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the label of a date rests on two sources and has the silence of one',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'label: May 2024',
          by: 'label: May 2024, no day given',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'type: supply',
          by: '    - source: wire\n      passage: Seven boats broke loose in the harbour\n    - source: gazette\n      without: Monday\ntype: supply',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/timeline/island-cut-off.mdx:5:9',
          'Missing silence of `Coast Wire` in `May 2024, no day given`, which counts it among those that do not say it.',
          'Declare words that stand nowhere in it: `@wire without "…"`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the others are said not to count, and where one of them comes nearest to it is told',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: 'Marelo Gazette alone cites the authorities.',
          by: 'Marelo Gazette reports that boats broke loose; the other documents do not.',
        },
        {
          file: 'content/actors/authorities.mdx',
          replace: '; @harbour-post without "authorities"; @wire without "authorities"',
          by: '; @harbour-post without "broke loose"',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:14:1',
          'Missing silence of `Coast Wire` in `Marelo Gazette reports that boats broke loose; the other documents do not.`, which counts it among those that do not say it.',
          'Nearest in it is `Seven boats broke loose in the harbour, the Marelo Gazette reported.`: put the sentence right if it says so, else declare words that stand nowhere in it: `@wire without "…"`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'silence-undeclared',
      name: 'one alone says it, and of the others one is searched: it waits for an editor',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: '; @harbour-post without "authorities"', by: '' }],
    },
    {
      rule: 'silence-undeclared',
      name: 'each of two silent sources has a silence',
      fixture: 'harbour',
      edits: bothSilent('@wire without "mayor"; @harbour-post without "mayor"'),
    },
  ],
});

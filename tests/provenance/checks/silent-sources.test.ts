/** Planted faults and near misses of `checks/silent-sources.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';
import { authorities, island } from '../../fixtures/edits.ts';

/** Two sources are said to name no mayor; `silences` are those that the sentence declares. */
function bothSilent(silences: string): readonly Edit[] {
  const file = 'content/actors/authorities.mdx';
  return [
    edit(
      file,
      'Coast Wire writes that seven boats broke loose in the harbour, and gives no date.',
      'Coast Wire and Harbour Post name no mayor.',
    ),
    edit(
      file,
      '@wire "Seven boats broke loose in the harbour"',
      '@wire "Seven boats broke loose in the harbour"; @harbour-post "At least six boats"',
    ),
    edit(file, '@wire without "May"', silences),
  ];
}

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'one of two silent sources has no silence',
      bothSilent('@wire without "mayor"'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:15:1',
        'Missing silence of `Harbour Post` in `Coast Wire and Harbour Post name no mayor.`, which counts it among those that do not say it.',
        'Declare words that stand nowhere in it: `@harbour-post without "…"`.',
      ),
    ),
    harbour.fault(
      'the label of a date rests on two sources and has the silence of one',
      [
        edit(island, 'label: May 2024', 'label: May 2024, no day given'),
        edit(
          island,
          'type: supply',
          '    - source: wire\n      passage: Seven boats broke loose in the harbour\n    - source: gazette\n      without: Monday\ntype: supply',
        ),
      ],
      error(
        'silence-undeclared',
        'content/timeline/island-cut-off.mdx:5:9',
        'Missing silence of `Coast Wire` in `May 2024, no day given`, which counts it among those that do not say it.',
        'Declare words that stand nowhere in it: `@wire without "…"`.',
      ),
    ),
    harbour.fault(
      'the others are said not to count, and where one of them comes nearest to it is told',
      [
        edit(
          authorities,
          'Marelo Gazette alone cites the authorities.',
          'Marelo Gazette reports that boats broke loose; the other documents do not.',
        ),
        edit(
          authorities,
          '; @harbour-post without "authorities"; @wire without "authorities"',
          '; @harbour-post without "broke loose"',
        ),
      ],
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:14:1',
        'Missing silence of `Coast Wire` in `Marelo Gazette reports that boats broke loose; the other documents do not.`, which counts it among those that do not say it.',
        'Nearest in it is `Seven boats broke loose in the harbour, the Marelo Gazette reported.`: put the sentence right if it says so, else declare words that stand nowhere in it: `@wire without "…"`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'silence-undeclared',
      'one alone says it, and of the others one is searched: it waits for an editor',
      edit(authorities, '; @harbour-post without "authorities"', ''),
    ),
    harbour.miss(
      'silence-undeclared',
      'each of two silent sources has a silence',
      bothSilent('@wire without "mayor"; @harbour-post without "mayor"'),
    ),
  ],
});

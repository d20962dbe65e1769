/** Planted faults and near misses of `checks/date-bounds.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

const island = 'content/timeline/island-cut-off.mdx';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'date-unmarked',
      name: 'a date is derived from that of a source whose own date is inferred, and the source is not listed',
      fixture: 'harbour',
      edits: [{ file: island, replace: '  bounds: [gazette]\n', by: '' }],
      findings: [
        error(
          'date-unmarked',
          'content/timeline/island-cut-off.mdx:8:15',
          'Missing `gazette` in `bounds`: the derivation names it, and its date is inferred, not stated.',
          'List it in `bounds`, so that the date is marked wherever it is printed.',
        ),
      ],
    },
    {
      rule: 'date-unmarked',
      name: 'a date is bounded by a source whose date nobody knows',
      fixture: 'harbour',
      edits: [{ file: island, replace: 'bounds: [gazette]', by: 'bounds: [gazette, wire]' }],
      findings: [
        error(
          'date-unmarked',
          'content/timeline/island-cut-off.mdx:9:21',
          'Unexpected source `wire`, whose record gives no date that could bound another.',
          'Take it out, or give the `published` of its record.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a date is bounded by a source that does not exist',
      fixture: 'harbour',
      edits: [{ file: island, replace: 'bounds: [gazette]', by: 'bounds: [gazette, gazettes]' }],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/island-cut-off.mdx:9:21',
          'Unexpected source `gazettes`, which does not exist.',
          'Closest is `gazette`: correct the id.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'date-unmarked',
      name: 'a derivation names a source for something else than its date',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'The post is dated 2 May 2024 and says last night.',
          by: 'The post is dated 2 May 2024 and says last night; Marelo Gazette writes of the night too.',
        },
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: '      as: embed\n',
          by: '      as: embed\n    - source: gazette\n      passage: Seven boats broke loose in Marelo in the night\n',
        },
      ],
    },
    {
      rule: 'date-unmarked',
      name: 'a source that states its date is listed, or not',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'The post is dated 2 May 2024 and says last night.',
          by: 'The post is dated 2 May 2024 and says last night, no later than Harbour Post of 3 May 2024.',
        },
        { file: island, replace: 'bounds: [gazette]', by: 'bounds: [gazette, harbour-post]' },
      ],
    },
  ],
});

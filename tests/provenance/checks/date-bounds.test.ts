/** Planted faults and near misses of `checks/date-bounds.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { island, waves } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a date is derived from that of a source whose own date is inferred, and the source is not listed',
      edit(island, '  bounds: [gazette]\n', ''),
      error(
        'date-unmarked',
        'content/timeline/island-cut-off.mdx:8:15',
        'Missing `gazette` in `bounds`: the derivation names it, and its date is inferred, not stated.',
        'List it in `bounds`, so that the date is marked wherever it is printed.',
      ),
    ),
    harbour.fault(
      'a date is bounded by a source whose date nobody knows',
      edit(island, 'bounds: [gazette]', 'bounds: [gazette, wire]'),
      error(
        'date-unmarked',
        'content/timeline/island-cut-off.mdx:9:21',
        'Unexpected source `wire`, whose record gives no date that could bound another.',
        'Take it out, or give the `published` of its record.',
      ),
    ),
    harbour.fault(
      'a date is bounded by a source that does not exist',
      edit(island, 'bounds: [gazette]', 'bounds: [gazette, gazettes]'),
      error(
        'reference-unknown',
        'content/timeline/island-cut-off.mdx:9:21',
        'Unexpected source `gazettes`, which does not exist.',
        'Closest is `gazette`: correct the id.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('date-unmarked', 'a derivation names a source for something else than its date', [
      edit(
        waves,
        'The post is dated 2 May 2024 and says last night.',
        'The post is dated 2 May 2024 and says last night; Marelo Gazette writes of the night too.',
      ),
      edit(
        waves,
        '      as: embed\n',
        '      as: embed\n    - source: gazette\n      passage: Seven boats broke loose in Marelo in the night\n',
      ),
    ]),
    harbour.miss('date-unmarked', 'a source that states its date is listed, or not', [
      edit(
        waves,
        'The post is dated 2 May 2024 and says last night.',
        'The post is dated 2 May 2024 and says last night, no later than Harbour Post of 3 May 2024.',
      ),
      edit(island, 'bounds: [gazette]', 'bounds: [gazette, harbour-post]'),
    ]),
  ],
});

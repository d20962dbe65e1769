/** Planted faults and near misses of `checks/stated.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a record calls a publisher stated whom its document does not name',
      edit('content/sources/harbour-post.mdx', 'value: Harbour Post', 'value: Harbour Mail'),
      error(
        'passage-missing',
        'content/sources/harbour-post.mdx:11:10',
        'Unexpected publisher `Harbour Mail`, expected what the document of source `harbour-post` states.',
        'Copy it from the document, or say how else it is known: `matched` or `inferred`.',
      ),
    ),
    bakery.fault(
      'a record calls a day stated that its document does not give',
      edit(
        'content/sources/town-letter.mdx',
        'published: { value: null, known: unknown }',
        'published: { value: "2023-06-04", known: stated }',
      ),
      error(
        'passage-missing',
        'content/sources/town-letter.mdx:9:21',
        'Unexpected published `2023-06-04`, expected what the document of source `town-letter` states.',
        'Copy it from the document, or say how else it is known: `matched` or `inferred`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'passage-missing',
      'a record states a name in other letters',
      edit('content/sources/harbour-post.mdx', 'value: Ana Reis', 'value: ANA REIS'),
    ),
    bakery.miss(
      'passage-missing',
      'a record states a month of whose day its document says more',
      edit(
        'content/sources/town-letter.mdx',
        'published: { value: null, known: unknown }',
        'published: { value: "2023-06", known: stated }',
      ),
    ),
    bakery.miss(
      'passage-missing',
      'a record infers a day that its document does not give',
      edit(
        'content/sources/town-letter.mdx',
        'published: { value: null, known: unknown }',
        'published: { value: "2023-06-04", known: inferred, how: It came out on the day after. }',
      ),
    ),
  ],
});

/** Planted faults and near misses of `checks/stated.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'passage-missing',
      name: 'a record calls a publisher stated whom its document does not name',
      fixture: 'harbour',
      edits: [{ file: 'content/sources/harbour-post.mdx', replace: 'value: Harbour Post', by: 'value: Harbour Mail' }],
      findings: [
        error(
          'passage-missing',
          'content/sources/harbour-post.mdx:11:10',
          'Unexpected publisher `Harbour Mail`, expected what the document of source `harbour-post` states.',
          'Copy it from the document, or say how else it is known: `matched` or `inferred`.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a record calls a day stated that its document does not give',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/sources/town-letter.mdx',
          replace: 'published: { value: null, known: unknown }',
          by: 'published: { value: "2023-06-04", known: stated }',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/sources/town-letter.mdx:9:21',
          'Unexpected published `2023-06-04`, expected what the document of source `town-letter` states.',
          'Copy it from the document, or say how else it is known: `matched` or `inferred`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'passage-missing',
      name: 'a record states a name in other letters',
      fixture: 'harbour',
      edits: [{ file: 'content/sources/harbour-post.mdx', replace: 'value: Ana Reis', by: 'value: ANA REIS' }],
    },
    {
      rule: 'passage-missing',
      name: 'a record states a month of whose day its document says more',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/sources/town-letter.mdx',
          replace: 'published: { value: null, known: unknown }',
          by: 'published: { value: "2023-06", known: stated }',
        },
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a record infers a day that its document does not give',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/sources/town-letter.mdx',
          replace: 'published: { value: null, known: unknown }',
          by: 'published: { value: "2023-06-04", known: inferred, how: It came out on the day after. }',
        },
      ],
    },
  ],
});

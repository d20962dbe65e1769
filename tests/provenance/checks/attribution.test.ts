/** Planted faults and near misses of `checks/attribution.ts`. */
import { powerSays } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'source-misattributed',
      name: 'two sources are exchanged',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
          by: 'Within ten days in Marelo Gazette, within two weeks in Harbour Post.',
        },
      ],
      findings: [
        error(
          'source-misattributed',
          'content/questions/reopening.mdx:4:10',
          'Unexpected source `Harbour Post` for `within two weeks in Harbour Post.`, which rather follows the passages of `Marelo Gazette`.',
          'Name the source that says it, or cite the passage of the named one that does.',
        ),
        error(
          'source-misattributed',
          'content/questions/reopening.mdx:4:10',
          'Unexpected source `Marelo Gazette` for `Within ten days in Marelo Gazette`, which rather follows the passages of `Harbour Post`.',
          'Name the source that says it, or cite the passage of the named one that does.',
        ),
      ],
    },
    {
      rule: 'source-misattributed',
      name: 'one source is named for two',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
          by: 'Within ten days in Harbour Post, within two weeks in Harbour Post.',
        },
      ],
      findings: [
        error(
          'source-misattributed',
          'content/questions/reopening.mdx:4:10',
          'Missing source `Marelo Gazette` in `Within ten days in Harbour Post, within two weeks in Harbour Post.`, which cites it and names others.',
          'Name it for what it says, or take its passage out of the citation.',
        ),
        error(
          'source-misattributed',
          'content/questions/reopening.mdx:4:10',
          'Unexpected source `Harbour Post` for `within two weeks in Harbour Post.`, which rather follows the passages of `Marelo Gazette`.',
          'Name the source that says it, or cite the passage of the named one that does.',
        ),
      ],
    },
    {
      rule: 'source-misattributed',
      name: 'a list names one source twice',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'three hours, writes Coast Wire.',
          by: 'three hours, write Coast Wire and Coast Wire.',
        },
      ],
      findings: [
        error(
          'source-misattributed',
          'content/policy/power.mdx:9:1',
          'Unexpected source `Coast Wire` a second time in one list of `The storm cut the power on Garça Island for three hours, write Coast Wire and Coast Wire.`.',
          'Name each source once; one of them may stand in the place of another.',
        ),
      ],
    },
    {
      rule: 'source-misattributed',
      name: 'a number is given to a source that has another',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/overview.mdx',
          replace: 'at least six in Harbour Post, seven in Marelo Gazette',
          by: 'seven in Harbour Post, at least six in Marelo Gazette',
        },
      ],
      findings: [
        error(
          'source-misattributed',
          'content/pages/overview.mdx:21:4',
          'Unexpected source `Harbour Post` for `seven in Harbour Post`, which rather follows the passages of `Marelo Gazette`.',
          'Name the source that says it, or cite the passage of the named one that does.',
        ),
        error(
          'source-misattributed',
          'content/pages/overview.mdx:21:4',
          'Unexpected source `Marelo Gazette` for `at least six in Marelo Gazette.`, which rather follows the passages of `Harbour Post`.',
          'Name the source that says it, or cite the passage of the named one that does.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'source-misattributed',
      name: 'a sentence that names one source takes in the others together',
      fixture: 'harbour',
      edits: powerSays(
        'All documents count boats, Marelo Gazette seven in Marelo.',
        '@gazette "Seven boats broke loose in Marelo"; @wire "Seven boats broke loose in the harbour"; @harbour-post "At least six boats"',
      ),
    },
    {
      rule: 'source-misattributed',
      name: 'a person is named in the clause of a source that does not name the person',
      fixture: 'harbour',
      edits: powerSays(
        'Marelo Gazette says who told reporters something, Harbour Post, of Lobo, that a storm damaged the ferry quay.',
        '@gazette "Lobo told reporters"; @harbour-post "A storm damaged the ferry quay in Marelo"',
      ),
    },
    {
      rule: 'source-misattributed',
      name: 'the sources change places together with what they say',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
          by: 'Marelo Gazette prints two weeks, Harbour Post ten days.',
        },
      ],
    },
    {
      rule: 'source-misattributed',
      name: 'the documents are named together',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
          by: 'The documents give ten days or two weeks.',
        },
      ],
    },
  ],
});

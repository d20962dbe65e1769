/** Planted faults and near misses of `checks/attribution.ts`. */
import { power, powerSays, reopening } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'two sources are exchanged',
      edit(
        reopening,
        'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
        'Within ten days in Marelo Gazette, within two weeks in Harbour Post.',
      ),
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
    ),
    harbour.fault(
      'one source is named for two',
      edit(
        reopening,
        'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
        'Within ten days in Harbour Post, within two weeks in Harbour Post.',
      ),
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
    ),
    harbour.fault(
      'a list names one source twice',
      edit(power, 'three hours, writes Coast Wire.', 'three hours, write Coast Wire and Coast Wire.'),
      error(
        'source-misattributed',
        'content/policy/power.mdx:9:1',
        'Unexpected source `Coast Wire` a second time in one list of `The storm cut the power on Garça Island for three hours, write Coast Wire and Coast Wire.`.',
        'Name each source once; one of them may stand in the place of another.',
      ),
    ),
    harbour.fault(
      'a number is given to a source that has another',
      edit(
        'content/pages/overview.mdx',
        'at least six in Harbour Post, seven in Marelo Gazette',
        'seven in Harbour Post, at least six in Marelo Gazette',
      ),
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
    ),
  ],
  nearMisses: [
    harbour.miss(
      'source-misattributed',
      'a sentence that names one source takes in the others together',
      powerSays(
        'All documents count boats, Marelo Gazette seven in Marelo.',
        '@gazette "Seven boats broke loose in Marelo"; @wire "Seven boats broke loose in the harbour"; @harbour-post "At least six boats"',
      ),
    ),
    harbour.miss(
      'source-misattributed',
      'a person is named in the clause of a source that does not name the person',
      powerSays(
        'Marelo Gazette says who told reporters something, Harbour Post, of Lobo, that a storm damaged the ferry quay.',
        '@gazette "Lobo told reporters"; @harbour-post "A storm damaged the ferry quay in Marelo"',
      ),
    ),
    harbour.miss(
      'source-misattributed',
      'the sources change places together with what they say',
      edit(
        reopening,
        'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
        'Marelo Gazette prints two weeks, Harbour Post ten days.',
      ),
    ),
    harbour.miss(
      'source-misattributed',
      'the documents are named together',
      edit(
        reopening,
        'Within ten days in Harbour Post, within two weeks in Marelo Gazette.',
        'The documents give ten days or two weeks.',
      ),
    ),
  ],
});

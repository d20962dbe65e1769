/** Planted faults and near misses of `checks/signatures.ts`. */
import { bakery, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { letterSays, power } from '../../fixtures/edits.ts';
const unsigned = 'Read it beside its passages and sign it with `npm run review`, or write it in their words.';
const unused = 'Sign the new words with `npm run review`; `-- --prune` takes out all such lines.';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a verb says more than the passage',
      edit(
        power,
        'The storm cut the power on Garça Island for three hours,',
        'The storm sabotaged the power on Garça Island for three hours,',
      ),
      warning(
        'statement-open',
        'content/policy/power.mdx:9:1',
        'Unsigned: `The storm sabotaged the power on Garça Island for three hours, writes Coast Wire.`: `sabotaged` neither in the cited words nor following from them.',
        unsigned,
      ),
    ),
    {
      ...harbour.fault(
        'the editors say another thing',
        edit(power, 'The page counts only what', 'The page lists only what'),
        warning(
          'statement-open',
          'content/policy/power.mdx:16:1',
          'Unsigned words of the editors: `The page lists only what a document counts.`.',
          unsigned,
        ),
        warning(
          'signature-unused',
          'content/signatures.yaml:19:35',
          'Unexpected signature of Fixture desk, whose statement has changed or is gone, or needs none.',
          unused,
        ),
      ),
      rule: 'statement-open',
    },
    bakery.fault(
      'an ellipsis leaves out the clause that the words are part of',
      [
        ...letterSays('The baker who met the miller that left sold the oven.', 'The baker left.'),
        edit(
          'content/timeline/bakery-opens.mdx',
          'The baker who met the miller that left sold the oven',
          'The baker … left',
        ),
      ],
      warning(
        'statement-open',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unsigned: `The baker left.`: `The baker left.` put together of passages none of which says it whole.',
        unsigned,
      ),
    ),
    bakery.fault(
      'nothing has the words that were signed',
      {
        file: 'content/signatures.yaml',
        append: "ffffffffffffffffffffffffffffffff: {by: Ana Reis, date: '2024-05-10'}\n",
      },
      warning(
        'signature-unused',
        'content/signatures.yaml:6:35',
        'Unexpected signature of Ana Reis, whose statement has changed or is gone, or needs none.',
        unused,
      ),
    ),
  ],
  nearMisses: [
    bakery.miss('statement-open', 'an ellipsis leaves out a whole clause between two commas', [
      ...letterSays('The baker, who met the miller, left.', 'The baker left.'),
      edit('content/timeline/bakery-opens.mdx', 'The baker, who met the miller, left', 'The baker … left'),
    ]),
    harbour.miss(
      'statement-open',
      'a word is another form of a word of the passage',
      edit(
        power,
        'The storm cut the power on Garça Island for three hours,',
        'The storm was cutting the power on Garça Island for three hours,',
      ),
    ),
    bakery.miss(
      'signature-unused',
      'a signature says why it was given',
      edit(
        'content/signatures.yaml',
        '178adf937ec6570ded2de57edef40050: {by: Fixture desk',
        '178adf937ec6570ded2de57edef40050: {note: Read aloud, by: Fixture desk',
      ),
    ),
  ],
});

/** Planted faults and near misses of `checks/signatures.ts`. */
import { testCases, warning } from '../../fixtures/cases.ts';

const power = 'content/policy/power.mdx';
const unsigned = 'Read it beside its passages and sign it with `npm run review`, or write it in their words.';
const unused = 'Sign the new words with `npm run review`; `-- --prune` takes out all such lines.';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'statement-open',
      name: 'a verb says more than the passage',
      fixture: 'harbour',
      edits: [
        {
          file: power,
          replace: 'The storm cut the power on Garça Island for three hours,',
          by: 'The storm sabotaged the power on Garça Island for three hours,',
        },
      ],
      findings: [
        warning(
          'statement-open',
          'content/policy/power.mdx:9:1',
          'Unsigned: `The storm sabotaged the power on Garça Island for three hours, writes Coast Wire.`: `sabotaged` neither in the cited words nor following from them.',
          unsigned,
        ),
      ],
    },
    {
      rule: 'statement-open',
      name: 'the editors say another thing',
      fixture: 'harbour',
      edits: [{ file: power, replace: 'The page counts only what', by: 'The page lists only what' }],
      findings: [
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
      ],
    },
    {
      rule: 'signature-unused',
      name: 'nothing has the words that were signed',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/signatures.yaml',
          append: "ffffffffffffffffffffffffffffffff: {by: Ana Reis, date: '2024-05-10'}\n",
        },
      ],
      findings: [
        warning(
          'signature-unused',
          'content/signatures.yaml:6:35',
          'Unexpected signature of Ana Reis, whose statement has changed or is gone, or needs none.',
          unused,
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'statement-open',
      name: 'a word is another form of a word of the passage',
      fixture: 'harbour',
      edits: [
        {
          file: power,
          replace: 'The storm cut the power on Garça Island for three hours,',
          by: 'The storm was cutting the power on Garça Island for three hours,',
        },
      ],
    },
    {
      rule: 'signature-unused',
      name: 'a signature says why it was given',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/signatures.yaml',
          replace: '178adf937ec6570ded2de57edef40050: {by: Fixture desk',
          by: '178adf937ec6570ded2de57edef40050: {note: Read aloud, by: Fixture desk',
        },
      ],
    },
  ],
});

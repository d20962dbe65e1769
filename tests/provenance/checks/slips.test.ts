/** Planted faults and near misses of `checks/slips.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

const record = 'content/sources/wire.mdx';
/** Marks the length of the power cut as a slip. */
const hours = {
  file: record,
  replace: 'slips:\n',
  by: 'slips:\n  - passage: three hours\n    note: A cut of three minutes is meant.\n',
};

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'slip-told',
      name: 'a sentence tells the number of a slip',
      fixture: 'harbour',
      edits: [hours],
      findings: [
        error(
          'slip-told',
          'content/policy/power.mdx:9:1',
          'Unexpected `three hours` in `The storm cut the power on Garça Island for three hours, writes Coast Wire.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
      ],
    },
    {
      rule: 'slip-told',
      name: 'a sentence tells the words of a slip',
      fixture: 'harbour',
      edits: [
        {
          file: record,
          replace: 'slips:\n',
          by: 'slips:\n  - passage: cut the power\n    note: It cut the cable.\n',
        },
      ],
      findings: [
        error(
          'slip-told',
          'content/policy/power.mdx:3:10',
          'Unexpected `cut the power` in `The storm cut the power on Garça Island.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
        error(
          'slip-told',
          'content/policy/power.mdx:9:1',
          'Unexpected `cut the power` in `The storm cut the power on Garça Island for three hours, writes Coast Wire.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
      ],
    },
    {
      rule: 'slip-told',
      name: 'a figure is taken from a slip',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/gazette.mdx',
          replace: 'notEvidence:\n',
          by: 'slips:\n  - passage: 3.5 million\n    note: The plan has one million.\nnotEvidence:\n',
        },
      ],
      findings: [
        error(
          'slip-told',
          'content/actors/port-council.mdx:6:10',
          'Unexpected `3.5 million` in `The council wants to spend 3.5 million euros on a new quay.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
        error(
          'slip-told',
          'content/figures/new-quay-cost.mdx:5:10',
          'Unexpected `3.5 million` in `The council wants to spend 3.5 million euros on a new quay.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
        error(
          'slip-told',
          'content/figures/new-quay-cost.mdx:14:12',
          'Unexpected value `3500000`, which its passage has in a slip alone.',
          'Leave out the reading: a slip is quoted, and gives no figure.',
        ),
        error(
          'slip-told',
          'content/policy/rebuilding.mdx:16:3',
          'Unexpected `3.5 million` in `The council wants to spend 3.5 million euros on a new quay.`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
        error(
          'slip-told',
          'content/policy/rebuilding.mdx:23:20',
          'Unexpected `3.5 million` in `€3.5 million`, which its passages have in a slip alone.',
          'Quote it in quotation marks, or leave it out.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'slip-told',
      name: 'a sentence quotes a slip',
      fixture: 'harbour',
      edits: [
        hours,
        {
          file: 'content/policy/power.mdx',
          replace: 'on Garça Island for three hours, writes Coast Wire',
          by: 'on Garça Island “for three hours”, writes Coast Wire',
        },
      ],
    },
    {
      rule: 'slip-told',
      name: 'a sentence leaves a slip out',
      fixture: 'harbour',
      edits: [
        hours,
        { file: 'content/policy/power.mdx', replace: ' for three hours, writes Coast Wire', by: ', writes Coast Wire' },
      ],
    },
    {
      rule: 'slip-told',
      name: 'what is a slip in one source stands in another',
      fixture: 'harbour',
      edits: [
        {
          file: record,
          replace: 'slips:\n',
          by: 'slips:\n  - passage: on Garça Island\n    note: The whole coast is meant.\n',
        },
        {
          file: 'content/policy/power.mdx',
          replace: 'writes Coast Wire',
          by: 'write Coast Wire and the Marelo Gazette',
        },
        {
          file: 'content/policy/power.mdx',
          replace: '[^power]: @wire',
          by: '[^power]: @gazette "Islanders on Garça Island had no ferry for two days"; @wire',
        },
      ],
    },
  ],
});

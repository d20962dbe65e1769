/** Planted faults and near misses of `checks/slips.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { power } from '../../fixtures/edits.ts';

const record = 'content/sources/wire.mdx';
/** Marks the length of the power cut as a slip. */
const hours = edit(
  record,
  'slips:\n',
  'slips:\n  - passage: three hours\n    note: A cut of three minutes is meant.\n',
);

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence tells the number of a slip',
      hours,
      error(
        'slip-told',
        'content/policy/power.mdx:9:1',
        'Unexpected `three hours` in `The storm cut the power on Garça Island for three hours, writes Coast Wire.`, which its passages have in a slip alone.',
        'Quote it in quotation marks, or leave it out.',
      ),
    ),
    harbour.fault(
      'a sentence tells the words of a slip',
      edit(record, 'slips:\n', 'slips:\n  - passage: cut the power\n    note: It cut the cable.\n'),
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
    ),
    harbour.fault(
      'a figure is taken from a slip',
      edit(
        'content/sources/gazette.mdx',
        'notEvidence:\n',
        'slips:\n  - passage: 3.5 million\n    note: The plan has one million.\nnotEvidence:\n',
      ),
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
    ),
  ],
  nearMisses: [
    harbour.miss('slip-told', 'a sentence quotes a slip', [
      hours,
      edit(
        power,
        'on Garça Island for three hours, writes Coast Wire',
        'on Garça Island “for three hours”, writes Coast Wire',
      ),
    ]),
    harbour.miss('slip-told', 'a sentence leaves a slip out', [
      hours,
      edit(power, ' for three hours, writes Coast Wire', ', writes Coast Wire'),
    ]),
    harbour.miss('slip-told', 'what is a slip in one source stands in another', [
      edit(record, 'slips:\n', 'slips:\n  - passage: on Garça Island\n    note: The whole coast is meant.\n'),
      edit(power, 'writes Coast Wire', 'write Coast Wire and the Marelo Gazette'),
      edit(power, '[^power]: @wire', '[^power]: @gazette "Islanders on Garça Island had no ferry for two days"; @wire'),
    ]),
  ],
});

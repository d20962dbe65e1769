/** Planted faults and near misses of `checks/event-dates.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { island, storm, waves } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a date that follows from its derivation is said to be stated',
      edit(island, 'basis: derived', 'basis: stated'),
      error(
        'date-overstated',
        'content/timeline/island-cut-off.mdx:7:10',
        'Unexpected basis `stated` beside a derivation of the date `2024-05`.',
        'Mark the date as `derived`, or take the derivation out where the evidence gives the date itself.',
      ),
    ),
    harbour.fault(
      'an event is dated to a day that no passage states',
      edit(storm, 'edtf: "2024-05-01"\n', 'edtf: "2024-05-02"\n'),
      error(
        'date-overstated',
        'content/timeline/storm-damage.mdx:5:9',
        'Unexpected date `2024-05-02`, which does not take in `1 May 2024` of its label `Night of 1 May 2024`.',
        'Correct the date or its label.',
      ),
    ),
    harbour.fault(
      'a longer time is said to be a night',
      edit(storm, 'edtf: "2024-05-01"\n', 'edtf: "2024-05"\n'),
      error(
        'date-overstated',
        `${storm}:7:10`,
        'Unexpected night of the date `2024-05`, which is neither a day nor two days that follow one another.',
        'Give the night by its two days, or take `night` out: what happened at some time is drawn as that.',
      ),
    ),
    harbour.fault(
      'a derived date has no derivation',
      edit(island, '  derivation: No document gives the days; Marelo Gazette reports them with the storm.\n', ''),
      error(
        'date-overstated',
        'content/timeline/island-cut-off.mdx:5:9',
        'Missing derivation of the date `2024-05`.',
        'Show in `derivation` how the date follows from the evidence, or mark it as `stated`.',
      ),
    ),
    harbour.fault(
      'a derived date is moved by a day and its derivation is not',
      edit(waves, 'edtf: "2024-05-01/2024-05-02"\n', 'edtf: "2024-05-01/2024-05-04"\n'),
      error(
        'date-overstated',
        'content/timeline/waves-at-the-gate.mdx:5:9',
        'Unexpected date `2024-05-01/2024-05-04`, at which its derivation does not arrive.',
        'Name both ends of the date in `derivation` or `label`, or correct the date.',
      ),
    ),
    harbour.fault(
      'an end of a date is moved, and its label names both',
      [
        edit(waves, 'edtf: "2024-05-01/2024-05-02"\n', 'edtf: "2024-05-01/2024-05-03"\n'),
        edit(waves, 'says last night.', 'says last night; it was read on 3 May 2024.'),
      ],
      error(
        'date-overstated',
        'content/timeline/waves-at-the-gate.mdx:5:9',
        'Unexpected date `2024-05-01/2024-05-03`, whose end `2024-05-03` its label `Night of 1 to 2 May 2024` does not name.',
        'Correct the date or its label.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'date-overstated',
      'a label names one day of several',
      edit(waves, 'label: Night of 1 to 2 May 2024', 'label: Night of 1 May 2024'),
    ),
    harbour.miss('date-overstated', 'an event is dated more coarsely than its passages', [
      edit(storm, 'edtf: "2024-05-01"\n', 'edtf: "2024-05"\n'),
      edit(storm, '  night: true\n', ''),
    ]),
    harbour.miss(
      'date-overstated',
      'a night is given by its two days',
      edit(waves, '  label: Night of 1 to 2 May 2024', '  label: Night of 1 to 2 May 2024\n  night: true'),
    ),
    harbour.miss('date-overstated', 'a date has no label', edit(island, '  label: May 2024\n', '')),
  ],
});

/** Planted faults and near misses of `checks/event-dates.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'date-overstated',
      name: 'a date that follows from its derivation is said to be stated',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/island-cut-off.mdx', replace: 'basis: derived', by: 'basis: stated' }],
      findings: [
        error(
          'date-overstated',
          'content/timeline/island-cut-off.mdx:7:10',
          'Unexpected basis `stated` beside a derivation of the date `2024-05`.',
          'Mark the date as `derived`, or take the derivation out where the evidence gives the date itself.',
        ),
      ],
    },
    {
      rule: 'date-overstated',
      name: 'an event is dated to a day that no passage states',
      fixture: 'harbour',
      edits: [
        { file: 'content/timeline/storm-damage.mdx', replace: 'edtf: "2024-05-01"\n', by: 'edtf: "2024-05-02"\n' },
      ],
      findings: [
        error(
          'date-overstated',
          'content/timeline/storm-damage.mdx:5:9',
          'Unexpected date `2024-05-02`, which does not take in `1 May 2024` of its label `Night of 1 May 2024`.',
          'Correct the date or its label.',
        ),
      ],
    },
    {
      rule: 'date-overstated',
      name: 'a derived date has no derivation',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '  derivation: No document gives the days; Marelo Gazette reports them with the storm.\n',
          by: '',
        },
      ],
      findings: [
        error(
          'date-overstated',
          'content/timeline/island-cut-off.mdx:5:9',
          'Missing derivation of the date `2024-05`.',
          'Show in `derivation` how the date follows from the evidence, or mark it as `stated`.',
        ),
      ],
    },
    {
      rule: 'date-overstated',
      name: 'a derived date is moved by a day and its derivation is not',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'edtf: "2024-05-01/2024-05-02"\n',
          by: 'edtf: "2024-05-01/2024-05-04"\n',
        },
      ],
      findings: [
        error(
          'date-overstated',
          'content/timeline/waves-at-the-gate.mdx:5:9',
          'Unexpected date `2024-05-01/2024-05-04`, at which its derivation does not arrive.',
          'Name both ends of the date in `derivation` or `label`, or correct the date.',
        ),
      ],
    },
    {
      rule: 'date-overstated',
      name: 'an end of a date is moved, and its label names both',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'edtf: "2024-05-01/2024-05-02"\n',
          by: 'edtf: "2024-05-01/2024-05-03"\n',
        },
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'says last night.',
          by: 'says last night; it was read on 3 May 2024.',
        },
      ],
      findings: [
        error(
          'date-overstated',
          'content/timeline/waves-at-the-gate.mdx:5:9',
          'Unexpected date `2024-05-01/2024-05-03`, whose end `2024-05-03` its label `Night of 1 to 2 May 2024` does not name.',
          'Correct the date or its label.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'date-overstated',
      name: 'a label names one day of several',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'label: Night of 1 to 2 May 2024',
          by: 'label: Night of 1 May 2024',
        },
      ],
    },
    {
      rule: 'date-overstated',
      name: 'an event is dated more coarsely than its passages',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', replace: 'edtf: "2024-05-01"\n', by: 'edtf: "2024-05"\n' }],
    },
    {
      rule: 'date-overstated',
      name: 'a date has no label',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/island-cut-off.mdx', replace: '  label: May 2024\n', by: '' }],
    },
  ],
});

/** Planted faults and near misses of `checks/readings.ts`. */
import { guests, harmless, planted } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

const oneEnd = (value: string, range: string, column = 73) =>
  error(
    'reading-mismatch',
    `content/figures/guests.mdx:9:${String(column)}`,
    `Unexpected value \`${value}\` alone, which is one end of \`${range}\` in the passage.`,
    'Give the lower end as `value` and the upper one as `to`.',
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    planted(
      'the upper end of a range is below the lower',
      guests('value: 60, to: 40'),
      oneEnd('60', '40 and 60'),
      error(
        'entry-invalid',
        'content/figures/guests.mdx:9:81',
        'Unexpected front matter field `readings.0.to`: expected more than `value`.',
        'Correct the field; `npm run new` writes a valid example of each kind.',
      ),
    ),
    planted('one end of a range stands for all of it', guests('value: 60'), oneEnd('60', '40 and 60')),
    planted(
      'one end of a range stands for all of it, whose ends share their scale',
      guests('value: 4000000', ' Between 4 and 60 million guests left.'),
      oneEnd('4000000', '4 and 60 million', 80),
    ),
    planted(
      'the upper end of a range stands in no passage',
      guests('value: 40, to: 70'),
      error(
        'reading-mismatch',
        'content/figures/guests.mdx:9:81',
        'Unexpected value `70`, which is not among the numbers of the passage `Between 40 and 60 guests left`.',
        'The passage says `40`, `60`: correct the value or the passage.',
      ),
    ),
    {
      rule: 'reading-mismatch',
      name: 'the value of a reading is not in its passage',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-places.mdx',
          replace: 'The terminal was designed for 4,000 passengers\n    value: 4000',
          by: 'The terminal was designed for 4,000 passengers\n    value: 4100',
        },
      ],
      findings: [
        error(
          'fact-flattened',
          'content/figures/passengers-a-day.mdx:6:10',
          'Unexpected flat value `4000` of `How many passengers was the terminal designed for?`, on which the sources differ.',
          'Print it as `<Fact id="terminal-places" />`, or name its source in the sentence.',
        ),
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `passengers / places * 100`: An input has no single value, or depends on this figure.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
        error(
          'reading-mismatch',
          'content/figures/terminal-places.mdx:16:12',
          'Unexpected value `4100`, which is not among the numbers of the passage `The terminal was designed for 4,000 passengers`.',
          'The passage says `4,000`: correct the value or the passage.',
        ),
      ],
    },
    {
      rule: 'reading-mismatch',
      name: 'the passage of a reading holds no number',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/new-quay-cost.mdx',
          replace: 'passage: The council wants to spend 3.5 million euros on a new quay\n',
          by: 'passage: on a new quay\n',
        },
        { file: 'content/figures/new-quay-cost.mdx', replace: 'actors: [port-council]', by: 'actors: []' },
      ],
      findings: [
        error(
          'reading-mismatch',
          'content/figures/new-quay-cost.mdx:14:12',
          'Unexpected value `3500000`, which is not among the numbers of the passage `on a new quay`.',
          'The passage holds no number: cite the one that does.',
        ),
      ],
    },
    {
      rule: 'reading-mismatch',
      name: 'the qualifier of a reading is not in its passage',
      fixture: 'harbour',
      edits: [
        { file: 'content/figures/waiting-passengers.mdx', replace: 'qualifier: nearly', by: 'qualifier: more than' },
      ],
      findings: [
        error(
          'reading-mismatch',
          'content/figures/waiting-passengers.mdx:15:12',
          'Missing qualifier `nearly`, which stands beside `1,200` in the passage.',
          'Add `qualifier: nearly`.',
        ),
        error(
          'reading-mismatch',
          'content/figures/waiting-passengers.mdx:16:16',
          'Unexpected qualifier `more than`, which does not stand in the passage `nearly 1,200 passengers waited for a ferry`.',
          'Copy the qualifier from the passage, or leave it out.',
        ),
      ],
    },
    {
      rule: 'reading-mismatch',
      name: 'a qualifier is only part of a word of its passage',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: '    passage: Seven boats broke loose in Marelo\n    value: 7\n',
          by: '    passage: Seven boats broke loose in Marelo\n    value: 7\n    qualifier: eve\n',
        },
      ],
      findings: [
        error(
          'reading-mismatch',
          'content/figures/boats-adrift.mdx:19:16',
          'Unexpected qualifier `eve`, which does not stand in the passage `Seven boats broke loose in Marelo`.',
          'Copy the qualifier from the passage, or leave it out.',
        ),
      ],
    },
    {
      rule: 'reading-mismatch',
      name: 'a reading drops its qualifier',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/waiting-passengers.mdx', replace: '    qualifier: nearly\n', by: '' }],
      findings: [
        error(
          'reading-mismatch',
          'content/figures/waiting-passengers.mdx:15:12',
          'Missing qualifier `nearly`, which stands beside `1,200` in the passage.',
          'Add `qualifier: nearly`.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'a name of a formula is no input',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'passengers / places * 100',
          by: 'passengers / seats * 100',
        },
      ],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `passengers / seats * 100`: Unexpected `seats`.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'a parenthesis of a formula is not closed',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'passengers / places * 100',
          by: '(passengers / places * 100',
        },
      ],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `(passengers / places * 100`: Missing `)`.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'a formula divides by zero',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'passengers / places * 100',
          by: 'passengers / (places - places)',
        },
      ],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `passengers / (places - places)`: Unexpected division by zero.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'an input of a formula is disputed',
      fixture: 'harbour',
      edits: [
        { file: 'content/figures/terminal-load.mdx', replace: 'places: terminal-places', by: 'places: boats-adrift' },
      ],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `passengers / places * 100`: An input has no single value, or depends on this figure.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'a formula depends on itself',
      fixture: 'harbour',
      edits: [
        { file: 'content/figures/terminal-load.mdx', replace: 'places: terminal-places', by: 'places: terminal-load' },
      ],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:11:15',
          'Unexpected formula `passengers / places * 100`: An input has no single value, or depends on this figure.',
          'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
        ),
      ],
    },
    {
      rule: 'formula-wrong',
      name: 'the stated result of a formula is not what its inputs make',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/terminal-load.mdx', replace: 'result: 120', by: 'result: 130' }],
      findings: [
        error(
          'formula-wrong',
          'content/figures/terminal-load.mdx:15:11',
          'Unexpected result `130` of `passengers / places * 100`, which its inputs make `120`.',
          'Correct the result, or the inputs that have changed.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'a figure has neither readings nor a formula',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace:
            'formula:\n  expression: passengers / places * 100\n  inputs:\n    passengers: passengers-a-day\n    places: terminal-places\n  result: 120\n',
          by: '',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/figures/terminal-load.mdx:2:1',
          'Missing readings: the figure has neither readings nor a formula.',
          'Add a reading for each source that gives the value, or a formula.',
        ),
        error(
          'sentence-uncited',
          'content/figures/terminal-load.mdx:2:8',
          'Missing citation of the title `Load of the terminal`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
        error(
          'sentence-uncited',
          'content/figures/terminal-load.mdx:3:11',
          'Missing citation of the question `How full is the terminal?`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
        error(
          'sentence-uncited',
          'content/figures/terminal-load.mdx:4:8',
          'Missing citation of the label `Load`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
        error(
          'sentence-uncited',
          'content/figures/terminal-load.mdx:5:10',
          'Missing citation of the summary `The passengers a day in parts of a hundred of what the termi…`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
      ],
    },
  ],
  nearMisses: [
    harmless('a source gives a range', ...guests()),
    harmless(
      'a source gives a range whose ends share their scale',
      ...guests('value: 40000000, to: 60000000', ' Between 40 and 60 million guests left.'),
    ),
    harmless(
      'the measure of a range stands behind its last number',
      ...guests('value: 4000000, to: 6000000', ' Between 4 and 6 million litres left.', 'litre'),
    ),
    {
      rule: 'reading-mismatch',
      name: 'the passage gives the value in words',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'value: 6', by: 'value: 6.0' }],
    },
    {
      rule: 'reading-mismatch',
      name: 'the passage gives the value with a scale word',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/new-quay-cost.mdx', replace: 'value: 3500000', by: 'value: 3.5e6' }],
    },
    {
      rule: 'formula-wrong',
      name: 'a formula is written in another way',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'passengers / places * 100',
          by: '(100 * passengers) / places',
        },
      ],
    },
  ],
});

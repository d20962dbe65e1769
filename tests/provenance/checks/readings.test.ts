/** Planted faults and near misses of `checks/readings.ts`. */
import { boats, guests } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

const oneEnd = (value: string, range: string, column = 73) =>
  error(
    'reading-mismatch',
    `content/figures/guests.mdx:9:${String(column)}`,
    `Unexpected value \`${value}\` alone, which is one end of \`${range}\` in the passage.`,
    'Give the lower end as `value` and the upper one as `to`.',
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a source gives the same value twice',
      edit(
        boats,
        '  - source: wire\n',
        '  - source: gazette\n    passage: Seven boats broke loose in Marelo\n    value: 7\n  - source: wire\n',
      ),
      error(
        'reading-mismatch',
        `${boats}:21:12`,
        'Unexpected value `7`, which another reading of `gazette` gives already.',
        'Give each value of a source once.',
      ),
    ),
    {
      ...harbour.fault(
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
      rule: 'reading-mismatch',
    },
    harbour.fault('one end of a range stands for all of it', guests('value: 60'), oneEnd('60', '40 and 60')),
    harbour.fault(
      'one end of a range stands for all of it, whose ends share their scale',
      guests('value: 4000000', ' Between 4 and 60 million guests left.'),
      oneEnd('4000000', '4 and 60 million', 80),
    ),
    harbour.fault(
      'the upper end of a range stands in no passage',
      guests('value: 40, to: 70'),
      error(
        'reading-mismatch',
        'content/figures/guests.mdx:9:81',
        'Unexpected value `70`, which is not among the numbers of the passage `Between 40 and 60 guests left`.',
        'The passage says `40`, `60`: correct the value or the passage.',
      ),
    ),
    harbour.fault(
      'the value of a reading is not in its passage',
      edit(
        'content/figures/terminal-places.mdx',
        'The terminal was designed for 4,000 passengers\n    value: 4000',
        'The terminal was designed for 4,000 passengers\n    value: 4100',
      ),
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
    ),
    harbour.fault(
      'the passage of a reading holds no number',
      [
        edit(
          'content/figures/new-quay-cost.mdx',
          'passage: The council wants to spend 3.5 million euros on a new quay\n',
          'passage: on a new quay\n',
        ),
        edit('content/figures/new-quay-cost.mdx', 'actors: [port-council]', 'actors: []'),
      ],
      error(
        'reading-mismatch',
        'content/figures/new-quay-cost.mdx:14:12',
        'Unexpected value `3500000`, which is not among the numbers of the passage `on a new quay`.',
        'The passage holds no number: cite the one that does.',
      ),
    ),
    harbour.fault(
      'the qualifier of a reading is not in its passage',
      edit('content/figures/waiting-passengers.mdx', 'qualifier: nearly', 'qualifier: more than'),
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
    ),
    harbour.fault(
      'a qualifier is only part of a word of its passage',
      edit(
        boats,
        '    passage: Seven boats broke loose in Marelo\n    value: 7\n',
        '    passage: Seven boats broke loose in Marelo\n    value: 7\n    qualifier: eve\n',
      ),
      error(
        'reading-mismatch',
        'content/figures/boats-adrift.mdx:19:16',
        'Unexpected qualifier `eve`, which does not stand in the passage `Seven boats broke loose in Marelo`.',
        'Copy the qualifier from the passage, or leave it out.',
      ),
    ),
    harbour.fault(
      'a reading drops its qualifier',
      edit('content/figures/waiting-passengers.mdx', '    qualifier: nearly\n', ''),
      error(
        'reading-mismatch',
        'content/figures/waiting-passengers.mdx:15:12',
        'Missing qualifier `nearly`, which stands beside `1,200` in the passage.',
        'Add `qualifier: nearly`.',
      ),
    ),
    harbour.fault(
      'a name of a formula is no input',
      edit('content/figures/terminal-load.mdx', 'passengers / places * 100', 'passengers / seats * 100'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:11:15',
        'Unexpected formula `passengers / seats * 100`: Unexpected `seats`.',
        'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
      ),
    ),
    harbour.fault(
      'a parenthesis of a formula is not closed',
      edit('content/figures/terminal-load.mdx', 'passengers / places * 100', '(passengers / places * 100'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:11:15',
        'Unexpected formula `(passengers / places * 100`: Missing `)`.',
        'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
      ),
    ),
    harbour.fault(
      'a formula divides by zero',
      edit('content/figures/terminal-load.mdx', 'passengers / places * 100', 'passengers / (places - places)'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:11:15',
        'Unexpected formula `passengers / (places - places)`: Unexpected division by zero.',
        'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
      ),
    ),
    harbour.fault(
      'an input of a formula is disputed',
      edit('content/figures/terminal-load.mdx', 'places: terminal-places', 'places: boats-adrift'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:11:15',
        'Unexpected formula `passengers / places * 100`: An input has no single value, or depends on this figure.',
        'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
      ),
    ),
    harbour.fault(
      'a formula depends on itself',
      edit('content/figures/terminal-load.mdx', 'places: terminal-places', 'places: terminal-load'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:11:15',
        'Unexpected formula `passengers / places * 100`: An input has no single value, or depends on this figure.',
        'Use the inputs’ names, numbers, + - * / and parentheses, and inputs with one value each.',
      ),
    ),
    harbour.fault(
      'the stated result of a formula is not what its inputs make',
      edit('content/figures/terminal-load.mdx', 'result: 120', 'result: 130'),
      error(
        'formula-wrong',
        'content/figures/terminal-load.mdx:15:11',
        'Unexpected result `130` of `passengers / places * 100`, which its inputs make `120`.',
        'Correct the result, or the inputs that have changed.',
      ),
    ),
    {
      ...harbour.fault(
        'a figure has neither readings nor a formula',
        edit(
          'content/figures/terminal-load.mdx',
          'formula:\n  expression: passengers / places * 100\n  inputs:\n    passengers: passengers-a-day\n    places: terminal-places\n  result: 120\n',
          '',
        ),
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
      ),
      rule: 'entry-invalid',
    },
  ],
  nearMisses: [
    harbour.miss('reading-mismatch', 'a source writes thousands with a stop', [
      ...guests('value: 12750', ' The hall held 12.750 guests.'),
    ]),
    harbour.miss('reading-mismatch', 'a qualifier is the sign of its passage', [
      ...guests('value: 300, qualifier: "~"', ' The hall held ~300 guests.'),
    ]),
    harbour.miss('reading-mismatch', 'a source gives a range', [...guests()]),
    harbour.miss('reading-mismatch', 'a source gives a range whose ends share their scale', [
      ...guests('value: 40000000, to: 60000000', ' Between 40 and 60 million guests left.'),
    ]),
    harbour.miss('reading-mismatch', 'the measure of a range stands behind its last number', [
      ...guests('value: 4000000, to: 6000000', ' Between 4 and 6 million litres left.', 'litre'),
    ]),
    harbour.miss('reading-mismatch', 'the passage gives the value in words', edit(boats, 'value: 6', 'value: 6.0')),
    harbour.miss(
      'reading-mismatch',
      'the passage gives the value with a scale word',
      edit('content/figures/new-quay-cost.mdx', 'value: 3500000', 'value: 3.5e6'),
    ),
    harbour.miss(
      'formula-wrong',
      'a formula is written in another way',
      edit('content/figures/terminal-load.mdx', 'passengers / places * 100', '(100 * passengers) / places'),
    ),
  ],
});

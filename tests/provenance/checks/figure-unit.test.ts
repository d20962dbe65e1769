/** Planted faults and near misses of `checks/figure-unit.ts`. */
import { boats, boatsUnit, buoys, buoysFile } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'one and many of a unit are two words',
      edit(boats, boatsUnit, 'unit: { one: raft, many: boats }'),
      error(
        'reading-mismatch',
        'content/figures/boats-adrift.mdx:6:7',
        'Unexpected unit `raft`, `boats`, which are not forms of one word.',
        'Write one and many of the same thing, with its own symbol.',
      ),
    ),
    harbour.fault(
      'a source is given a word for the unit that it does not use',
      buoys('{ one: harbour buoy, many: harbour buoys }'),
      error(
        'reading-mismatch',
        `${buoysFile}:13:11`,
        'Unexpected unit `harbour buoys`, which does not stand behind `4` in the passage of `wire`.',
        'Copy the word of the source, or leave it out.',
      ),
    ),
    harbour.fault(
      'one and many of the unit of a source are two words',
      buoys('{ one: channel, many: channel buoys }'),
      error(
        'reading-mismatch',
        `${buoysFile}:13:11`,
        'Unexpected unit `channel`, `channel buoys`, which are not forms of one word.',
        'Write one and many of the same thing.',
      ),
    ),
    harbour.fault(
      'a symbol is of another measure than its unit',
      edit('content/figures/terminal-load.mdx', 'symbol: "%"', 'symbol: €'),
      error(
        'reading-mismatch',
        'content/figures/terminal-load.mdx:6:7',
        'Unexpected unit `percent`, `percent`, `€`, which are not forms of one word.',
        'Write one and many of the same thing, with its own symbol.',
      ),
    ),
    harbour.fault(
      'what a figure counts stands in none of its passages',
      edit(boats, boatsUnit, 'unit: { one: raft, many: rafts }'),
      error(
        'reading-mismatch',
        'content/figures/boats-adrift.mdx:6:7',
        'Unexpected unit `rafts`, which stands in no passage of the figure.',
        'Write the thing that the source counts, or declare in `gloss` what it is called there.',
      ),
    ),
    harbour.fault(
      'a figure is counted in another currency than its passage',
      edit(
        'content/figures/new-quay-cost.mdx',
        'unit: { one: euro, many: euros, symbol: €, symbolPosition: before }',
        'unit: { one: dollar, many: dollars, symbol: $, symbolPosition: before }',
      ),
      error(
        'reading-mismatch',
        'content/figures/new-quay-cost.mdx:6:7',
        'Unexpected unit `$`, which does not stand beside `3.5 million` in the passage of `gazette`.',
        'Write the measure or currency that the source gives.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('reading-mismatch', 'a source has a word of its own for the unit', [...buoys()]),
    harbour.miss(
      'reading-mismatch',
      'a unit is called otherwise by the sources, and a gloss says how',
      edit(boats, boatsUnit, 'unit: { one: raft, many: rafts }\ngloss: { rafts: [boats] }'),
    ),
  ],
});

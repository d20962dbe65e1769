/** Planted faults and near misses of `checks/charts.ts`. */
import { error, harbour, testCases, type PlantedFault } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/passengers-a-day.mdx';

/** The figure of 4,800 passengers, drawn beside one of 4,000, with another number of passengers to a square. */
const drawnBy = (per: number): readonly Edit[] => [edit(file, 'per: 200', `per: ${String(per)}`)];

const planted = (name: string, per: number, message: string): PlantedFault =>
  harbour.fault(
    name,
    drawnBy(per),
    error('entry-invalid', `${file}:13:8`, message, 'Change `per`: the number of squares is the value divided by it.'),
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    planted(
      'a chart would be of more squares than can be counted',
      10,
      'Unexpected `per: 10`, by which 4800 would be 480 squares, expected 1 to 400.',
    ),
    planted(
      'what a figure is held against would be no square',
      9000,
      'Unexpected `per: 9000`, by which 4000 would be 0 squares, expected 1 to 400.',
    ),
    harbour.fault(
      'a label is of a figure that the chart does not draw',
      edit(file, '    terminal-places: Designed for', '    boats-adrift: Boats'),
      error(
        'entry-invalid',
        `${file}:17:19`,
        'Unexpected label of `boats-adrift`, which the chart does not draw.',
        'Name the figure in `with`, or take the label out.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'entry-invalid',
      'a label is of the figure itself, and what is drawn beside it has its own',
      edit(file, '    terminal-places: Designed for\n', ''),
    ),
    harbour.miss('entry-invalid', 'a chart is of just as many squares as can be counted', drawnBy(12)),
    harbour.miss('entry-invalid', 'what a figure is held against is one square', drawnBy(8000)),
  ],
});

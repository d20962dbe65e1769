/** Planted faults and near misses of `checks/captions.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/boats-adrift.mdx';
const captioned = (caption: string): Edit => edit(file, 'order: 10\n', `order: 10\ncaption: ${caption}\n`);

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a caption names two sources, and the chart draws the value of a third',
      captioned('Boats torn loose, as Harbour Post and Marelo Gazette give them.'),
      error(
        'source-misattributed',
        `${file}:9:10`,
        'Missing `Coast Wire` in `Boats torn loose, as Harbour Post and Marelo Gazette give them.`, which names others whose values are drawn.',
        'Name all sources of the values, or none.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'source-misattributed',
      'a caption names every source of its values',
      captioned('Boats torn loose, as Harbour Post, Marelo Gazette and Coast Wire give them.'),
    ),
    harbour.miss('source-misattributed', 'a caption names no source', captioned('Boats torn loose.')),
  ],
});

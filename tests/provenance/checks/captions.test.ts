/** Planted faults and near misses of `checks/captions.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/boats-adrift.mdx';
const captioned = (caption: string): Edit => ({ file, replace: 'order: 10\n', by: `order: 10\ncaption: ${caption}\n` });

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'source-misattributed',
      name: 'a caption names two sources, and the chart draws the value of a third',
      fixture: 'harbour',
      edits: [captioned('Boats torn loose, as Harbour Post and Marelo Gazette give them.')],
      findings: [
        error(
          'source-misattributed',
          `${file}:9:10`,
          'Missing `Coast Wire` in `Boats torn loose, as Harbour Post and Marelo Gazette give them.`, which names others whose values are drawn.',
          'Name all sources of the values, or none.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'source-misattributed',
      name: 'a caption names every source of its values',
      fixture: 'harbour',
      edits: [captioned('Boats torn loose, as Harbour Post, Marelo Gazette and Coast Wire give them.')],
    },
    {
      rule: 'source-misattributed',
      name: 'a caption names no source',
      fixture: 'harbour',
      edits: [captioned('Boats torn loose.')],
    },
  ],
});

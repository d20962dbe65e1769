/** Planted faults and near misses of `checks/opposed-words.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-word',
      name: 'a word stands in the place of its opposite',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'could not say what broke the chain at the eastern gate.[^chain]',
          by: 'could not say what broke the chain at the western gate.[^chain]',
        },
      ],
      findings: [
        error(
          'support-word',
          'content/timeline/storm-damage.mdx:25:1',
          'Unexpected `western` in `The port council could not say what broke the chain at the western gate.`, where the passages have `eastern`.',
          'Write what the source says there.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-word',
      name: 'the opposite is denied',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate.[^chain]',
          by: 'broke the chain at the eastern gate, not the western.[^chain]',
        },
      ],
    },
  ],
});

/** Planted faults and near misses of `checks/support-word.ts`. */
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
    {
      rule: 'support-word',
      name: 'a verb stands in the place of another between the passage’s own words',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'could not say what broke the chain at the eastern gate.[^chain]',
          by: 'could not say what painted the chain at the eastern gate.[^chain]',
        },
      ],
      findings: [
        error(
          'support-word',
          'content/timeline/storm-damage.mdx:25:1',
          'Unexpected `painted` in `The port council could not say what painted the chain at the eastern gate.`, where the passages have `broke`.',
          'Write what the source says there, or put the whole into words of your own.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-word',
      name: 'the verb says the same',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'could not say what broke the chain at the eastern gate.[^chain]',
          by: 'could not say what severed the chain at the eastern gate.[^chain]',
        },
      ],
    },
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

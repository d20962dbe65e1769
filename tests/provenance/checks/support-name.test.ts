/** Planted faults and near misses of `checks/support-name.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-name',
      name: 'an answer gives a name that is not in its source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'value: within ten days',
          by: 'value: when Pedro Nunes says so',
        },
      ],
      findings: [
        error(
          'reading-mismatch',
          'content/questions/reopening.mdx:9:12',
          'Unexpected `Pedro`, `Nunes`, `says` in the answer `when Pedro Nunes says so`, which the passage `The quay will be open again within ten days` does not say.',
          'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
        ),
        error(
          'support-name',
          'content/questions/reopening.mdx:9:12',
          'Unexpected name `Nunes`, which stands in none of the passages of `when Pedro Nunes says so`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
        error(
          'support-name',
          'content/questions/reopening.mdx:9:12',
          'Unexpected name `Pedro Nunes`, which stands in none of the passages of `when Pedro Nunes says so`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
      ],
    },
    {
      rule: 'support-name',
      name: 'a name is swapped with another of the dossier',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'harbour master Rui Lobo said.[^hurt]',
          by: 'harbour master Pedro Nunes said.[^hurt]',
        },
      ],
      findings: [
        error(
          'support-name',
          'content/timeline/storm-damage.mdx:26:1',
          'Unexpected name `Nunes`, which stands in none of the passages of `No one was hurt, harbour master Pedro Nunes said.`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
        error(
          'support-name',
          'content/timeline/storm-damage.mdx:26:1',
          'Unexpected name `Pedro Nunes`, which stands in none of the passages of `No one was hurt, harbour master Pedro Nunes said.`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
      ],
    },
    {
      rule: 'support-name',
      name: 'a name stands in no document',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'on Garça Island for three hours, writes',
          by: 'on Heron Rock for three hours, writes',
        },
      ],
      findings: [
        error(
          'support-name',
          'content/policy/power.mdx:9:1',
          'Unexpected name `Heron Rock`, which stands in none of the passages of `The storm cut the power on Heron Rock for three hours, writes Coast Wire.`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
      ],
    },
    {
      rule: 'support-name',
      name: 'a sentence begins with the name of a source that it does not cite',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'Marelo Gazette writes that islanders had no ferry for two days.[^ferry]',
          by: 'Harbour Post writes that islanders had no ferry for two days.[^ferry]',
        },
      ],
      findings: [
        error(
          'support-name',
          'content/timeline/island-cut-off.mdx:21:1',
          'Unexpected name `Harbour Post`, which stands in none of the passages of `Harbour Post writes that islanders had no ferry for two days.`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
      ],
    },
    {
      rule: 'support-name',
      name: 'a name of a summary stands in the prose of its entry, but not in its evidence',
      fixture: 'bakery',
      edits: [
        {
          file: 'content/timeline/bakery-opens.mdx',
          replace: 'type: opening',
          by: 'type: opening\nevidence:\n  - source: town-letter\n    passage: It sells rye bread',
        },
      ],
      findings: [
        error(
          'support-name',
          'content/timeline/bakery-opens.mdx:3:10',
          'Unexpected name `Mill Lane`, which stands in none of the passages of `The bakery in Mill Lane opened on 3 June 2023.`.',
          'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-name',
      name: 'a name is replaced by an alias',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'harbour master Rui Lobo said.[^hurt]',
          by: 'harbour master Lobo said.[^hurt]',
        },
      ],
    },
    {
      rule: 'support-name',
      name: 'a source is called by its publisher, its record by another name',
      fixture: 'harbour',
      edits: [{ file: 'content/sources/gazette.mdx', replace: 'name: Marelo Gazette', by: 'name: The weekly' }],
    },
    {
      rule: 'support-name',
      name: 'a sentence names the author of the document that it cites',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The quay was built in 1962 and was last repaired in 2011.[^built]',
          by: 'The quay was built in 1962 and was last repaired in 2011, writes Ana Reis.[^built]',
        },
      ],
    },
    {
      rule: 'support-name',
      name: 'a place is written as in its aliases',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'cut the power on Garça Island for three hours, writes',
          by: 'cut the power on Garca Island for three hours, writes',
        },
      ],
    },
  ],
});

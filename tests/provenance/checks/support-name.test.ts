/** Planted faults and near misses of `checks/support-name.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { power, storm } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an answer gives a name that is not in its source',
      edit('content/questions/reopening.mdx', 'value: within ten days', 'value: when Pedro Nunes says so'),
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
    ),
    harbour.fault(
      'a name is swapped with another of the dossier',
      edit(storm, 'harbour master Rui Lobo said.[^hurt]', 'harbour master Pedro Nunes said.[^hurt]'),
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
    ),
    harbour.fault(
      'a name stands in no document',
      edit(power, 'on Garça Island for three hours, writes', 'on Heron Rock for three hours, writes'),
      error(
        'support-name',
        'content/policy/power.mdx:9:1',
        'Unexpected name `Heron Rock`, which stands in none of the passages of `The storm cut the power on Heron Rock for three hours, writes Coast Wire.`.',
        'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
      ),
    ),
    harbour.fault(
      'a sentence begins with the name of a source that it does not cite',
      edit(
        'content/timeline/island-cut-off.mdx',
        'Marelo Gazette writes that islanders had no ferry for two days.[^ferry]',
        'Harbour Post writes that islanders had no ferry for two days.[^ferry]',
      ),
      error(
        'support-name',
        'content/timeline/island-cut-off.mdx:21:1',
        'Unexpected name `Harbour Post`, which stands in none of the passages of `Harbour Post writes that islanders had no ferry for two days.`.',
        'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
      ),
    ),
    bakery.fault(
      'a name of a summary stands in the prose of its entry, but not in its evidence',
      edit(
        'content/timeline/bakery-opens.mdx',
        'type: opening',
        'type: opening\nevidence:\n  - source: town-letter\n    passage: It sells rye bread',
      ),
      error(
        'support-name',
        'content/timeline/bakery-opens.mdx:3:10',
        'Unexpected name `Mill Lane`, which stands in none of the passages of `The bakery in Mill Lane opened on 3 June 2023.`.',
        'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-name',
      'a name is replaced by an alias',
      edit(storm, 'harbour master Rui Lobo said.[^hurt]', 'harbour master Lobo said.[^hurt]'),
    ),
    harbour.miss(
      'support-name',
      'a source is called by its publisher, its record by another name',
      edit('content/sources/gazette.mdx', 'name: Marelo Gazette', 'name: The weekly'),
    ),
    harbour.miss(
      'support-name',
      'a sentence names the author of the document that it cites',
      edit(
        'content/policy/rebuilding.mdx',
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'The quay was built in 1962 and was last repaired in 2011, writes Ana Reis.[^built]',
      ),
    ),
    harbour.miss(
      'support-name',
      'a place is written as in its aliases',
      edit(
        power,
        'cut the power on Garça Island for three hours, writes',
        'cut the power on Garca Island for three hours, writes',
      ),
    ),
  ],
});

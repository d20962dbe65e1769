/** Planted faults and near misses of `checks/flattened.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { power, rebuilding, storm } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a disputed number is given as a fact',
      edit(power, 'The boats that broke loose are counted', 'The seven boats that broke loose are counted'),
      error(
        'fact-flattened',
        'content/policy/power.mdx:11:1',
        'Unexpected flat value `7` of `How many boats did the storm tear loose?`, on which the sources differ.',
        'Print it as `<Fact id="boats-adrift" />`, or name its source in the sentence.',
      ),
    ),
    harbour.fault(
      'a disputed answer is given as a fact',
      [
        edit('content/questions/reopening.mdx', 'order: 10', 'order: 10'),
        edit(
          rebuilding,
          'When the quay opens is [disputed](/differences/reopening/).[^open]',
          'The quay opens [within ten days](/differences/reopening/).[^open]',
        ),
        edit(rebuilding, '; @gazette "The quay will be open again within two weeks"', ''),
      ],
      error(
        'fact-flattened',
        'content/policy/rebuilding.mdx:25:1',
        'Unexpected flat value `within ten days` of `When will the quay be open again?`, on which the sources differ.',
        'Print it as `<Fact id="reopening" />`, or name its source in the sentence.',
      ),
    ),
    harbour.fault(
      'one of two numbers is given on the passages of both',
      edit(storm, '<Fact id="boats-adrift" /> boats', 'seven boats'),
      error(
        'fact-flattened',
        'content/timeline/storm-damage.mdx:24:1',
        'Unexpected flat value `7` of `How many boats did the storm tear loose?`, on which the sources differ.',
        'Print it as `<Fact id="boats-adrift" />`, or name its source in the sentence.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'fact-flattened',
      'both numbers are given on the passages of both',
      edit(storm, '<Fact id="boats-adrift" /> boats', 'seven boats, or at least six'),
    ),
    harbour.miss(
      'fact-flattened',
      'a disputed number is given as what its source says',
      edit(
        power,
        'The boats that broke loose are counted',
        'The seven boats that broke loose at Coast Wire are counted',
      ),
    ),
    harbour.miss(
      'fact-flattened',
      'a disputed number is printed as a fact',
      edit(
        power,
        'The boats that broke loose are counted',
        'The boats that broke loose, <Fact id="boats-adrift" />, are counted',
      ),
    ),
  ],
});

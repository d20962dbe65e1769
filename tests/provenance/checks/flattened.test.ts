/** Planted faults and near misses of `checks/flattened.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'fact-flattened',
      name: 'a disputed number is given as a fact',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'The boats that broke loose are counted',
          by: 'The seven boats that broke loose are counted',
        },
      ],
      findings: [
        error(
          'fact-flattened',
          'content/policy/power.mdx:11:1',
          'Unexpected flat value `7` of `How many boats did the storm tear loose?`, on which the sources differ.',
          'Print it as `<Fact id="boats-adrift" />`, or name its source in the sentence.',
        ),
      ],
    },
    {
      rule: 'fact-flattened',
      name: 'a disputed answer is given as a fact',
      fixture: 'harbour',
      edits: [
        { file: 'content/questions/reopening.mdx', replace: 'order: 10', by: 'order: 10' },
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'When the quay opens is [disputed](/differences/reopening/).[^open]',
          by: 'The quay opens [within ten days](/differences/reopening/).[^open]',
        },
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '; @gazette "The quay will be open again within two weeks"',
          by: '',
        },
      ],
      findings: [
        error(
          'fact-flattened',
          'content/policy/rebuilding.mdx:25:1',
          'Unexpected flat value `within ten days` of `When will the quay be open again?`, on which the sources differ.',
          'Print it as `<Fact id="reopening" />`, or name its source in the sentence.',
        ),
      ],
    },
    {
      rule: 'fact-flattened',
      name: 'one of two numbers is given on the passages of both',
      fixture: 'harbour',
      edits: [
        { file: 'content/timeline/storm-damage.mdx', replace: '<Fact id="boats-adrift" /> boats', by: 'seven boats' },
      ],
      findings: [
        error(
          'fact-flattened',
          'content/timeline/storm-damage.mdx:24:1',
          'Unexpected flat value `7` of `How many boats did the storm tear loose?`, on which the sources differ.',
          'Print it as `<Fact id="boats-adrift" />`, or name its source in the sentence.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'fact-flattened',
      name: 'both numbers are given on the passages of both',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '<Fact id="boats-adrift" /> boats',
          by: 'seven boats, or at least six',
        },
      ],
    },
    {
      rule: 'fact-flattened',
      name: 'a disputed number is given as what its source says',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'The boats that broke loose are counted',
          by: 'The seven boats that broke loose at Coast Wire are counted',
        },
      ],
    },
    {
      rule: 'fact-flattened',
      name: 'a disputed number is printed as a fact',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'The boats that broke loose are counted',
          by: 'The boats that broke loose, <Fact id="boats-adrift" />, are counted',
        },
      ],
    },
  ],
});

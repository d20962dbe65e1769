/** Planted faults and near misses of `checks/sentences.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'sentence-uncited',
      name: 'a sentence has no footnote',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\nThe quay stands in the sun.\n' }],
      findings: [
        error(
          'sentence-uncited',
          'content/timeline/storm-damage.mdx:33:1',
          'Missing citation of the sentence `The quay stands in the sun.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'one of two sentences has no footnote',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'at the eastern gate.[^chain]\n',
          by: 'at the eastern gate.[^chain] It hangs in the water.\n',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/timeline/storm-damage.mdx:25:82',
          'Missing citation of the sentence `It hangs in the water.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a table cell has no footnote',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '| Repair[^repair] |', by: '| Repair |' }],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/rebuilding.mdx:22:3',
          'Missing citation of the table cell `Repair`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'an item of a list has no footnote and no fact',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '- The repair of the old quay costs <Fact id="repair-cost" />.',
          by: '- The repair of the old quay costs money.',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/rebuilding.mdx:15:3',
          'Missing citation of the sentence `The repair of the old quay costs money.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'title and summary rest on nothing',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/paint.mdx',
          add: '---\ntitle: The paint of the quay\nsummary: Its colour and why it stays.\n---\n',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/paint.mdx:2:8',
          'Missing citation of the title `The paint of the quay`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
        error(
          'sentence-uncited',
          'content/policy/paint.mdx:3:10',
          'Missing citation of the summary `Its colour and why it stays.`.',
          'Add `evidence` to the front matter: `- { source: …, passage: "…" }`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a sentence stands behind an editorial block',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/method.mdx',
          replace: '</Editorial>\n',
          by: '</Editorial>\n\nThe passages are found by their words.\n',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/pages/method.mdx:16:1',
          'Missing citation of the sentence `The passages are found by their words.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a sentence has a plain note only',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'of their own.[^boats][^note]',
          by: 'of their own.[^note] It goes on.[^boats]',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/power.mdx:11:1',
          'Missing citation of the sentence `The boats that broke loose are counted on a page of their ow…`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'the waiver before it is gone',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '{/* waive sentence-uncited: the sentence only leads over to the next page */}\n',
          by: '',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/rebuilding.mdx:27:1',
          'Missing citation of the sentence `The next page tells of the island.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a waiver holds for one block only',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The next page tells of the island.\n',
          by: 'The next page tells of the island.\n\nThe last page tells of the method.\n',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/policy/rebuilding.mdx:30:1',
          'Missing citation of the sentence `The last page tells of the method.`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a sentence rests on a silence and on no passage',
      fixture: 'harbour',
      edits: [
        { file: 'content/actors/authorities.mdx', replace: '.[^boats][^date]', by: '.[^date]' },
        {
          file: 'content/actors/authorities.mdx',
          replace: '[^boats]: @wire "Seven boats broke loose in the harbour"\n',
          by: '',
        },
      ],
      findings: [
        error(
          'sentence-uncited',
          'content/actors/authorities.mdx:15:1',
          'Missing citation of the sentence `Coast Wire writes that seven boats broke loose in the harbou…`.',
          'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'sentence-uncited',
      name: 'a sentence stands in an editorial block',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          append: '\n<Editorial>\n\nThe chain is not shown anywhere.\n\n</Editorial>\n',
        },
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'a sentence prints a fact only',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\nThey were <Fact id="boats-adrift" unit />.\n' }],
    },
    {
      rule: 'sentence-uncited',
      name: 'a heading stands without a footnote',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\n## What is left\n' }],
    },
    {
      rule: 'sentence-uncited',
      name: 'a mark stands before the full stop',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'at the eastern gate.[^chain]',
          by: 'at the eastern gate[^chain].',
        },
      ],
    },
    {
      rule: 'sentence-uncited',
      name: 'an abbreviation holds full stops',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'No one was hurt, harbour master Rui Lobo said.[^hurt]',
          by: 'No one was hurt, e.g. on the quay, harbour master Rui Lobo said.[^hurt]',
        },
      ],
    },
  ],
});

/** Planted faults and near misses of `checks/sentences.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { authorities, rebuilding, storm } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence has no footnote',
      { file: storm, append: '\nThe quay stands in the sun.\n' },
      error(
        'sentence-uncited',
        'content/timeline/storm-damage.mdx:33:1',
        'Missing citation of the sentence `The quay stands in the sun.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'one of two sentences has no footnote',
      edit(storm, 'at the eastern gate.[^chain]\n', 'at the eastern gate.[^chain] It hangs in the water.\n'),
      error(
        'sentence-uncited',
        'content/timeline/storm-damage.mdx:25:82',
        'Missing citation of the sentence `It hangs in the water.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'a table cell has no footnote',
      edit(rebuilding, '| Repair[^repair] |', '| Repair |'),
      error(
        'sentence-uncited',
        'content/policy/rebuilding.mdx:22:3',
        'Missing citation of the table cell `Repair`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'an item of a list has no footnote and no fact',
      edit(
        rebuilding,
        '- The repair of the old quay costs <Fact id="repair-cost" />.',
        '- The repair of the old quay costs money.',
      ),
      error(
        'sentence-uncited',
        'content/policy/rebuilding.mdx:15:3',
        'Missing citation of the sentence `The repair of the old quay costs money.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'title and summary rest on nothing',
      {
        file: 'content/policy/paint.mdx',
        add: '---\ntitle: The paint of the quay\nsummary: Its colour and why it stays.\n---\n',
      },
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
    ),
    harbour.fault(
      'a sentence stands behind an editorial block',
      edit('content/pages/method.mdx', '</Editorial>\n', '</Editorial>\n\nThe passages are found by their words.\n'),
      error(
        'sentence-uncited',
        'content/pages/method.mdx:16:1',
        'Missing citation of the sentence `The passages are found by their words.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'a sentence has a plain note only',
      edit('content/policy/power.mdx', 'of their own.[^boats][^note]', 'of their own.[^note] It goes on.[^boats]'),
      error(
        'sentence-uncited',
        'content/policy/power.mdx:11:1',
        'Missing citation of the sentence `The boats that broke loose are counted on a page of their ow…`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'the waiver before it is gone',
      edit(rebuilding, '{/* waive sentence-uncited: the sentence only leads over to the next page */}\n', ''),
      error(
        'sentence-uncited',
        'content/policy/rebuilding.mdx:27:1',
        'Missing citation of the sentence `The next page tells of the island.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'a waiver holds for one block only',
      edit(
        rebuilding,
        'The next page tells of the island.\n',
        'The next page tells of the island.\n\nThe last page tells of the method.\n',
      ),
      error(
        'sentence-uncited',
        'content/policy/rebuilding.mdx:30:1',
        'Missing citation of the sentence `The last page tells of the method.`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
    harbour.fault(
      'a sentence rests on a silence and on no passage',
      [
        edit(authorities, '.[^boats][^date]', '.[^date]'),
        edit(authorities, '[^boats]: @wire "Seven boats broke loose in the harbour"\n', ''),
      ],
      error(
        'sentence-uncited',
        'content/actors/authorities.mdx:15:1',
        'Missing citation of the sentence `Coast Wire writes that seven boats broke loose in the harbou…`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('sentence-uncited', 'a sentence stands in an editorial block', {
      file: storm,
      append: '\n<Editorial>\n\nThe chain is not shown anywhere.\n\n</Editorial>\n',
    }),
    harbour.miss('sentence-uncited', 'a sentence prints a fact only', {
      file: storm,
      append: '\nThey were <Fact id="boats-adrift" unit />.\n',
    }),
    harbour.miss('sentence-uncited', 'a heading stands without a footnote', {
      file: storm,
      append: '\n## What is left\n',
    }),
    harbour.miss(
      'sentence-uncited',
      'a mark stands before the full stop',
      edit(storm, 'at the eastern gate.[^chain]', 'at the eastern gate[^chain].'),
    ),
    harbour.miss(
      'sentence-uncited',
      'an abbreviation holds full stops',
      edit(
        storm,
        'No one was hurt, harbour master Rui Lobo said.[^hurt]',
        'No one was hurt, e.g. on the quay, harbour master Rui Lobo said.[^hurt]',
      ),
    ),
  ],
});

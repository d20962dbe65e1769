/** Planted faults and near misses of `checks/sentences.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { authorities, rebuilding, storm } from '../../fixtures/edits.ts';

/** A sentence without a citation. */
const uncited = (at: string, sentence: string) =>
  error(
    'sentence-uncited',
    at,
    `Missing citation of the sentence \`${sentence}\`.`,
    'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence has no footnote',
      { file: storm, append: '\nThe quay stands in the sun.\n' },
      uncited('content/timeline/storm-damage.mdx:33:1', 'The quay stands in the sun.'),
    ),
    harbour.fault(
      'one of two sentences has no footnote',
      edit(storm, 'at the eastern gate.[^chain]\n', 'at the eastern gate.[^chain] It hangs in the water.\n'),
      uncited('content/timeline/storm-damage.mdx:25:82', 'It hangs in the water.'),
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
      uncited('content/policy/rebuilding.mdx:15:3', 'The repair of the old quay costs money.'),
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
      uncited('content/pages/method.mdx:16:1', 'The passages are found by their words.'),
    ),
    harbour.fault(
      'a sentence has a plain note only',
      edit('content/policy/power.mdx', 'of their own.[^boats][^note]', 'of their own.[^note] It goes on.[^boats]'),
      uncited('content/policy/power.mdx:11:1', 'The boats that broke loose are counted on a page of their ow…'),
    ),
    harbour.fault(
      'the waiver before it is gone',
      edit(rebuilding, '{/* waive sentence-uncited: the sentence only leads over to the next page */}\n', ''),
      uncited('content/policy/rebuilding.mdx:27:1', 'The next page tells of the island.'),
    ),
    harbour.fault(
      'a waiver holds for one block only',
      edit(
        rebuilding,
        'The next page tells of the island.\n',
        'The next page tells of the island.\n\nThe last page tells of the method.\n',
      ),
      uncited('content/policy/rebuilding.mdx:30:1', 'The last page tells of the method.'),
    ),
    harbour.fault(
      'a sentence rests on a silence and on no passage',
      [
        edit(authorities, '.[^boats][^date]', '.[^date]'),
        edit(authorities, '[^boats]: @wire "Seven boats broke loose in the harbour"\n', ''),
      ],
      uncited('content/actors/authorities.mdx:15:1', 'Coast Wire writes that seven boats broke loose in the harbou…'),
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

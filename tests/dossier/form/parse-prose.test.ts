/** Faults of form that `parse-prose.ts` finds, and what looks like them. */
import { power, rebuilding, storm } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

const linkHint = 'Write an address that begins with `https://`, or the path of a page such as `/figures/`.';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a link would run a script',
      { file: power, append: '\n<Editorial>\n\nSee [the rest](javascript:alert%281%29).\n\n</Editorial>\n' },
      error(
        'link-invalid',
        `${power}:20:5`,
        'Unexpected link `javascript:alert%281%29`, expected `https://` or `http://`, in small letters, and a host.',
        linkHint,
      ),
    ),
    harbour.fault(
      'a component is not closed',
      edit('content/pages/method.mdx', '</Editorial>\n', ''),
      error(
        'markup-invalid',
        'content/pages/method.mdx:7:1',
        'Missing `</Editorial>`, which ends `<Editorial>`.',
        'Write it on a line of its own behind what is in it, with a blank line before it.',
      ),
    ),
    harbour.fault(
      'prose holds an expression',
      edit(
        storm,
        'The storm damaged the ferry quay in Marelo on the night',
        'The storm {"damaged"} the ferry quay in Marelo on the night',
      ),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:23:11',
        'Unexpected expression in braces.',
        'Write the words themselves, or `\\{` for a brace that is meant to be read.',
      ),
    ),
    harbour.fault(
      'a block is an expression',
      { file: storm, append: '\n{1 + 1}\n' },
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:33:1',
        'Unexpected expression in braces.',
        'Write the words themselves, or `\\{` for a brace that is meant to be read.',
      ),
    ),
    harbour.fault(
      'a file imports',
      edit(power, '---\n\nThe storm', '---\n\nimport x from "y"\n\nThe storm'),
      error(
        'markup-invalid',
        'content/policy/power.mdx:9:1',
        'Unexpected `import` or `export` at the head of a line.',
        'Content holds no code. For a sentence that begins with `import` or `export`, begin with another word.',
      ),
    ),
    harbour.fault(
      'prose holds HTML',
      edit(
        storm,
        'The storm damaged the ferry quay in Marelo on the night',
        'The <b>storm</b> damaged the ferry quay in Marelo on the night',
      ),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:23:5',
        'Unexpected `<b>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`.',
        'Write `**words**`.',
      ),
    ),
    harbour.fault(
      'a block is an unknown component',
      { file: storm, append: '\n<Aside>\n\nWords nobody counts.\n\n</Aside>\n' },
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:33:1',
        'Unexpected `<Aside>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`.',
        'Use Markdown, or one of the components that content may use; `{/* … */}` is a comment.',
      ),
    ),
    harbour.fault(
      'a fact has no id',
      { file: storm, append: '\nThey were <Fact name="boats-adrift" />.\n' },
      error(
        'sentence-uncited',
        'content/timeline/storm-damage.mdx:33:1',
        'Missing citation of the sentence `They were .`.',
        'Add a footnote that cites a passage, print a `<Fact>`, or put it into `<Editorial>`.',
      ),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:33:11',
        'Missing attribute `id` of `<Fact>`.',
        'Write `<Fact id="…" />` and nothing else.',
      ),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:33:11',
        'Unexpected attribute `name` of `<Fact>`.',
        'Write `<Fact id="…" />` and nothing else.',
      ),
    ),
    harbour.fault(
      'prose holds code and a picture',
      edit(storm, '\n[^night]:', '\n```\ncode\n```\n\n![A quay](/quay.png)\n\n[^night]:'),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:28:1',
        'Unexpected block of code.',
        'Write plain words, emphasis, links, lists, tables, footnotes or a component.',
      ),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:32:1',
        'Unexpected image.',
        'Content is words and figures alone: take it out, or write what it shows.',
      ),
    ),
    harbour.fault(
      'the title of a panel is an expression',
      edit('content/pages/overview.mdx', 'title="What stays open"', 'title={"What" + " is not known"}'),
      error(
        'markup-invalid',
        'content/pages/overview.mdx:25:1',
        'Unexpected expression in an attribute of `<Panel>`.',
        'Write the value in quotation marks.',
      ),
    ),
    harbour.fault(
      'a panel is of an unknown kind',
      edit('content/pages/overview.mdx', 'kind="unknown"', 'kind="unsure"'),
      error(
        'markup-invalid',
        'content/pages/overview.mdx:25:1',
        'Unexpected kind `unsure` of `<Panel>`, expected one of agreed, contradict, differs, unknown.',
        'Write `<Panel kind="…" title="…">` and nothing else.',
      ),
    ),
    harbour.fault(
      'a fact takes its attributes from an expression',
      edit(storm, '<Fact id="boats-adrift" />', '<Fact id="boats-adrift" {...more} />'),
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:24:21',
        'Unexpected expression in an attribute of `<Fact>`.',
        'Write the value in quotation marks.',
      ),
    ),
    harbour.fault(
      'a link has a title that nothing cites',
      edit(rebuilding, '(/figures/new-quay-cost/)', '(/figures/new-quay-cost/ "It is paid already")'),
      error(
        'markup-invalid',
        'content/policy/rebuilding.mdx:16:55',
        'Unexpected title `It is paid already` of a link.',
        'Put the words into the sentence, where they can be cited.',
      ),
    ),
    harbour.fault(
      'a heading is of the first level',
      edit(rebuilding, '## What stands there', '# What stands there'),
      error(
        'markup-invalid',
        'content/policy/rebuilding.mdx:9:1',
        'Unexpected heading of the first level.',
        'Begin with `##`: the title of the entry is the first.',
      ),
    ),
    harbour.fault(
      'a sign less than is not escaped',
      { file: storm, append: '\nThe quay is <5 metres high.\n' },
      error(
        'markup-invalid',
        'content/timeline/storm-damage.mdx:33:14',
        'Unexpected `<`, which begins a tag that is none.',
        'Correct it; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
      ),
    ),
    harbour.fault(
      'a footnote has no definition',
      edit(storm, 'at the eastern gate.[^chain]\n', 'at the eastern gate.[^chain][^chains]\n'),
      error(
        'citation-undefined',
        'content/timeline/storm-damage.mdx:25:81',
        'Missing definition of footnote `chains`.',
        'Closest is `chain`: correct the mark, or add `[^chains]: @source-id "exact words"`.',
      ),
    ),
    harbour.fault(
      'a backslash keeps a mark from being one',
      edit(storm, 'at the eastern gate.[^chain]\n', 'at the eastern gate.[^chain]\\[^chain]\n'),
      error(
        'citation-undefined',
        'content/timeline/storm-damage.mdx:25:82',
        'Unexpected mark `[^chain]` that stands there as plain words.',
        'Take out the backslash or other sign that keeps it from being one.',
      ),
    ),
    harbour.fault(
      'a footnote of an item on a second line has no definition',
      edit(
        rebuilding,
        '- The repair of the old quay costs <Fact id="repair-cost" />.',
        '- The repair of the old quay\n  costs\n  <Fact id="repair-cost" />, as both\n  documents say.[^two]',
      ),
      error(
        'citation-undefined',
        'content/policy/rebuilding.mdx:18:17',
        'Missing definition of footnote `two`.',
        'Add `[^two]: @source-id "exact words"`, or take the mark out.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('link-invalid', 'links lead to another site, up from a page, to a heading and to a file of the site', {
      file: power,
      append:
        '\n<Editorial>\n\n[One](https://example.org/a?b=c#d), [two](../rebuilding/), [three](#main) and [four](/dossier.json).\n\n</Editorial>\n',
    }),
    harbour.miss('markup-invalid', 'braces and signs are escaped, and comments say nothing', {
      file: storm,
      append: '\n<Editorial>\n\nA \\{brace\\} and 3 \\< 5 are words.{/* a comment */}\n\n</Editorial>\n',
    }),
    harbour.miss(
      'citation-undefined',
      'a mark is written in other letters',
      edit(storm, 'at the eastern gate.[^chain]\n', 'at the eastern gate.[^Chain]\n'),
    ),
  ],
});

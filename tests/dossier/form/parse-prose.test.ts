/** Faults of form that `parse-prose.ts` finds, and what looks like them. */
import { power } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

const linkHint = 'Write an address that begins with `https://`, or the path of a page such as `/figures/`.';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'link-invalid',
      name: 'a link would run a script',
      fixture: 'harbour',
      edits: [{ file: power, append: '\n<Editorial>\n\nSee [the rest](javascript:alert%281%29).\n\n</Editorial>\n' }],
      findings: [
        {
          rule: 'link-invalid',
          severity: 'error',
          file: power,
          line: 20,
          column: 5,
          message:
            'Unexpected link `javascript:alert%281%29`, expected `https://` or `http://`, in small letters, and a host.',
          hint: linkHint,
        },
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a component is not closed',
      fixture: 'harbour',
      edits: [{ file: 'content/pages/method.mdx', replace: '</Editorial>\n', by: '' }],
      findings: [
        error(
          'markup-invalid',
          'content/pages/method.mdx:7:1',
          'Unexpected markup: Expected a closing tag for `<Editorial>`.',
          'Correct the markup; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'prose holds an expression',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The storm damaged the ferry quay in Marelo on the night',
          by: 'The storm {"damaged"} the ferry quay in Marelo on the night',
        },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:23:11',
          'Unexpected expression in braces.',
          'Write the words themselves, or `\\{` for a brace that is meant to be read.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a block is an expression',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\n{1 + 1}\n' }],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:33:1',
          'Unexpected expression in braces.',
          'Write the words themselves, or `\\{` for a brace that is meant to be read.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a file imports',
      fixture: 'harbour',
      edits: [
        { file: 'content/policy/power.mdx', replace: '---\n\nThe storm', by: '---\n\nimport x from "y"\n\nThe storm' },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/policy/power.mdx:9:1',
          'Unexpected `import` or `export` at the head of a line.',
          'Content holds no code. For a sentence that begins with `import` or `export`, begin with another word.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'prose holds HTML',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'The storm damaged the ferry quay in Marelo on the night',
          by: 'The <b>storm</b> damaged the ferry quay in Marelo on the night',
        },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:23:5',
          'Unexpected `<b>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`.',
          'Write `**words**`.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a block is an unknown component',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\n<Aside>\n\nWords nobody counts.\n\n</Aside>\n' }],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:33:1',
          'Unexpected `<Aside>`, expected one of `<Fact>`, `<Editorial>`, `<Panel>`.',
          'Use Markdown, or one of the components that content may use; `{/* … */}` is a comment.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a fact has no id',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\nThey were <Fact name="boats-adrift" />.\n' }],
      findings: [
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
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'prose holds code and a picture',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '\n[^night]:',
          by: '\n```\ncode\n```\n\n![A quay](/quay.png)\n\n[^night]:',
        },
      ],
      findings: [
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
          'Write plain words, emphasis, links, lists, tables, footnotes or a component.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'the title of a panel is an expression',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/overview.mdx',
          replace: 'title="What stays open"',
          by: 'title={"What" + " is not known"}',
        },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/pages/overview.mdx:25:1',
          'Unexpected expression in an attribute of `<Panel>`.',
          'Write the value in quotation marks.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a panel is of an unknown kind',
      fixture: 'harbour',
      edits: [{ file: 'content/pages/overview.mdx', replace: 'kind="unknown"', by: 'kind="unsure"' }],
      findings: [
        error(
          'markup-invalid',
          'content/pages/overview.mdx:25:1',
          'Unexpected kind `unsure` of `<Panel>`, expected one of agreed, contradict, differs, unknown.',
          'Write `<Panel kind="…" title="…">` and nothing else.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a fact takes its attributes from an expression',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '<Fact id="boats-adrift" />',
          by: '<Fact id="boats-adrift" {...more} />',
        },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:24:21',
          'Unexpected expression in an attribute of `<Fact>`.',
          'Write the value in quotation marks.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a link has a title that nothing cites',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '(/figures/new-quay-cost/)',
          by: '(/figures/new-quay-cost/ "It is paid already")',
        },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/policy/rebuilding.mdx:16:55',
          'Unexpected title `It is paid already` of a link.',
          'Put the words into the sentence, where they can be cited.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a heading is of the first level',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '## What stands there', by: '# What stands there' }],
      findings: [
        error(
          'markup-invalid',
          'content/policy/rebuilding.mdx:9:1',
          'Unexpected heading of the first level.',
          'Begin with `##`: the title of the entry is the first.',
        ),
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'a sign less than is not escaped',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', append: '\nThe quay is <5 metres high.\n' }],
      findings: [
        error(
          'markup-invalid',
          'content/timeline/storm-damage.mdx:33:14',
          'Unexpected `<`, which begins a tag that is none.',
          'Correct it; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
        ),
      ],
    },
    {
      rule: 'citation-undefined',
      name: 'a footnote has no definition',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'at the eastern gate.[^chain]\n',
          by: 'at the eastern gate.[^chain][^chains]\n',
        },
      ],
      findings: [
        error(
          'citation-undefined',
          'content/timeline/storm-damage.mdx:25:81',
          'Missing definition of footnote `chains`.',
          'Closest is `chain`: correct the mark, or add `[^chains]: @source-id "exact words"`.',
        ),
      ],
    },
    {
      rule: 'citation-undefined',
      name: 'a backslash keeps a mark from being one',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'at the eastern gate.[^chain]\n',
          by: 'at the eastern gate.[^chain]\\[^chain]\n',
        },
      ],
      findings: [
        error(
          'citation-undefined',
          'content/timeline/storm-damage.mdx:25:82',
          'Unexpected mark `[^chain]` that stands there as plain words.',
          'Take out the backslash or other sign that keeps it from being one.',
        ),
      ],
    },
    {
      rule: 'citation-undefined',
      name: 'a footnote of an item on a second line has no definition',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '- The repair of the old quay costs <Fact id="repair-cost" />.',
          by: '- The repair of the old quay\n  costs\n  <Fact id="repair-cost" />, as both\n  documents say.[^two]',
        },
      ],
      findings: [
        error(
          'citation-undefined',
          'content/policy/rebuilding.mdx:18:17',
          'Missing definition of footnote `two`.',
          'Add `[^two]: @source-id "exact words"`, or take the mark out.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'link-invalid',
      name: 'links lead to another site, up from a page, to a heading and to a file of the site',
      fixture: 'harbour',
      edits: [
        {
          file: power,
          append:
            '\n<Editorial>\n\n[One](https://example.org/a?b=c#d), [two](../rebuilding/), [three](#main) and [four](/dossier.json).\n\n</Editorial>\n',
        },
      ],
    },
    {
      rule: 'markup-invalid',
      name: 'braces and signs are escaped, and comments say nothing',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          append: '\n<Editorial>\n\nA \\{brace\\} and 3 \\< 5 are words.{/* a comment */}\n\n</Editorial>\n',
        },
      ],
    },
    {
      rule: 'citation-undefined',
      name: 'a mark is written in other letters',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'at the eastern gate.[^chain]\n',
          by: 'at the eastern gate.[^Chain]\n',
        },
      ],
    },
  ],
});

/** Planted faults and near misses of `checks/passages.ts`. */
import { letterSays, planted, night, power } from '../../fixtures/edits.ts';
import { error, testCases, warning } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'passage-missing',
      name: 'a passage leaves out a mark in brackets without an ellipsis',
      fixture: 'bakery',
      edits: [
        ...letterSays('The oven[7] was sold in May.', 'The oven was sold in May.'),
        { file: 'content/timeline/bakery-opens.mdx', replace: '"The oven[7] was', by: '"The oven was' },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/bakery-opens.mdx:17:10',
          'Unexpected passage `The oven was sold in May`, expected its words in source `town-letter`.',
          'Nearest is `The oven[7] was sold in May` (The oven{+[7] +}was sold in May): write `…` in the place of what stands in brackets.',
        ),
        warning(
          'passage-unused',
          'seeds/town-letter.txt:1:68',
          'Unexpected sentence `The oven[7] was sold in May.` of source `town-letter`, which nothing cites.',
          'Cite it, or record the reason under `unused` in `content/sources/town-letter.mdx`.',
        ),
      ],
    },
    planted(
      'a passage ends before the apostrophe inside a word',
      [{ file: power, replace: night, by: '@wire "the island"' }],
      error(
        'quote-altered',
        'content/policy/power.mdx:10:1',
        'Unexpected quotation `longest night`, which stands in no passage cited for its sentence.',
        'The words stand in source `wire`, outside the cited passages: cite a passage that holds them.',
      ),
      error(
        'passage-cut',
        'content/policy/power.mdx:14:13',
        'Unexpected passage `the island`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `the island’s`.',
      ),
    ),
    planted(
      'a passage begins behind the apostrophe inside a word',
      [{ file: power, replace: night, by: '@wire "s “longest night” of the year"' }],
      error(
        'passage-cut',
        'content/policy/power.mdx:14:13',
        'Unexpected passage `s “longest night” of the year`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `island’s “longest night” of the year`.',
      ),
    ),
    planted(
      'a passage begins with the apostrophe inside a word',
      [{ file: power, replace: night, by: `@wire "'s “longest night” of the year"` }],
      error(
        'passage-cut',
        'content/policy/power.mdx:14:13',
        "Unexpected passage `'s “longest night” of the year`, which begins or ends inside a word of source `wire`.",
        'Cite whole words: `island’s “longest night” of the year`.',
      ),
    ),
    {
      rule: 'passage-missing',
      name: 'a digit of a passage is changed',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '@wire "The repair of the old quay costs 0.5 million euros"',
          by: '@wire "The repair of the old quay costs 0.6 million euros"',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/policy/rebuilding.mdx:34:12',
          'Unexpected passage `The repair of the old quay costs 0.6 million euros`, expected its words in source `wire`.',
          'Nearest is `The repair of the old quay costs 0.5 million euros` (The repair of the old quay costs 0.[-6-]{+5+} million euros): correct the passage.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a negation is dropped from a passage',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '@harbour-post "The port council could not say what broke the chain at the eastern gate"',
          by: '@harbour-post "The port council could say what broke the chain at the eastern gate"',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/storm-damage.mdx:30:11',
          'Unexpected passage `The port council could say what broke the chain at the eastern gate`, expected its words in source `harbour-post`.',
          'Nearest is `The port council could not say what broke the chain at the eastern gate` (The port council could {+not +}say what broke the chain at the eastern gate): correct the passage.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a capital letter of a passage is made small',
      fixture: 'harbour',
      edits: [
        { file: 'content/policy/power.mdx', replace: '@wire "The storm also cut', by: '@wire "the storm also cut' },
      ],
      findings: [
        error(
          'passage-missing',
          'content/policy/power.mdx:13:11',
          'Unexpected passage `the storm also cut the power on Garça Island for three hours`, expected its words in source `wire`.',
          'Nearest is `The storm also cut the power on Garça Island for three hours` ([-the-]{+The+} storm also cut the power on Garça Island for three hours): correct the passage.',
        ),
        warning(
          'passage-unused',
          'seeds/wire.txt:2:53',
          'Unexpected sentence `The storm also cut the power on Garça Island for three hours.` of source `wire`, which nothing cites.',
          'Cite it, or record the reason under `unused` in `content/sources/wire.mdx`.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'the words stand only in another source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '@gazette "The council wants',
          by: '@wire "The council wants',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/policy/rebuilding.mdx:33:9',
          'Unexpected passage `The council wants to spend 3.5 million euros on a new quay`, expected its words in source `wire`.',
          'The words stand in source `gazette`: cite that one, or correct the passage.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a passage runs over the end of a paragraph',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "passengers waited for a ferry. “The quay will be open again"\n',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `passengers waited for a ferry. “The quay will be open again`, expected its words in source `harbour-post`.',
          'The words run across the end of a paragraph: cite each paragraph by itself, joined by `;`.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'the words stand there, but not behind what `after` says',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "The quay" after "repaired in 2011."\n',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `The quay`, expected its words in source `harbour-post`.',
          'The words stand there, but not beside what `after` or `before` says: correct that.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'parts around an ellipsis stand there, but not behind what `after` says',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "no one … hurt" after "Lobo denied that"\n',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `no one … hurt`, expected its words in source `harbour-post`.',
          'The words stand there, but not beside what `after` or `before` says: correct that.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'nothing like the words stands in any source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "Nine elephants crossed a bridge by night"\n',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `Nine elephants crossed a bridge by night`, expected its words in source `harbour-post`.',
          'Nothing near it stands there: copy the words from the archived document.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'the passage of a piece of evidence in front matter is reworded',
      fixture: 'harbour',
      edits: [{ file: 'content/places/garca-island.mdx', replace: 'passage: Islanders on', by: 'passage: People on' }],
      findings: [
        error(
          'passage-missing',
          'content/places/garca-island.mdx:11:14',
          'Unexpected passage `People on Garça Island had no ferry for two days`, expected its words in source `gazette`.',
          'Nearest is `Islanders on Garça Island had no ferry for two days` ([-People-]{+Islanders+} on Garça Island had no ferry for two days): correct the passage.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a record marks words that its document does not hold',
      fixture: 'harbour',
      edits: [
        { file: 'content/sources/harbour-post.mdx', replace: 'through: for years!', by: 'through: for decades!' },
      ],
      findings: [
        error(
          'passage-missing',
          'content/sources/harbour-post.mdx:37:14',
          'Unexpected passage `for decades!`, expected its words in source `harbour-post`.',
          'Nearest is `for years!` (for [-decades-]{+years+}!): correct the passage.',
        ),
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: 'the words stand twice',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "The quay"\n',
        },
      ],
      findings: [
        error(
          'passage-ambiguous',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `The quay`, which stands 2 times in source `harbour-post`.',
          'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
        ),
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: 'both places stand behind what `after` says',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "eastern" after "the"\n',
        },
      ],
      findings: [
        error(
          'passage-ambiguous',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `eastern`, which stands 2 times in source `harbour-post`.',
          'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
        ),
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: 'the parts around an ellipsis stand in two paragraphs',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "the … gate"\n',
        },
      ],
      findings: [
        error(
          'passage-ambiguous',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `the … gate`, which stands 3 times in source `harbour-post`.',
          'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage begins inside a word',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: '@wire "The storm also cut', by: '@wire "torm also cut' }],
      findings: [
        error(
          'passage-cut',
          'content/policy/power.mdx:13:11',
          'Unexpected passage `torm also cut the power on Garça Island for three hours`, which begins or ends inside a word of source `wire`.',
          'Cite whole words: `storm also cut the power on Garça Island for three hours`.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage ends inside a word',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'Garça Island for three hours"',
          by: 'Garça Island for three hour"',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/policy/power.mdx:13:11',
          'Unexpected passage `The storm also cut the power on Garça Island for three hour`, which begins or ends inside a word of source `wire`.',
          'Cite whole words: `The storm also cut the power on Garça Island for three hours`.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage ends inside a number',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '@gazette "The terminal was designed for 4,000 passengers"',
          by: '@gazette "The terminal was designed for 4"',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/policy/rebuilding.mdx:31:14',
          'Unexpected passage `The terminal was designed for 4`, which begins or ends inside a word of source `gazette`.',
          'Cite whole words: `The terminal was designed for 4,000`.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage begins inside a decimal number',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @wire "5 million euros"\n',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `5 million euros`, which begins or ends inside a word of source `wire`.',
          'Cite whole words: `0.5 million euros`.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'parts around an ellipsis are out of order',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/overview.mdx',
          replace: 'boats were torn from their moorings … passengers waited for a ferry',
          by: 'passengers waited for a ferry … boats were torn from their moorings',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/pages/overview.mdx:10:14',
          'Unexpected order of the parts of `passengers waited for a ferry … boats were torn from their moorings` in source `harbour-post`.',
          'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'parts around an ellipsis stand in different paragraphs',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/overview.mdx',
          replace: 'boats were torn from their moorings … passengers waited for a ferry',
          by: 'boats were torn from their moorings … within ten days',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/pages/overview.mdx:10:14',
          'Unexpected order of the parts of `boats were torn from their moorings … within ten days` in source `harbour-post`.',
          'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a footnote names an unknown source',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: '@wire "The storm also', by: '@wires "The storm also' }],
      findings: [
        error(
          'reference-unknown',
          'content/policy/power.mdx:13:11',
          'Unexpected source `wires`, expected the id of a record in content/sources.',
          'Closest is `wire`: correct the id.',
        ),
        warning(
          'passage-unused',
          'seeds/wire.txt:2:53',
          'Unexpected sentence `The storm also cut the power on Garça Island for three hours.` of source `wire`, which nothing cites.',
          'Cite it, or record the reason under `unused` in `content/sources/wire.mdx`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'passage-missing',
      name: 'quotation marks, spaces, dashes and line ends differ',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'passage: The quay will be open again within two weeks',
          by: 'passage: "\\"The quay will be\\u00a0open\\u2009again within two weeks,\\" Lobo told reporters. The council"',
        },
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post ""The quay will be open again within ten days," harbour master"\n',
        },
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a letter is composed in another way',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '@wire "The storm also cut the power on Garça Island',
          by: '@wire "The storm also cut the power on Garc\u0327a Island',
        },
      ],
    },
    {
      rule: 'passage-missing',
      name: 'a definition runs over two lines',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '@wire "The storm also cut the power on',
          by: '@wire "The storm also cut the power\n  on',
        },
      ],
    },
    {
      rule: 'passage-missing',
      name: 'parts around an ellipsis stand behind what `after` says',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "no one … hurt" after "He said that"\n',
        },
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: '`after` tells the place',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "The quay" after "designed for 4,000."\n',
        },
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: '`before` tells the place',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "The quay" before "was built"\n',
        },
      ],
    },
    {
      rule: 'passage-ambiguous',
      name: 'the words stand once as a word and once inside a longer word',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @wire "cut"\n',
        },
      ],
    },
    {
      rule: 'passage-cut',
      name: 'a passage ends with its word and begins behind a hyphen or mark',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '@wire "It was the island’s “longest night” of the year"',
          by: '@wire "the island’s"; @wire "longest night” of the year"',
        },
      ],
    },
    {
      rule: 'passage-cut',
      name: 'parts around an ellipsis stand in order',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '@wire "It was the island’s “longest night” of the year"',
          by: '@wire "the island’s … longest night [of the whole] year"',
        },
      ],
    },
  ],
});

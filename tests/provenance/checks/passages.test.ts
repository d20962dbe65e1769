/** Planted faults and near misses of `checks/passages.ts`. */
import { letterSays, night, power, rebuilding, reopening, storm } from '../../fixtures/edits.ts';
import { bakery, error, harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    bakery.fault(
      'a passage leaves out a mark in brackets without an ellipsis',
      [
        ...letterSays('The oven[7] was sold in May.', 'The oven was sold in May.'),
        edit('content/timeline/bakery-opens.mdx', '"The oven[7] was', '"The oven was'),
      ],
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
    ),
    bakery.fault(
      'a passage leaves out the mark of a note without an ellipsis',
      [
        ...letterSays('The oven was sold.* It was old.', 'The oven was sold.'),
        edit('content/timeline/bakery-opens.mdx', 'sold.* It', 'sold. It'),
      ],
      error(
        'passage-missing',
        'content/timeline/bakery-opens.mdx:17:10',
        'Unexpected passage `The oven was sold. It was old`, expected its words in source `town-letter`.',
        'Nearest is `The oven was sold.* It was old` (The oven was sold.{+* +}It was old): write `…` in the place of the mark of a note.',
      ),
      ...[
        { column: 68, sentence: 'The oven was sold.' },
        { column: 86, sentence: '* It was old.' },
      ].map(({ column, sentence }) =>
        warning(
          'passage-unused',
          `seeds/town-letter.txt:1:${String(column)}`,
          `Unexpected sentence \`${sentence}\` of source \`town-letter\`, which nothing cites.`,
          'Cite it, or record the reason under `unused` in `content/sources/town-letter.mdx`.',
        ),
      ),
    ),
    harbour.fault(
      'a passage ends before the apostrophe inside a word',
      edit(power, night, '@wire "the island"'),
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
    harbour.fault(
      'a passage begins behind the apostrophe inside a word',
      edit(power, night, '@wire "s “longest night” of the year"'),
      error(
        'passage-cut',
        'content/policy/power.mdx:14:13',
        'Unexpected passage `s “longest night” of the year`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `island’s “longest night” of the year`.',
      ),
    ),
    harbour.fault(
      'a passage begins with the apostrophe inside a word',
      edit(power, night, `@wire "'s “longest night” of the year"`),
      error(
        'passage-cut',
        'content/policy/power.mdx:14:13',
        "Unexpected passage `'s “longest night” of the year`, which begins or ends inside a word of source `wire`.",
        'Cite whole words: `island’s “longest night” of the year`.',
      ),
    ),
    harbour.fault(
      'a digit of a passage is changed',
      edit(
        rebuilding,
        '@wire "The repair of the old quay costs 0.5 million euros"',
        '@wire "The repair of the old quay costs 0.6 million euros"',
      ),
      error(
        'passage-missing',
        'content/policy/rebuilding.mdx:34:12',
        'Unexpected passage `The repair of the old quay costs 0.6 million euros`, expected its words in source `wire`.',
        'Nearest is `The repair of the old quay costs 0.5 million euros` (The repair of the old quay costs 0.[-6-]{+5+} million euros): correct the passage.',
      ),
    ),
    harbour.fault(
      'a negation is dropped from a passage',
      edit(
        storm,
        '@harbour-post "The port council could not say what broke the chain at the eastern gate"',
        '@harbour-post "The port council could say what broke the chain at the eastern gate"',
      ),
      error(
        'passage-missing',
        'content/timeline/storm-damage.mdx:30:11',
        'Unexpected passage `The port council could say what broke the chain at the eastern gate`, expected its words in source `harbour-post`.',
        'Nearest is `The port council could not say what broke the chain at the eastern gate` (The port council could {+not +}say what broke the chain at the eastern gate): correct the passage.',
      ),
    ),
    harbour.fault(
      'a capital letter of a passage is made small',
      edit(power, '@wire "The storm also cut', '@wire "the storm also cut'),
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
    ),
    harbour.fault(
      'the words stand only in another source',
      edit(rebuilding, '@gazette "The council wants', '@wire "The council wants'),
      error(
        'passage-missing',
        'content/policy/rebuilding.mdx:33:9',
        'Unexpected passage `The council wants to spend 3.5 million euros on a new quay`, expected its words in source `wire`.',
        'The words stand in source `gazette`: cite that one, or correct the passage.',
      ),
    ),
    harbour.fault(
      'a passage runs over the end of a paragraph',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "passengers waited for a ferry. “The quay will be open again"\n',
      ),
      error(
        'passage-missing',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `passengers waited for a ferry. “The quay will be open again`, expected its words in source `harbour-post`.',
        'The words run across the end of a paragraph: cite each paragraph by itself, joined by `;`.',
      ),
    ),
    harbour.fault(
      'the words stand there, but not behind what `after` says',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "The quay" after "repaired in 2011."\n',
      ),
      error(
        'passage-missing',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `The quay`, expected its words in source `harbour-post`.',
        'The words stand there, but not beside what `after` or `before` says: correct that.',
      ),
    ),
    harbour.fault(
      'parts around an ellipsis stand there, but not behind what `after` says',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "no one … hurt" after "Lobo denied that"\n',
      ),
      error(
        'passage-missing',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `no one … hurt`, expected its words in source `harbour-post`.',
        'The words stand there, but not beside what `after` or `before` says: correct that.',
      ),
    ),
    harbour.fault(
      'nothing like the words stands in any source',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "Nine elephants crossed a bridge by night"\n',
      ),
      error(
        'passage-missing',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `Nine elephants crossed a bridge by night`, expected its words in source `harbour-post`.',
        'Nothing near it stands there: copy the words from the archived document.',
      ),
    ),
    harbour.fault(
      'the passage of a piece of evidence in front matter is reworded',
      edit('content/places/garca-island.mdx', 'passage: Islanders on', 'passage: People on'),
      error(
        'passage-missing',
        'content/places/garca-island.mdx:11:14',
        'Unexpected passage `People on Garça Island had no ferry for two days`, expected its words in source `gazette`.',
        'Nearest is `Islanders on Garça Island had no ferry for two days` ([-People-]{+Islanders+} on Garça Island had no ferry for two days): correct the passage.',
      ),
    ),
    harbour.fault(
      'a record marks words that its document does not hold',
      edit('content/sources/harbour-post.mdx', 'through: for years!', 'through: for decades!'),
      error(
        'passage-missing',
        'content/sources/harbour-post.mdx:37:14',
        'Unexpected passage `for decades!`, expected its words in source `harbour-post`.',
        'Nearest is `for years!` (for [-decades-]{+years+}!): correct the passage.',
      ),
    ),
    harbour.fault(
      'the words stand twice',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "The quay"\n',
      ),
      error(
        'passage-ambiguous',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `The quay`, which stands 2 times in source `harbour-post`.',
        'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
      ),
    ),
    harbour.fault(
      'both places stand behind what `after` says',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "eastern" after "the"\n',
      ),
      error(
        'passage-ambiguous',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `eastern`, which stands 2 times in source `harbour-post`.',
        'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
      ),
    ),
    harbour.fault(
      'the parts around an ellipsis stand in two paragraphs',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "the … gate"\n',
      ),
      error(
        'passage-ambiguous',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `the … gate`, which stands 3 times in source `harbour-post`.',
        'Add `after "…"` or `before "…"` with the words beside it, or cite more words.',
      ),
    ),
    harbour.fault(
      'a passage begins inside a word',
      edit(power, '@wire "The storm also cut', '@wire "torm also cut'),
      error(
        'passage-cut',
        'content/policy/power.mdx:13:11',
        'Unexpected passage `torm also cut the power on Garça Island for three hours`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `storm also cut the power on Garça Island for three hours`.',
      ),
    ),
    harbour.fault(
      'a passage ends inside a word',
      edit(power, 'Garça Island for three hours"', 'Garça Island for three hour"'),
      error(
        'passage-cut',
        'content/policy/power.mdx:13:11',
        'Unexpected passage `The storm also cut the power on Garça Island for three hour`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `The storm also cut the power on Garça Island for three hours`.',
      ),
    ),
    harbour.fault(
      'a passage ends inside a number',
      edit(
        rebuilding,
        '@gazette "The terminal was designed for 4,000 passengers"',
        '@gazette "The terminal was designed for 4"',
      ),
      error(
        'passage-cut',
        'content/policy/rebuilding.mdx:31:14',
        'Unexpected passage `The terminal was designed for 4`, which begins or ends inside a word of source `gazette`.',
        'Cite whole words: `The terminal was designed for 4,000`.',
      ),
    ),
    harbour.fault(
      'a passage begins inside a decimal number',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @wire "5 million euros"\n',
      ),
      error(
        'passage-cut',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `5 million euros`, which begins or ends inside a word of source `wire`.',
        'Cite whole words: `0.5 million euros`.',
      ),
    ),
    harbour.fault(
      'parts around an ellipsis are out of order',
      edit(
        'content/pages/overview.mdx',
        'boats were torn from their moorings … passengers waited for a ferry',
        'passengers waited for a ferry … boats were torn from their moorings',
      ),
      error(
        'passage-cut',
        'content/pages/overview.mdx:10:14',
        'Unexpected order of the parts of `passengers waited for a ferry … boats were torn from their moorings` in source `harbour-post`.',
        'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
      ),
    ),
    harbour.fault(
      'parts around an ellipsis stand in different paragraphs',
      edit(
        'content/pages/overview.mdx',
        'boats were torn from their moorings … passengers waited for a ferry',
        'boats were torn from their moorings … within ten days',
      ),
      error(
        'passage-cut',
        'content/pages/overview.mdx:10:14',
        'Unexpected order of the parts of `boats were torn from their moorings … within ten days` in source `harbour-post`.',
        'Cite the parts in the order of the source and from one paragraph, or cite each by itself, joined by `;`.',
      ),
    ),
    harbour.fault(
      'parts around an ellipsis stand in different sentences',
      edit(
        'content/pages/overview.mdx',
        'boats were torn from their moorings … passengers waited for a ferry',
        'A storm damaged the ferry quay … passengers waited for a ferry',
      ),
      error(
        'passage-cut',
        'content/pages/overview.mdx:10:14',
        'Unexpected passage `A storm damaged the ferry quay … passengers waited for a ferry`, whose ellipsis leaves out the end of a sentence of source `harbour-post`.',
        'Cite the words of each sentence as a passage of their own, joined by `;`.',
      ),
    ),
    harbour.fault(
      'a footnote names an unknown source',
      edit(power, '@wire "The storm also', '@wires "The storm also'),
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
    ),
  ],
  nearMisses: [
    harbour.miss('passage-missing', 'quotation marks, spaces, dashes and line ends differ', [
      edit(
        reopening,
        'passage: The quay will be open again within two weeks',
        'passage: "\\"The quay will be\\u00a0open\\u2009again within two weeks,\\" Lobo told reporters. The council"',
      ),
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post ""The quay will be open again within ten days," harbour master"\n',
      ),
    ]),
    harbour.miss(
      'passage-missing',
      'a letter is composed in another way',
      edit(
        power,
        '@wire "The storm also cut the power on Garça Island',
        '@wire "The storm also cut the power on Garc\u0327a Island',
      ),
    ),
    harbour.miss(
      'passage-missing',
      'a definition runs over two lines',
      edit(power, '@wire "The storm also cut the power on', '@wire "The storm also cut the power\n  on'),
    ),
    harbour.miss(
      'passage-missing',
      'parts around an ellipsis stand behind what `after` says',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "no one … hurt" after "He said that"\n',
      ),
    ),
    harbour.miss(
      'passage-ambiguous',
      '`after` tells the place',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "The quay" after "designed for 4,000."\n',
      ),
    ),
    harbour.miss(
      'passage-ambiguous',
      '`before` tells the place',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "The quay" before "was built"\n',
      ),
    ),
    harbour.miss(
      'passage-ambiguous',
      'the words stand once as a word and once inside a longer word',
      edit(storm, 'broke the chain at the eastern gate"\n', 'broke the chain at the eastern gate"; @wire "cut"\n'),
    ),
    harbour.miss(
      'passage-cut',
      'a passage ends with its word and begins behind a hyphen or mark',
      edit(
        power,
        '@wire "It was the island’s “longest night” of the year"',
        '@wire "the island’s"; @wire "longest night” of the year"',
      ),
    ),
    harbour.miss(
      'passage-cut',
      'parts around an ellipsis stand in order',
      edit(
        power,
        '@wire "It was the island’s “longest night” of the year"',
        '@wire "the island’s … longest night [of the whole] year"',
      ),
    ),
  ],
});

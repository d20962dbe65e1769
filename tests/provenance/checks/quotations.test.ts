/** Planted faults and near misses of `checks/quotations.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { letterSays, lobo, power, rebuilding, reopening } from '../../fixtures/edits.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a quotation is of no words, and one is printed twice',
      [
        edit('content/quotes/wire-longest-night.mdx', 'words: longest night', 'words: …'),
        edit(
          lobo,
          'variants:\n',
          'variants:\n  - source: harbour-post\n    words: The quay will be open again within ten days\n    passage: “The quay will be open again within ten days,” harbour master Rui Lobo said\n',
        ),
      ],
      error(
        'entry-invalid',
        `${lobo}:9:5`,
        'Unexpected front matter field `variants.1`: expected words that no other one has of this source.',
        'Correct the field; `npm run new` writes a valid example of each kind.',
      ),
      error(
        'entry-invalid',
        'content/quotes/wire-longest-night.mdx:8:12',
        'Unexpected front matter field `variants.0.words`: expected words.',
        'Correct the field; `npm run new` writes a valid example of each kind.',
      ),
    ),
    bakery.fault(
      'the ellipsis of a quotation leaves out a negation',
      letterSays(
        '“We did not, as they say, sell the oven,” the mayor said.',
        'The mayor said: “We […] sell the oven”.',
      ),
      error(
        'quote-altered',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unexpected quotation `We […] sell the oven`, whose ellipsis leaves out `not`.',
        'Print the word, or end the quotation before it.',
      ),
    ),
    harbour.fault(
      'the channel of a quotation is not in the source',
      edit(lobo, 'channel: told reporters', 'channel: told a newspaper'),
      error(
        'passage-missing',
        'content/quotes/lobo-reopening.mdx:13:14',
        'Unexpected channel `told a newspaper`, expected words of the paragraph that prints the quotation in source `gazette`.',
        'Copy the words of the source, or leave `channel` out.',
      ),
    ),
    harbour.fault(
      'a word of a quotation in a sentence is changed',
      edit(rebuilding, '“carries 4,800 a day”', '“carries 4,800 every day”'),
      error(
        'quote-altered',
        'content/policy/rebuilding.mdx:13:1',
        'Unexpected quotation `carries 4,800 every day`, which stands in no passage cited for its sentence.',
        'Nearest is `carries 4,800 a day` in `gazette` (carries 4,800 [-every-]{+a+} day): print the source’s words.',
      ),
    ),
    harbour.fault(
      'the quoted words stand outside the cited passage',
      edit(rebuilding, '“carries 4,800 a day”', '“was designed for”'),
      error(
        'quote-altered',
        'content/policy/rebuilding.mdx:13:1',
        'Unexpected quotation `was designed for`, which stands in no passage cited for its sentence.',
        'The words stand in source `gazette`, outside the cited passages: cite a passage that holds them.',
      ),
    ),
    harbour.fault(
      'a word of a recorded quotation is changed',
      edit(
        lobo,
        'words: The quay will be open again within two weeks',
        'words: The quay will be open again within three weeks',
      ),
      error(
        'quote-altered',
        'content/quotes/lobo-reopening.mdx:11:12',
        'Unexpected words `The quay will be open again within three weeks`, which do not stand in quotation marks in the cited passage of source `gazette`.',
        'Nearest is `The quay will be open again within two weeks` in `gazette` (The quay will be open again within [-three-]{+two+} weeks): print the source’s words.',
      ),
    ),
    harbour.fault(
      'a recorded quotation takes in words outside the quotation marks',
      edit('content/quotes/wire-longest-night.mdx', 'words: longest night', 'words: longest night of the year'),
      error(
        'quote-altered',
        'content/quotes/wire-longest-night.mdx:8:12',
        'Unexpected words `longest night of the year`, which do not stand in quotation marks in the cited passage of source `wire`.',
        'Nearest is `longest night” of the year` in `wire` (longest night{+" +}of the year): print the source’s words.',
      ),
    ),
    harbour.fault(
      'the editors quote what no source prints',
      edit(reopening, '“within ten days” stands', '“within nine days” stands'),
      error(
        'quote-altered',
        'content/questions/reopening.mdx:20:1',
        'Unexpected quotation `within nine days`, which stands in no passage cited for its sentence.',
        'Nearest is `within ten days` in `harbour-post` (within [-nine-]{+ten+} days): print the source’s words.',
      ),
    ),
    harbour.fault(
      'words in single quotation marks are invented',
      edit(rebuilding, '“carries 4,800 a day”.[^carries]', '‘is a joy to behold’.[^carries]'),
      error(
        'quote-altered',
        'content/policy/rebuilding.mdx:13:1',
        'Unexpected quotation `is a joy to behold`, which stands in no passage cited for its sentence.',
        'Print the source’s words, or take off the quotation marks.',
      ),
    ),
    harbour.fault(
      'a block quotation is in other words',
      edit(power, '\n[^power]:', '\n> The power failed on Garça Island for three hours.[^power]\n\n[^power]:'),
      error(
        'quote-altered',
        'content/policy/power.mdx:13:3',
        'Unexpected quotation `The power failed on Garça Island for three hours.`, which stands in no passage cited for its sentence.',
        'Nearest is `the power on Garça Island for three hours.` in `wire` ([-The-]{+the+} power [-failed -]on Garça Island for three hours.): print the source’s words.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'quote-altered',
      'words in single quotation marks are those of the passage',
      edit(rebuilding, '“carries 4,800 a day”', '‘carries 4,800 a day’'),
    ),
    harbour.miss(
      'quote-altered',
      'a block quotation is in the words of the passage',
      edit(
        power,
        '\n[^power]:',
        '\n> The storm also cut the power on Garça Island for three hours.[^power]\n\n[^power]:',
      ),
    ),
    harbour.miss(
      'quote-altered',
      'the quotation marks are straight and hold the full stop',
      edit(rebuilding, '“carries 4,800 a day”.[^carries]', '"carries 4,800 a day."[^carries]'),
    ),
    harbour.miss(
      'quote-altered',
      'a quotation leaves out words at an ellipsis',
      edit(rebuilding, '“carries 4,800 a day”', '“carries … a day”'),
    ),
    bakery.miss(
      'quote-altered',
      'an ellipsis leaves out a clause between commas',
      letterSays(
        '“The baker, who had not slept, sold his oven,” the mayor said.',
        'The mayor said: “The baker […] sold his oven”.',
      ),
    ),
    bakery.miss(
      'quote-altered',
      'the first letter of a quotation is made small in brackets',
      letterSays('“The old oven was sold,” the mayor said.', 'The mayor said that “[t]he old oven was sold”.'),
    ),
  ],
});

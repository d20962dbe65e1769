/** Planted faults and near misses of `checks/quotations.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import { letterSays } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'quote-altered',
      name: 'the ellipsis of a quotation leaves out a negation',
      fixture: 'bakery',
      edits: letterSays(
        '“We did not, as they say, sell the oven,” the mayor said.',
        'The mayor said: “We […] sell the oven”.',
      ),
      findings: [
        error(
          'quote-altered',
          'content/timeline/bakery-opens.mdx:12:1',
          'Unexpected quotation `We […] sell the oven`, whose ellipsis leaves out `not`.',
          'Print the word, or end the quotation before it.',
        ),
      ],
    },
    {
      rule: 'passage-missing',
      name: 'the channel of a quotation is not in the source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/quotes/lobo-reopening.mdx',
          replace: 'channel: told reporters',
          by: 'channel: told a newspaper',
        },
      ],
      findings: [
        error(
          'passage-missing',
          'content/quotes/lobo-reopening.mdx:13:14',
          'Unexpected channel `told a newspaper`, expected words of the paragraph that prints the quotation in source `gazette`.',
          'Copy the words of the source, or leave `channel` out.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'a word of a quotation in a sentence is changed',
      fixture: 'harbour',
      edits: [
        { file: 'content/policy/rebuilding.mdx', replace: '“carries 4,800 a day”', by: '“carries 4,800 every day”' },
      ],
      findings: [
        error(
          'quote-altered',
          'content/policy/rebuilding.mdx:13:1',
          'Unexpected quotation `carries 4,800 every day`, which stands in no passage cited for its sentence.',
          'Nearest is `carries 4,800 a day` in `gazette` (carries 4,800 [-every-]{+a+} day): print the source’s words.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'the quoted words stand outside the cited passage',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '“carries 4,800 a day”', by: '“was designed for”' }],
      findings: [
        error(
          'quote-altered',
          'content/policy/rebuilding.mdx:13:1',
          'Unexpected quotation `was designed for`, which stands in no passage cited for its sentence.',
          'The words stand in source `gazette`, outside the cited passages: cite a passage that holds them.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'a word of a recorded quotation is changed',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/quotes/lobo-reopening.mdx',
          replace: 'words: The quay will be open again within two weeks',
          by: 'words: The quay will be open again within three weeks',
        },
      ],
      findings: [
        error(
          'quote-altered',
          'content/quotes/lobo-reopening.mdx:11:12',
          'Unexpected words `The quay will be open again within three weeks`, which do not stand in quotation marks in the cited passage of source `gazette`.',
          'Nearest is `The quay will be open again within two weeks` in `gazette` (The quay will be open again within [-three-]{+two+} weeks): print the source’s words.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'a recorded quotation takes in words outside the quotation marks',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'words: longest night',
          by: 'words: longest night of the year',
        },
      ],
      findings: [
        error(
          'quote-altered',
          'content/quotes/wire-longest-night.mdx:8:12',
          'Unexpected words `longest night of the year`, which do not stand in quotation marks in the cited passage of source `wire`.',
          'Nearest is `longest night” of the year` in `wire` (longest night{+" +}of the year): print the source’s words.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'the editors quote what no source prints',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: '“within ten days” stands',
          by: '“within nine days” stands',
        },
      ],
      findings: [
        error(
          'quote-altered',
          'content/questions/reopening.mdx:20:1',
          'Unexpected quotation `within nine days`, which stands in no passage cited for its sentence.',
          'Nearest is `within ten days` in `harbour-post` (within [-nine-]{+ten+} days): print the source’s words.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'words in single quotation marks are invented',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '“carries 4,800 a day”.[^carries]',
          by: '‘is a joy to behold’.[^carries]',
        },
      ],
      findings: [
        error(
          'quote-altered',
          'content/policy/rebuilding.mdx:13:1',
          'Unexpected quotation `is a joy to behold`, which stands in no passage cited for its sentence.',
          'Print the source’s words, or take off the quotation marks.',
        ),
      ],
    },
    {
      rule: 'quote-altered',
      name: 'a block quotation is in other words',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '\n[^power]:',
          by: '\n> The power failed on Garça Island for three hours.[^power]\n\n[^power]:',
        },
      ],
      findings: [
        error(
          'quote-altered',
          'content/policy/power.mdx:13:3',
          'Unexpected quotation `The power failed on Garça Island for three hours.`, which stands in no passage cited for its sentence.',
          'Nearest is `the power on Garça Island for three hours.` in `wire` ([-The-]{+the+} power [-failed -]on Garça Island for three hours.): print the source’s words.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'quote-altered',
      name: 'words in single quotation marks are those of the passage',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '“carries 4,800 a day”', by: '‘carries 4,800 a day’' }],
    },
    {
      rule: 'quote-altered',
      name: 'a block quotation is in the words of the passage',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '\n[^power]:',
          by: '\n> The storm also cut the power on Garça Island for three hours.[^power]\n\n[^power]:',
        },
      ],
    },
    {
      rule: 'quote-altered',
      name: 'the quotation marks are straight and hold the full stop',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '“carries 4,800 a day”.[^carries]',
          by: '"carries 4,800 a day."[^carries]',
        },
      ],
    },
    {
      rule: 'quote-altered',
      name: 'a quotation leaves out words at an ellipsis',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '“carries 4,800 a day”', by: '“carries … a day”' }],
    },
    {
      rule: 'quote-altered',
      name: 'an ellipsis leaves out a clause between commas',
      fixture: 'bakery',
      edits: letterSays(
        '“The baker, who had not slept, sold his oven,” the mayor said.',
        'The mayor said: “The baker […] sold his oven”.',
      ),
    },
    {
      rule: 'quote-altered',
      name: 'the first letter of a quotation is made small in brackets',
      fixture: 'bakery',
      edits: letterSays('“The old oven was sold,” the mayor said.', 'The mayor said that “[t]he old oven was sold”.'),
    },
  ],
});

/** Faults of form that `entry-file.ts` finds, and what looks like them. */
import { invisibleHint } from '../../../src/text/invisible.ts';
import { authorities, power, rebuilding, waves } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an override turns a number round',
      { file: power, append: '\n<Editorial>\n\nThe next page says more \u202Eabout 1962\u202C.\n\n</Editorial>\n' },
      error('text-invisible', `${power}:20:25`, 'Unexpected RIGHT-TO-LEFT OVERRIDE (U+202E).', invisibleHint),
      error('text-invisible', `${power}:20:36`, 'Unexpected POP DIRECTIONAL FORMATTING (U+202C).', invisibleHint),
    ),
    harbour.fault(
      'front matter is not valid YAML',
      edit(waves, 'title: Waves at the eastern gate\n', 'title: Waves: at the eastern gate\n'),
      error(
        'entry-invalid',
        'content/timeline/waves-at-the-gate.mdx:2:8',
        'Unexpected YAML: field inside a value.',
        'Put a value that holds `: ` in quotation marks, and indent fields of one kind by as many blanks.',
      ),
    ),
    harbour.fault(
      'front matter names an anchor that does not exist',
      edit(waves, 'title: Waves at the eastern gate\n', 'title: *waves\n'),
      error(
        'entry-invalid',
        'content/timeline/waves-at-the-gate.mdx:2:8',
        'Unexpected YAML: alias `*waves`.',
        'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
      ),
    ),
    harbour.fault(
      'front matter has an unknown field',
      edit('content/places/garca-island.mdx', 'order: 20', 'orders: 20'),
      error(
        'entry-invalid',
        'content/places/garca-island.mdx:12:9',
        'Unexpected front matter field `orders`, which is not known.',
        'Closest is `order`: correct the name.',
      ),
    ),
    harbour.fault(
      'fields of front matter are missing or of the wrong type',
      [
        edit('content/places/marelo.mdx', 'latitude: 37.14', 'latitude: "37"'),
        edit('content/places/marelo.mdx', 'name: Marelo\n', ''),
      ],
      error(
        'entry-invalid',
        'content/places/marelo.mdx:2:1',
        'Missing front matter field `name`.',
        'Add `name: …`; `npm run new` writes a valid example of each kind.',
      ),
      error(
        'entry-invalid',
        'content/places/marelo.mdx:3:13',
        'Unexpected front matter field `coordinates.latitude`: expected a number, not text.',
        'Write digits alone, such as `1200` or `0.5`: without quotation marks, and with a point for the fraction.',
      ),
    ),
    harbour.fault(
      'a file has no front matter',
      { file: 'content/policy/paint.mdx', add: 'Only words.\n' },
      error(
        'entry-invalid',
        'content/policy/paint.mdx:1:1',
        'Missing front matter of policy entry.',
        'Begin the file with `---`, the fields, and `---`.',
      ),
    ),
    harbour.fault(
      'dossier.yaml is not valid YAML',
      edit('content/dossier.yaml', 'title: The harbour storm', 'title: "The harbour storm'),
      error(
        'entry-invalid',
        'content/dossier.yaml:1:25',
        'Unexpected YAML: value that is not closed.',
        'Close what is open: a quotation mark, or a list or fields in brackets.',
      ),
    ),
    harbour.fault(
      'dossier.yaml has a wrong value',
      edit('content/dossier.yaml', 'countries: ["620"]', 'countries: [620]'),
      error(
        'entry-invalid',
        'content/dossier.yaml:9:15',
        'Unexpected dossier.yaml field `map.countries.0`: expected text, not a number.',
        'Put it in quotation marks: `"620"`.',
      ),
    ),
    ...['javascript:alert(1)', 'http://example.org/', 'https://', 'desk at example.org'].map((contact) =>
      harbour.fault(
        `readers may write to \`${contact}\``,
        edit('content/dossier.yaml', 'contact: desk@example.org', `contact: "${contact}"`),
        error(
          'entry-invalid',
          'content/dossier.yaml:29:10',
          'Unexpected dossier.yaml field `contact`: expected an address that begins with `https://`, or a mail address such as `desk@example.org`.',
          'Correct the field; `npm run new` writes a valid example of each kind.',
        ),
      ),
    ),
    harbour.fault(
      'the licence leads to no address',
      edit(
        'content/dossier.yaml',
        'url: https://creativecommons.org/publicdomain/zero/1.0/',
        'url: javascript:alert(1)',
      ),
      error(
        'entry-invalid',
        'content/dossier.yaml:28:8',
        'Unexpected dossier.yaml field `licence.url`: expected an address that begins with `https://` or `http://` and a host.',
        'Correct the field; `npm run new` writes a valid example of each kind.',
      ),
    ),
    {
      ...harbour.fault(
        'files with faults hide no other file’s faults',
        [
          edit(waves, 'title: Waves at the eastern gate\n', 'title: Waves: at the eastern gate\n'),
          edit(waves, 'Pedro Nunes posts “waves', 'Pedro {Nunes} posts “waves'),
          edit('content/pages/method.mdx', '</Editorial>\n', ''),
          edit(rebuilding, '*3.5 million euros*', '*3.6 million euros*'),
        ],
        error(
          'markup-invalid',
          'content/pages/method.mdx:7:1',
          'Missing `</Editorial>`, which ends `<Editorial>`.',
          'Write it on a line of its own behind what is in it, with a blank line before it.',
        ),
        error(
          'support-number',
          'content/policy/rebuilding.mdx:16:3',
          'Unexpected number `3.6 million`, which stands in none of the passages of `The council wants to spend 3.6 million euros on a new quay.`.',
          'The passages say `The council wants to spend 3.5 million euros on a new quay`: correct the number, or cite the passage that holds it.',
        ),
        error(
          'entry-invalid',
          'content/timeline/waves-at-the-gate.mdx:2:8',
          'Unexpected YAML: field inside a value.',
          'Put a value that holds `: ` in quotation marks, and indent fields of one kind by as many blanks.',
        ),
        error(
          'markup-invalid',
          'content/timeline/waves-at-the-gate.mdx:21:7',
          'Unexpected expression in braces.',
          'Write the words themselves, or `\\{` for a brace that is meant to be read.',
        ),
      ),
      rule: 'entry-invalid',
    },
    harbour.fault(
      'an entry whose file does not parse is not also reported as unknown',
      edit('content/places/garca-island.mdx', 'name: Garça Island', 'name: Garça: Island'),
      error(
        'entry-invalid',
        'content/places/garca-island.mdx:2:7',
        'Unexpected YAML: field inside a value.',
        'Put a value that holds `: ` in quotation marks, and indent fields of one kind by as many blanks.',
      ),
    ),
    harbour.fault(
      'a silence in evidence has no words',
      edit(authorities, 'without: port council', 'without: ""'),
      error(
        'entry-invalid',
        'content/actors/authorities.mdx:11:14',
        'Unexpected front matter field `evidence.1.without`: expected words to look for.',
        'Correct the field; `npm run new` writes a valid example of each kind.',
      ),
    ),
    harbour.fault(
      'a piece of evidence has a passage and a silence',
      edit(authorities, 'without: port council', 'passage: the authorities said\n    without: port council'),
      error(
        'entry-invalid',
        'content/actors/authorities.mdx:12:14',
        'Unexpected front matter field `without` in `evidence.1`, which does not go with the others.',
        'Take it out, or make two of it.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'entry-invalid',
      'readers may write by a page',
      edit('content/dossier.yaml', 'desk@example.org', 'https://example.org/desk/'),
    ),
    harbour.miss(
      'entry-invalid',
      'a dossier gives neither licence nor contact',
      edit(
        'content/dossier.yaml',
        'licence:\n  text: Our own words are free for all (CC0 1.0)\n  url: https://creativecommons.org/publicdomain/zero/1.0/\ncontact: desk@example.org\n',
        '',
      ),
    ),
    harbour.miss('text-invisible', 'letters with accents, spaces that do not break and an emoji stand in a sentence', {
      file: power,
      append: '\n<Editorial>\n\nDie Straße, Łódź, 5\u202F%, 東京 and 👩\u200D🚒.\n\n</Editorial>\n',
    }),
    harbour.miss(
      'entry-invalid',
      'a value that YAML would misread is quoted',
      edit('content/places/marelo.mdx', 'from: Invented for the tests.', 'from: "Invented: for the tests # only."'),
    ),
  ],
});

/** Faults of form that `entry-file.ts` finds, and what looks like them. */
import { invisibleHint } from '../../../src/text/invisible.ts';
import { power } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'text-invisible',
      name: 'an override turns a number round',
      fixture: 'harbour',
      edits: [
        { file: power, append: '\n<Editorial>\n\nThe next page says more \u202Eabout 1962\u202C.\n\n</Editorial>\n' },
      ],
      findings: [
        {
          rule: 'text-invisible',
          severity: 'error',
          file: power,
          line: 20,
          column: 25,
          message: 'Unexpected RIGHT-TO-LEFT OVERRIDE (U+202E).',
          hint: invisibleHint,
        },
        {
          rule: 'text-invisible',
          severity: 'error',
          file: power,
          line: 20,
          column: 36,
          message: 'Unexpected POP DIRECTIONAL FORMATTING (U+202C).',
          hint: invisibleHint,
        },
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'front matter is not valid YAML',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'title: Waves at the eastern gate\n',
          by: 'title: Waves: at the eastern gate\n',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/timeline/waves-at-the-gate.mdx:2:8',
          'Unexpected YAML: Nested mappings are not allowed in compact mappings.',
          'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'front matter names an anchor that does not exist',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'title: Waves at the eastern gate\n',
          by: 'title: *waves\n',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/timeline/waves-at-the-gate.mdx:2:8',
          'Unexpected YAML: alias `*waves`.',
          'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'front matter has an unknown field',
      fixture: 'harbour',
      edits: [{ file: 'content/places/garca-island.mdx', replace: 'order: 20', by: 'orders: 20' }],
      findings: [
        error(
          'entry-invalid',
          'content/places/garca-island.mdx:12:9',
          'Unexpected front matter field `orders`, which is not known.',
          'Closest is `order`: correct the name.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'fields of front matter are missing or of the wrong type',
      fixture: 'harbour',
      edits: [
        { file: 'content/places/marelo.mdx', replace: 'latitude: 37.14', by: 'latitude: "37"' },
        { file: 'content/places/marelo.mdx', replace: 'name: Marelo\n', by: '' },
      ],
      findings: [
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
          'Correct the field; `npm run new` writes a valid example of each kind.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'a file has no front matter',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/paint.mdx', add: 'Only words.\n' }],
      findings: [
        error(
          'entry-invalid',
          'content/policy/paint.mdx:1:1',
          'Missing front matter of policy entry.',
          'Begin the file with `---`, the fields, and `---`.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'dossier.yaml is not valid YAML',
      fixture: 'harbour',
      edits: [{ file: 'content/dossier.yaml', replace: 'title: The harbour storm', by: 'title: "The harbour storm' }],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:1:25',
          'Unexpected YAML: Missing closing "quote.',
          'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'dossier.yaml has a wrong value',
      fixture: 'harbour',
      edits: [{ file: 'content/dossier.yaml', replace: 'countries: ["620"]', by: 'countries: [620]' }],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:9:15',
          'Unexpected dossier.yaml field `map.countries.0`: expected text, not a number.',
          'Put it in quotation marks: `"620"`.',
        ),
      ],
    },
    ...['javascript:alert(1)', 'http://example.org/', 'https://', 'desk at example.org'].map((contact) => ({
      rule: 'entry-invalid' as const,
      name: `readers may write to \`${contact}\``,
      fixture: 'harbour' as const,
      edits: [{ file: 'content/dossier.yaml', replace: 'contact: desk@example.org', by: `contact: "${contact}"` }],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:29:10',
          'Unexpected dossier.yaml field `contact`: expected an address that begins with `https://`, or a mail address such as `desk@example.org`.',
          'Correct the field; `npm run new` writes a valid example of each kind.',
        ),
      ],
    })),
    {
      rule: 'entry-invalid',
      name: 'the licence leads to no address',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/dossier.yaml',
          replace: 'url: https://creativecommons.org/publicdomain/zero/1.0/',
          by: 'url: javascript:alert(1)',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:28:8',
          'Unexpected dossier.yaml field `licence.url`: expected an address that begins with `https://` or `http://` and a host.',
          'Correct the field; `npm run new` writes a valid example of each kind.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'files with faults hide no other file’s faults',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'title: Waves at the eastern gate\n',
          by: 'title: Waves: at the eastern gate\n',
        },
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'Pedro Nunes posts “waves',
          by: 'Pedro {Nunes} posts “waves',
        },
        { file: 'content/pages/method.mdx', replace: '</Editorial>\n', by: '' },
        { file: 'content/policy/rebuilding.mdx', replace: '*3.5 million euros*', by: '*3.6 million euros*' },
      ],
      findings: [
        error(
          'markup-invalid',
          'content/pages/method.mdx:7:1',
          'Unexpected markup: Expected a closing tag for `<Editorial>`.',
          'Correct the markup; write `\\<` and `\\{` for signs that are meant to be read, `{/* … */}` for a comment.',
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
          'Unexpected YAML: Nested mappings are not allowed in compact mappings.',
          'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
        ),
        error(
          'markup-invalid',
          'content/timeline/waves-at-the-gate.mdx:21:7',
          'Unexpected expression in braces.',
          'Write the words themselves, or `\\{` for a brace that is meant to be read.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'an entry whose file does not parse is not also reported as unknown',
      fixture: 'harbour',
      edits: [{ file: 'content/places/garca-island.mdx', replace: 'name: Garça Island', by: 'name: Garça: Island' }],
      findings: [
        error(
          'entry-invalid',
          'content/places/garca-island.mdx:2:7',
          'Unexpected YAML: Nested mappings are not allowed in compact mappings.',
          'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'a silence in evidence has no words',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'without: port council', by: 'without: ""' }],
      findings: [
        error(
          'entry-invalid',
          'content/actors/authorities.mdx:11:14',
          'Unexpected front matter field `evidence.1.without`: expected words to look for.',
          'Correct the field; `npm run new` writes a valid example of each kind.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'a piece of evidence has a passage and a silence',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: 'without: port council',
          by: 'passage: the authorities said\n    without: port council',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/actors/authorities.mdx:12:14',
          'Unexpected front matter field `without` in `evidence.1`, which does not go with the others.',
          'Take it out, or make two of it.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'entry-invalid',
      name: 'readers may write by a page',
      fixture: 'harbour',
      edits: [{ file: 'content/dossier.yaml', replace: 'desk@example.org', by: 'https://example.org/desk/' }],
    },
    {
      rule: 'entry-invalid',
      name: 'a dossier gives neither licence nor contact',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/dossier.yaml',
          replace:
            'licence:\n  text: Our own words are free for all (CC0 1.0)\n  url: https://creativecommons.org/publicdomain/zero/1.0/\ncontact: desk@example.org\n',
          by: '',
        },
      ],
    },
    {
      rule: 'text-invisible',
      name: 'letters with accents, spaces that do not break and an emoji stand in a sentence',
      fixture: 'harbour',
      edits: [
        { file: power, append: '\n<Editorial>\n\nDie Straße, Łódź, 5\u202F%, 東京 and 👩\u200D🚒.\n\n</Editorial>\n' },
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'a value that YAML would misread is quoted',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/places/marelo.mdx',
          replace: 'from: Invented for the tests.',
          by: 'from: "Invented: for the tests # only."',
        },
      ],
    },
  ],
});

/** Planted faults and near misses of `checks/subjects.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

const takeOut = 'Cite the words that name it, or take it out of the list.';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'subject-unnamed',
      name: 'no passage of an event names the place',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'places: [marelo]',
          by: 'places: [marelo, garca-island]',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/timeline/storm-damage.mdx:13:18',
          'Unexpected place `garca-island`: no passage that the entry cites has the name `Garça Island` or an alias of it.',
          takeOut,
        ),
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'only the passage behind the date of an event names the actor',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [garca-island]\nactors: [rui-lobo]',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '      passage: Islanders on Garça Island had no ferry for two days\n',
          by: '      passage: Islanders on Garça Island had no ferry for two days\n    - source: harbour-post\n      passage: harbour master Rui Lobo said\n',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/timeline/island-cut-off.mdx:17:10',
          'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
          takeOut,
        ),
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'only a note of the editors’ and a derivation name the place',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [garca-island, marelo]',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'No document gives the days; Marelo Gazette',
          by: 'No document gives the days, not even for Marelo; Marelo Gazette',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '\n[^ferry]:',
          by: '\n<Editorial>\n\nWhether Marelo had one is not said.[^quay]\n\n</Editorial>\n\n[^quay]: @harbour-post "A storm damaged the ferry quay in Marelo"\n[^ferry]:',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/timeline/island-cut-off.mdx:14:24',
          'Unexpected place `marelo`: no passage that the entry cites has the name `Marelo`.',
          takeOut,
        ),
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'only a silence names the actor of a chapter',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [garca-island]\nactors: [rui-lobo]',
        },
        {
          file: 'content/policy/power.mdx',
          replace: 'for three hours, writes Coast Wire.[^power]',
          by: 'for three hours, writes Coast Wire, which names no master of the harbour.[^power][^silent]',
        },
        {
          file: 'content/policy/power.mdx',
          replace: '[^power]: @wire',
          by: '[^silent]: @wire without "Lobo"\n[^power]: @wire',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/policy/power.mdx:6:10',
          'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
          takeOut,
        ),
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'a figure lists an actor that only the note on a reading could mean',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'places: [marelo]',
          by: 'places: [marelo]\nactors: [rui-lobo]',
        },
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'The document does not say who counted.',
          by: 'The document does not say whether Rui Lobo counted.',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/figures/boats-adrift.mdx:10:10',
          'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
          takeOut,
        ),
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'a quotation of nobody lists nobody as whom it is about',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/nobody.mdx',
          add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
        },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'speaker: coast-wire',
          by: 'speaker: nobody\nactors: [nobody]',
        },
      ],
      findings: [
        error(
          'subject-unnamed',
          'content/quotes/wire-longest-night.mdx:3:10',
          'Unexpected actor `nobody`: no passage that the entry cites has the name `Nobody`.',
          'Cite the words that name it, or take it out of the list.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'subject-unnamed',
      name: 'a passage has an alias at the head of its sentence, and another one a name',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/port-council.mdx',
          replace: 'aliases: [port council, council]',
          by: 'aliases: [the port council, council]',
        },
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'actors: [port-council]',
          by: 'actors: [port-council, rui-lobo]',
        },
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'a quotation lists its own speaker, whom an antecedent names',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'speaker: coast-wire',
          by: 'speaker: harbour\nactors: [harbour]',
        },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'of the year\n',
          by: 'of the year\n    antecedent: Seven boats broke loose in the harbour\n',
        },
        {
          file: 'content/actors/harbour.mdx',
          add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
        },
      ],
    },
    {
      rule: 'subject-unnamed',
      name: 'an entry lists nobody',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'places: [marelo]', by: 'places: []\nactors: []' }],
    },
  ],
});

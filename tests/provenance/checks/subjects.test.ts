/** Planted faults and near misses of `checks/subjects.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { boats, island, power, storm } from '../../fixtures/edits.ts';

const takeOut = 'Cite the words that name it, or take it out of the list.';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'no passage of an event names the place',
      edit(storm, 'places: [marelo]', 'places: [marelo, garca-island]'),
      error(
        'subject-unnamed',
        'content/timeline/storm-damage.mdx:13:18',
        'Unexpected place `garca-island`: no passage that the entry cites has the name `Garça Island` or an alias of it.',
        takeOut,
      ),
    ),
    harbour.fault(
      'only the passage behind the date of an event names the actor',
      [
        edit(island, 'places: [garca-island]', 'places: [garca-island]\nactors: [rui-lobo]'),
        edit(
          island,
          '      passage: Islanders on Garça Island had no ferry for two days\n',
          '      passage: Islanders on Garça Island had no ferry for two days\n    - source: harbour-post\n      passage: harbour master Rui Lobo said\n',
        ),
      ],
      error(
        'subject-unnamed',
        'content/timeline/island-cut-off.mdx:17:10',
        'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
        takeOut,
      ),
    ),
    harbour.fault(
      'only a note of the editors’ and a derivation name the place',
      [
        edit(island, 'places: [garca-island]', 'places: [garca-island, marelo]'),
        edit(
          island,
          'No document gives the days; Marelo Gazette',
          'No document gives the days, not even for Marelo; Marelo Gazette',
        ),
        edit(
          island,
          '\n[^ferry]:',
          '\n<Editorial>\n\nWhether Marelo had one is not said.[^quay]\n\n</Editorial>\n\n[^quay]: @harbour-post "A storm damaged the ferry quay in Marelo"\n[^ferry]:',
        ),
      ],
      error(
        'subject-unnamed',
        'content/timeline/island-cut-off.mdx:14:24',
        'Unexpected place `marelo`: no passage that the entry cites has the name `Marelo`.',
        takeOut,
      ),
    ),
    harbour.fault(
      'only a silence names the actor of a chapter',
      [
        edit(power, 'places: [garca-island]', 'places: [garca-island]\nactors: [rui-lobo]'),
        edit(
          power,
          'for three hours, writes Coast Wire.[^power]',
          'for three hours, writes Coast Wire, which names no master of the harbour.[^power][^silent]',
        ),
        edit(power, '[^power]: @wire', '[^silent]: @wire without "Lobo"\n[^power]: @wire'),
      ],
      error(
        'subject-unnamed',
        'content/policy/power.mdx:6:10',
        'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
        takeOut,
      ),
    ),
    harbour.fault(
      'a figure lists an actor that only the note on a reading could mean',
      [
        edit(boats, 'places: [marelo]', 'places: [marelo]\nactors: [rui-lobo]'),
        edit(boats, 'The document does not say who counted.', 'The document does not say whether Rui Lobo counted.'),
      ],
      error(
        'subject-unnamed',
        'content/figures/boats-adrift.mdx:10:10',
        'Unexpected actor `rui-lobo`: no passage that the entry cites has the name `Rui Lobo` or an alias of it.',
        takeOut,
      ),
    ),
    harbour.fault(
      'a quotation of nobody lists nobody as whom it is about',
      [
        {
          file: 'content/actors/nobody.mdx',
          add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
        },
        edit('content/quotes/wire-longest-night.mdx', 'speaker: coast-wire', 'speaker: nobody\nactors: [nobody]'),
      ],
      error(
        'subject-unnamed',
        'content/quotes/wire-longest-night.mdx:3:10',
        'Unexpected actor `nobody`: no passage that the entry cites has the name `Nobody`.',
        'Cite the words that name it, or take it out of the list.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('subject-unnamed', 'a passage has an alias at the head of its sentence, and another one a name', [
      edit(
        'content/actors/port-council.mdx',
        'aliases: [port council, council]',
        'aliases: [the port council, council]',
      ),
      edit(storm, 'actors: [port-council]', 'actors: [port-council, rui-lobo]'),
    ]),
    harbour.miss('subject-unnamed', 'a quotation lists its own speaker, whom an antecedent names', [
      edit('content/quotes/wire-longest-night.mdx', 'speaker: coast-wire', 'speaker: harbour\nactors: [harbour]'),
      edit(
        'content/quotes/wire-longest-night.mdx',
        'of the year\n',
        'of the year\n    antecedent: Seven boats broke loose in the harbour\n',
      ),
      {
        file: 'content/actors/harbour.mdx',
        add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
      },
    ]),
    harbour.miss('subject-unnamed', 'an entry lists nobody', edit(boats, 'places: [marelo]', 'places: []\nactors: []')),
  ],
});

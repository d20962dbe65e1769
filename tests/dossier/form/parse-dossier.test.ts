/** Faults of form that `parse-dossier.ts` finds, and what looks like them. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { island, power, reopening } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    bakery.fault(
      'the name of a file could be no address',
      { file: 'content/pages/method.mdx', renameTo: 'content/pages/The method.mdx' },
      error(
        'file-invalid',
        'content/pages/The method.mdx:1:1',
        'Unexpected file name `The method.mdx`, expected lower-case letters and digits joined by hyphens, 100 at most.',
        'Rename the file: its name is the address of its page.',
      ),
    ),
    harbour.fault(
      'the name of a file is the end of other addresses',
      { file: power, renameTo: 'content/policy/explore.mdx' },
      error(
        'file-invalid',
        'content/policy/explore.mdx:1:1',
        'Unexpected file name `explore.mdx`: addresses of other pages end so.',
        'Give the file another name.',
      ),
    ),
    harbour.fault(
      'the id of an entry is the end of other addresses',
      edit(power, '---\ntitle', '---\nid: part\ntitle'),
      error(
        'entry-invalid',
        'content/policy/power.mdx:2:5',
        'Unexpected id `part`: addresses of other pages end so.',
        'Give the entry another id.',
      ),
    ),
    bakery.fault(
      'dossier.yaml is missing',
      { file: 'content/dossier.yaml', remove: true },
      error(
        'entry-invalid',
        'content/dossier.yaml:1:1',
        'Missing file `content/dossier.yaml`.',
        'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.',
      ),
    ),
    harbour.fault(
      'two files give one id',
      [
        edit('content/places/garca-island.mdx', 'name: Garça Island', 'id: eastern-gate\nname: Garça Island'),
        edit(island, 'places: [garca-island]', 'places: [eastern-gate]'),
        edit(power, 'places: [garca-island]', 'places: [eastern-gate]'),
        edit('content/quotes/wire-longest-night.mdx', 'places: [garca-island]', 'places: [eastern-gate]'),
        edit('content/timeline/waves-at-the-gate.mdx', 'places: [eastern-gate]', 'places: []'),
      ],
      error(
        'id-duplicate',
        'content/places/eastern-gate.mdx:2:1',
        'Unexpected id `eastern-gate`, which `content/places/garca-island.mdx` has already.',
        'Rename one of the two.',
      ),
    ),
    harbour.fault(
      'a figure and a question share an id',
      [
        edit(reopening, 'title: When', 'id: new-quay-cost\ntitle: When'),
        edit(reopening, '<Fact id="reopening" />', '<Fact id="boats-adrift" />'),
      ],
      error(
        'reference-unknown',
        'content/policy/rebuilding.mdx:25:24',
        'Unexpected page `/differences/reopening/`, which does not exist.',
        'Closest is `/differences/`: correct the path.',
      ),
      error(
        'id-duplicate',
        'content/questions/reopening.mdx:2:5',
        'Unexpected id `new-quay-cost`, which `content/figures/new-quay-cost.mdx` has already.',
        'Rename one of the two.',
      ),
    ),
    harbour.fault(
      'two sources share a mark',
      {
        file: 'content/sources/zine.mdx',
        add: '---\nmark: W\nname: Coast Wire\nfile: wire.txt\nsha256: c75ffaa4d465b3119923a7ddb8f1554ea3e1efeed011eb064db0d3b16161075b\norder: 30\nheadline:\n  value: null\n  known: unknown\npublisher:\n  value: Coast Wire\n  known: matched\nauthor:\n  value: null\n  known: unknown\npublished:\n  value: null\n  known: unknown\naddress:\n  value: null\n  known: unknown\nlineage:\n  note: It says that it repeats the Marelo Gazette.\n  repeats: [Marelo Gazette]\n  mayShareOriginWith: [gazette]\n---\n',
      },
      error(
        'id-duplicate',
        'content/sources/zine.mdx:2:7',
        'Unexpected mark `W`, which `content/sources/wire.mdx` has already.',
        'Rename one of the two.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss('file-invalid', 'a draft has a name of its own', {
      file: 'content/pages/_The method, again.mdx',
      add: 'title: [',
    }),
    harbour.miss('entry-invalid', 'an entry is named by its id instead of its file', [
      edit('content/places/garca-island.mdx', 'name: Garça Island', 'id: heron-island\nname: Garça Island'),
      edit(island, 'places: [garca-island]', 'places: [heron-island]'),
      edit(power, 'places: [garca-island]', 'places: [heron-island]'),
      edit('content/quotes/wire-longest-night.mdx', 'places: [garca-island]', 'places: [heron-island]'),
    ]),
    harbour.miss('id-duplicate', 'an actor and a place share an id', {
      file: 'content/actors/marelo.mdx',
      add: '---\nname: Marelo\ntype: organisation\nrole: Marelo with its ferry quay\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
    }),
  ],
});

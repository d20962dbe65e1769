/** Faults of form that `parse-dossier.ts` finds, and what looks like them. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'file-invalid',
      name: 'the name of a file could be no address',
      fixture: 'bakery',
      edits: [{ file: 'content/pages/method.mdx', renameTo: 'content/pages/The method.mdx' }],
      findings: [
        {
          rule: 'file-invalid',
          severity: 'error',
          file: 'content/pages/The method.mdx',
          line: 1,
          column: 1,
          message:
            'Unexpected file name `The method.mdx`, expected lower-case letters and digits joined by hyphens, 100 at most.',
          hint: 'Rename the file: its name is the address of its page.',
        },
      ],
    },
    {
      rule: 'file-invalid',
      name: 'the name of a file is the end of other addresses',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', renameTo: 'content/policy/explore.mdx' }],
      findings: [
        error(
          'file-invalid',
          'content/policy/explore.mdx:1:1',
          'Unexpected file name `explore.mdx`: addresses of other pages end so.',
          'Give the file another name.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'the id of an entry is the end of other addresses',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '---\ntitle',
          by: '---\nid: part\ntitle',
        },
      ],
      findings: [
        error(
          'entry-invalid',
          'content/policy/power.mdx:2:5',
          'Unexpected id `part`: addresses of other pages end so.',
          'Give the entry another id.',
        ),
      ],
    },
    {
      rule: 'entry-invalid',
      name: 'dossier.yaml is missing',
      fixture: 'bakery',
      edits: [{ file: 'content/dossier.yaml', remove: true }],
      findings: [
        error(
          'entry-invalid',
          'content/dossier.yaml:1:1',
          'Missing file `content/dossier.yaml`.',
          'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.',
        ),
      ],
    },
    {
      rule: 'id-duplicate',
      name: 'two files give one id',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/places/garca-island.mdx',
          replace: 'name: Garça Island',
          by: 'id: eastern-gate\nname: Garça Island',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [eastern-gate]',
        },
        { file: 'content/policy/power.mdx', replace: 'places: [garca-island]', by: 'places: [eastern-gate]' },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [eastern-gate]',
        },
        { file: 'content/timeline/waves-at-the-gate.mdx', replace: 'places: [eastern-gate]', by: 'places: []' },
      ],
      findings: [
        error(
          'id-duplicate',
          'content/places/eastern-gate.mdx:2:1',
          'Unexpected id `eastern-gate`, which `content/places/garca-island.mdx` has already.',
          'Rename one of the two.',
        ),
      ],
    },
    {
      rule: 'id-duplicate',
      name: 'a figure and a question share an id',
      fixture: 'harbour',
      edits: [
        { file: 'content/questions/reopening.mdx', replace: 'title: When', by: 'id: new-quay-cost\ntitle: When' },
        {
          file: 'content/questions/reopening.mdx',
          replace: '<Fact id="reopening" />',
          by: '<Fact id="boats-adrift" />',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/policy/rebuilding.mdx:25:24',
          'Unexpected page `/differences/reopening/`, which does not exist.',
          'Closest is `/differences/`: correct the id.',
        ),
        error(
          'id-duplicate',
          'content/questions/reopening.mdx:2:5',
          'Unexpected id `new-quay-cost`, which `content/figures/new-quay-cost.mdx` has already.',
          'Rename one of the two.',
        ),
      ],
    },
    {
      rule: 'id-duplicate',
      name: 'two sources share a mark',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/zine.mdx',
          add: '---\nmark: W\nname: Coast Wire\nfile: wire.txt\nsha256: c75ffaa4d465b3119923a7ddb8f1554ea3e1efeed011eb064db0d3b16161075b\norder: 30\nheadline:\n  value: null\n  known: unknown\npublisher:\n  value: Coast Wire\n  known: matched\nauthor:\n  value: null\n  known: unknown\npublished:\n  value: null\n  known: unknown\naddress:\n  value: null\n  known: unknown\nlineage:\n  note: It says that it repeats the Marelo Gazette.\n  repeats: [Marelo Gazette]\n  mayShareOriginWith: [gazette]\n---\n',
        },
      ],
      findings: [
        error(
          'id-duplicate',
          'content/sources/zine.mdx:2:7',
          'Unexpected mark `W`, which `content/sources/wire.mdx` has already.',
          'Rename one of the two.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'file-invalid',
      name: 'a draft has a name of its own',
      fixture: 'bakery',
      edits: [{ file: 'content/pages/_The method, again.mdx', add: 'title: [' }],
    },
    {
      rule: 'entry-invalid',
      name: 'an entry is named by its id instead of its file',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/places/garca-island.mdx',
          replace: 'name: Garça Island',
          by: 'id: heron-island\nname: Garça Island',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [heron-island]',
        },
        {
          file: 'content/policy/power.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [heron-island]',
        },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'places: [garca-island]',
          by: 'places: [heron-island]',
        },
      ],
    },
    {
      rule: 'id-duplicate',
      name: 'an actor and a place share an id',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/marelo.mdx',
          add: '---\nname: Marelo\ntype: organisation\nrole: Marelo with its ferry quay\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
        },
      ],
    },
  ],
});

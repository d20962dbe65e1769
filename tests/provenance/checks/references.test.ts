/** Planted faults and near misses of `checks/references.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'reference-unknown',
      name: 'a fact is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '<Fact id="boats-adrift" />',
          by: '<Fact id="boat-adrift" />',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/storm-damage.mdx:24:21',
          'Unexpected fact `boat-adrift`, which does not exist.',
          'Closest is `boats-adrift`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'an actor of an event is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'actors: [port-council]',
          by: 'actors: [rui-lobo, port-counsel]',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/storm-damage.mdx:14:20',
          'Unexpected actor `port-counsel`, which does not exist.',
          'Closest is `port-council`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'the actors and places of a figure, a question, a chapter and a quotation are unknown',
      fixture: 'harbour',
      edits: [
        { file: 'content/figures/boats-adrift.mdx', replace: 'places: [marelo]', by: 'places: [marelos]' },
        { file: 'content/questions/reopening.mdx', replace: 'order: 10', by: 'order: 10\nactors: [rui-lob]' },
        { file: 'content/policy/rebuilding.mdx', replace: 'actors: [port-council]', by: 'actors: [port-councils]' },
        { file: 'content/quotes/lobo-reopening.mdx', replace: 'order: 10', by: 'order: 10\nplaces: [marela]' },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/figures/boats-adrift.mdx:9:10',
          'Unexpected place `marelos`, which does not exist.',
          'Closest is `marelo`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/policy/rebuilding.mdx:5:10',
          'Unexpected actor `port-councils`, which does not exist.',
          'Closest is `port-council`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/questions/reopening.mdx:6:10',
          'Unexpected actor `rui-lob`, which does not exist.',
          'Closest is `rui-lobo`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/quotes/lobo-reopening.mdx:5:10',
          'Unexpected place `marela`, which does not exist.',
          'Closest is `marelo`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a place of an event is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'places: [eastern-gate]',
          by: 'places: [western-gate]',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/waves-at-the-gate.mdx:14:10',
          'Unexpected place `western-gate`, which does not exist.',
          'Closest is `eastern-gate`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a fact of an event is unknown and nothing is near it',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/storm-damage.mdx', replace: 'facts: [boats-adrift]', by: 'facts: [weather]' }],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/storm-damage.mdx:15:9',
          'Unexpected fact `weather`, which does not exist.',
          'Write the entry, or take the reference out.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'the type of an event is unknown',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/waves-at-the-gate.mdx', replace: 'type: damage', by: 'type: damages' }],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/waves-at-the-gate.mdx:13:7',
          'Unexpected event type `damages`, which does not exist.',
          'Closest is `damage`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a link leads to no page',
      fixture: 'harbour',
      edits: [
        { file: 'content/policy/rebuilding.mdx', replace: '(/figures/new-quay-cost/)', by: '(/figures/new-quay/)' },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/policy/rebuilding.mdx:16:55',
          'Unexpected page `/figures/new-quay/`, which does not exist.',
          'Closest is `/figures/new-quay-cost/`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a waiver in front matter names no rule',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'type: damage',
          by: 'type: damage\nwaive:\n  sentence-uncite: it leads over to the next page',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/waves-at-the-gate.mdx:15:20',
          'Unexpected rule `sentence-uncite`, which does not exist.',
          'Closest is `sentence-uncited`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a waiver in the prose names no rule',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '{/* The words of the council stand in one document only. */}',
          by: '{/* waive sentence-uncite: it leads over to the next page */}',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/policy/rebuilding.mdx:18:1',
          'Unexpected rule `sentence-uncite`, which does not exist.',
          'Closest is `sentence-uncited`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'speaker and related quotation are unknown',
      fixture: 'harbour',
      edits: [
        { file: 'content/quotes/lobo-reopening.mdx', replace: 'speaker: rui-lobo', by: 'speaker: rui-lopo' },
        {
          file: 'content/quotes/lobo-reopening.mdx',
          replace: 'relatedTo: [wire-longest-night]',
          by: 'relatedTo: [wire-longest-day]',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/quotes/lobo-reopening.mdx:2:10',
          'Unexpected actor `rui-lopo`, which does not exist.',
          'Closest is `rui-lobo`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/quotes/lobo-reopening.mdx:15:13',
          'Unexpected quote `wire-longest-day`, which does not exist.',
          'Closest is `wire-longest-night`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'figures of a chart, a label, a formula and a chapter are unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/passengers-a-day.mdx',
          replace: 'with: [terminal-places]',
          by: 'with: [terminal-place]',
        },
        {
          file: 'content/figures/passengers-a-day.mdx',
          replace: '    terminal-places: Designed for',
          by: '    terminal-placed: Designed for',
        },
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'places: terminal-places',
          by: 'places: terminal-spaces',
        },
        { file: 'content/policy/rebuilding.mdx', replace: 'figures: [repair-cost,', by: 'figures: [repair-costs,' },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/figures/passengers-a-day.mdx:14:10',
          'Unexpected figure `terminal-place`, which does not exist.',
          'Closest is `terminal-places`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/figures/passengers-a-day.mdx:17:22',
          'Unexpected figure `terminal-placed`, which does not exist.',
          'Closest is `terminal-places`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/figures/terminal-load.mdx:14:13',
          'Unexpected figure `terminal-spaces`, which does not exist.',
          'Closest is `terminal-places`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/policy/rebuilding.mdx:6:11',
          'Unexpected figure `repair-costs`, which does not exist.',
          'Closest is `repair-cost`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a possible double of an actor and of a place is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/port-council.mdx',
          replace: 'maybeSameAs: [authorities]',
          by: 'maybeSameAs: [authority]',
        },
        { file: 'content/places/eastern-gate.mdx', replace: 'maybeSameAs: [marelo]', by: 'maybeSameAs: [marella]' },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/actors/port-council.mdx:7:15',
          'Unexpected actor `authority`, which does not exist.',
          'Closest is `authorities`: correct the id.',
        ),
        error(
          'reference-unknown',
          'content/places/eastern-gate.mdx:5:15',
          'Unexpected place `marella`, which does not exist.',
          'Closest is `marelo`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a source that may share an origin is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/wire.mdx',
          replace: 'mayShareOriginWith: [gazette]',
          by: 'mayShareOriginWith: [gazettes]',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/sources/wire.mdx:25:24',
          'Unexpected source `gazettes`, which does not exist.',
          'Closest is `gazette`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'the sign of an event is unknown',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'places: [eastern-gate]',
          by: 'places: [eastern-gate]\nsign: wave',
        },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/timeline/waves-at-the-gate.mdx:15:7',
          'Unexpected sign `wave`, which does not exist.',
          'Closest is `waves`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a type of the events of the overview is unknown',
      fixture: 'harbour',
      edits: [{ file: 'content/dossier.yaml', replace: 'incidents: [damage]', by: 'incidents: [damages]' }],
      findings: [
        error(
          'reference-unknown',
          'content/dossier.yaml:7:13',
          'Unexpected event type `damages`, which does not exist.',
          'Closest is `damage`: correct the id.',
        ),
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a correction names a page that does not exist',
      fixture: 'harbour',
      edits: [
        { file: 'content/dossier.yaml', replace: 'page: /figures/boats-adrift/', by: 'page: /figures/boats-afloat/' },
      ],
      findings: [
        error(
          'reference-unknown',
          'content/dossier.yaml:17:11',
          'Unexpected page `/figures/boats-afloat/`, which does not exist.',
          'Closest is `/figures/boats-adrift/`: correct the id.',
        ),
      ],
    },
    {
      rule: 'page-missing',
      name: 'the method page is a draft',
      fixture: 'bakery',
      edits: [{ file: 'content/pages/method.mdx', renameTo: 'content/pages/_method.mdx' }],
      findings: [
        error(
          'page-missing',
          'content/dossier.yaml:1:1',
          'Missing file `content/pages/method.mdx`, the text of a page that every site has.',
          'Write it, with at least `title` and `summary` in its front matter.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'reference-unknown',
      name: 'a question lists an actor and a quotation a place that exist',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'passage: The quay will be open again within ten days',
          by: 'passage: “The quay will be open again within ten days,” harbour master Rui Lobo said',
        },
        {
          file: 'content/questions/reopening.mdx',
          replace: 'order: 10',
          by: 'order: 10\nactors: [rui-lobo]\nplaces: []',
        },
      ],
    },
    {
      rule: 'page-missing',
      name: 'the method page lies in a file of another name',
      fixture: 'bakery',
      edits: [
        { file: 'content/pages/method.mdx', replace: 'title:', by: 'id: method\ntitle:' },
        { file: 'content/pages/method.mdx', renameTo: 'content/pages/how-it-is-made.mdx' },
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a link leads to an anchor of a page and to a section',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '(/figures/new-quay-cost/)',
          by: '(/figures/new-quay-cost/#evidence)',
        },
        { file: 'content/policy/rebuilding.mdx', replace: '(/differences/reopening/)', by: '(/differences/)' },
      ],
    },
  ],
});

/** Planted faults and near misses of `checks/references.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { lobo, rebuilding, reopening, storm, waves } from '../../fixtures/edits.ts';

/** An id that no entry has, with the one that is meant. */
const unknown = (at: string, kind: string, id: string, closest: string) =>
  error(
    'reference-unknown',
    at,
    `Unexpected ${kind} \`${id}\`, which does not exist.`,
    `Closest is \`${closest}\`: correct the id.`,
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a correction names a page whose file cannot be read: only that is a fault',
      edit('content/figures/boats-adrift.mdx', 'value: 6', 'value: six'),
      error(
        'entry-invalid',
        'content/figures/boats-adrift.mdx:13:12',
        'Unexpected front matter field `readings.0.value`: expected a number, not text.',
        'Write digits alone, such as `1200` or `0.5`: without quotation marks, and with a point for the fraction.',
      ),
    ),
    harbour.fault(
      'a link names another site without its protocol',
      edit(rebuilding, '(/figures/new-quay-cost/)', '(www.example.org)'),
      error(
        'reference-unknown',
        `${rebuilding}:16:55`,
        'Unexpected page `www.example.org`, which does not exist.',
        'For another site, write `https://www.example.org`; for a page of this one, its path.',
      ),
    ),
    harbour.fault(
      'a heading has the address of another part of its page',
      edit(rebuilding, '## What stands there', '## Evidence'),
      error(
        'id-duplicate',
        `${rebuilding}:9:4`,
        'Unexpected address `#evidence` of a heading, which another part of its page has.',
        'Put the heading into other words.',
      ),
    ),
    harbour.fault(
      'an actor may be the same as itself, and a quotation goes with itself',
      [
        edit('content/actors/port-council.mdx', 'maybeSameAs: [authorities]', 'maybeSameAs: [port-council]'),
        edit(lobo, 'relatedTo: [wire-longest-night]', 'relatedTo: [lobo-reopening]'),
      ],
      error(
        'entry-invalid',
        'content/actors/port-council.mdx:7:15',
        'Unexpected actor `port-council` in `maybeSameAs`, which is this entry itself.',
        'Name another one, or take it out.',
      ),
      error(
        'entry-invalid',
        'content/quotes/lobo-reopening.mdx:15:13',
        'Unexpected quote `lobo-reopening` in `relatedTo`, which is this entry itself.',
        'Name another one, or take it out.',
      ),
    ),
    harbour.fault(
      'a type of event is called like nothing that is there',
      edit(waves, 'type: damage', 'type: constructor'),
      error(
        'reference-unknown',
        'content/timeline/waves-at-the-gate.mdx:13:7',
        'Unexpected event type `constructor`, which does not exist.',
        'Add it to `eventTypes` in `content/dossier.yaml`, or write one that stands there.',
      ),
    ),
    harbour.fault(
      'a fact is unknown',
      edit(storm, '<Fact id="boats-adrift" />', '<Fact id="boat-adrift" />'),
      error(
        'reference-unknown',
        'content/timeline/storm-damage.mdx:24:21',
        'Unexpected fact `boat-adrift`, which does not exist.',
        'Closest is `boats-adrift`: correct the id.',
      ),
    ),
    harbour.fault(
      'an actor of an event is unknown',
      edit(storm, 'actors: [port-council]', 'actors: [rui-lobo, port-counsel]'),
      unknown('content/timeline/storm-damage.mdx:14:20', 'actor', 'port-counsel', 'port-council'),
    ),
    harbour.fault(
      'the actors and places of a figure, a question, a chapter and a quotation are unknown',
      [
        edit('content/figures/boats-adrift.mdx', 'places: [marelo]', 'places: [marelos]'),
        edit(reopening, 'order: 10', 'order: 10\nactors: [rui-lob]'),
        edit(rebuilding, 'actors: [port-council]', 'actors: [port-councils]'),
        edit(lobo, 'order: 10', 'order: 10\nplaces: [marela]'),
      ],
      unknown('content/figures/boats-adrift.mdx:9:10', 'place', 'marelos', 'marelo'),
      unknown('content/policy/rebuilding.mdx:5:10', 'actor', 'port-councils', 'port-council'),
      unknown('content/questions/reopening.mdx:6:10', 'actor', 'rui-lob', 'rui-lobo'),
      unknown('content/quotes/lobo-reopening.mdx:5:10', 'place', 'marela', 'marelo'),
    ),
    harbour.fault(
      'a place of an event is unknown',
      edit(waves, 'places: [eastern-gate]', 'places: [western-gate]'),
      unknown('content/timeline/waves-at-the-gate.mdx:14:10', 'place', 'western-gate', 'eastern-gate'),
    ),
    harbour.fault(
      'a fact of an event is unknown and nothing is near it',
      edit(storm, 'facts: [boats-adrift]', 'facts: [weather]'),
      error(
        'reference-unknown',
        'content/timeline/storm-damage.mdx:15:9',
        'Unexpected fact `weather`, which does not exist.',
        'Write the entry, or take the reference out.',
      ),
    ),
    harbour.fault(
      'the type of an event is unknown',
      edit(waves, 'type: damage', 'type: damages'),
      error(
        'reference-unknown',
        'content/timeline/waves-at-the-gate.mdx:13:7',
        'Unexpected event type `damages`, which does not exist.',
        'Closest is `damage`: correct the id.',
      ),
    ),
    harbour.fault(
      'a link leads to no page',
      edit(rebuilding, '(/figures/new-quay-cost/)', '(/figures/new-quay/)'),
      error(
        'reference-unknown',
        'content/policy/rebuilding.mdx:16:55',
        'Unexpected page `/figures/new-quay/`, which does not exist.',
        'Closest is `/figures/new-quay-cost/`: correct the path.',
      ),
    ),
    harbour.fault(
      'a waiver in front matter names no rule',
      edit(waves, 'type: damage', 'type: damage\nwaive:\n  sentence-uncite: it leads over to the next page'),
      error(
        'reference-unknown',
        'content/timeline/waves-at-the-gate.mdx:15:20',
        'Unexpected rule `sentence-uncite`, which does not exist.',
        'Closest is `sentence-uncited`: correct the id.',
      ),
    ),
    harbour.fault(
      'a waiver in the prose names no rule',
      edit(
        rebuilding,
        '{/* The words of the council stand in one document only. */}',
        '{/* waive sentence-uncite: it leads over to the next page */}',
      ),
      error(
        'reference-unknown',
        'content/policy/rebuilding.mdx:18:1',
        'Unexpected rule `sentence-uncite`, which does not exist.',
        'Closest is `sentence-uncited`: correct the id.',
      ),
    ),
    harbour.fault(
      'speaker and related quotation are unknown',
      [
        edit(lobo, 'speaker: rui-lobo', 'speaker: rui-lopo'),
        edit(lobo, 'relatedTo: [wire-longest-night]', 'relatedTo: [wire-longest-day]'),
      ],
      unknown('content/quotes/lobo-reopening.mdx:2:10', 'actor', 'rui-lopo', 'rui-lobo'),
      error(
        'reference-unknown',
        'content/quotes/lobo-reopening.mdx:15:13',
        'Unexpected quote `wire-longest-day`, which does not exist.',
        'Closest is `wire-longest-night`: correct the id.',
      ),
    ),
    harbour.fault(
      'figures of a chart, a label, a formula and a chapter are unknown',
      [
        edit('content/figures/passengers-a-day.mdx', 'with: [terminal-places]', 'with: [terminal-place]'),
        edit(
          'content/figures/passengers-a-day.mdx',
          '    terminal-places: Designed for',
          '    terminal-placed: Designed for',
        ),
        edit('content/figures/terminal-load.mdx', 'places: terminal-places', 'places: terminal-spaces'),
        edit(rebuilding, 'figures: [repair-cost,', 'figures: [repair-costs,'),
      ],
      unknown('content/figures/passengers-a-day.mdx:14:10', 'figure', 'terminal-place', 'terminal-places'),
      unknown('content/figures/passengers-a-day.mdx:17:22', 'figure', 'terminal-placed', 'terminal-places'),
      unknown('content/figures/terminal-load.mdx:14:13', 'figure', 'terminal-spaces', 'terminal-places'),
      unknown('content/policy/rebuilding.mdx:6:11', 'figure', 'repair-costs', 'repair-cost'),
    ),
    harbour.fault(
      'a possible double of an actor and of a place is unknown',
      [
        edit('content/actors/port-council.mdx', 'maybeSameAs: [authorities]', 'maybeSameAs: [authority]'),
        edit('content/places/eastern-gate.mdx', 'maybeSameAs: [marelo]', 'maybeSameAs: [marella]'),
      ],
      unknown('content/actors/port-council.mdx:7:15', 'actor', 'authority', 'authorities'),
      unknown('content/places/eastern-gate.mdx:5:15', 'place', 'marella', 'marelo'),
    ),
    harbour.fault(
      'a source that may share an origin is unknown',
      edit('content/sources/wire.mdx', 'mayShareOriginWith: [gazette]', 'mayShareOriginWith: [gazettes]'),
      unknown('content/sources/wire.mdx:25:24', 'source', 'gazettes', 'gazette'),
    ),
    harbour.fault(
      'the sign of an event is unknown',
      edit(waves, 'places: [eastern-gate]', 'places: [eastern-gate]\nsign: wave'),
      error(
        'reference-unknown',
        'content/timeline/waves-at-the-gate.mdx:15:7',
        'Unexpected sign `wave`, which does not exist.',
        'Closest is `waves`: correct the id.',
      ),
    ),
    harbour.fault(
      'a type of the events of the overview is unknown',
      edit('content/dossier.yaml', 'incidents: [damage]', 'incidents: [damages]'),
      error(
        'reference-unknown',
        'content/dossier.yaml:7:13',
        'Unexpected event type `damages`, which does not exist.',
        'Closest is `damage`: correct the id.',
      ),
    ),
    harbour.fault(
      'a correction names a page that does not exist',
      edit('content/dossier.yaml', 'page: /figures/boats-adrift/', 'page: /figures/boats-afloat/'),
      error(
        'reference-unknown',
        'content/dossier.yaml:17:11',
        'Unexpected page `/figures/boats-afloat/`, which does not exist.',
        'Closest is `/figures/boats-adrift/`: correct the id.',
      ),
    ),
    bakery.fault(
      'the method page is a draft',
      { file: 'content/pages/method.mdx', renameTo: 'content/pages/_method.mdx' },
      error(
        'page-missing',
        'content/dossier.yaml:1:1',
        'Missing file `content/pages/method.mdx`, the text of a page that every site has.',
        'Write it, with at least `title` and `summary` in its front matter.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'id-duplicate',
      'a heading has the address of a part that only other pages have',
      edit(rebuilding, '## What stands there', '## Events'),
    ),
    harbour.miss('reference-unknown', 'a question lists an actor and a quotation a place that exist', [
      edit(
        reopening,
        'passage: The quay will be open again within ten days',
        'passage: “The quay will be open again within ten days,” harbour master Rui Lobo said',
      ),
      edit(reopening, 'order: 10', 'order: 10\nactors: [rui-lobo]\nplaces: []'),
    ]),
    bakery.miss('page-missing', 'the method page lies in a file of another name', [
      edit('content/pages/method.mdx', 'title:', 'id: method\ntitle:'),
      { file: 'content/pages/method.mdx', renameTo: 'content/pages/how-it-is-made.mdx' },
    ]),
    harbour.miss('reference-unknown', 'a link leads to an anchor of a page and to a section', [
      edit(rebuilding, '(/figures/new-quay-cost/)', '(/figures/new-quay-cost/#evidence)'),
      edit(rebuilding, '(/differences/reopening/)', '(/differences/)'),
    ]),
  ],
});

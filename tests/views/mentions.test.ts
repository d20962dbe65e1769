/** What belongs to an actor or a place is what lists it: never what happens to name it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { verify } from '../../src/provenance/verify.ts';
import { entryOfKind } from '../../src/views/entries.ts';
import { maybeSameAs } from '../../src/views/maybe-same.ts';
import { mentionsOf, type Mentions } from '../../src/views/mentions.ts';
import { shownPlaces } from '../../src/views/places.ts';
import { edit, plantedDossier, type Edit } from '../fixtures/fixture.ts';

/** The harbour with edits that no check objects to. */
async function edited(edits: readonly Edit[]): Promise<Dossier> {
  const dossier = await plantedDossier('harbour', edits);
  expect(verify(dossier).findings).toEqual([]);
  return dossier;
}

/** Ids of what belongs to a subject, by where its page shows it. */
function listed(dossier: Dossier, kind: 'actor' | 'place', slug: string): Record<keyof Mentions, readonly string[]> {
  const subject = entryOfKind(dossier, kind, slug);
  if (subject === 'none') throw new Error(`Missing ${kind} ${slug}`);
  const { events, spoken, quoted, facts, chapters, related } = mentionsOf(dossier, subject);
  const slugs = (entries: readonly { readonly slug: string }[]) => entries.map((entry) => entry.slug);
  return {
    events: slugs(events.map(({ entry }) => entry)),
    spoken: slugs(spoken),
    quoted: slugs(quoted),
    facts: facts.map(({ id }) => id),
    chapters: slugs(chapters),
    related: slugs(related),
  };
}

describe('what belongs to a place', () => {
  let before: Dossier;
  beforeAll(async () => {
    before = await edited([]);
  });

  it('is what lists it, of every kind', () => {
    expect(listed(before, 'place', 'garca-island')).toEqual({
      events: ['island-cut-off'],
      spoken: [],
      quoted: ['wire-longest-night'],
      facts: [],
      chapters: ['power'],
      related: [],
    });
    expect(listed(before, 'place', 'marelo')).toMatchObject({ facts: ['boats-adrift'], related: ['port-council'] });
    expect(listed(before, 'actor', 'port-council')).toMatchObject({
      facts: ['new-quay-cost'],
      chapters: ['rebuilding'],
      related: ['marelo'],
    });
  });

  const event = 'content/timeline/island-cut-off.mdx';
  const cited = '\n[^ferry]: @gazette';
  it.each<[what: string, edits: readonly Edit[]]>([
    [
      'a note of the editors’',
      [edit(event, cited, `\n<Editorial>\n\nWhether Marelo had one is not said.\n\n</Editorial>\n${cited}`)],
    ],
    [
      'the derivation of a date',
      [edit(event, 'No document gives the days;', 'No document gives the days, and none for Marelo;')],
    ],
    [
      'the passage that a date rests on',
      [
        edit(
          event,
          'type: supply',
          '    - source: harbour-post\n      passage: A storm damaged the ferry quay in Marelo\ntype: supply',
        ),
      ],
    ],
    [
      'a sentence that denies something of it',
      [
        edit(
          event,
          `two days.[^ferry]\n${cited}`,
          `two days.[^ferry]\nIt does not say so of Marelo, where boats broke loose.[^boats]\n\n[^boats]: @gazette "Seven boats broke loose in Marelo"; @gazette without "ferry in Marelo"${cited}`,
        ),
      ],
    ],
    [
      'the note on a reading',
      [
        edit(
          'content/questions/reopening.mdx',
          '    value: within ten days\n',
          '    value: within ten days\n    note: The quay of Marelo is meant.\n',
        ),
      ],
    ],
  ])('is not what %s names', async (_, edits) => {
    const after = await edited(edits);
    expect(listed(after, 'place', 'marelo')).toEqual(listed(before, 'place', 'marelo'));
  });
});

describe('shownPlaces', () => {
  const sourcesOf = (dossier: Dossier, slug: string) =>
    shownPlaces(dossier).find(({ entry }) => entry.slug === slug)?.reported.sources;
  const island = 'content/places/garca-island.mdx';

  it('counts a source once a passage that the entry rests on names the place', async () => {
    const dossier = await edited([
      edit(
        island,
        'order: 20',
        '  - source: wire\n    passage: The storm also cut the power on Garça Island for three hours\norder: 20',
      ),
    ]);
    expect(sourcesOf(dossier, 'garca-island')).toEqual(['gazette', 'wire']);
  });

  it('counts no source that is cited without naming it, or for not naming it', async () => {
    const dossier = await edited([
      edit(
        island,
        'order: 20',
        '  - source: wire\n    passage: Seven boats broke loose in the harbour\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\norder: 20',
      ),
      edit(
        island,
        'order: 20\n---\n',
        'order: 20\n---\n\nHarbour Post does not name the island, and says that the quay was built in 1962.[^quay]\n\n[^quay]: @harbour-post "The quay was built in 1962"; @harbour-post without "island"\n',
      ),
    ]);
    expect(sourcesOf(dossier, 'garca-island')).toEqual(['gazette']);
  });
});

describe('maybeSameAs', () => {
  it('holds both ways, whichever of the two says so', async () => {
    const dossier = await edited([]);
    const others = (kind: 'actor' | 'place', slug: string) => {
      const subject = entryOfKind(dossier, kind, slug);
      return subject === 'none' ? [] : maybeSameAs(dossier, subject).map((other) => other.slug);
    };
    expect(others('place', 'eastern-gate')).toEqual(['marelo']);
    expect(others('place', 'marelo')).toEqual(['eastern-gate']);
    expect(others('place', 'garca-island')).toEqual([]);
    expect(others('actor', 'authorities')).toEqual(['port-council']);
  });
});

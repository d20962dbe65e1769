/** Actors and places that may be one under two names, where the sources leave it open. */
import type { Dossier } from '../provenance/dossier.ts';
import { entriesByKind } from '../provenance/dossier-index.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { oncePer } from '../text/memoize.ts';

type Subject = EntryOf<'actor'> | EntryOf<'place'>;

/** Those that may be the same as `subject`, whichever of the two says so, in the order of the dossier. */
export function maybeSameAs(dossier: Dossier, subject: Subject): readonly Subject[] {
  return doubts(dossier).get(subject.id) ?? [];
}

const doubts = oncePer((dossier: Dossier): ReadonlyMap<string, readonly Subject[]> => {
  const { actor: actors, place: places } = entriesByKind(dossier);
  return new Map([...pairsOf(actors), ...pairsOf(places)]);
});

/** Each subject of one kind that is doubted, by its id, with its others. */
function pairsOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const bySlug = new Map(subjects.map((subject, order) => [subject.slug, { subject, order }]));
  const others = new Map<string, Set<string>>();
  const add = (slug: string, other: string) => others.set(slug, (others.get(slug) ?? new Set()).add(other));
  for (const { slug, data } of subjects)
    for (const other of data.maybeSameAs)
      if (other !== slug && bySlug.has(other)) {
        add(slug, other);
        add(other, slug);
      }
  return new Map(
    subjects.flatMap(({ id, slug }) => {
      const found = [...(others.get(slug) ?? [])].flatMap((other) => bySlug.get(other) ?? []);
      return found.length === 0
        ? []
        : [[id, found.toSorted((a, b) => a.order - b.order).map(({ subject }) => subject)] as const];
    }),
  );
}

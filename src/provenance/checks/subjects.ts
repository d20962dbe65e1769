/**
 * `subject-unnamed`: the actors and places that an entry lists are named by what it cites.
 *
 * An entry stands on the pages of whom and where it lists. A note of the editors', the arithmetic of a date and a silence
 * name things too, and do not make it theirs.
 */
import type { Dossier } from '../dossier.ts';
import type { Entry, EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesAny } from '../known-names.ts';
import type { Statement } from '../statement.ts';
import { isNobody, subjectsOf } from '../subjects.ts';

/** Judges what each entry lists under `actors` and `places`; ids of nothing are told as unknown references. */
export function checkSubjects(dossier: Dossier): Finding[] {
  // What a faulty file was to cite, or to be called, may be all that is missing: its own fault is told.
  const faulty = new Set(dossier.formFindings.map(({ file }) => file));

  return [...dossier.entries.values()]
    .filter(({ file }) => !faulty.has(file))
    .flatMap((entry) => {
      const { actors, places } = subjectsOf(entry);
      return [
        ...actors.flatMap((slug, index) => {
          const actor = dossier.entries.get(`actors/${slug}`);
          if (actor?.kind !== 'actor') return [];
          // An antecedent may name the speaker.
          if (entry.kind === 'quote' && entry.data.speaker === slug && !isNobody(actor)) return [];
          return checkSubject(entry, actor, ['actors', index]);
        }),
        ...places.flatMap((slug, index) => {
          const place = dossier.entries.get(`places/${slug}`);
          return place?.kind === 'place' ? checkSubject(entry, place, ['places', index]) : [];
        }),
      ];
    });
}

function checkSubject(
  entry: Entry,
  subject: EntryOf<'actor'> | EntryOf<'place'>,
  path: readonly [field: string, index: number],
): Finding[] {
  const { name, aliases } = subject.data;
  const names = [name, ...aliases].flatMap(atAnyPlace);
  const citations = new Set(
    entry.statements.filter((statement) => tellsOfIt(entry, statement)).flatMap((statement) => statement.citations),
  );
  const isNamed = [...citations]
    .flatMap(({ parts }) => parts)
    .some(({ selector }) => namesAny(selector.passage, names));
  if (isNamed) return [];
  return [
    fault(
      'subject-unnamed',
      entry.at(path),
      `Unexpected ${subject.kind} \`${subject.slug}\`: no passage that the entry cites has the name \`${name}\`${aliases.length > 0 ? ' or an alias of it' : ''}.`,
      'Cite the words that name it, or take it out of the list.',
    ),
  ];
}

/** Whether a statement says what the entry is about: the date of an event may rest on passages about something else. */
function tellsOfIt(entry: Entry, { part, state }: Statement): boolean {
  return state === 'cited' && !(entry.kind === 'event' && part === 'field');
}

/** A name as it stands, and as it begins a sentence. */
function atAnyPlace(name: string): readonly string[] {
  return [name, name.charAt(0).toUpperCase() + name.slice(1)];
}

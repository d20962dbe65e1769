/** `support-name` and `support-date`, for the titles of events: what they name is where and when the event took place. */
import type { Lexicon } from '../../language/lexicon.ts';
import { datesOfEdtf } from '../date-mention.ts';
import { isSaidBy } from '../../mentions/date-parts.ts';
import { readDates } from '../../mentions/dates.ts';
import { entriesByKind } from '../dossier-index.ts';
import type { Dossier } from '../dossier.ts';
import type { EntryOf } from '../entry.ts';
import { fault } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { nameFinder, namesOf } from '../known-names.ts';
import { lexiconOfDossier } from '../support.ts';
import { foldText } from '../../text/normalized-text.ts';

/** Judges the title of each event. */
export function checkEventTitles(dossier: Dossier): Finding[] {
  const { event: events, place: places } = entriesByKind(dossier);
  const known = new Set(places.map(({ slug }) => slug));
  const namedIn = nameFinder(
    places.flatMap((place) => namesOf(place).map((name) => ({ name: foldText(name), place }))),
  );
  return events.flatMap((event) => [
    ...checkPlaces(event, known, namedIn),
    ...checkDates(event, lexiconOfDossier(dossier)),
  ]);
}

function checkPlaces(
  event: EntryOf<'event'>,
  known: ReadonlySet<string>,
  namedIn: (text: string) => readonly { readonly place: EntryOf<'place'> }[],
): Finding[] {
  const { title, places: own } = event.data;
  // A place that does not exist is reported as such.
  if (own.length === 0 || own.some((slug) => !known.has(slug))) return [];
  const named = [...new Set(namedIn(foldText(title)).map(({ place }) => place))];
  // An alias may be shared by places that may be one: it is enough that one of them is the event's.
  if (named.length === 0 || named.some(({ slug }) => own.includes(slug))) return [];
  return [
    fault(
      'support-name',
      event.at(['title']),
      `Unexpected place \`${named.map(({ data }) => data.name).join('`, `')}\` in the title of an event at \`${own.join('`, `')}\`.`,
      'Correct the title, or the `places` of the event.',
    ),
  ];
}

function checkDates(event: EntryOf<'event'>, lexicon: Lexicon): Finding[] {
  const { title, date } = event.data;
  const dates = readDates(title, lexicon);
  const own = datesOfEdtf(date.edtf);
  if (dates.length === 0 || own.length === 0) return [];
  if (dates.some((mention) => own.some((candidate) => isSaidBy(mention, candidate)))) return [];
  return [
    fault(
      'support-date',
      event.at(['title']),
      `Unexpected date in the title \`${title}\` of an event dated \`${date.edtf}\`.`,
      'Correct the title, or the date of the event.',
    ),
  ];
}

/**
 * The date of an event or of a figure as readers see it: its label, or its EDTF in words, and the mark that it carries
 * wherever it is printed when it rests on a date from outside the archive.
 *
 * @example
 * eventDate(dossier, entry) // 'Between 2 and 4 May 2024 (inferred)'
 */
import { heldDate, holdsByOutsideDate, outsideBounds } from '../provenance/date-bounds.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { datingEvent } from '../provenance/said-date.ts';
import type { TimelineGroup } from '../views/timeline.ts';
import { formatDate, type DateStyle } from '../interface/format-date.ts';
import { say, words } from '../interface/spoken.ts';

/** The date without a mark, for where the mark stands beside it. */
export function bareDate(
  { config }: Dossier,
  { data: { date } }: EntryOf<'event'>,
  style: DateStyle = { weekday: true },
): string {
  return date.label ?? formatDate(date.edtf, config.language, style);
}

/** The date with its mark. */
export function eventDate(dossier: Dossier, entry: EntryOf<'event'>, style?: DateStyle): string {
  return marked(bareDate(dossier, entry, style), outsideBounds(dossier, entry).length > 0);
}

/** The date that stands over events of one time; marked where it is that of each of them. */
export function groupDate(dossier: Dossier, { label, time, events }: TimelineGroup): string {
  const date = label ?? formatDate(time.key.replace(/^\w+:/u, ''), dossier.config.language, { weekday: true });
  return marked(
    date,
    events.every(({ entry }) => outsideBounds(dossier, entry).length > 0),
  );
}

/** How the date is known, in a few words: nothing where it is stated. */
export function dateBasis(dossier: Dossier, entry: EntryOf<'event'>): string | undefined {
  if (outsideBounds(dossier, entry).length > 0) return words.dates.outside;
  return entry.data.date.basis === 'derived' ? words.dates.derived : undefined;
}

/** When a quotation was said, and where another page shows how that is known: the event and its basis in words. */
export function saidDate(
  dossier: Dossier,
  quote: EntryOf<'quote'>,
): { readonly date: string; readonly from?: { readonly url: string; readonly basis: string } } | undefined {
  const { said } = quote.data;
  if (said === undefined) return undefined;
  const event = datingEvent(quote, dossier);
  const basis = event && dateBasis(dossier, event);
  const date = formatDate(said, dossier.config.language);
  return event === undefined || basis === undefined ? { date } : { date, from: { url: `${event.url}#date`, basis } };
}

/** The day that a figure holds for, with its mark; nothing where no source gives one. */
export function figureDate(dossier: Dossier, figure: EntryOf<'figure'>): string | undefined {
  const held = heldDate(dossier, figure);
  if (held === undefined) return undefined;
  return marked(formatDate(held, dossier.config.language), holdsByOutsideDate(dossier, figure));
}

/** The same as pages print it: `as of 3 May 2024`. */
export function asOfFigure(dossier: Dossier, figure: EntryOf<'figure'>): string | undefined {
  const date = figureDate(dossier, figure);
  return date === undefined ? undefined : say(words.frame.asOf, { date });
}

function marked(date: string, isMarked: boolean): string {
  return isMarked ? `${date} (${words.dates.mark})` : date;
}

/** The picture of the timeline in the words and addresses of the site. */
import type { Dossier } from '../provenance/dossier.ts';
import { ownValue } from '../provenance/own-value.ts';
import { barOf, timePicture, type TimeBar, type TimeRow } from '../views/time-picture.ts';
import { labelsOf, nightsOf, type TimeScale } from '../views/time-scale.ts';
import type { TimelineEvent } from '../views/timeline.ts';
import { formatDate, type DateStyle } from '../interface/format-date.ts';
import { href } from './href.ts';
import { eventDate } from './marked-date.ts';
import { say, words } from '../interface/spoken.ts';

/** What bars stand on. */
export interface ShownGround {
  readonly cells: number;
  /** What stands under the line, at equal distances. */
  readonly labels: readonly string[];
  /** SVG path, one unit high; empty where no nights are drawn. */
  readonly nights: string;
}

/** One event. */
export interface ShownRow {
  readonly title: string;
  readonly url: string;
  /** In words, where the bar does not say it. */
  readonly date: string | undefined;
  /** How its bar lies; nothing where none can be drawn. */
  readonly bar: TimeBar | undefined;
  readonly classes: readonly string[];
}

/** The rows of one type of event. */
export interface ShownLane {
  readonly label: string;
  readonly rows: readonly ShownRow[];
  readonly folded: readonly ShownRow[];
  /** How many rows are folded, in words. */
  readonly foldedText: string;
}

/** The picture. */
export interface ShownTime {
  readonly ground: ShownGround;
  readonly lanes: readonly ShownLane[];
  readonly around: { readonly ground: ShownGround; readonly rows: readonly ShownRow[] } | undefined;
  /** The bars that occur, each once: for the key. */
  readonly kinds: readonly Pick<TimeBar, 'shape' | 'isStated'>[];
}

/** The picture of these events; `classesOf` gives each the classes by which the filter knows it. */
export function shownTime(
  dossier: Dossier,
  events: readonly TimelineEvent[],
  classesOf: (event: TimelineEvent) => readonly string[],
): ShownTime | undefined {
  const { eventTypes } = dossier.config;
  const picture = timePicture(events, Object.keys(eventTypes));
  if (picture === undefined) return undefined;
  const { scale, lanes, around } = picture;
  const rowsOf = (rows: readonly TimeRow[], isAround = false): readonly ShownRow[] =>
    rows.map(({ event, bar }) => ({
      title: event.entry.data.title,
      url: href(event.entry.url),
      date:
        isAround || bar === undefined || bar.isOpenLeft || bar.isOpenRight
          ? eventDate(dossier, event.entry)
          : undefined,
      bar,
      classes: [...new Set([event.reported.by, ...classesOf(event)])],
    }));
  const bars = [...lanes.flatMap(({ rows, folded }) => [...rows, ...folded]), ...(around?.rows ?? [])].flatMap(
    ({ bar }) => bar ?? [],
  );
  return {
    ground: groundOf(dossier, scale),
    lanes: lanes.map(({ type, rows, folded }) => ({
      label: ownValue(eventTypes, type) ?? type,
      rows: rowsOf(rows),
      folded: rowsOf(folded),
      foldedText: say(rows.length > 0 ? words.picture.folded : words.picture.foldedAlone, { n: folded.length }),
    })),
    around: around && { ground: groundOf(dossier, around.scale), rows: rowsOf(around.rows, true) },
    kinds: [...Map.groupBy(bars, ({ shape, isStated }) => `${shape} ${String(isStated)}`).values()].flatMap(([bar]) =>
      bar === undefined ? [] : { shape: bar.shape, isStated: bar.isStated },
    ),
  };
}

/** One event on the days and nights of the whole dossier: its bar, and what it stands on; nothing where it lies elsewhere. */
export function shownMoment(
  dossier: Dossier,
  event: TimelineEvent,
  scale: TimeScale | undefined,
): { readonly ground: ShownGround; readonly bar: TimeBar } | undefined {
  const bar = scale && barOf(scale, event);
  return bar && { ground: groundOf(dossier, scale, {}), bar };
}

/** Days are named by their weekday, where there is room for it. */
function groundOf({ config }: Dossier, scale: TimeScale, style: DateStyle = { weekday: true }): ShownGround {
  return {
    cells: scale.cells,
    labels: labelsOf(scale).map((date) =>
      formatDate(date, config.language, scale.cell === 'day' ? { ...style, withoutYear: true } : {}),
    ),
    nights: nightsOf(scale)
      .map(({ from, to }) => `M${String(from)} 0H${String(to)}v1H${String(from)}z`)
      .join(''),
  };
}

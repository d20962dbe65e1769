/** The pictures that stand for pages elsewhere: one for each section, and for each chapter while they are few. */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../provenance/memoize.ts';
import type { Card } from '../social/draw-card.ts';
import { say, words } from '../interface/spoken.ts';
import { entriesOfKind, entryOfKind } from '../views/entries.ts';
import { renderCells } from '../charts/cells.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { cellsDataOf } from '../views/figure-chart-data.ts';
import { entriesNamed } from './entries.ts';
import { partOf } from './lists/list.ts';
import { placeList } from './lists/names-lists.ts';
import { drawnEvents, timelineList } from './lists/timeline-list.ts';
import { signsOnly } from './shown-map.ts';
import { shownTime } from './shown-time.ts';
import { timeDrawing } from './time-drawing.ts';
import { newestDateText } from './archive.ts';
import { sectionsOf } from './sections.ts';

/** A picture and the page that it stands for. */
export interface SocialCard {
  /** Path of the picture from the site's root, without a base path. */
  readonly path: string;
  /** Path of the page. */
  readonly page: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  readonly card: Omit<Card, 'drawing'>;
  /** What stands beside its words; nothing where the page has no drawing that is large enough. */
  readonly drawing: () => Promise<string | undefined>;
}

/** Every picture: sections in their order, then chapters in theirs. */
export const socialCards = oncePer((dossier: Dossier): readonly SocialCard[] => [
  ...sectionCards(dossier),
  ...chapterCards(dossier),
]);

/** The pictures by the paths of their pages, and by their own. */
const cardsByPath = oncePer(
  (dossier: Dossier) =>
    new Map(socialCards(dossier).flatMap((card) => [[card.page, card] as const, [card.path, card] as const])),
);

/** The picture of a page: its own, else its section's, else the overview's. */
export function socialCardOf(
  dossier: Dossier,
  { path, section = 'overview' }: { readonly path: string; readonly section?: string | undefined },
): SocialCard | undefined {
  const cards = cardsByPath(dossier);
  return cards.get(path) ?? cards.get(pathOf(section)) ?? socialCards(dossier)[0];
}

function sectionCards(dossier: Dossier): readonly SocialCard[] {
  const overview = entryOfKind(dossier, 'page', 'overview');
  return sectionsOf(dossier).map(({ id, path, label, promise }) =>
    socialCard(dossier, {
      path: pathOf(id),
      page: path,
      label: words.frame.dossier,
      title: id === 'overview' && overview !== 'none' ? overview.data.title : label,
      // What happened, where a page says it in a sentence; what a section holds elsewhere.
      drawing: drawings[id] ?? nothing,
      promise: id === 'overview' && overview !== 'none' ? overview.data.summary : promise,
    }),
  );
}

/** A picture takes as long to draw as some fifty pages: the chapters of a larger dossier have that of their section. */
const mostChapters = 40;

function chapterCards(dossier: Dossier): readonly SocialCard[] {
  const chapters = entriesOfKind(dossier, 'chapter');
  if (chapters.length > mostChapters) return [];
  return chapters.map(({ slug, url, data }) =>
    socialCard(dossier, {
      path: pathOf(`chapter-${slug}`),
      page: url,
      label: dossier.config.chaptersTitle,
      title: data.title,
      promise: data.summary,
      drawing: (of) => Promise.resolve(squaresOf(of, entriesNamed(of, 'figure', data.figures))),
    }),
  );
}

type Drawing = (dossier: Dossier) => Promise<string | undefined>;

interface CardOutline extends Pick<Card, 'label' | 'title' | 'promise'> {
  readonly path: string;
  readonly page: string;
  readonly drawing: Drawing;
}

const nothing: Drawing = () => Promise.resolve(undefined);

/** The drawings of sections: where and when it happened, and the first figure in squares. */
const drawings: Readonly<Record<string, Drawing>> = {
  overview: mapOf,
  timeline: timeOf,
  places: mapOf,
  figures: (dossier) => Promise.resolve(squaresOf(dossier, entriesOfKind(dossier, 'figure'))),
};

function socialCard(dossier: Dossier, { path, page, drawing, ...texts }: CardOutline): SocialCard {
  const { title: name } = dossier.config;
  const newest = newestDateText(dossier);
  const basis = [
    ...(newest === undefined ? [] : [say(words.frame.newest, { date: newest })]),
    say(words.counts.archivedSource, { n: dossier.sources.size }),
    words.overview.found,
  ].join(' · ');
  return {
    path,
    page,
    alt: texts.title === name ? name : `${name}: ${texts.title}`,
    card: { ...texts, dossier: name, basis },
    drawing: () => drawing(dossier),
  };
}

/** The map of the places on the first page of their list; nothing where fewer than two of them can be shown. */
async function mapOf(dossier: Dossier): Promise<string | undefined> {
  return signsOnly(dossier, partOf(placeList(dossier)).items);
}

/** The days and nights that the first page of the timeline draws. */
function timeOf(dossier: Dossier): Promise<string | undefined> {
  const picture = shownTime(dossier, drawnEvents(dossier, partOf(timelineList(dossier))), () => []);
  return Promise.resolve(picture && timeDrawing(picture));
}

/** The drawing of the first figure that is drawn in squares, as tall as it is wide. */
function squaresOf(dossier: Dossier, figures: readonly EntryOf<'figure'>[]): string | undefined {
  for (const figure of figures) {
    const cells = cellsDataOf(dossier, figure);
    if (cells !== undefined) return renderCells(cells).wide;
  }
  return undefined;
}

function pathOf(name: string): string {
  return `/social/${name}.png`;
}

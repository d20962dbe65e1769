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
import { newestDate } from './archive.ts';
import { formatDate } from './format.ts';
import { sectionsOf } from './sections.ts';

/** A picture and the page that it stands for. */
export interface SocialCard {
  /** Path of the picture from the site's root, without a base path. */
  readonly path: string;
  /** Path of the page. */
  readonly page: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  readonly card: Card;
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
      figures: id === 'figures' ? entriesOfKind(dossier, 'figure') : [],
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
      figures: entriesNamed(dossier, 'figure', data.figures),
    }),
  );
}

interface CardOutline extends Pick<Card, 'label' | 'title' | 'promise'> {
  readonly path: string;
  readonly page: string;
  /** Figures on the page: the first that is drawn in squares is shown. */
  readonly figures: readonly EntryOf<'figure'>[];
}

function socialCard(dossier: Dossier, { path, page, figures, ...texts }: CardOutline): SocialCard {
  const { title: name, language } = dossier.config;
  const newest = newestDate(dossier);
  const basis = [
    ...(newest === undefined ? [] : [say(words.frame.newest, { date: formatDate(newest, language) })]),
    say(words.counts.archivedSource, { n: dossier.sources.size }),
    words.overview.found,
  ].join(' · ');
  return {
    path,
    page,
    alt: texts.title === name ? name : `${name}: ${texts.title}`,
    card: { ...texts, dossier: name, basis, drawing: squaresOf(dossier, figures) },
  };
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

/** The pictures that stand for pages elsewhere: one for each section, and for single entries while these are few. */
import type { Dossier } from '../provenance/dossier.ts';
import { oncePer } from '../text/memoize.ts';
import type { Card } from '../social/draw-card.ts';
import { say, words } from '../interface/spoken.ts';
import { entriesOfKind, entryOfKind } from '../views/entries.ts';
import { entryTitle } from '../provenance/entry.ts';
import { entryDrawing, sectionDrawings, type CardDrawing } from './card-drawings.ts';
import { newestDateText } from './archive.ts';
import { sectionsOf } from './sections.ts';
import { pathOfCard } from '../site-map/site-map.ts';

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

/** Every picture: sections in their order, then entries in theirs. */
export const socialCards = oncePer((dossier: Dossier): readonly SocialCard[] => [
  ...sectionCards(dossier),
  ...entryCards(dossier),
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
  return cards.get(path) ?? cards.get(pathOfCard(section)) ?? socialCards(dossier)[0];
}

function sectionCards(dossier: Dossier): readonly SocialCard[] {
  const overview = entryOfKind(dossier, 'page', 'overview');
  return sectionsOf(dossier).map(({ id, path, label, promise }) =>
    socialCard(dossier, {
      path: pathOfCard(id),
      page: path,
      label: words.frame.dossier,
      title: id === 'overview' && overview !== 'none' ? overview.data.title : label,
      // What happened, where a page says it in a sentence; what a section holds elsewhere.
      drawing: sectionDrawings[id] ?? nothing,
      promise: id === 'overview' && overview !== 'none' ? overview.data.summary : promise,
    }),
  );
}

/** A picture takes as long to draw as some fifty pages: the entries of a larger dossier have that of their section. */
const mostEntries = 100;
/** Chapters are fewer, and sent round more. */
const mostChapters = 40;

function entryCards(dossier: Dossier): readonly SocialCard[] {
  const { timeline, places, figures } = words.sections;
  const chapters = entriesOfKind(dossier, 'chapter').map((entry) => ({ entry, label: dossier.config.chaptersTitle }));
  const all = [
    ...chapters,
    ...entriesOfKind(dossier, 'event').map((entry) => ({ entry, label: timeline.label })),
    ...entriesOfKind(dossier, 'place').map((entry) => ({ entry, label: places.label })),
    ...entriesOfKind(dossier, 'figure')
      .filter(({ slug }) => dossier.facts.has(slug))
      .map((entry) => ({ entry, label: figures.label })),
  ];
  const drawn = all.length <= mostEntries ? all : chapters.length <= mostChapters ? chapters : [];
  return drawn.map(({ entry, label }) =>
    socialCard(dossier, {
      path: pathOfCard(`${entry.kind}-${entry.slug}`),
      page: entry.url,
      label,
      title: entryTitle(entry),
      promise: entry.data.summary,
      drawing: (of) => entryDrawing(of, entry),
    }),
  );
}

interface CardOutline extends Pick<Card, 'label' | 'title' | 'promise'> {
  readonly path: string;
  readonly page: string;
  readonly drawing: CardDrawing;
}

const nothing: CardDrawing = () => Promise.resolve(undefined);

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

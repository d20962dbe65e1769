/** Which pages of a dossier's site may show a sentence of it: known before any of them is rendered. */
import type { Dossier } from '../../provenance/dossier.ts';
import type { Entry } from '../../provenance/entry.ts';
import { gonePages } from '../../provenance/entry-corrections.ts';
import { oncePer } from '../../text/memoize.ts';
import { isBuilt, pathOfEmbed, pathOfExplore, pathOfPage } from '../../site-map/site-map.ts';
import { isDrawn, isExplored } from '../figure-drawing.ts';
import { isBound } from '../book-parts.ts';
import { correctionList, sourceList, waiverList } from '../lists/archive-lists.ts';
import { chapterList } from '../lists/chapter-list.ts';
import { differenceList } from '../lists/difference-list.ts';
import { figureList } from '../lists/figure-list.ts';
import { mentionLists } from '../lists/mention-list.ts';
import { actorList, placeList } from '../lists/names-lists.ts';
import { quoteList } from '../lists/quote-list.ts';
import { reportList } from '../lists/report-list.ts';
import { timelineList } from '../lists/timeline-list.ts';

/** Their paths, without a base path, in order. */
export const ledgerPaths = oncePer((dossier: Dossier): readonly string[] => {
  const lists = [
    timelineList,
    placeList,
    actorList,
    chapterList,
    figureList,
    differenceList,
    reportList,
    quoteList,
    sourceList,
    correctionList,
    waiverList,
  ];
  const listed = lists.flatMap((list) => list(dossier).parts.map(({ url }) => url));
  const own = [...dossier.entries.values()].flatMap((entry) => pathsOf(dossier, entry));
  const gone = gonePages(dossier).map(({ page }) => page);
  const all = new Set([pathOfPage('overview'), ...listed, ...own, ...gone, pathOfPage('method')]);
  return [...all].filter((path) => isBuilt(path, dossier)).sort();
});

function pathsOf(dossier: Dossier, entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'actor':
    case 'place':
      return mentionLists(dossier)(entry).parts.map(({ url }) => url);
    case 'figure':
      // A figure without a value has no page.
      if (!dossier.facts.has(entry.slug)) return [];
      return [
        entry.url,
        ...(isExplored(dossier, entry) ? [pathOfExplore(entry.slug)] : []),
        ...(isBound(dossier) && isDrawn(dossier, entry) ? [pathOfEmbed(entry.slug)] : []),
      ];
    default:
      return [entry.url];
  }
}

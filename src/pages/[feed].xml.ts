/** `/feed.xml`: the changes of the dossier as an Atom feed; left out where it records no change. */
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { renderAtom, type AtomEntry } from '../feeds/atom.ts';
import { correctionInWords, saidText } from '../interface/correction-words.ts';
import { say, words } from '../interface/spoken.ts';
import { addressOf } from '../site/address.ts';
import { publishedText } from '../site/archive.ts';
import { getDossier } from '../site/dossier.ts';
import { formatDate } from '../interface/format-date.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { Correction } from '../provenance/entries/dossier-config.ts';
import { isOfPage } from '../provenance/release.ts';
import { changesOf, type Change } from '../views/changes.ts';
import { entryOfKind } from '../views/entries.ts';
import { ownFiles } from '../site-map/pages.ts';
import { pathOfPage } from '../site-map/site-map.ts';

export async function getStaticPaths() {
  return changesOf(await getDossier()).length === 0 ? [] : [{ params: { feed: 'feed' } }];
}

export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  const { title, language } = dossier.config;
  const [first, ...others] = changesOf(dossier).map((change) => entryOf(change, dossier, site));
  if (first === undefined) throw new Error('Missing a change, without which there is no feed.');
  const feed = renderAtom({
    id: nameOf(title),
    title,
    subtitle: words.feed.subtitle,
    language,
    author: say(words.feed.author, { title }),
    link: addressOf(pathOfPage('overview'), site),
    self: addressOf(ownFiles.feed, site),
    entries: [first, ...others],
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml' } });
};

function entryOf(change: Change, dossier: Dossier, site: URL | undefined): AtomEntry {
  return {
    // No source and no record tells the hour: a day begins at midnight.
    updated: `${change.date}T00:00:00Z`,
    ...(change.kind === 'newest-source'
      ? newestEntry(change.date, dossier, site)
      : correctionEntry(change.correction, dossier, site)),
  };
}

type DatelessEntry = Omit<AtomEntry, 'updated'>;

function newestEntry(newest: string, dossier: Dossier, site: URL | undefined): DatelessEntry {
  const { title } = dossier.config;
  const date = publishedText(dossier, newest);
  const overview = entryOfKind(dossier, 'page', 'overview');
  const sources = say(words.counts.archivedSource, { n: dossier.sources.size });
  return {
    // A name that readers of the feed have kept; nobody sees it.
    // eslint-disable-next-line dossier/literal-words
    id: nameOf(title, 'as of', newest),
    title: say(words.feed.newest, { title, date }),
    link: addressOf(pathOfPage('overview'), site),
    content: [
      say(words.feed.newestText, { sources, date }),
      ...(overview === 'none' ? [] : [overview.data.summary]),
    ].join(' '),
  };
}

function correctionEntry(correction: Correction, dossier: Dossier, site: URL | undefined): DatelessEntry {
  const { title, language } = dossier.config;
  const { date, page, old, new: now, reason } = correctionInWords(correction, dossier);
  const taken = isOfPage(correction) ? words.feed.goneText : words.feed.takenText;
  return {
    id: nameOf(title, date, page, old, now ?? ''),
    title: say(words.feed.correction, { date: formatDate(date, language) }),
    link: addressOf(page, site),
    content: say(now === undefined ? taken : words.feed.correctionText, {
      old,
      said: saidText(old, language),
      saysNow: saidText(now ?? '', language),
      reason,
    }),
  };
}

/** A name that is the same at every build and at every address: a UUID made of what it names (RFC 9562, version 8). */
function nameOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\0')).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

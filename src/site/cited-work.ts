/** A figure, a chapter or a quotation as a work to cite. */
import type { APIRoute } from 'astro';
import { writeCitation, citationFormats, type CitedWork } from '../feeds/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { sourcesOf } from '../provenance/dossier-index.ts';
import { entryTitle, type EntryOf } from '../provenance/entry.ts';
import { addressOf } from './address.ts';
import { newestOf } from './archive.ts';
import { getDossier } from './dossier.ts';
import { drawnCitations, sourcesLine } from './figure-drawing.ts';
import { figureDate } from './marked-date.ts';
import { say, words } from '../interface/spoken.ts';

type Citable = EntryOf<'figure'> | EntryOf<'chapter'> | EntryOf<'quote'>;

/** What a file that cites is made of. */
interface CitationProps {
  readonly entry: Citable;
  readonly format: (typeof citationFormats)[keyof typeof citationFormats];
}

/** The files that cite an entry, whose page has these parameters: one for each format, by its ending as `citation`. */
export function citationPaths<Params extends Readonly<Record<string, string>>>(params: Params, entry: Citable) {
  return Object.entries(citationFormats).map(([citation, format]) => {
    const props: CitationProps = { entry, format };
    return { params: { ...params, citation }, props };
  });
}

/** Writes such a file. */
export const citationRoute: APIRoute<CitationProps> = async ({ props: { entry, format }, site }) =>
  new Response(writeCitation(citedWork(await getDossier(), entry, site), format));

/** The entry as a work: published on the day of the last release, if that recorded its page. */
export function citedWork(dossier: Dossier, entry: Citable, site: URL | undefined): CitedWork {
  const { title, language } = dossier.config;
  const { dates, pages } = dossier.release;
  const date =
    entry.kind === 'figure' ? figureDate(dossier, entry) : newestOf(dossier, sourcesOf(dossier, entry.citations));
  const sources = sourcesLine(dossier, entry.kind === 'figure' ? drawnCitations(dossier, entry) : entry.citations);
  return {
    id: entry.url.split('/').filter(Boolean).join('-'),
    type: entry.kind === 'figure' ? 'dataset' : 'webpage',
    title: entryTitle(entry),
    author: say(words.files.editors, { title }),
    publisher: title,
    date: pages.has(entry.url) ? dates.at(-1) : undefined,
    note: date === undefined ? sources : say(words.files.note, { date, sources }),
    url: site === undefined ? undefined : addressOf(entry.url, site),
    language,
  };
}

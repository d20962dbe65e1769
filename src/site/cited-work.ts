/** A figure or a chapter as a work to cite. */
import { writeCitation, citationFormats, type CitedWork } from '../feeds/citation.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { sourcesInOrder } from '../provenance/dossier-index.ts';
import { passagesOf } from '../provenance/citation.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { addressOf } from './address.ts';
import { newestDate } from './archive.ts';
import { sourcesLine } from './figure-drawing.ts';
import { formatDate } from './format.ts';
import { figureDate } from './marked-date.ts';
import { say, words } from '../interface/spoken.ts';

type Citable = EntryOf<'figure'> | EntryOf<'chapter'>;

/** The file that cites the page of an entry, in the format with that ending. */
export function citationFile(
  dossier: Dossier,
  entry: Citable,
  ending: keyof typeof citationFormats,
  site: URL | undefined,
): Response {
  return new Response(writeCitation(citedWork(dossier, entry, site), citationFormats[ending]));
}

function citedWork(dossier: Dossier, entry: Citable, site: URL | undefined): CitedWork {
  const { title, language } = dossier.config;
  const newest = newestDate(dossier);
  const date = dateOf(dossier, entry);
  const sources = entry.kind === 'figure' ? sourcesLine(dossier, entry) : citedSources(dossier, entry);
  return {
    id: entry.url.split('/').filter(Boolean).join('-'),
    type: entry.kind === 'figure' ? 'dataset' : 'webpage',
    title: entry.data.title,
    author: say(words.files.editors, { title }),
    publisher: title,
    date: newest !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(newest) ? newest : undefined,
    note: date === undefined ? sources : say(words.files.note, { date, sources }),
    url: site === undefined ? undefined : addressOf(entry.url, site),
    language,
  };
}

function dateOf(dossier: Dossier, entry: Citable): string | undefined {
  if (entry.kind === 'figure') return figureDate(dossier, entry);
  const newest = newestDate(dossier);
  return newest === undefined ? undefined : formatDate(newest, dossier.config.language);
}

function citedSources(dossier: Dossier, { citations }: Citable): string {
  const sources = sourcesInOrder(dossier)(citations.flatMap(passagesOf).map(({ source }) => source));
  return say(words.files.sources, { n: sources.length, names: sources.map(({ record }) => record.name).join(', ') });
}

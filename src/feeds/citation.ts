/**
 * A page of the dossier as a work to cite, in the formats that reference managers read. Citation.js writes them, so that
 * every sign with a meaning of its own in BibTeX is escaped.
 *
 * @example
 * writeCitation({ id: 'figures-boats', type: 'dataset', title: 'Boats', … }, 'bibtex'); // '@misc{figures-boats, …'
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { given } from './given.ts';

/** Formats by the ending of their files. */
export const citationFormats = { bib: 'bibtex', ris: 'ris' } as const;

/** A page to cite. */
export interface CitedWork {
  /** Key of the entry: letters, digits and hyphens. */
  readonly id: string;
  readonly type: 'dataset' | 'webpage';
  readonly title: string;
  readonly author: string;
  /** Name of the dossier. */
  readonly publisher: string;
  /** The day it was published, `2024-05-03`; absent where that is not known. */
  readonly date?: string | undefined;
  /** What it rests on. */
  readonly note: string;
  /** Whole address; absent where the site does not know its own. */
  readonly url?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

// Keys are those given, and letters stay as they are: every program in use reads UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });

/** The work in one format, with a line end at its end. */
export function writeCitation(work: CitedWork, format: (typeof citationFormats)[keyof typeof citationFormats]): string {
  const { id, type, date, url, language } = work;
  // A brace alone would end the entry, and one of two is not printed: BibTeX has no way to write them.
  const [title, author, publisher, note] = [work.title, work.author, work.publisher, work.note].map((text) =>
    format === 'bibtex' ? text.replaceAll(/[{}]/gu, '') : text,
  );
  const item = {
    id,
    type,
    title,
    author: [{ literal: author }],
    publisher,
    note,
    language,
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...given({ URL: url }),
  };
  const text = new Cite([item]).format(format).trim();
  return `${format === 'ris' ? strictRis(text) : strictBibtex(text)}\n`;
}

/** The month by the abbreviation that every style of BibTeX defines, without the day, for which BibTeX has no field. */
function strictBibtex(text: string): string {
  return text.replace(/^(\tmonth = )\{([a-z]{3})(?: \d+)?\}/mu, '$1$2');
}

/** Long lines whole, which the plugin breaks within words, and a date in digits of two: `2024/05/03/`. */
function strictRis(text: string): string {
  return text
    .replaceAll(/\n(?![A-Z][A-Z\d] {2}-)/gu, '')
    .replace(/^DA {2}- .*$/mu, (date) => date.replaceAll(/(?<=\/)\d(?=\/)/gu, '0$&'));
}

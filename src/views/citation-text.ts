/** How to cite a page of the dossier, as one line of text. */
import { say, words } from '../interface/spoken.ts';

/** What a citation names. */
export interface CitedPage {
  readonly title: string;
  /** Name of the dossier. */
  readonly dossier: string;
  /** The date of the newest source, in words, where one is known. */
  readonly asOf: string | undefined;
  /** Whole address where the site's own is known, else its path. */
  readonly url: string;
}

/** `“Boats in the harbour.” Harbour dossier, as of 3 May 2024. https://…`; quotation marks of the title are set single. */
export function citationText({ title, dossier, asOf, url }: CitedPage): string {
  const stop = /[.?!]$/u.test(title) ? '' : '.';
  const nested = title.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${nested}${stop}” ${dossier}${asOf === undefined ? '' : say(words.entries.asOfSource, { date: asOf })}. ${url}`;
}

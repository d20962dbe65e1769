/** How to cite a page of the dossier, as one line of text. */
import { say, words } from '../interface/spoken.ts';

/** What a citation names. */
export interface CitedPage {
  readonly title: string;
  /** Name of the dossier. */
  readonly dossier: string;
  /** The date its content holds for, in words, where it is known. */
  readonly asOf: string | undefined;
  /** Whole address where the site's own is known, else its path. */
  readonly url: string;
}

/** `“Boats in the harbour.” Harbour dossier, as of 3 May 2024. https://…` */
export function citationText({ title, dossier, asOf, url }: CitedPage): string {
  const stop = /[.?!]$/u.test(title) ? '' : '.';
  return `“${title}${stop}” ${dossier}${asOf === undefined ? '' : say(words.entries.asOfSource, { date: asOf })}. ${url}`;
}

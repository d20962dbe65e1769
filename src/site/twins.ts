/** Which pages have a twin in Markdown: those that say something, of a dossier that can be bound. */
import type { Dossier } from '../provenance/dossier.ts';
import { isApart, twinFile } from '../site-map/site-map.ts';
import { isBound } from './book-parts.ts';
import { href } from './href.ts';

/** Whether the page at `path` has one. */
export function hasTwin(dossier: Dossier, path: string): boolean {
  return isBound(dossier) && !isApart(path);
}

/** The address of the twin of a page, or of the page where it has none. */
export function twinOf(dossier: Dossier, path: string): string {
  return href(hasTwin(dossier, path) ? `${path}${twinFile}` : path);
}

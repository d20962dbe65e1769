/** How many bytes of a page are left for what it lists. */

import { mostPageBytes } from '../../site-map/pages.ts';

/** For what differs between dossiers and is no item: title, rights, names of sections, a base path; and for a bad guess. */
const spareBytes = 600;
/** The styles and the links between parts. */
const navigationBytes = 500;

/** Bytes that the items of a whole list may take beside `frame` bytes of its page. */
export function roomOfWhole(frame: number): number {
  return mostPageBytes - spareBytes - frame;
}

/** Bytes that the items of a part may take beside `frame` bytes of its page. */
export function roomOfPart(frame: number): number {
  return roomOfWhole(frame) - navigationBytes;
}

/** Addresses for what leaves the site: feeds, structured data, citations. */
import { href } from './href.ts';

/** The whole address of a path where the site knows its own (`SITE_URL`), else the path under its base path. */
export function addressOf(path: string, site: URL | undefined): string {
  return site === undefined ? href(path) : new URL(href(path), site).href;
}

/** Addresses for what leaves the site: feeds, structured data, citations. */
import { href } from './href.ts';

/** The whole address of a path where the site knows its own (`SITE_URL`), else the path under its base path. */
export function addressOf(path: string, site: URL | undefined): string {
  return site === undefined ? href(path) : new URL(href(path), site).href;
}

/** The address of a page by the one that it is built at, which has the base path already. */
export function ownAddress({ pathname }: URL, site: URL | undefined): string {
  return site === undefined ? pathname : new URL(pathname, site).href;
}

/** What the head of a page says to machines: title, description and structured data say what `dossier.json` and the pages say. */
import { entryAt } from './look-up.mjs';
import { isDescription, isTitle } from './page-titles.mjs';
import { clip, fold, textOf } from './page-tree.mjs';
import { isOwnAddress, listOfChapters, SECTIONS } from './sections.mjs';
import { structuredFaults } from './structured-data.mjs';

/** What is wrong with the head of a page. */
export function metadataFaults(page, dossier, pages) {
  const { url, elements } = page;
  const faults = [];
  const head = elements.filter(({ parent }) => parent.tag === 'head');
  const only = (test, what) => {
    const found = head.filter(test);
    if (found.length !== 1) faults.push(`has ${String(found.length)} times ${what}`);
    return found[0];
  };
  const meta = (name) =>
    only(({ attributes }) => (attributes.name ?? attributes.property) === name, name)?.attributes.content ?? '';
  const title = meta('og:title');
  const whole = fold(textOf(only(({ tag }) => tag === 'title', 'title') ?? ''));
  const description = meta('description');
  if (whole !== (title === dossier.title ? title : `${title} – ${dossier.title}`))
    faults.push(`is called ${clip(whole)}`);
  if (meta('og:description') !== description) faults.push('is described otherwise for other sites');
  if (!isTitle(title, page, dossier, pages)) faults.push(`has the title ${clip(title)}`);
  if (!isDescription(description, title, page, dossier, pages))
    faults.push(`is described by words of no entry: ${clip(description)}`);
  for (const element of head) faults.push(...headFaults(element, page, dossier, pages));
  const data = only(
    ({ tag, attributes }) => tag === 'script' && attributes.type === 'application/ld+json',
    'structured data',
  );
  const image = head.find(({ attributes }) => attributes.property === 'og:image')?.attributes.content;
  if (data !== undefined)
    faults.push(...structuredFaults(data.children.join(''), { url, title, image }, dossier, pages));
  return faults;
}

/** What is the same on every page. */
const META = { viewport: 'width=device-width', referrer: 'no-referrer', 'twitter:card': 'summary_large_image' };

/** What a head may link to besides, by how it is related to the page. */
const LINKED = {
  icon: /^\/favicon\.svg$/u,
  'apple-touch-icon': /^\/apple-touch-icon\.png$/u,
  preload: /^\/fonts\/[a-z0-9-]+\.woff2$/u,
  alternate: /^\/feed\.xml$/u,
};

/** What is wrong with one element of the head, besides titles and structured data. */
function headFaults({ tag, attributes }, page, dossier, pages) {
  const { content = '', charset, property, rel, href = '', 'http-equiv': equivalent } = attributes;
  const name = attributes.name ?? property;
  if (tag === 'meta') {
    if (charset !== undefined) return /^utf-8$/iu.test(charset) ? [] : ['is in another encoding'];
    if (equivalent !== undefined)
      return equivalent === 'Content-Security-Policy' ? [] : [`has ${equivalent} in its head`];
    if (['description', 'og:title', 'og:description'].includes(name)) return [];
    if (name === 'og:image:alt') return isCard(content, page, dossier) ? [] : [`has a picture called ${clip(content)}`];
    if (name === 'og:image' && !isOwnCard(content, page, dossier))
      return [`has the picture of another page, ${clip(content)}`];
    if (['og:image', 'og:url'].includes(name))
      return isOwnAddress(content, name === 'og:url' ? page.url : undefined, pages)
        ? []
        : [`leads to ${clip(content)}`];
    if (name === 'og:site_name') return content === dossier.title ? [] : [`is on a site called ${clip(content)}`];
    return Object.hasOwn(META, name ?? '') && META[name] === content
      ? []
      : [`has ${String(name)}="${clip(content)}" in its head`];
  }
  if (tag !== 'link') return [];
  if (rel === 'expect' && href === '#foot' && attributes.blocking === 'render') return [];
  // What other sites show of a figure stands on its page.
  const stands = page.url.replace(/(?<=^\/figures\/[^/]+\/)embed\/$/u, '');
  if (rel === 'canonical') return isOwnAddress(href, stands, pages) ? [] : [`is said to stand at ${clip(href)}`];
  if (rel === 'alternate' && attributes.type === 'text/markdown')
    return href === 'index.md' ? [] : ['names another twin'];
  const path = href.startsWith(pages.base) ? `/${href.slice(pages.base.length)}` : '';
  // The parts of a list name each other.
  const isPart = ['prev', 'next'].includes(rel) && pages.has(path) && path.startsWith(`/${page.url.split('/')[1]}/`);
  if (isPart || (Object.hasOwn(LINKED, rel) && LINKED[rel].test(path))) return [];
  if (Object.hasOwn(LINKED, rel) || ['prev', 'next'].includes(rel)) return [`loads ${clip(href)}`];
  return [`has a link to its head, ${clip(String(rel))}`];
}

/** Whether a picture for other sites is that of the page, of the section that it lies in, or of the overview, by its name. */
function isOwnCard(address, { url }, dossier) {
  const entry = entryAt(url, dossier);
  const section = url.split('/')[1] ?? '';
  const own = [
    ...(entry === undefined ? [] : [`${entry.kind}-${entry.id.slice(entry.id.indexOf('/') + 1)}`]),
    `/${section}/` === listOfChapters(dossier) ? 'chapters' : section,
    // What lies in no section has that of the method.
    ...['overview', 'method'],
  ];
  return own.some((name) => address.endsWith(`/social/${name}.png`));
}

/** `Name of the dossier: title`, of the page, of its section, or of the overview. */
function isCard(text, { url }, { title, entries, labels }) {
  const name = `${title}: `;
  if (!text.startsWith(name)) return false;
  const section = `/${url.split('/')[1] ?? ''}/`;
  const own = [
    ...entries
      .filter((entry) => entry.url === url || entry.url === '/' || entry.url === section)
      .map((entry) => entry.title),
    labels.chapters,
    ...SECTIONS,
  ];
  return own.includes(text.slice(name.length));
}

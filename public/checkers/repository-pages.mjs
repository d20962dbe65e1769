/**
 * Where a page may lead in the repository of the dossier, besides to itself: to the form for an error, filled in with the
 * address of that very page or of a passage on it, and to the editor of the file that the page is made of.
 */

/** Whether `href` on the page at `url` is the form for an error on it, at the passage `id` where one is given. */
export function isErrorForm(href, url, { labels }, id) {
  if (!URL.canParse(href)) return false;
  const form = new URL(href);
  if (`${form.origin}${form.pathname}` !== `${partsOf(labels.repository)?.top}/issues/new`) return false;
  const fields = [...form.searchParams];
  if (form.hash !== '' || fields.map(([name]) => name).join(' ') !== 'template page') return false;
  if (fields[0][1] !== 'error.yml') return false;
  if (!URL.canParse(fields[1][1], 'https://site.invalid')) return false;
  const page = new URL(fields[1][1], 'https://site.invalid');
  return page.pathname.endsWith(url) && page.search === '' && page.hash === (id ? `#${id}` : '');
}

/** Whether `href` on the page at `url` edits the file of the entry that has this page. */
export function isOwnEditor(href, url, { labels, entries }) {
  const parts = partsOf(labels.repository);
  const entry = entries.find((one) => one.url === url);
  if (parts === undefined || entry === undefined) return false;
  const [folder] = entry.id.split('/');
  const begin = `${parts.top}/edit/${parts.rest}/content/${folder}/`;
  return href.startsWith(begin) && /^[^/]+\.mdx$/u.test(href.slice(begin.length));
}

/** The address of a repository on GitHub, and the branch and the folder in it. */
function partsOf(address) {
  const [protocol, , host, owner, name, tree, ...rest] = (address ?? '').replace(/\/$/u, '').split('/');
  if (protocol !== 'https:' || host !== 'github.com' || name === undefined) return undefined;
  if (tree !== undefined && (tree !== 'tree' || rest.length === 0)) return undefined;
  return { top: `https://github.com/${owner}/${name}`, rest: tree === undefined ? 'main' : rest.join('/') };
}

/** Whether the repository lies where pages can lead to its forms. */
export const isOnGitHub = ({ labels }) => partsOf(labels.repository) !== undefined;

/**
 * Brings the page up to date without loading it anew, so that the panel stays as it is: its parts are put in the place of
 * the old ones where nobody has scripts of their own in them.
 */

// A page may be gone for a moment, while its file is written.
const tries = 5;
const pauseMs = 200;

let latest = 0;

/** Fetches the page again and shows what it says now, unless that has been asked for once more in the meantime. */
export async function followPage(): Promise<void> {
  latest += 1;
  const turn = latest;
  const next = await fetchPage(tries);
  if (turn !== latest) return;
  const hasScripts = (page: Document): boolean => page.body.querySelector('script[type=module]') !== null;
  if (next === undefined || hasScripts(document) || hasScripts(next)) return location.reload();
  const { scrollX, scrollY } = window;
  const keep = (element: Element): boolean => element.matches('script, astro-dev-toolbar');
  for (const old of [...document.body.children]) if (!keep(old)) old.remove();
  document.body.prepend(...[...next.body.children].filter((element) => !keep(element)));
  document.title = next.title;
  // A component that the page did not have before brings its style.
  const known = new Set([...document.head.querySelectorAll('style')].map(({ textContent }) => textContent));
  for (const style of next.head.querySelectorAll('style'))
    if (!known.has(style.textContent)) document.head.append(style);
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

async function fetchPage(left: number): Promise<Document | undefined> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (response?.ok === true) return new DOMParser().parseFromString(await response.text(), 'text/html');
  if (left <= 1) return undefined;
  await new Promise((done) => setTimeout(done, pauseMs));
  return fetchPage(left - 1);
}

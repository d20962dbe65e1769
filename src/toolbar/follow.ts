/**
 * Brings the page up to date without loading it anew, so that the panel stays as it is: its parts are put in the place of
 * the old ones where nobody has scripts of their own in them.
 */

/** Fetches the page again and shows what it says now. */
export async function followPage(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
  const next = response?.ok === true ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  if (
    next === undefined ||
    [document, next].some((page) => page.querySelector('main script[src], main script[type=module]'))
  )
    return location.reload();
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

/** The files of the site that its pages need. */

/** The path of the file of the site that an address leads to; nothing where it leads to a page or elsewhere. */
function fileAt(address, { base, pages: { origin = '' } }) {
  const own = [base, `${origin}${base}`].find((begin) => address.startsWith(begin));
  const path = own === undefined ? undefined : address.slice(own.length).split('#', 1)[0];
  return path !== undefined && /\.[a-z\d]+$/u.test(path) ? path : undefined;
}

const addressesIn = (css) =>
  css
    .split('url(')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf(')')));

/** The files of the site that its pages need. */
export function filesUsed(site) {
  const styles = new Set();
  const addresses = new Set();
  for (const { elements } of site.pages.values())
    for (const { tag, attributes, children } of elements) {
      if (tag === 'style') styles.add(children.join(''));
      for (const name of ['href', 'src', 'content'])
        if (attributes[name] !== undefined) addresses.add(attributes[name]);
    }
  for (const css of styles) for (const address of addressesIn(css)) addresses.add(address);
  return new Set([...addresses].flatMap((address) => fileAt(address, site) ?? []));
}

/** Everything that a built page points to: inside the site it is there, outside it is what the dossier records. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { linkTargets } from '../../src/site-map/site-map.ts';
import type { BuiltSite } from './build.ts';
import { recordedAddresses } from './archive.ts';
import { attribute, pagesOf, type BuiltPage } from './built-pages.ts';

const { mounted, harbour, bakery } = inject('sites');

/** Attributes, by their names in hast, that name one or more ids of the same page. */
const idReferences = [
  'popoverTarget',
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaDetails',
  'ariaOwns',
  'ariaFlowTo',
  'ariaActiveDescendant',
  'ariaErrorMessage',
  'headers',
  'list',
  'form',
];
/** Attributes whose value is an address. */
const addresses = ['href', 'src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'xLinkHref', 'cite'];
/** Links by which a page names itself or another page; a browser fetches nothing for them. */
const namingRelations = new Set(['canonical', 'alternate', 'author', 'license', 'next', 'prev']);

/** Origin that addresses of the site resolve against, when it was built for none. */
const nowhere = 'https://site.invalid';

function addressOf(site: BuiltSite, page: BuiltPage): URL {
  return new URL(`${site.base}${page.path}`, site.origin === '' ? nowhere : site.origin);
}

/** Each address on a page with the element that holds it. */
function addressesOf(page: BuiltPage): readonly { readonly element: Element; readonly value: string }[] {
  return page.elements.flatMap((element) =>
    addresses.flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined ? [] : [{ element, value }];
    }),
  );
}

/** Why an address inside the site leads nowhere; nothing when it leads somewhere. */
function brokenness(site: BuiltSite, byPath: ReadonlyMap<string, BuiltPage>, target: URL): string | undefined {
  if (!target.pathname.startsWith(site.base)) return 'lies outside the base path';
  const path = decodeURIComponent(target.pathname.slice(site.base.length));
  const page = byPath.get(path);
  if (page === undefined) {
    const file = statSync(join(site.folder, path), { throwIfNoEntry: false });
    if (file?.isFile() === true) return undefined;
    return byPath.has(`${path}/`) ? 'lacks its slash, so it is sent on' : 'is not there';
  }
  const fragment = decodeURIComponent(target.hash.slice(1)).replace(/:~:.*$/u, '');
  return fragment === '' || page.ids.has(fragment) ? undefined : 'has no such anchor';
}

describe.each([mounted, harbour, bakery])('the site `$name`', (site) => {
  const pages = pagesOf(site);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const faultsOf = (find: (page: BuiltPage) => readonly string[]): readonly string[] =>
    pages.flatMap((page) => [...new Set(find(page))].map((fault) => `/${page.path}: ${fault}`));

  test('has no broken link, file or anchor inside it', () => {
    let followed = 0;
    const faults = faultsOf((page) =>
      addressesOf(page).flatMap(({ element, value }) => {
        const here = addressOf(site, page);
        const target = URL.parse(value, here);
        if (target === null) return [`${element.tagName} to ${value} is no address`];
        if (target.origin !== here.origin) return [];
        followed += 1;
        const reason = brokenness(site, byPath, target);
        return reason === undefined ? [] : [`${element.tagName} to ${value} ${reason}`];
      }),
    );
    expect(faults).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('lets content lead to every section of a page that is no list', async () => {
    const targets = linkTargets(await readDossier(site.root));
    let sections = 0;
    const faults = faultsOf((page) => {
      const known = targets.get(`/${page.path}`);
      if (known === undefined || ['print/', 'timeline/', 'differences/'].includes(page.path)) return [];
      const ids = page.elements
        .filter(({ tagName }) => ['section', 'h2', 'h3'].includes(tagName))
        .flatMap((element) => attribute(element, 'id') ?? [])
        .filter((id) => !id.endsWith('-title'));
      sections += ids.length;
      return ids.filter((id) => !known.includes(id)).map((id) => `no link may lead to #${id}`);
    });
    expect(faults).toEqual([]);
    expect(sections).toBeGreaterThan(10);
  });

  test('uses no id twice on a page', () => {
    const faults = faultsOf((page) => {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(faults).toEqual([]);
  });

  test('refers to no id that the page lacks', () => {
    const faults = faultsOf((page) =>
      page.elements.flatMap((element) =>
        idReferences.flatMap((name) =>
          (attribute(element, name) ?? '')
            .split(/\s+/u)
            .filter((id) => id !== '' && !page.ids.has(id))
            .map((id) => `${element.tagName} with ${name} ${id}`),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('draws with no paint, clip or marker that the page lacks', () => {
    const faults = faultsOf((page) =>
      [...page.html.matchAll(/url\(#([^)]+)\)/gu)].flatMap(([, id = '']) => (page.ids.has(id) ? [] : [`url(#${id})`])),
    );
    expect(faults).toEqual([]);
  });

  test('asks nothing of another host', () => {
    const faults = faultsOf((page) => {
      const { origin } = addressOf(site, page);
      const resources = addressesOf(page).filter(
        ({ element }) => element.tagName !== 'a' && !namingRelations.has(attribute(element, 'rel') ?? ''),
      );
      const styles = [...page.html.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
        ([, url, sheet]) => url ?? sheet ?? '',
      );
      return [...resources.map(({ value }) => value), ...styles].filter((value) => {
        const target = URL.parse(value, addressOf(site, page));
        return target?.protocol !== 'data:' && target?.origin !== origin;
      });
    });
    expect(faults).toEqual([]);
  });

  test('links out only to addresses that the dossier records', () => {
    const recorded = recordedAddresses(site.root);
    const faults = faultsOf((page) =>
      addressesOf(page)
        .filter(({ element }) => element.tagName === 'a')
        .map(({ value }) => value)
        // Whether these lead where they should, a test of their own tells.
        .filter((value) => !/^https:\/\/github\.com\/example\/harbour\/(?:edit|issues)\//u.test(value))
        .filter((value) => {
          const target = URL.parse(value, addressOf(site, page));
          return target?.origin !== addressOf(site, page).origin && !recorded.has(value.replace(/#.*$/u, ''));
        }),
    );
    expect(faults).toEqual([]);
  });

  test('names its own address where it knows it', () => {
    const faults = faultsOf((page) => {
      const canonical = page.elements.find(
        (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
      );
      // What other sites show of a figure stands on the page of that figure.
      const own = { ...page, path: page.path.replace(/(?<=^figures\/[^/]+\/)embed\/$/u, '') };
      const expected = site.origin === '' ? undefined : addressOf(site, own).href;
      const found = canonical === undefined ? undefined : attribute(canonical, 'href');
      return found === expected ? [] : [`${String(found)} instead of ${String(expected)}`];
    });
    expect(faults).toEqual([]);
  });
});

/** The site counts alike wherever it counts: events of a place or an actor, chapters. Read from the built pages alone. */
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elementsIn, pagesOf, textOf, type BuiltPage } from './built-pages.ts';

const sites = inject('sites');
const words = (node: Element): string => textOf(node).replaceAll(/\s+/gu, ' ').trim();
const eventsIn = (text: string): number => Number(/(?:^| )(\d+) events?\b/u.exec(text)?.[1] ?? 0);
const hasClass = (element: Element, name: string): boolean => attribute(element, 'className')?.split(' ')[0] === name;

/** Pages below `section`, those of its own list in parts among them or not. */
function pagesBelow(pages: readonly BuiltPage[], section: string): { lists: BuiltPage[]; subjects: BuiltPage[] } {
  const below = pages.filter(({ path }) => path.startsWith(section) && !/^[^/]+\/[^/]+\/part\//u.test(path));
  const isList = ({ path }: BuiltPage) => path === section || path.startsWith(`${section}part/`);
  return { lists: below.filter(isList), subjects: below.filter((page) => !isList(page)) };
}

/** Events by the path of each subject, as the list gives them. */
function countsOfList(lists: readonly BuiltPage[], base: string): Map<string, number> {
  return new Map(
    lists
      .flatMap(({ elements }) => elements)
      .filter(({ tagName }) => tagName === 'li')
      .flatMap((item): [string, number][] => {
        const inside = elementsIn(item);
        const heading = inside.find(({ tagName }) => /^h[23]$/u.test(tagName));
        const link = heading && elementsIn(heading).find(({ tagName }) => tagName === 'a');
        const counts = inside.find((element) => element.tagName === 'p' && hasClass(element, 'quiet'));
        const path = link && attribute(link, 'href')?.slice(base.length);
        return path === undefined ? [] : [[path, counts === undefined ? 0 : eventsIn(words(counts))]];
      }),
  );
}

/** Events that a page of a subject counts, and those that it lists. */
function eventsOf({ elements }: BuiltPage): { counted: number; listed: number } {
  const section = elements.find((element) => attribute(element, 'id') === 'events');
  if (section === undefined) return { counted: 0, listed: 0 };
  const inside = elementsIn(section);
  const heading = inside.find(({ tagName }) => tagName === 'h2');
  return {
    counted: heading === undefined ? 0 : eventsIn(words(heading)),
    listed: inside.filter(({ tagName }) => tagName === 'li').length,
  };
}

describe.each([sites.mounted, sites.harbour])('the site `$name`', (site) => {
  const pages = pagesOf(site);

  test.each(['places/', 'actors/'])('counts the events of each page below `/%s` as its list does', (section) => {
    const { lists, subjects } = pagesBelow(pages, section);
    const counts = countsOfList(lists, site.base);
    expect(subjects.length).toBeGreaterThan(2);
    expect([...counts.values()].some((count) => count > 0)).toBe(true);
    for (const page of subjects) {
      const { counted, listed } = eventsOf(page);
      expect(counts.get(page.path), page.path).toBe(counted);
      expect(listed, page.path).toBe(counted);
    }
  });

  test('counts the events of a place as the filter of the timeline does', () => {
    const timeline = pages.filter(({ path }) => path === 'timeline/');
    const choices = timeline
      .flatMap(({ elements }) => elements)
      .filter(({ tagName, properties }) => tagName === 'a' && String(properties['id']).startsWith('place-'))
      .map((choice) => /^(.*) (\d+)$/u.exec(words(choice)));
    const filter = new Map(choices.flatMap((found) => (found === null ? [] : [[found[1], Number(found[2])] as const])));
    const { subjects } = pagesBelow(pages, 'places/');
    const names = subjects.map((page) => {
      const heading = page.elements.find(({ tagName }) => tagName === 'h1');
      return { name: heading === undefined ? '' : words(heading), ...eventsOf(page) };
    });
    expect(names.map(({ name }) => ({ name, events: filter.get(name) ?? 0 }))).toEqual(
      names.map(({ name, counted }) => ({ name, events: counted })),
    );
  });

  test('numbers its chapters from one to as many as their list counts', () => {
    const said = (page: BuiltPage): string => textOf(page.tree).replaceAll(/\s+/gu, ' ');
    const list = pages.find(({ path }) => path === 'policy/');
    const [, count, beside = '0'] = /(\d+) chapters?(?:, (\d+) asides?)?/u.exec(list ? said(list) : '') ?? [];
    const chapters = pages.filter(({ path }) => /^policy\/(?!part\/)[^/]+\/$/u.test(path)).map(said);
    const numbers = chapters.flatMap((text) => /· (\d+ of \d+) /u.exec(text)?.[1] ?? []);
    const expected = Array.from({ length: Number(count) }, (_, at) => `${String(at + 1)} of ${String(count)}`);
    expect(numbers.toSorted()).toEqual(expected.toSorted());
    expect(chapters.filter((text) => text.includes('· Aside '))).toHaveLength(Number(beside));
  });
});

/** The results on the search page: those that are shown, and those that wait until the reader asks for more. */
import type { Found, Result } from './find.ts';
import { markedParts } from './result.ts';

/** Results shown at once: what a reader looks through before changing the words. */
export const pageSize = 10;

/** The parts of the page that the list uses. */
export interface ResultPlaces {
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The way to everything without searching: stands where no results stand. */
  readonly sections: HTMLElement;
  /** Holds one result: `a` for title and address, `.label` for the section, `.excerpt`. */
  readonly template: HTMLTemplateElement;
  /** Name of the section that an address lies in. */
  readonly sectionOf: (url: string) => string;
}

/** The list. */
export interface ResultList {
  /** Puts the first results of an answer in the place of those that stand there; `false` where another answer has come meanwhile. */
  readonly show: (found: readonly Result[], count: number) => Promise<boolean>;
  readonly clear: () => void;
}

/** Begins to list results; the reader has more of them at the press of a button. */
export function createResultList(places: ResultPlaces): ResultList {
  const { results, more, sections } = places;
  let waiting: readonly Result[] = [];

  const take = async (count: number): Promise<readonly HTMLElement[] | undefined> => {
    const before = waiting;
    const next = await Promise.all(before.slice(0, count).map((result) => result.data()));
    // Another search has answered meanwhile.
    if (waiting !== before) return undefined;
    waiting = before.slice(count);
    return next.map((found) => itemOf(places, found));
  };
  const settle = (): void => {
    more.hidden = waiting.length === 0;
    sections.hidden = results.childElementCount > 0;
  };

  more.addEventListener('click', () => {
    void take(pageSize).then((items) => {
      if (items === undefined) return;
      results.append(...items);
      settle();
      // The button may be gone from under the reader's finger; what it brought is where they are now.
      items[0]?.querySelector('a')?.focus();
    });
  });
  return {
    show: async (found, count) => {
      waiting = found;
      const items = await take(count);
      if (items === undefined) return false;
      results.replaceChildren(...items);
      settle();
      return true;
    },
    clear: () => {
      waiting = [];
      results.replaceChildren();
      settle();
    },
  };
}

function itemOf({ template, sectionOf }: ResultPlaces, { url, meta, excerpt, sub_results }: Found): HTMLElement {
  const item = document.createElement('li');
  item.append(template.content.cloneNode(true));
  // The part of the page that holds the words, where the page has parts with headings.
  const part = sub_results.find((other) => other.url.includes('#'));
  const isWithin = part !== undefined && part.excerpt !== '' && sub_results[0] === part;
  const link = item.querySelector('a');
  const label = item.querySelector('.label');
  const text = item.querySelector('.excerpt');
  if (link === null || label === null || text === null) throw new Error('Missing part of the template of a result.');
  link.href = isWithin ? part.url : url;
  link.textContent = meta['title'] ?? url;
  // The first part of a page is often its title, which stands below.
  const heading = isWithin ? plain(part.title) : undefined;
  label.textContent = [sectionOf(url), heading === meta['title'] ? undefined : heading].filter(Boolean).join(' · ');
  text.replaceChildren(
    ...markedParts(isWithin ? part.excerpt : excerpt).map(({ text: words, isFound }) => {
      if (!isFound) return words;
      const bold = document.createElement('b');
      bold.textContent = words;
      return bold;
    }),
  );
  return item;
}

/** A heading of a part as it stands on its page. */
const plain = (heading: string): string =>
  markedParts(heading)
    .map(({ text }) => text)
    .join('');

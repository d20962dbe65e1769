/**
 * The search page in the browser: runs the words of the field through the index and lists what is found.
 *
 * The address holds the words (`?q=`), so that a search can be linked to and survives going back.
 */
import { markedParts, summaryOf } from './result.ts';

/** What this page uses of a result of Pagefind. */
interface Found {
  readonly url: string;
  /** HTML whose only elements are `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** What this page uses of Pagefind's script. */
interface Pagefind {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number; readonly termFrequency: number };
  }) => Promise<void>;
  readonly debouncedSearch: (
    words: string,
    options: object,
    waitMs: number,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Found> }[] } | null>;
}

/** Results shown at once: what a reader looks through before changing the words. */
const pageSize = 10;
/** Rest between keys after which a word counts as typed. */
const typingPauseMs = 250;
/** Words around the words that were found. */
const excerptLength = 28;
/**
 * Long pages are not put behind short ones, nor words that are a small part of their page: the page on a
 * chapter, a person or a place is long because it gathers what the others say, and it is the one looked for.
 */
const ranking = { pageLength: 0, termFrequency: 0.4 } as const;

/** The parts of the page that the search uses. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** A live region: how many pages were found, or why none. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Holds one result: `a` for title and address, `.label` for the section, `.excerpt`. */
  readonly template: HTMLTemplateElement;
  /** Address of Pagefind's script. */
  readonly script: string;
  /** Name of the section that an address lies in. */
  readonly sectionOf: (url: string) => string;
}

/** Makes the page search, now for the words in its address and then whenever they change. */
export function startSearch(page: SearchPage): void {
  let loading: Promise<Pagefind> | undefined;
  let failures = 0;
  /** What was found and is not shown yet. */
  let rest: readonly { readonly data: () => Promise<Found> }[] = [];

  const show = async ({ isFirst }: { readonly isFirst: boolean }): Promise<void> => {
    const waiting = rest;
    const next = await Promise.all(waiting.slice(0, pageSize).map((result) => result.data()));
    // Another search has answered meanwhile.
    if (rest !== waiting) return;
    rest = waiting.slice(pageSize);
    const items = next.map((found) => itemOf(page, found));
    if (isFirst) page.results.replaceChildren(...items);
    else page.results.append(...items);
    page.more.hidden = rest.length === 0;
    // The button may be gone from under the reader's finger; what it brought is where they are now.
    if (!isFirst) items[0]?.querySelector('a')?.focus();
  };

  const search = async (waitMs: number): Promise<void> => {
    const words = page.field.value.trim();
    const address = new URL(location.href);
    if (words === '') address.searchParams.delete('q');
    else address.searchParams.set('q', words);
    history.replaceState(null, '', address);
    try {
      // A browser may remember that a script was not to be had: ask under another name.
      loading ??= load(failures === 0 ? page.script : `${page.script}?${String(failures)}`);
      // Asked for even when there are no words: a search still under way would otherwise answer late.
      const found = await (await loading).debouncedSearch(words, {}, waitMs);
      // Other words were typed meanwhile: their own search answers.
      if (found === null || words !== page.field.value.trim()) return;
      rest = words === '' ? [] : found.results;
      page.status.textContent = words === '' ? '' : summaryOf(rest.length, words);
      await show({ isFirst: true });
    } catch {
      loading = undefined;
      failures += 1;
      rest = [];
      page.results.replaceChildren();
      page.more.hidden = true;
      page.status.textContent = 'The search could not be loaded. Try again, or look through the sections below.';
    }
  };

  page.field.value = new URL(location.href).searchParams.get('q') ?? '';
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
  });
  page.field.addEventListener('input', () => void search(typingPauseMs));
  page.more.addEventListener('click', () => void show({ isFirst: false }));
  if (page.field.value !== '') void search(0);
}

async function load(script: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ excerptLength, ranking });
  return pagefind;
}

function itemOf({ template, sectionOf }: SearchPage, { url, meta, excerpt, sub_results }: Found): HTMLElement {
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
  label.textContent = [sectionOf(url), ...(isWithin ? [part.title] : [])].filter(Boolean).join(' · ');
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

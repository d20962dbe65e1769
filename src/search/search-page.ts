/**
 * The search page in the browser: looks for the words of the field and lists what is found.
 *
 * The address holds the words (`?q=`), so that a search can be linked to; the entry of the browser's history holds how far
 * a reader had come, so that going back leads there.
 */
import { functionWordsOf } from '../language/function-words.ts';
import { sayIn, type Message } from '../interface/message.ts';
import { find, type Answer, type Found, type Index, type Result } from './find.ts';
import { markedParts } from './result.ts';
import { suggest } from './suggest.ts';

/** What this page uses of Pagefind's script. */
interface Pagefind extends Index {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number; readonly termFrequency: number };
  }) => Promise<void>;
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

/** What the page says of its results. `{words}` stands for those looked for. */
export interface SearchWords {
  readonly found: Message;
  readonly nowhere: Message;
  readonly apart: Message;
  /** Before the names that may have been meant. */
  readonly meant: Message;
  readonly failed: Message;
}

/** The parts of the page that the search uses. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** A live region: how many pages were found, or why none. */
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The way to everything without searching: stands where no results stand. */
  readonly sections: HTMLElement;
  /** Holds one result: `a` for title and address, `.label` for the section, `.excerpt`. */
  readonly template: HTMLTemplateElement;
  readonly words: SearchWords;
  /** Address of Pagefind's script. */
  readonly script: string;
  /** Loads the names of the dossier. */
  readonly names: () => Promise<readonly string[]>;
  /** Name of the section that an address lies in. */
  readonly sectionOf: (url: string) => string;
}

/** Makes the page search, now for the words in its address and then whenever they change. */
export function startSearch(page: SearchPage): void {
  let loading: Promise<Pagefind> | undefined;
  let failures = 0;
  /** Counts searches: what an earlier one finds late is not shown. */
  let turn = 0;
  /** What was found and is not shown yet. */
  let rest: readonly Result[] = [];

  const take = async (count: number): Promise<readonly HTMLElement[] | undefined> => {
    const waiting = rest;
    const next = await Promise.all(waiting.slice(0, count).map((result) => result.data()));
    // Another search has answered meanwhile.
    if (rest !== waiting) return undefined;
    rest = waiting.slice(count);
    return next.map((found) => itemOf(page, found));
  };

  const settle = (): void => {
    page.more.hidden = rest.length === 0;
    page.sections.hidden = page.results.childElementCount > 0;
  };

  const search = async (pauseMs: number, shown = pageSize, top?: number): Promise<void> => {
    turn += 1;
    const own = turn;
    const words = page.field.value.trim();
    history.replaceState(null, '', addressOf(words));
    await new Promise((rested) => setTimeout(rested, pauseMs));
    if (own !== turn) return;
    if (words === '') {
      rest = [];
      page.status.replaceChildren();
      page.results.replaceChildren();
      settle();
      return;
    }
    // Gone before a first answer pushes it down, and back below that answer where it is needed.
    if (page.status.textContent === '') page.sections.hidden = true;
    try {
      // A browser may remember that a script was not to be had: ask under another name.
      loading ??= load(failures === 0 ? page.script : `${page.script}?${String(failures)}`);
      const index = await loading;
      const answer = await find(index, words, idleWords());
      const line = await lineOf(page, index, answer, words);
      // Other words were typed meanwhile: their own search answers.
      if (own !== turn) return;
      rest = answer.kind === 'found' ? answer.results : [];
      const items = await take(shown);
      if (items === undefined) return;
      page.status.replaceChildren(...line);
      page.results.replaceChildren(...items);
      settle();
      if (top !== undefined) scrollTo(0, top);
    } catch {
      if (own !== turn) return;
      loading = undefined;
      failures += 1;
      rest = [];
      page.status.textContent = sayIn(document.documentElement.lang)(page.words.failed);
      page.results.replaceChildren();
      settle();
    }
  };

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
  });
  page.field.addEventListener('input', () => void search(typingPauseMs));
  page.more.addEventListener('click', () => {
    void take(pageSize).then((items) => {
      if (items === undefined) return;
      page.results.append(...items);
      settle();
      // The button may be gone from under the reader's finger; what it brought is where they are now.
      items[0]?.querySelector('a')?.focus();
    });
  });
  addEventListener('pagehide', () => {
    history.replaceState({ shown: page.results.childElementCount, top: scrollY }, '');
  });

  page.field.value = new URL(location.href).searchParams.get('q') ?? '';
  const { shown = 0, top } = (history.state ?? {}) as { readonly shown?: number; readonly top?: number };
  if (page.field.value === '') settle();
  else void search(0, Math.max(shown, pageSize), top);
}

/** What a question has beside what it asks for, in the language of the page. */
const idleWords = (): ReadonlySet<string> => functionWordsOf(document.documentElement.lang);

async function load(script: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ excerptLength, ranking });
  return pagefind;
}

/** What the page says of an answer to what was typed. */
async function lineOf(
  { words, names }: SearchPage,
  index: Index,
  answer: Answer,
  typed: string,
): Promise<readonly (string | Node)[]> {
  const say = sayIn(document.documentElement.lang);
  if (answer.kind === 'found') return [say(words.found, { n: answer.results.length, words: `“${typed}”` })];
  if (answer.kind === 'apart') return [say(words.apart, { words: `“${typed}”` })];
  const text = say(words.nowhere, { words: answer.words.map((word) => `“${word}”`).join(', ') });
  const meant = await meantBy(index, answer.words, typed, names);
  if (meant.length === 0) return [text];
  return [text, ' ', say(words.meant), ...meant.flatMap((other) => [' ', linkTo(other)]), '?'];
}

/** What the reader typed with names of the dossier in the place of words that stand nowhere, where that finds something. */
async function meantBy(
  index: Index,
  nowhere: readonly string[],
  typed: string,
  names: SearchPage['names'],
): Promise<readonly string[]> {
  const known = await names();
  const meant = nowhere.reduce<readonly string[]>(
    (begun, word) => begun.flatMap((words) => suggest(word, known).map((name) => words.replace(word, () => name))),
    [typed],
  );
  const answers = await Promise.all(meant.map((words) => find(index, words, idleWords())));
  return meant.filter((_, at) => answers[at]?.kind === 'found');
}

/** The address of the search for some words. */
function addressOf(words: string): string {
  const address = new URL(location.href);
  if (words === '') address.searchParams.delete('q');
  else address.searchParams.set('q', words);
  return address.href;
}

function linkTo(words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(words);
  link.textContent = words;
  return link;
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

/**
 * The search page in the browser: looks for the words of the field and lists what is found.
 *
 * The address holds the words (`?q=`), so that a search can be linked to; the entry of the browser's history holds how far
 * a reader had come, so that going back leads there.
 */
import { functionWordsOf } from '../language/function-words.ts';
import { sayIn, type Message } from '../interface/message.ts';
import { asPagesWrite, find, type Answer, type Index } from './find.ts';
import { pagefindAt } from './pagefind.ts';
import { createResultList, pageSize, type ResultList, type ResultPlaces } from './result-list.ts';
import { suggest } from './suggest.ts';

/** Rest between keys after which a word counts as typed. */
const typingPauseMs = 250;

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
export interface SearchPage extends ResultPlaces {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** A live region: how many pages were found, or why none. */
  readonly status: HTMLElement;
  readonly words: SearchWords;
  /** Address of Pagefind's script. */
  readonly script: string;
  /** Loads the names of the dossier. */
  readonly names: () => Promise<readonly string[]>;
}

/** Makes the page search, now for the words in its address and then whenever they change. */
export function startSearch(page: SearchPage): void {
  const list = createResultList(page);
  const search = searchOf(page, list);
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search(0);
  });
  page.field.addEventListener('input', () => void search(typingPauseMs));
  addEventListener('pagehide', () => {
    history.replaceState({ shown: page.results.childElementCount, top: scrollY }, '');
  });

  page.field.value = new URL(location.href).searchParams.get('q') ?? '';
  const { shown = 0, top } = (history.state ?? {}) as { readonly shown?: number; readonly top?: number };
  if (page.field.value === '') list.clear();
  else void search(0, Math.max(shown, pageSize), top);
}

/** Searches for what stands in the field after a pause, unless it is asked again until then; shows so many, from `top`. */
type Search = (pauseMs: number, shown?: number, top?: number) => Promise<void>;

function searchOf(page: SearchPage, list: ResultList): Search {
  const pagefind = pagefindAt(page.script);
  /** Counts searches: what an earlier one finds late is not shown. */
  let turn = 0;
  return async (pauseMs, shown = pageSize, top) => {
    turn += 1;
    const own = turn;
    const words = asPagesWrite(page.field.value);
    history.replaceState(null, '', addressOf(words));
    await new Promise((rested) => setTimeout(rested, pauseMs));
    if (own !== turn) return;
    if (words === '') {
      page.status.replaceChildren();
      list.clear();
      return;
    }
    // Gone before a first answer pushes it down, and back below that answer where it is needed.
    if (page.status.textContent === '') page.sections.hidden = true;
    try {
      const index = await pagefind.load();
      const answer = await find(index, words, idleWords());
      const line = await lineOf(page, index, answer, words);
      // Other words were typed meanwhile: their own search answers.
      if (own !== turn) return;
      if (!(await list.show(answer.kind === 'found' ? answer.results : [], shown))) return;
      page.status.replaceChildren(...line);
      if (top !== undefined) scrollTo(0, top);
    } catch {
      if (own !== turn) return;
      pagefind.forget();
      page.status.textContent = sayIn(document.documentElement.lang)(page.words.failed);
      list.clear();
    }
  };
}

/** What a question has beside what it asks for, in the language of the page. */
const idleWords = (): ReadonlySet<string> => functionWordsOf(document.documentElement.lang);

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

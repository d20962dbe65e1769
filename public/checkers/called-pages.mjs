/** The addresses of pages by what links call them. */
import { key } from './labels.mjs';
import { LISTS } from './sections.mjs';

/** What the frame of each page calls some of them. */
const CALLED = {
  ...LISTS,
  'What is checked': '/method/',
  'Sentences on this page': '/method/ledger/',
  'The sentence ledger': '/method/ledger/',
  'Atom feed': '/feed.xml',
  'All on one page, for print': '/print/',
};

/** The addresses of pages by what they are called: their headings, titles of entries and names of outlets. */
export function calledOf({ title: dossier, entries, facts, sources }, pages) {
  const called = new Map();
  const call = (name, url) => {
    if (name) called.set(key(name), (called.get(key(name)) ?? new Set()).add(url.split('#', 1)[0]));
  };
  call(dossier, '/');
  // The pages of the ledger are called as what they list.
  for (const { url, title } of pages.values()) if (!url.startsWith('/method/ledger/')) call(title, url);
  for (const { url, question } of facts) call(question, url);
  for (const { url, title } of entries) call(title, url);
  // Every page of a source leads to its first by the source's letter.
  for (const { url, name, mark } of sources) for (const own of [name, `Source ${mark}`]) call(own, url);
  for (const [name, url] of Object.entries(CALLED)) call(name, url);
  return called;
}

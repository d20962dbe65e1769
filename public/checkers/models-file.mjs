/**
 * `llms.txt`, which tells programs of the pages of a site: it calls them as they are called, in their order, and says of
 * them what the first page or their entries say.
 */
import { key } from './labels.mjs';
import { entryAt } from './look-up.mjs';
import { clip, elementsOf, textOf } from './page-tree.mjs';
import { sentencesOf, squeeze } from './sentences.mjs';
import { TWIN } from './twins.mjs';

/** What is wrong with `llms.txt`. */
export function modelFaults(text, site) {
  // A text of another form is not read to its end, however long it is.
  const misshapen = formFaultsOf(text, site.pages, site.base, site.dossier);
  if (misshapen.length > 0) return misshapen;
  const listed = listedOnFirstPage(site);
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readLine(line, site));
  const named = new Set(lines.flatMap(({ page }) => page ?? []));
  return [
    ...lines.flatMap((line) => [...wordFaults(line, site), ...linkFaults(line, listed, site)]),
    ...namingFaults(named, listed, site),
  ];
}

/** What the first page says of the pages that it leads to, by their addresses. */
const listedOnFirstPage = ({ pages, base }) =>
  new Map(
    (pages.get('/')?.elements ?? [])
      .filter(({ tag, children }) => tag === 'a' && children.some((child) => child.tag === 'b'))
      .map(({ attributes, children }) => [
        `/${(attributes.href ?? '').slice(base.length)}`,
        squeeze(textOf(children.find((child) => child.tag === 'span') ?? '')),
      ]),
  );

/** A line in the words that it says, and where it is a link, the address and the page of the site that it leads to. */
function readLine(line, { pages, base }) {
  const [, ...link] = /^- \[((?:\\.|[^\]\\])+)\]\((\S+)\): (.+)$/u.exec(line) ?? [];
  const [label, address, note] = link.map(unescaped);
  if (label === undefined) return { words: [unescaped(line.replace(/^(?:#+|>) /u, ''))] };
  const home = `${pages.origin ?? ''}${base}`;
  const path = address.startsWith(home) ? `/${address.slice(home.length)}` : undefined;
  return { words: [label, note], label, address, note, page: path?.replace(/index\.md$/u, '') };
}

/** A sign of Markdown in a text is escaped. */
const unescaped = (written) => written.replace(/\\(?=[!-/:-@[-`{-~])/gu, '');

const wordFaults = ({ words }, { isLabel, lines, said }) =>
  words
    .filter(
      (one) => !isLabel(one) && !sentencesOf(one, said).every((part) => isLabel(part) || lines.has(squeeze(part))),
    )
    .map((one) => `says what the dossier does not: ${clip(one)}`);

/** A link is called as its page is, and has the note that the first page or the entry of that page has. */
function linkFaults({ label, address, note, page }, listed, { pages, called, dossier }) {
  if (address === undefined) return [];
  if (page === '/dossier.json' || page === '/ledger.json')
    return page === `/${label}` ? [] : [`calls ${page} ${clip(label)}`];
  const faults = [];
  if (!pages.has(page)) faults.push(`leads to ${clip(address)}`);
  else if (page !== '/' && called.get(key(label))?.has(page) !== true) faults.push(`calls ${page} ${clip(label)}`);
  const entry = entryAt(page, dossier);
  const said = (entry?.kind === 'page' ? undefined : entry)?.statements.map((statement) => squeeze(statement.text));
  if ((listed.get(page) ?? squeeze(note)) !== squeeze(note) || said?.includes(squeeze(note)) === false)
    faults.push(`says of ${page} what is said of another: ${clip(note)}`);
  return faults;
}

/** It names pages in their order, and all that the first page leads to. */
function namingFaults(named, listed, { pages, base, dossier }) {
  const order = orderOf(pages, base, dossier);
  const places = [...named].map((page) => order.indexOf(page)).filter((place) => place !== -1);
  const isAstray = places.some((place, at) => at > 0 && place < places[at - 1]);
  // The editors' own pages may be left out.
  const own = new Set(dossier.entries.filter(({ kind }) => kind === 'page').map(({ url }) => url));
  const missing = [...listed.keys()].filter((url) => !named.has(url) && !own.has(url));
  return [
    ...(isAstray ? ['names pages in another order than the menu and the chapters'] : []),
    ...missing.map((url) => `leaves out ${url}`),
  ];
}

/** A sign of Markdown in a text is escaped. */
const escaped = (text) => text.replace(/[\\`*[\]<]/gu, String.raw`\$&`);
const QUOTING =
  'Every sentence but the editors’ own rests on words found in an archived source, never verified as true. A footnote holds these words: quote a sentence with its source, and say when sources contradict each other.';
const DATA = {
  'dossier.json': 'every source, passage, citation, fact and statement',
  'ledger.json': 'the sentences of each page, and what each rests on',
};

/** The parts of `llms.txt` stand in their order, each once; all but the lines of its sections follow from `dossier.json`. */
function formFaultsOf(text, pages, base, dossier) {
  const [before, behind] = frameOf(pages, base, dossier);
  const sections = text.slice(before.length, -behind.length).split('\n');
  const isItsForm = text.startsWith(before) && text.endsWith(behind) && sections.every((one) => one.startsWith('- ['));
  return isItsForm && new Set(sections).size === sections.length
    ? []
    : ['does not have the parts that it should, each once: the dossier, its sections, chapters and data'];
}

/** What stands before the lines of the sections, and what behind them. */
function frameOf(pages, base, { title, entries, labels }) {
  const home = `${pages.origin ?? ''}${base}`;
  const line = (label, path, note) => `- [${escaped(label)}](${home}${path}): ${escaped(note)}`;
  const summaryOf = ({ statements }) => statements.filter(({ part }) => part === 'summary').map(({ text }) => text);
  const overview = entries.find(({ url, kind }) => url === '/' && kind === 'page');
  const isTwin = (url) =>
    pages.get(url)?.elements.some(({ attributes }) => attributes.type === 'text/markdown') === true;
  const chapters = entries
    .filter(({ kind }) => kind === 'chapter')
    .map((chapter) =>
      line(chapter.title, `${chapter.url.slice(1)}${isTwin(chapter.url) ? TWIN : ''}`, summaryOf(chapter).join(' ')),
    );
  const data = Object.entries(DATA).map(([name, note]) => line(name, name, note));
  const about = overview === undefined ? [] : [`> ${escaped(summaryOf(overview).join(' '))}`];
  const before = [`# ${escaped(title)}`, ...about, QUOTING, '## Sections', ''];
  const behind = [
    ...['', `## ${escaped(labels.chapters)}`],
    ...(chapters.length === 0 ? [] : [chapters.join('\n')]),
    ...['## The data', `${data.join('\n')}\n`],
  ];
  return [before.join('\n\n'), behind.join('\n\n')];
}

/** The first page, the sections as the menu has them, the chapters as the dossier has them. */
function orderOf(pages, base, { entries }) {
  const menu = pages.get('/')?.ids.get('menu');
  const sections = menu === undefined ? [] : elementsOf(menu).map(({ attributes }) => attributes.href ?? '');
  const chapters = entries.filter(({ kind }) => kind === 'chapter').map(({ url }) => url);
  return ['/', ...sections.map((href) => `/${href.slice(base.length)}`), ...chapters];
}

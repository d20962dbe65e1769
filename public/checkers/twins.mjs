/**
 * What a site says to programs in Markdown: the twin of a page says what its page says, letter by letter, and `llms.txt`
 * names pages by what they are called.
 */
import { clip, elementsOf, has, textOf } from './page-tree.mjs';
import { readText } from './site-folder.mjs';
import { formFaults } from './twin-form.mjs';

export const TWIN = 'index.md';
/** What a twin leaves out of its page: ways to other pages, drawings, forms, the words of a fold that it has open. */
const LEFT_OUT = new Set('nav svg form fieldset input label template noscript script style'.split(' '));
const isLeftOut = (element) =>
  LEFT_OUT.has(element.tag) ||
  has(element, 'noprint') ||
  element.attributes['aria-hidden'] === 'true' ||
  (element.tag === 'details' && has(element.parent, 'evidence')) ||
  // What closes a passage.
  (element.tag === 'button' && element.parent?.attributes?.popover !== undefined);

/** What a twin says in the place of an element, where that is not what it shows: of a mark, the letter and number of what it opens. */
function spokenOn(page) {
  const marks = new Map(
    page.elements
      .filter(({ attributes: { popover } }) => popover !== undefined)
      .flatMap((one) => {
        const mark = elementsOf(one).find(({ tag }) => tag === 'b');
        return mark === undefined ? [] : [[one.attributes.id, textOf(mark)]];
      }),
  );
  return ({ tag, attributes }) => {
    if (tag === 'span' && attributes.role === 'img') return attributes['aria-label'];
    return tag === 'button' ? marks.get(attributes.popovertarget) : undefined;
  };
}

/** The file of the twin that a page has or should have. */
export const twinOf = (page) => `${page.url.slice(1)}${TWIN}`;

/** What is wrong with the twin of a page. */
export function twinFaults(page, files) {
  const path = twinOf(page);
  if (!page.elements.some(({ tag, attributes }) => tag === 'link' && attributes.type === 'text/markdown'))
    return files.has(path) ? ['is the twin of a page that names none'] : [];
  const { text, fault } = readText(files.get(path));
  if (fault !== undefined) return [fault];
  const spoken = spokenOn(page);
  const [said, shown] = [
    lettersOf(plain(text)),
    lettersOf(page.main === undefined ? '' : textOf(page.main, isLeftOut, spoken)),
  ];
  if (said !== shown) return [differ(said, shown)];
  const faults = markupFaults(text, page, spoken);
  return faults.length > 0 || page.main === undefined ? faults : formFaults(text, page, isLeftOut, spoken);
}

/** The files in Markdown that are the twin of no page. */
export const strayTwins = (files, pages) =>
  [...files.keys()].filter((path) => path.endsWith('.md') && !pages.has(`/${path.slice(0, -TWIN.length)}`));

function differ(said, shown) {
  let at = 0;
  while (said[at] === shown[at]) at += 1;
  return `says ${clip(said.slice(at))} where its page says ${clip(shown.slice(at))}`;
}

/** The links of a text without escapes: words and address. */
function linksIn(text) {
  const [first, ...rest] = text.split('](');
  let before = first;
  return rest.map((behind) => {
    const words = before.slice(before.lastIndexOf('[') + 1);
    before = behind;
    return [words, /^(?:[^\s()]|\([^\s()]*\))*/u.exec(behind)[0]];
  });
}

/** Words that a twin sets apart by signs, and the elements of its page that do so. */
const FORMS = [
  [/^#+ (.+)$/gmu, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary'], 'makes a heading of'],
  [/(?<!\\)`([^`\n]+)`/gu, ['code'], 'sets as code'],
];

/** What the signs of a twin say otherwise than the page: links, passages, what is struck out or set in. */
function markupFaults(text, page, spoken) {
  const faults = [];
  const bare = text.replace(/`[^`\n]*`|\\./gu, (code) => (code.startsWith('`') ? 'code' : '  '));
  const strange =
    /<(?=[!?/]|[a-z][a-z\d-]*[\s/>])|!\[/iu.exec(bare)?.[0] ??
    bare.split('\n').find((line) => /^ {0,3}\[[^\]^]+\]:/u.test(line));
  if (strange !== undefined) faults.push(`holds what no twin does, ${clip(strange)}`);
  const links = new Map();
  for (const { tag, attributes, ...element } of page.elements) {
    if (tag !== 'a' || attributes.href === undefined) continue;
    const words = links.get(attributes.href) ?? new Set();
    links.set(attributes.href, words.add(lettersOf(textOf({ ...element, attributes, tag }, isLeftOut, spoken))));
  }
  for (const [words, address] of linksIn(bare))
    if (links.get(address)?.has(lettersOf(plain(words))) !== true)
      faults.push(`has a link that its page does not have, ${clip(words)} to ${clip(address)}`);
  const wordsOf = (name) =>
    new Set(page.elements.filter(({ tag }) => tag === name).map((element) => lettersOf(textOf(element))));
  const struck = wordsOf('del');
  for (const [index, words] of text.replaceAll('\\~', '').split('~~').entries())
    if (index % 2 === 1 && !struck.has(lettersOf(plain(words)))) faults.push(`strikes out ${clip(words)}`);
  for (const [form, tags, what] of FORMS) {
    const own = new Set(tags.flatMap((tag) => [...wordsOf(tag)]));
    for (const [, words] of text.matchAll(form))
      if (![...own].some((one) => one === lettersOf(plain(words)))) faults.push(`${what} ${clip(words)}`);
  }
  const last = new Map();
  for (const [, indent, number] of text.matchAll(/^([ \t>]*)(\d+)\.\s/gmu)) {
    if (number !== '1' && Number(number) !== last.get(indent) + 1) faults.push(`has an item with the number ${number}`);
    last.set(indent, Number(number));
  }
  return faults;
}

/** Markdown without its signs. */
const plain = (text) =>
  text
    .replace(/^[ \t>]*\d+\.(?=\s)/gmu, '')
    // What stands in code or is escaped is no link, whatever it looks like.
    .replace(
      /(`[^`\n]*`)|\\([!-/:-@[-`{-~])|\]\((?:[^\s()]|\([^\s()]*\))*\)/gu,
      (_, code, escaped) => code ?? escaped ?? ' ',
    )
    .replace(/&#x([0-9a-f]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Letters and figures; of other signs those that make another number, sum or quotation of the same figures and words. */
const SIGNS =
  /[\p{L}\p{N}\p{Sc}"?!,()]|(?<=\p{N})[.,:/–-](?=\p{N})|(?<=\p{N} ?)[%‰°]|(?<![\p{L}\p{N}])[-−+±≈](?=\p{N})/gu;
const lettersOf = (text) =>
  (
    text
      .replace(/[*_`]/gu, '')
      .replace(/[“”„«»]/gu, '"')
      .match(SIGNS) ?? []
  ).join('');

/**
 * Whether the style of a page is the site's own: a style can hide words, put others in their place, move them, or say
 * some of its own, in more ways than can be listed. So each sheet is known by its hash, like a script.
 *
 * Rules that the site makes of its data are taken out before: which items a filter hides, and what the book says at the
 * head of its pages. What is left is one of the sheets below.
 */
import { hashOf } from './hashes.mjs';
import { SHEETS } from './sheets.mjs';

const KEY = '[a-z][a-z\\d-]*';
const PAIR = String.raw`body:has\((\.${KEY}\.${KEY}):target\) \.gr:not\(:has\(`;
/** What is not shown where one choice of a filter or two are made, and the table rows of an outlet that is not chosen. */
const MADE = [
  String.raw`body:has\(\.(${KEY}):target\) :is\(:is\(\.it,\.row\):not\(\.\1\),\.gr:not\(:has\(\.\1\)\)\)`,
  String.raw`${PAIR}\1\)\)(?:,${PAIR}\2\)\))*`,
  String.raw`\.explore:has\(#from-(${KEY}):not\(:checked\)\) \.from-\1`,
].map((selector) => new RegExp(`^${selector}$`, 'u'));
const HIDES = '{display:none';
const isMade = (rule) => rule.endsWith(HIDES) && MADE.some((made) => made.test(rule.slice(0, -HIDES.length)));
const TYPE = 'font:500 8pt/1.2 var(--sans);color:var(--quiet)';
const quoted = (text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
/** The heads of the pages of the book: of a part, and of all. */
const HEAD_OF_PART = new RegExp(
  String.raw`#(${KEY})\{page:\1\}@page \1\{@top-right\{content:"([^"\\]*(?:\\(?:22|5c|3c|a) [^"\\]*)*)";${quoted(TYPE)}\}\}`,
  'gu',
);
const HEAD_OF_BOOK = /(?<=@top-left\{content:)"([^"\\]*(?:\\(?:22|5c|3c|a) [^"\\]*)*)"/gu;

const spoken = (text) => text.replace(/\\([\da-f]+) /gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * What is wrong with a style sheet of a site that is mounted at `base`. `isLabel` tells whether a text is one of the words
 * that may stand alone.
 *
 * @returns {string[]} none where the style is the site's own
 */
export function styleFaults(css, { base, isLabel }) {
  const { sheet, words } = sheetOf(css, base);
  const strange = words.find((text) => !isLabel(text));
  if (strange !== undefined) return [`has a style with the words ${strange.slice(0, 60)}`];
  return sheet === '' || SHEETS.includes(hashOf(sheet)) ? [] : ['has a style that is none of the sheets of the site'];
}

/** A sheet without what is made of data, as it is where a site is mounted at `/`, and the words that were made of data. */
export function sheetOf(css, base) {
  const words = [];
  const without = (text, rule, instead) =>
    text.replace(rule, (...found) => {
      words.push(...instead(found));
      return '';
    });
  const rules = css.split('}').filter((rule) => !isMade(rule));
  let sheet = without(rules.join('}'), HEAD_OF_PART, ([, , text]) => [spoken(text)]);
  sheet = without(sheet, HEAD_OF_BOOK, ([, text]) => [spoken(text)]);
  return { sheet: sheet.replaceAll(`url(${base}fonts/`, 'url(/fonts/'), words };
}

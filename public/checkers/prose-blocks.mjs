/**
 * How the prose of an entry is set on its page: in paragraphs, lists, quotations, notes, panels and tables, under headings
 * of those ranks, each with the words that `dossier.json` says.
 *
 * @example
 * // 'h2:1 p:2' in `dossier.json`, <h3>…</h3><p>…</p> on the page: sets its prose otherwise than dossier.json
 */
import { anchorOf } from './bound-form.mjs';
import { REPEATING } from './links.mjs';
import { entryAt } from './look-up.mjs';
import { bare } from './page-runs.mjs';
import { childrenOf, clip, elementsOf, has, isProse, within } from './page-tree.mjs';
import { squeeze } from './sentences.mjs';

const WORDS = /^(?:p|h[1-6])$/u;
const GROUPS = new Set(['ul', 'ol', 'li', 'blockquote', 'table', 'tr']);
/** Elements around blocks, which set nothing by themselves. */
const AROUND = new Set(['section', 'div', 'thead', 'tbody']);
/** What has an end of its own among the blocks. */
const OPENING = new Set([...GROUPS, 'note', 'agreed', 'contradict', 'differs', 'unknown']);
/** Kinds of panels by their classes. */
const PANELS = { agreed: 'agreed', contradict: 'contradict', varies: 'differs', unknown: 'unknown' };

/** What is wrong with how a page sets the prose of its entry, the book that of each. */
export function proseFaults(page, runs, { dossier }) {
  const said = new Map();
  for (const { element, text } of runs) said.set(element, `${said.get(element) ?? ''} ${bare(text)}`);
  const isBook = page.url === REPEATING;
  return (isBook ? dossier.entries : [entryAt(page.url, dossier) ?? []].flat()).flatMap((entry) => {
    const place = isBook ? page.ids.get(anchorOf(entry.url)) : page.main;
    return entry.outline === undefined || place === undefined ? [] : setFaults(entry, place, said);
  });
}

function setFaults(entry, place, said) {
  const written = writtenIn(entry);
  const shown = shownIn(place, said, new Set(written.map(withoutRank)));
  // The book lowers headings of the prose below its own.
  const down = rankIn(shown) - rankIn(written);
  const above = elementsOf(place).find(
    (element) => /^h\d$/u.test(element.tag) && within(element, isProse) === undefined,
  );
  const [own, first] = [Number(above?.tag[1]), rankIn(shown)];
  const isBelow = place.tag === 'main' ? down === 0 : first === 0 || first > own;
  const at = written.findIndex((block, index) => lower(block, down) !== shown[index]);
  if (at === -1 && shown.length === written.length && isBelow) return [];
  const block = written[Math.max(at, 0)];
  return [`sets the prose of ${entry.id} otherwise than dossier.json, at ${clip(block)}`];
}

const rankOf = (block) => Number(/^h(\d) /u.exec(block)?.[1] ?? 0);
const rankIn = (blocks) => rankOf(blocks.find((block) => rankOf(block) > 0) ?? '');
const lower = (block, ranks) =>
  rankOf(block) === 0 ? block : `h${String(Math.min(6, rankOf(block) + ranks))}${block.slice(2)}`;
const withoutRank = (block) => (rankOf(block) === 0 ? block : block.slice(2));

/** The blocks of an entry one after another: of words with these, of others with where they begin and end. */
function writtenIn({ outline, statements }) {
  const prose = statements.filter(({ part }) => part === 'prose' || part === 'heading' || part === 'cell');
  let next = 0;
  // "2n1": two sentences, the note of the second, which is shown elsewhere, and one more.
  const take = (written) => {
    const own = [];
    for (const [piece] of written.matchAll(/\d+|n/gu)) {
      const many = piece === 'n' ? 1 : Number(piece);
      if (piece !== 'n') own.push(...prose.slice(next, next + many));
      next += many;
    }
    return own;
  };
  const blocks = [];
  for (const [, block, written = ''] of outline.matchAll(/([a-z]+\d?)(?::([\dn]+)|\()?|\)/gu)) {
    const own = take(written);
    // Values of facts that stand alone are compared where all values are.
    if (block === 'fact') continue;
    blocks.push(WORDS.test(block) ? `${block} ${squeeze(own.map(({ text }) => text).join(' '))}` : (block ?? 'end'));
    if (block === undefined) closeLast(blocks);
  }
  return blocks;
}

/** Takes out a group that has just ended where it holds no words; rows of tables stay. */
function closeLast(blocks) {
  let open = 0;
  const from = blocks.findLastIndex((block) => {
    open += block === 'end' ? 1 : OPENING.has(block) ? -1 : 0;
    return open === 0;
  });
  const inside = blocks.slice(from + 1, -1);
  if (blocks[from] !== 'tr' && !inside.some((block) => block.includes(' ') || block === 'table')) blocks.length = from;
}

/** The same of a place on a page: what holds none of the words that are known is none of the prose. */
function shownIn(place, said, known) {
  const blocks = [];
  const say = (name, element) => {
    const block = `${name} ${squeeze(said.get(element) ?? '')}`;
    if (known.has(withoutRank(block))) blocks.push(block);
  };
  const visit = (element) => {
    const { tag } = element;
    if (WORDS.test(tag)) say(tag, element);
    else if (tag === 'hr' || tag === 'td' || tag === 'th') blocks.push(tag === 'th' ? 'td' : tag);
    else if (GROUPS.has(tag)) group(tag, element);
    else if (has(element, 'panel'))
      group(PANELS[Object.keys(PANELS).find((name) => has(element, name))] ?? 'panel', element);
    else if (element.attributes.role === 'note') group('note', element);
    else if (AROUND.has(tag) && !has(element, 'grounds')) childrenOf(element).forEach(visit);
  };
  const group = (name, element) => {
    // Tables of data have styles of their own.
    if (name === 'table' && Object.keys(element.attributes).length > 0) return;
    blocks.push(name);
    if (name === 'li') say('p', element);
    childrenOf(element).forEach(visit);
    blocks.push('end');
    closeLast(blocks);
  };
  // In the book, entries may stand within the part of another.
  const isIts = (element) => within(element, (one) => one === place || has(one, 'entry')) === place;
  for (const element of elementsOf(place))
    if (isProse(element) && isIts(element) && within(element.parent, isProse) === undefined)
      childrenOf(element).forEach(visit);
  return blocks;
}

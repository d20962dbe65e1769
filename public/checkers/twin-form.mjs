/**
 * Whether a twin in Markdown sets its words as its page does, letter by letter: in bold or italic, as a heading of that
 * rank, as words of others, as the beginning of an item, in that column of a table; and whether words are parted where
 * they are on the page. That both have the same letters is known.
 *
 * @example
 * formFaults('**The quay** is shut.', page) // of <p>The <b>quay</b> is shut.</p>: sets otherwise than its page, The quay
 */
import { childrenOf, clip, elementsOf, fold, textOf } from './page-tree.mjs';

/** What makes the letters in an element look otherwise, and in Markdown stands in signs. */
const LOOKS = { b: 'bold', strong: 'bold', mark: 'bold', em: 'italic', i: 'italic', del: 'struck', code: 'code' };
const LETTER = /[^\s\u2060]/u;
/** Quotation marks are alike, straight or curly. */
const plainSign = (sign) => sign.replace(/[“”„«»]/u, '"').replace(/[‘’]/u, "'");

/** What is wrong with the form of a twin whose letters are those of its page. */
export function formFaults(text, page, isLeftOut, spoken) {
  const faults = strangeLines(text, elementsOf(page.main).filter(({ tag }) => tag === 'hr').length);
  if (faults.length > 0) return faults;
  const twin = lettersOfTwin(text);
  const own = lettersOfPage(page.main, isLeftOut, spoken);
  const at = twin.findIndex((letter, index) => isSetOtherwise(letter, own[index]));
  if (at === -1 && twin.length === own.length) return [];
  const from = at === -1 ? Math.min(twin.length, own.length) : at;
  const words = fold(
    twin
      .slice(from, from + 60)
      .map(({ letter, parted }) => (parted ? ` ${letter}` : letter))
      .join(''),
  );
  return [`sets otherwise than its page ${clip(words)}`];
}

function isSetOtherwise(twin, own) {
  if (own === undefined || twin.letter !== own.letter) return true;
  // Behind a mark a blank may be left out.
  if (twin.parted === true ? own.parted === 'never' : twin.parted === false && own.parted === 'always') return true;
  if (own.item !== 'perhaps' && twin.item !== own.item) return true;
  if (own.block !== 'perhaps' && twin.block !== (own.block === 'yes')) return true;
  return ['look', 'rank', 'quoted', 'column', 'link'].some((name) => twin[name] !== own[name]);
}

// ---------------------------------------------------------------- the page

/** The letters of a page as they look. */
function lettersOfPage(main, isLeftOut, spoken) {
  /** Whether a blank, or the edge of an element, stands before the next letter; whether that begins an item, or a block. */
  const state = { letters: [], parted: 'always', item: false, block: 'yes' };
  const waiting = [{ node: main, form: { look: '', rank: 0, quoted: false } }];
  while (waiting.length > 0) {
    const { node, form, behind = '' } = waiting.pop();
    if (node === undefined) continue;
    if (node === DIVIDER) state.parted = 'perhaps';
    if (typeof node === 'string' || node === DIVIDER) {
      tell(node === DIVIDER ? '; ' : node, form, state);
      continue;
    }
    part('perhaps', state);
    if (state.block === 'no' && (BLOCKS.test(behind) || AROUND.test(behind))) state.block = 'perhaps';
    if (node === EDGE || isLeftOut(node)) continue;
    begin(node, form, state);
    const own = { ...form, ...formOf(node, form) };
    const instead = spoken(node);
    if (instead === undefined) {
      waiting.push({ node: EDGE, form, behind: node.tag });
      const inside = form.column === undefined ? divided(node) : node.children;
      for (const child of inside.toReversed()) waiting.push({ node: child, form: own });
    } else tell(instead, own, state);
  }
  return state.letters;
}

function part(how, state) {
  if (how === 'always' || state.parted === 'never') state.parted = how;
}

function tell(text, form, state) {
  for (const sign of text)
    if (LETTER.test(sign)) {
      const { parted, item, block } = state;
      state.letters.push({ ...form, letter: plainSign(sign), parted, item, block });
      Object.assign(state, { parted: 'never', item: false, block: 'no' });
    } else if (/\s/u.test(sign)) part('always', state);
}

/** What begins with an element; a cell of a table is one line. */
function begin(node, form, state) {
  const isBlock = BLOCKS.test(node.tag);
  if (node.tag === 'br') part('always', state);
  if (isBlock && form.column === undefined) state.block = 'yes';
  else if ((isBlock || AROUND.test(node.tag)) && state.block === 'no') state.block = 'perhaps';
  state.item = itemOf(node) || state.item;
}

/** Whether an element is an item: of a list, or a term with what stands below it, which may be a list of its own. */
function itemOf({ tag, attributes }) {
  if (tag === 'dd') return 'perhaps';
  return tag === 'dt' || (tag === 'li' && attributes.popover === undefined);
}

/** Behind an element may stand a blank; between spans of a row stands a semicolon. */
const EDGE = {};
const DIVIDER = {};

/** What is set as a block of its own, and what may be. */
const BLOCKS = /^(?:p|h[1-6]|li|dt|dd|td|th|blockquote|figcaption|caption|summary)$/u;
const AROUND = /^(?:div|section|article|aside|header|footer|figure|details|table|tr|ul|ol|dl|br|hr)$/u;

/** What an element holds; between spans that each explain a sign, side by side, a twin has a semicolon. */
function divided({ tag, children }) {
  if (tag !== 'p' && tag !== 'caption') return children;
  return children.flatMap((child, at) => {
    const isBlank = typeof child === 'string' && child.trim() === '';
    const before = isPhrase(children[at - 1]);
    if (before && (isPhrase(child) || (isBlank && isPhrase(children[at + 1]))))
      return isBlank ? [DIVIDER] : [DIVIDER, child];
    return [child];
  });
}

/** A span that names something, and is neither a sentence nor a mark. */
const isPhrase = (node) =>
  node?.tag === 'span' &&
  /^\p{L}.*[\p{L}.]$/su.test(fold(textOf(node))) &&
  elementsOf(node).every(({ tag, attributes }) => tag !== 'button' && attributes.popovertarget === undefined);

/** What an element adds to how the letters in it look. */
function formOf(node, { look }) {
  const { tag, parent } = node;
  if (tag === 'td' || tag === 'th') return { column: childrenOf(parent).indexOf(node) };
  if (tag === 'blockquote') return { quoted: true };
  if (tag === 'a') return { link: node.attributes.href };
  if (/^h[1-6]$/u.test(tag)) return { rank: Number(tag[1]) };
  // The mark of a passage calls its note.
  if (tag === 'b' && parent.parent.attributes.popover !== undefined && parent.children[0] === node) return {};
  if (!Object.hasOwn(LOOKS, tag) || look.includes(LOOKS[tag])) return {};
  return { look: [...look.split(' '), LOOKS[tag]].sort().join(' ').trim() };
}

// ---------------------------------------------------------------- the twin

/** A rule in Markdown, as twins write it. */
const RULE = '***';

/** Lines that no twin has: what makes headings or code of the words around it, or more `rules` than its page has. */
function strangeLines(text, rules) {
  const bare = text.replace(/`[^`\n]*`|\\./gu, (code) => (code.startsWith('`') ? 'code' : '  '));
  let isIndented = false;
  if (bare.split('\n').filter((line) => line.trim() === RULE).length !== rules)
    return ['has not the rules of its page'];
  for (const line of bare.split('\n')) {
    const isStrange =
      (line.trim() !== RULE && /^[ \t>]*(?:=+|-+|\*[ *]*|_[ _]*|```.*|~~~.*)$/u.test(line)) ||
      line.includes('\t') ||
      (/^ {4}/u.test(line) && !isIndented);
    if (isStrange) return [`holds what no twin does, ${clip(line)}`];
    // What stands further in belongs to the note or the item above.
    if (/^\S/u.test(line)) isIndented = /^(?:\[\^[^\]]+\]:|-|\d+\.) /u.test(line);
  }
  return [];
}

/** The letters of a twin as they look. */
function lettersOfTwin(text) {
  const letters = [];
  const state = { parted: true, item: false, block: true };
  for (const line of text.split('\n')) {
    state.parted = true;
    const form = { look: '', rank: 0, quoted: false };
    let rest = line;
    for (;;) {
      const [head, note, item, quote, rank] =
        /^ *(?:\[\^([^\]]+)\]:(?: |$)|((?:-|\d+\.)(?: |$))|(>) ?|(#{1,6}) )/u.exec(rest) ?? [];
      if (head === undefined) break;
      rest = rest.slice(head.length);
      state.block ||= quote === undefined;
      if (item !== undefined) state.item = true;
      if (quote !== undefined) form.quoted = true;
      if (rank !== undefined) form.rank = rank.length;
      if (note !== undefined) say(note, form, state, letters);
      state.parted = true;
    }
    if (rest.trim() === '') state.block = true;
    if (!rest.trimStart().startsWith('|')) readLine(rest, form, state, letters);
    else if (!/^ *\|(?: *:?-+:? *\|)+$/u.test(rest))
      for (const [column, cell] of cellsOf(rest).entries()) {
        state.block = true;
        readLine(cell, { ...form, column }, state, letters);
      }
  }
  return letters;
}

const cellsOf = (row) =>
  row
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u);

function say(text, form, state, letters) {
  for (const sign of text)
    if (LETTER.test(sign)) {
      letters.push({ ...form, letter: plainSign(sign), parted: state.parted, item: state.item, block: state.block });
      state.parted = false;
      state.item = false;
      state.block = false;
    } else if (/\s/u.test(sign)) state.parted = true;
}

/** What a line of Markdown is made of: code, escapes, ends of links, marks, addresses, signs of emphasis, entities, words. */
const PARTS =
  /`([^`]{0,4096})`|\\([!-/:-@[-`{-~]|$)|\]\(((?:[^\s()]|\([^\s()]*\))*)\)|\[\^([^\]]+)\]|<(https?:[^>]{0,4096})>|(\*\*|\*|~~|(?<![\p{L}\p{N}])__?|__?(?![\p{L}\p{N}]))|&#x([0-9a-f]+);|([^`\\\]<*~&[_]{1,4096}|.)/giu;
const SIGNS = { '**': 'bold', __: 'bold', '*': 'italic', _: 'italic', '~~': 'struck' };

function readLine(line, form, state, letters) {
  const looks = new Set();
  const look = () => [...looks].sort().join(' ');
  // Where links begin among the letters: the address stands behind their words.
  const begun = [];
  for (const [, code, escaped, leads, mark, address, sign, number, words] of line.matchAll(PARTS)) {
    if (words === '[') begun.push(letters.length);
    else if (leads !== undefined)
      for (const letter of letters.slice(begun.pop() ?? letters.length)) letter.link = leads;
    else if (code !== undefined) say(code, { ...form, look: [...looks, 'code'].sort().join(' ') }, state, letters);
    else if (sign !== undefined) {
      if (!looks.delete(SIGNS[sign])) looks.add(SIGNS[sign]);
    } else {
      const said =
        number === undefined
          ? (escaped ?? mark ?? address ?? words ?? '')
          : String.fromCodePoint(Number.parseInt(number, 16));
      say(said, { ...form, look: look(), link: address }, state, letters);
      if (mark !== undefined) state.parted = 'perhaps';
    }
  }
}

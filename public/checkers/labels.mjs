/**
 * Whether a text is no sentence but made of words that stand alone: words of the
 * interface, names of the dossier, numbers and dates.
 *
 * @example
 * labelReader({ phrases: ['# sources'], names: ['Harbour Post'] })('3 sources · Harbour Post') // true
 */
import { oncePer } from './once-per.mjs';
import { fold } from './page-tree.mjs';

const LEADING = new Set(' ·,;:(–—');
const TRAILING = new Set(' ·,;:).–—');
/** Behind numbers of the interface and of the dossier stands at most a unit's sign. */
const NUMBER = /^[\p{Sc}−-]?\d[\d.,]*%?\p{Sc}?$/u;
const NUMBERS = /\p{Sc}?\d[\d.,]*%?/gu;

const lead = (word) => {
  let at = 0;
  while (at < word.length && LEADING.has(word[at])) at += 1;
  return word.slice(at);
};
const trail = (word) => {
  let at = word.length;
  while (at > 0 && TRAILING.has(word[at - 1])) at -= 1;
  return word.slice(0, at);
};

/** A text as it is compared: letters small, no punctuation at its ends. */
export const key = (text) =>
  trail(
    lead(
      fold(text)
        .toLowerCase()
        .replace(/ (?=[.,;:%])/gu, ''),
    ),
  );

/** A list of texts as they are compared, found once for each list: every site is read with the words of one interface. */
export const keysOf = oncePer((texts) => texts.map(key));

/** Phrases by their words, one after another; made once for each list. */
const treeOf = oncePer((texts) => growTree(keysOf(texts)));

function growTree(phrases) {
  const root = new Map();
  for (const phrase of phrases) {
    let node = root;
    if (phrase === '') continue;
    for (const word of phrase.split(' ')) {
      if (!node.has(word)) node.set(word, new Map());
      node = node.get(word);
    }
    node.phrase = phrase;
  }
  return root;
}

/** Whether the numbers of a phrase are what it says of them. */
function areRight(phrase, numbers, words) {
  const test = numbers.get(phrase);
  return (
    test === undefined ||
    test(...(words.join(' ').match(NUMBERS) ?? []).map((found) => found.replace(/(?<![.,])[.,]+$/u, '')))
  );
}

/**
 * @param phrases words of the interface; `#` stands for a number
 * @param names what else may stand alone
 * @param numbers what a phrase says of its numbers, by the phrase as {@link key} gives it: whether they are right
 * @param isNumber whether a number may stand alone; any may where it is left out
 */
export function labelReader({ phrases, names, numbers = new Map(), isNumber = () => true }) {
  const roots = [treeOf(phrases), treeOf(names)];
  // Forward through the words, once: from each place that the words before lead to, as far as any phrase goes.
  return (text) => {
    const tokens = key(text).split(' ');
    const reach = new Uint8Array(tokens.length + 1);
    reach[0] = 1;
    let furthest = 0;
    const arrive = (at) => {
      reach[at] = 1;
      furthest = Math.max(furthest, at);
    };
    for (let from = 0; from < tokens.length; from += 1) {
      if (from > furthest) return false;
      if (reach[from] === 0) continue;
      const first = lead(tokens[from]);
      if (trail(first) === '') {
        arrive(from + 1);
        continue;
      }
      if (NUMBER.test(trail(first)) && isNumber(trail(first))) arrive(from + 1);
      let nodes = roots;
      for (let at = from; at < tokens.length && nodes.length > 0; at += 1) {
        const word = at === from ? first : tokens[at];
        for (const node of step(nodes, trail(word)))
          if (node.phrase !== undefined && areRight(node.phrase, numbers, tokens.slice(from, at + 1))) arrive(at + 1);
        nodes = step(nodes, word);
      }
    }
    return reach[tokens.length] === 1;
  };
}

function step(nodes, word) {
  const number = word.replace(NUMBERS, '#');
  return nodes.flatMap((node) => [node.get(word), number === word ? undefined : node.get(number)].filter(Boolean));
}

/** The tree of a page: elements with their parents, and texts. */

/** The elements within a node, in the order of the page. */
export function elementsOf(node) {
  const found = [];
  const waiting = [...node.children].reverse();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') continue;
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at]);
  }
  return found;
}

/** The words within a node; `skips` tells which elements are left out. */
export const textOf = (node, skips, instead) => textsOf(node, skips, instead).join('');

/** The texts within a node one by one, in the order of the page. */
export function textsOf(node, skips = () => false, instead = () => undefined) {
  if (typeof node === 'string') return [node];
  const texts = [];
  const waiting = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') texts.push(next);
    else if (next.tag === 'br') texts.push(' ');
    else if (skips(next)) continue;
    else if (instead(next) !== undefined) texts.push(instead(next));
    else for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at]);
  }
  return texts;
}

/** The nearest of the element itself and what it stands in that passes a test. */
export function within(element, test) {
  for (let at = element; at !== undefined; at = at.parent) if (test(at)) return at;
  return undefined;
}

/** The elements directly in a node. */
export const childrenOf = ({ children }) => children.filter((child) => typeof child !== 'string');

export const has = (element, ...classes) => classes.some((name) => element.classes.includes(name));
/** Text with every run of white space as one space; most are one, and stay as they are. */
export const fold = (value) => value.replace(/ [\s\u2060]+|(?! )[\s\u2060]+/gu, ' ').trim();

/** The words that an element shows; none where there is no such element. */
export const wordsOf = (element) => (element === undefined ? '' : fold(textOf(element)));

/** Whether an element holds what an entry says below its own fields. */
export const isProse = (element) => has(element, 'prose', 'story');

/** The beginning of a long text, to be shown. */
export const clip = (value) => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** The words of a list that blanks divide. */
export const split = (list) => list.trim().split(/\s+/u);

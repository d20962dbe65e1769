/** Nothing stands twice in one place of a page: no element holds two that are alike in all they hold. */
import { childrenOf, clip, fold, has, textOf } from './page-tree.mjs';

/** What may: the end of a line, cells of a table, a block that is empty, passages below sentences that rest on the same, and the line of a set that was not measured. */
function mayStandTwice(element) {
  if (['br', 'td', 'th'].includes(element.tag) || has(element, 'grounds')) return true;
  const words = fold(textOf(element));
  return words === 'Not measured yet.' || (element.tag === 'div' && words === '' && childrenOf(element).length === 0);
}

/**
 * The elements that stand a second time in the same parent.
 *
 * @example
 * twiceFaults(page) // of <p>Agreed</p> <p>Agreed</p>: has p twice in div: Agreed
 */
export function twiceFaults({ elements }) {
  const numbers = new Map();
  const signs = new Map();
  const seen = new Set();
  const faults = new Set();
  // Those that stand in others come first.
  for (const element of elements.toReversed()) {
    const sign = signOf(element, signs);
    const number = numbers.get(sign) ?? numbers.size + 1;
    numbers.set(sign, number);
    signs.set(element, String(number));
  }
  const parents = new Map();
  for (const element of elements) {
    if (!parents.has(element.parent)) parents.set(element.parent, parents.size);
    const place = `${String(parents.get(element.parent))} ${signs.get(element)}`;
    if (seen.has(place) && !mayStandTwice(element))
      faults.add(`has ${element.tag} twice in ${element.parent.tag}: ${clip(fold(textOf(element)))}`);
    seen.add(place);
  }
  return [...faults];
}

/** What tells an element from others: its name, its attributes and its words, and what it holds by their numbers. */
function signOf({ tag, attributes, children }, signs) {
  let sign = tag;
  for (const name of Object.keys(attributes).sort()) sign += ` ${name}="${attributes[name]}"`;
  for (const child of children) {
    const inside = typeof child === 'string' ? fold(child) : `<${signs.get(child)}>`;
    if (inside !== '') sign += `|${inside}`;
  }
  return sign;
}

/**
 * What a page says to those who hear it: which parts of it are called by a role, a name or a title. On any other part, a
 * role takes away what is in it, and a name is spoken in place of the words that are shown.
 */
import { clip, has, within } from './page-tree.mjs';

const isTag =
  (tag, ...classes) =>
  (element) =>
    element.tag === tag && (classes.length === 0 || has(element, ...classes));
const isIn =
  (tag, ...classes) =>
  (element) =>
    element.tag === tag && has(element.parent, ...classes);
const isGroup = ({ attributes: { role, 'aria-label': name } }) => role === 'group' && name !== undefined;

/** The parts that have each role. */
const ROLES = {
  img: [isTag('svg', 'drawing', 'map'), isIn('svg', 'locator')],
  group: [isTag('svg', 'map'), (element) => element.tag === 'div' && isGroup(element)],
  note: [isTag('div', 'editorial')],
  status: [isIn('p', 'point'), isIn('p', 'found')],
};

/** The parts that have a name of their own: marks, ways without words, and what scrolls or is divided. */
const NAMED = [
  isTag('nav'),
  isTag('input'),
  isTag('button', 'ref'),
  isTag('a', 'number'),
  isIn('button', 'absent'),
  isIn('a', 'names', 'back', 'absent'),
  // Marks of the book stand behind the name of a source.
  isIn('a', 'quiet'),
  isTag('aside', 'figures'),
  isTag('section', 'scroll', 'axis', 'across', 'found', 'prose'),
  isIn('svg', 'locator'),
  (element) => element.tag === 'div' && isGroup(element),
];

/** The parts that say more where a pointer rests: names of whom the dossier knows, and marks of what is not said. */
const TITLED = [isIn('button', 'absent'), (element) => element.tag === 'a' && !has(element, 'ref', 'number')];
const FOCUSED = [isTag('div', 'scroll'), isTag('section', 'scroll')];

/** What is wrong with how a page is spoken. */
export function spokenFaults(page) {
  return page.elements.flatMap((element) => {
    const { role, 'aria-label': name, title, tabindex } = element.attributes;
    const is = (tests) => tests.some((test) => test(element));
    // The script of the search gives its template other words.
    if (within(element, ({ tag }) => tag === 'template') !== undefined) return [];
    return [
      ...(role === undefined || is(Object.hasOwn(ROLES, role) ? ROLES[role] : [])
        ? []
        : [`calls ${element.tag} ${role}, which it is not`]),
      ...(name === undefined || is(NAMED) ? [] : [`calls ${element.tag} otherwise than its words: ${clip(name)}`]),
      ...(title === undefined || is(TITLED) ? [] : [`says of ${element.tag} where a pointer rests: ${clip(title)}`]),
      ...(tabindex === undefined || is(FOCUSED) ? [] : [`lets ${element.tag} be reached as only what scrolls may`]),
    ];
  });
}

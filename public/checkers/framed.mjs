/**
 * Whether each element of a page stands where the site has it, with the classes and the attributes that it has there, and
 * holds what belongs to it: a table its head, a map its key.
 *
 * @example
 * framedFaults(page) // of <ul><li class="own">…: has li.own in ul
 */
import { BLOCKS, FRAMES, INLINE } from './frames.mjs';
import { clip, fold, split, textOf } from './page-tree.mjs';

/** How sure something is, and what a filter chooses by: both follow from `dossier.json`, and are compared with it. */
const SURENESS = /^(?:agreed|single|contradict|varies|unknown|maybe)$/u;
const CHOSEN = /^(?:from|by|place|report|type)-/u;
/** What is heard, hidden, opened or scrolled: by its name alone, with its value, and where not everything may have it. */
const NAMED = ['aria-hidden', 'hidden', 'popover', 'tabindex'];
const VALUED = ['role', 'scope', 'type'];
const CALLED = ['aria-label', 'aria-labelledby', 'aria-describedby'];
const CALLING = new Set('nav section input svg form search table figure'.split(' '));
const HEAD = new Set('#root html head meta link style script base'.split(' '));

/** What may stand in what, and what must, by the parent. */
const rows = new Map();
for (const line of FRAMES.trim().split('\n')) {
  const [parents, children] = line.split(': ');
  const written = split(children.replace('BLOCKS', BLOCKS).replace('INLINE', INLINE));
  const may = new Set(written.map((name) => name.replace('!', '')));
  const must = written.filter((name) => name.endsWith('!')).map((name) => name.split(/['°!\[]/u, 1)[0]);
  for (const parent of parents.split(' ')) rows.set(parent, { may, must: must.map((name) => name.split('.')) });
}

/** What is wrong with where the elements of a page stand. */
export function framedFaults({ elements }) {
  const faults = new Set();
  const looks = new Map();
  for (const element of elements) {
    if (HEAD.has(element.tag)) continue;
    const around = looks.get(element.parent);
    const own = lookOf(element, around);
    looks.set(element, own);
    if (around === undefined) continue;
    around.children.push(own.name);
    if (around.row?.may.has(own.child) !== true) faults.add(`has ${own.child} in ${around.parent}`);
  }
  for (const [element, { row, parent, children }] of looks) {
    const missing = row === undefined ? undefined : missingIn(children, row.must);
    if (missing !== undefined) faults.add(`has ${parent} without its ${missing}: ${clip(fold(textOf(element)))}`);
  }
  return [...faults];
}

/** The first of the wanted children that an element lacks, or that stands before another; each may have more classes. */
function missingIn(children, wanted) {
  let next = 0;
  for (const name of wanted.length === 0 ? [] : children) {
    if (next === wanted.length) break;
    const [tag, ...classes] = name.split('.');
    const [wantedTag, ...others] = wanted[next];
    if (tag === wantedTag && others.every((one) => classes.includes(one))) next += 1;
  }
  return wanted[next]?.join('.');
}

const names = new Map();

/** An element with its classes in the order of the alphabet, those that follow from data by a sign. */
function nameOf(tag, written) {
  const whole = `${tag} ${written}`;
  if (!names.has(whole)) {
    const classes = split(written).map((name) =>
      SURENESS.test(name) ? '*' : CHOSEN.test(name) ? '-' : name.replace(/^n\d$/u, 'n#'),
    );
    names.set(whole, [tag, ...new Set(classes.filter((name) => name !== '').sort())].join('.'));
  }
  return names.get(whole);
}

/** What an element is called as a parent and as a child, and what may stand in it. */
function lookOf({ tag, attributes }, around) {
  const name = nameOf(tag, attributes.class ?? '');
  const component = Object.keys(attributes).find((attribute) => attribute.startsWith('data-astro-')) ?? '';
  const shown = [
    ...NAMED.filter((one) => attributes[one] !== undefined),
    ...VALUED.flatMap((one) => (attributes[one] === undefined ? [] : `${one}=${attributes[one]}`)),
    ...(CALLING.has(tag) ? CALLED.filter((one) => attributes[one] !== undefined) : []),
  ];
  const parent = component === '' ? name : `${name}'`;
  const scope = component === '' ? '' : component === around?.component ? "'" : '°';
  return {
    name,
    component,
    parent,
    row: rows.get(`${around?.parent ?? ''}>${parent}`) ?? rows.get(parent),
    child: `${name}${shown.map((one) => `[${one}]`).join('')}${scope}`,
    children: [],
  };
}

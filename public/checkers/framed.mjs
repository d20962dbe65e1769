/**
 * Whether each element of a page stands where the site has it, in its order and as often as there, with the classes and
 * the attributes that it has there, and holds what belongs to it: a table its head, a map its key.
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

/** What may stand in what, where in its order and whether more than once, and what must, by the parent. */
const rows = new Map();
for (const line of FRAMES.trim().split('\n')) {
  const [parents, children] = line.split(': ');
  const anywhere = split(
    `${/\bBLOCKS\b/u.test(children) ? BLOCKS : ''} ${/\bBLOCKS|INLINE\b/u.test(children) ? INLINE : ''}`,
  );
  const own = split(children).filter((name) => !['BLOCKS', 'INLINE', '#'].includes(name));
  const holdsWords = /\b(?:BLOCKS|INLINE)\b|(?:^| )#(?: |$)/u.test(children);
  const may = new Map(anywhere.map((name) => [name, { at: undefined, isMany: true }]));
  for (const [at, written] of own.entries()) {
    const isFree = written.startsWith('~');
    may.set(written.replace(/^~|(?<![+!])[+!]+$/gu, ''), {
      at: isFree ? undefined : at,
      isMany: isFree || /\+!?$/u.test(written),
    });
  }
  const must = own.filter((name) => name.endsWith('!')).map((name) => name.replace('~', '').split(/['°+!\[]/u, 1)[0]);
  for (const parent of parents.split(' '))
    rows.set(parent, { may, must: must.map((name) => name.split('.')), holdsWords });
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
    const wrong = placeFault(own, around);
    if (wrong !== undefined) faults.add(wrong);
  }
  for (const [element, { row, parent, children }] of looks) {
    const missing = row === undefined ? undefined : missingIn(children, row.must);
    if (missing !== undefined) faults.add(`has ${parent} without its ${missing}: ${clip(fold(textOf(element)))}`);
    const words = wordsFault(element, row);
    if (words !== undefined) faults.add(`${words} ${parent}: ${clip(fold(textOf(element)))}`);
  }
  return [...faults];
}

/** What is wrong with where a child stands in its parent, which it is entered in. */
function placeFault({ child, name }, around) {
  const place = around.row?.may.get(child);
  if (place === undefined) return `has ${child} in ${around.parent}`;
  if (place.at === undefined) return undefined;
  const { last } = around;
  if (last !== undefined && place.at < last.at) return `has ${child} behind ${last.child} in ${around.parent}`;
  if (last !== undefined && place.at === last.at && !place.isMany) return `has ${name} twice in ${around.parent}`;
  around.last = { at: place.at, child };
  return undefined;
}

/** What is said in words, or leads somewhere by them, and must have some. */
const SAYING = new Set(
  'a h1 h2 h3 h4 h5 h6 dt dd li b em strong code mark del ins time button legend label summary'.split(' '),
);

/** Whether words stand right in an element that holds none, or none in one that must have them. */
function wordsFault({ tag, children }, row) {
  const hasWords = children.some((child) => typeof child === 'string' && fold(child) !== '');
  if (hasWords && row?.holdsWords === false) return 'has words right in';
  const isEmpty = !hasWords && children.every((child) => typeof child === 'string');
  return isEmpty && SAYING.has(tag) ? 'has nothing in' : undefined;
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
    last: undefined,
  };
}

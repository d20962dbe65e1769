/** Which shape the data of a site have. */
import { clip } from './page-tree.mjs';
import { readText } from './site-folder.mjs';

/**
 * Shapes: a shape says of a value whether it has it, with the first thing that is wrong, as
 * `entries[3].title: expected a text`, or nothing.
 */
const kind = (what, test) => (value, where) => (test(value) ? undefined : `${where}: expected ${what}`);
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const text = kind('a text', (value) => typeof value === 'string');
export const words = kind('words', (value) => typeof value === 'string' && /\S/u.test(value));
export const number = kind('a number', Number.isFinite);
/** Degrees west, south, east and north. */
export const edges = kind(
  'the edges of a part of the world',
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    value.every((one, at) => Number.isFinite(one) && Math.abs(one) <= (at % 2 === 0 ? 180 : 85)) &&
    value[1] < value[3] &&
    value[0] !== value[2] &&
    (value[2] - value[0] + 360) % 360 < 180,
);
export const count = kind('a whole number', (value) => Number.isSafeInteger(value) && value >= 0);
export const flag = kind('true or false', (value) => typeof value === 'boolean');
export const matching = (pattern, what) => kind(what, (value) => typeof value === 'string' && pattern.test(value));
export const oneOf = (...values) => kind(`one of ${values.join(', ')}`, (value) => values.includes(value));
export const either =
  (...shapes) =>
  (value, where) => {
    const wrong = shapes.map((shape) => shape(value, where));
    return wrong.includes(undefined) ? undefined : wrong[0];
  };
export const nullable = (shape) => (value, where) => (value === null ? undefined : shape(value, where));
/** A property that may be absent. */
export const optional = (shape) => Object.assign((value, where) => shape(value, where), { optional: true });
export const listOf =
  (shape, least = 0) =>
  (value, where) => {
    if (!Array.isArray(value)) return `${where}: expected a list`;
    if (value.length < least) return `${where}: expected at least ${String(least)}`;
    for (const [index, item] of value.entries()) {
      const wrong = shape(item, `${where}[${String(index)}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
export const recordOf = (shape) => (value, where) => {
  if (!isObject(value)) return `${where}: expected an object`;
  for (const [key, item] of Object.entries(value)) {
    const wrong = shape(item, `${where}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};
/** An object with these properties and no others: a property that nobody reads could say anything. */
export const object = (shapes) => (value, where) => {
  if (!isObject(value)) return `${where}: expected an object`;
  for (const [key, shape] of Object.entries(shapes)) {
    if (!Object.hasOwn(value, key)) {
      if (shape.optional === true) continue;
      return `${where}: has no ${key}`;
    }
    const wrong = shape(value[key], where === '' ? key : `${where}.${key}`);
    if (wrong !== undefined) return wrong;
  }
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
  return unknown === undefined ? undefined : `${where}: has something unknown, ${unknown}`;
};

/** An object of a shape, with some of its properties where another has a value: a date where `kind` is `event`. */
export const needing = (shape, name, needed) => (value, where) => {
  const wrong = shape(value, where);
  if (wrong !== undefined) return wrong;
  const missing = (needed[value[name]] ?? []).find((key) => !Object.hasOwn(value, key));
  return missing === undefined ? undefined : `${where}: has no ${missing}`;
};

/** The value of a JSON file that has a shape, or why there is none. */
export function readJson(file, shape) {
  const { text: json, fault } = readText(file);
  if (fault !== undefined) return { fault };
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return { fault: 'is not JSON' };
  }
  const twice = keyGivenTwice(json, value);
  if (twice !== undefined) return { fault: `gives ${clip(twice)} twice: each reader would take another` };
  const wrong = shape(value, '');
  return wrong === undefined ? { value } : { fault: `has another shape than it should: ${wrong}` };
}

/** A key that one object of a JSON text has twice; of both, programs read one or the other. */
function keyGivenTwice(json, value) {
  const given = new Map();
  for (const key of keysIn(json)) tally(given, key);
  const kept = new Map();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Array.isArray(next) ? [] : Object.keys(next)) tally(kept, key);
    for (const part of Object.values(next)) waiting.push(part);
  }
  return [...given].find(([key, number]) => kept.get(key) !== number)?.[0];
}

/** The keys of all objects of a JSON text, in order. */
function* keysIn(json) {
  for (let start = json.indexOf('"'); start !== -1;) {
    let end = start + 1;
    while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
    let next = end + 1;
    while (/\s/u.test(json[next] ?? '')) next += 1;
    if (json[next] === ':') yield JSON.parse(json.slice(start, end + 1));
    start = json.indexOf('"', end + 1);
  }
}

const tally = (numbers, key) => numbers.set(key, (numbers.get(key) ?? 0) + 1);

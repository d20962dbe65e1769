/**
 * YAML as a value, with the way back from a field to its line and column.
 *
 * `js-yaml` alone decides what a text says (YAML 1.2, so that a bare date is
 * text) and whether it is valid. `yaml`, which knows where everything stands and
 * takes ten times as long for it, is asked for places only, and for what a value
 * does not show: anchors, and comments that cut a value short.
 */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { findInvisible, invisibleHint } from '../text/invisible.ts';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { lineIndex } from './line-index.ts';
import { explainYaml, firstAnchor } from './yaml-faults.ts';

/** One fault of a YAML text. */
export interface YamlFault {
  readonly message: string;
  readonly hint: string;
  readonly place: PlaceInFile;
}

/** A parsed YAML text, whole file or front matter. */
export interface PlacedYaml {
  /** The plain value; `undefined` when the YAML does not parse. */
  readonly value: unknown;
  /** What makes the text unreadable, at most one for syntax. */
  readonly errors: readonly YamlFault[];
  /** Where the field at `path` stands; the closest enclosing field where it is absent. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
  /** What is valid and still not what its author can have meant, each with its rule. */
  readonly doubts: readonly (YamlFault & { readonly rule: 'entry-invalid' | 'text-invisible' })[];
}

/** Parses `yaml`, which begins on line `firstLine` of `file`. Places are found when they are first read. */
export function parseYaml(yaml: string, file: string, firstLine = 1): PlacedYaml {
  const places = lineIndex(yaml, file);
  const place = (offset: number): PlaceInFile => {
    const { line, column } = places(offset);
    return { file, line: line + firstLine - 1, column };
  };
  let parsed: Document | undefined;
  // What js-yaml accepts is nested a hundred deep at most, which the other can follow too.
  const document = (): Document => (parsed ??= parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' }));
  const at: PlacedYaml['at'] = (path) => whenRead(file, () => place(offsetOf(document(), path)));
  const failed = (offset: number, message: string, hint: string): PlacedYaml => ({
    value: undefined,
    errors: [{ message, hint, place: place(offset) }],
    at: () => place(0),
    doubts: [],
  });
  try {
    const loaded = load(yaml, { schema: CORE_SCHEMA });
    const alias = /(?:^|[\s,:[{-])[&*]\S/u.test(yaml) ? firstAnchor(document()) : undefined;
    if (alias !== undefined)
      return failed(alias.offset, alias.message, 'Write the value where it is meant: each stands in one place.');
    // Without an alias no value holds itself.
    const value = foldLines(loaded);
    // A schema passes over this one name, which every object has already: the field would vanish without a word.
    const proto = /(?:^|[\s,{["'])__proto__["']?\s*:/mu.exec(yaml);
    if (proto) return failed(yaml.indexOf('__proto__', proto.index), 'field `__proto__`', 'Give it another name.');
    return {
      value,
      errors: [],
      at,
      doubts: [
        ...cutValues(yaml, document, place),
        ...blankValues(yaml, value, at),
        ...escapedInvisible(yaml, value, at),
      ],
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { offset, message, hint } = explainYaml(error, yaml, document);
    return failed(offset, message, hint);
  }
}

/** A place in `file` that is looked for when it is first read. */
function whenRead(file: string, look: () => PlaceInFile): PlaceInFile {
  let found: PlaceInFile | undefined;
  const find = () => (found ??= look());
  return {
    file,
    get line() {
      return find().line;
    },
    get column() {
      return find().column;
    },
  };
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    node = childAt(node, step);
    if (!isNode(node)) break;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** What stands at one step of a path; a key by its text, because in a value each key is text: `1: x`. */
function childAt(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : textOf(key)) === String(step));
  // A field without a value stands where its name does.
  const [start, end] = isNode(pair?.value) ? (pair.value.range ?? []) : [];
  return start === end ? pair?.key : pair?.value;
}

/** A list or fields in the place of a key, as they become text. */
const textOf = (key: unknown): string => (isNode(key) ? String(key.toJSON()) : String(key));

/** Values in words that a number sign ends: what stands behind it would vanish without a word. */
function cutValues(
  yaml: string,
  document: () => Document,
  place: (offset: number) => PlaceInFile,
): PlacedYaml['doubts'] {
  if (!/\S[ \t]+#/u.test(yaml)) return [];
  const doubts: PlacedYaml['doubts'][number][] = [];
  visit(document(), {
    Scalar: (key, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const comment = /^[ \t]+(#.*)/u.exec(yaml.slice(end, end + 200));
      if (comment === null) return;
      doubts.push({
        rule: 'entry-invalid',
        message: `Unexpected comment \`${comment[1] ?? ''}\` behind \`${yaml.slice(start, end)}\`, which YAML leaves out`,
        hint: 'Put the value in quotation marks, or the comment on a line of its own.',
        place: place(end + comment[0].indexOf('#')),
      });
    },
  });
  return doubts;
}

/** Visits each text of a value, names of fields among them, with the path to it. */
function walkTexts(
  part: unknown,
  visitText: (text: string, path: readonly (string | number)[]) => void,
  path: readonly (string | number)[] = [],
): void {
  if (typeof part === 'string') visitText(part, path);
  else if (Array.isArray(part)) part.forEach((item, index) => walkTexts(item, visitText, [...path, index]));
  else if (typeof part === 'object' && part !== null) {
    for (const [key, item] of Object.entries(part)) {
      visitText(key, [...path, key]);
      walkTexts(item, visitText, [...path, key]);
    }
  }
}

/** The value with every text on one line: where YAML breaks it, a reader sees a blank. A text of blanks alone stays. */
function foldLines(value: unknown): unknown {
  if (typeof value === 'string') {
    const lines = value.split(/[\n\r\t]/u).flatMap((line) => line.trim() || []);
    return lines.length === 0 ? value : lines.join(' ');
  }
  if (Array.isArray(value)) return value.map(foldLines);
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, item] of Object.entries(value)) Reflect.set(value, key, foldLines(item));
  return value;
}

/** Texts of nothing but blanks: a reader would see an empty place. A schema refuses those without any letter. */
function blankValues(yaml: string, value: unknown, at: PlacedYaml['at']): PlacedYaml['doubts'] {
  if (!/(["'])\s+\1|\\|[|>]/u.test(yaml)) return [];
  const doubts: PlacedYaml['doubts'][number][] = [];
  walkTexts(value, (text, path) => {
    if (text === '' || text.trim() !== '') return;
    const message = `Unexpected blanks alone in \`${path.join('.')}\`, expected words`;
    doubts.push({ rule: 'entry-invalid', message, hint: 'Write the words, or take the field out.', place: at(path) });
  });
  return doubts;
}

/** Invisible characters that are written as escapes; those that stand in the file are found in the file. */
function escapedInvisible(yaml: string, value: unknown, at: PlacedYaml['at']): PlacedYaml['doubts'] {
  if (!yaml.includes('\\') || findInvisible(yaml).length > 0) return [];
  const doubts: PlacedYaml['doubts'][number][] = [];
  walkTexts(value, (text, path) => {
    for (const { name } of findInvisible(text).slice(0, 1))
      doubts.push({
        rule: 'text-invisible',
        message: `Unexpected ${name} in \`${path.join('.')}\``,
        hint: invisibleHint,
        place: at(path),
      });
  });
  return doubts;
}

/** What a schema finds wrong with a field, told to whoever wrote it. */
import { oncePer } from '../text/memoize.ts';
import { plural } from '../text/plural.ts';
import { z } from 'zod';
import { closestId } from '../provenance/closest.ts';

/** A fault of one field: `path` leads to it, `message` and `hint` stand in the finding. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

const help = '`npm run new` writes a valid example of each kind.';

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
};

/** The faults of one issue of `schema`, found in `value`; `what` names the file or its head. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType, what: string): FieldFault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = path.join('.');
  const field = path.length === 0 ? what : `${what} field \`${name}\``;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainKey(key, path, schema, what));
  if (valueAt(value, path) === undefined)
    return [{ path, message: `Missing ${field}.`, hint: `Add \`${String(path.at(-1) ?? '')}: …\`; ${help}` }];
  if (issue.code === 'invalid_type' && issue.expected === 'never')
    return [{ path, message: `Unexpected ${field}: ${issue.message}.`, hint: 'Take it out.' }];
  // A schema that says more than what it is made of has words of its own.
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const actual = valueAt(value, path);
    const expected = typeNames[issue.expected] ?? issue.expected;
    const given = issue.expected === 'int' ? `\`${String(actual)}\`` : nameOfType(actual);
    const message = `Unexpected ${field}: expected ${expected}, not ${given}.`;
    return [{ path, message, hint: hintForType(issue.expected, actual, keysAt(jsonOf(schema), path)) }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const closest = closestId(String(valueAt(value, path)), values);
    const message = `Unexpected ${field}: expected one of ${values.map((one) => `\`${one}\``).join(', ')}.`;
    return [
      { path, message, hint: closest === undefined ? `Correct the field; ${help}` : `Closest is \`${closest}\`.` },
    ];
  }
  // What is wrong with the name of a field is told by the schema of names.
  const [ofName] = issue.code === 'invalid_key' ? issue.issues : [];
  const message = ofName?.message ?? explainSize(issue) ?? issue.message;
  return [{ path, message: `Unexpected ${field}: ${message}.`, hint: `Correct the field; ${help}` }];
}

/** What to write in the place of a value of another type; `keys` are the fields that may stand there. */
function hintForType(expected: string, actual: unknown, keys: readonly string[]): string {
  // `title: 1984`: YAML takes it for a number.
  if (expected === 'string' && (typeof actual === 'number' || typeof actual === 'boolean'))
    return `Put it in quotation marks: \`"${String(actual)}"\`.`;
  if (typeof actual === 'string' && expected === 'number')
    return 'Write digits alone, such as `1200` or `0.5`: without quotation marks, and with a point for the fraction.';
  if (typeof actual === 'string' && expected === 'boolean') return 'Write `true` or `false`, without quotation marks.';
  if (expected === 'object' && keys.length > 0)
    return `Write its fields, each on a line of its own: ${keys.map((key) => `\`${key}\``).join(', ')}.`;
  if (expected === 'array' && typeof actual === 'string')
    return 'Write it in brackets, `[one, another]`, or as lines that begin with `- `.';
  return `Correct the field; ${help}`;
}

/** What a limit of a number, of a list or of the letters of a text asks for. */
function explainSize(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  // A schema may have words of its own.
  if (!/^Too (?:small|big)/u.test(issue.message)) return undefined;
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'number' || issue.origin === 'int') {
    if (issue.inclusive !== true) return `expected ${isSmall ? 'more' : 'less'} than ${String(limit)}`;
    return `expected ${String(limit)} ${isSmall ? 'at least' : 'at most'}`;
  }
  const what = issue.origin === 'array' ? 'item' : 'letter';
  if (isSmall && limit === 1) return what === 'item' ? 'expected one item at least' : 'expected words';
  return `expected ${plural(limit, what)} ${isSmall ? 'at least' : 'at most'}`;
}

/** A schema as data, made once for all the faults of it: a dossier may have hundreds. */
const jsonOf = oncePer((schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

function explainKey(key: string, path: readonly (string | number)[], schema: z.ZodType, what: string): FieldFault {
  const known = [...new Set(keysAt(jsonOf(schema), path))];
  const inside = path.length === 0 ? '' : ` in \`${path.join('.')}\``;
  if (known.includes(key)) {
    const message = `Unexpected ${what} field \`${key}\`${inside}, which does not go with the others.`;
    return { path: [...path, key], message, hint: 'Take it out, or make two of it.' };
  }
  const closest = closestId(key, known);
  return {
    path: [...path, key],
    message: `Unexpected ${what} field \`${key}\`${inside}, which is not known.`,
    hint:
      closest === undefined ? `Expected one of ${known.join(', ')}.` : `Closest is \`${closest}\`: correct the name.`,
  };
}

/** Names of the fields that may stand at `path`. */
function keysAt(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, anyOf, additionalProperties } = schema as Readonly<Record<string, unknown>>;
  if (Array.isArray(anyOf)) return anyOf.flatMap((alternative) => keysAt(alternative, path));
  const [step, ...rest] = path;
  if (step === undefined) return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  if (typeof step === 'number') return keysAt(items, rest);
  const own = typeof properties === 'object' && properties !== null ? Object.entries(properties) : [];
  return keysAt(own.find(([name]) => name === step)?.[1] ?? additionalProperties, rest);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined,
    value,
  );
}

function nameOfType(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value))
    return `\`${value > 0 ? '.inf' : value < 0 ? '-.inf' : '.nan'}\``;
  return typeNames[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

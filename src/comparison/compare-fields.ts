/**
 * Fields of front matter that hold data and no statement, such as the day of an event or the coordinates of a place: a
 * changed one changes what readers see, and no sentence of its file.
 *
 * Lists of passages, readings and wordings are left out: they are compared as statements and facts.
 */
import type { Dossier } from '../provenance/dossier.ts';
import type { Entry } from '../provenance/entry.ts';
import { configFile } from '../provenance/own-files.ts';

/** One field, by its path in the front matter: `date.edtf`. */
export interface FieldChange {
  /** POSIX path relative to the dossier root. */
  readonly file: string;
  readonly field: string;
  /** `undefined` where the entry did not have it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Changed fields of the entries that both states have, in the order of the present one. */
export function compareFields(before: Dossier, after: Dossier): readonly FieldChange[] {
  const settings = changesBetween(configFile, leavesOf(before.config), leavesOf(after.config));
  const entries = [...after.entries.values()].flatMap((entry) => {
    const former = before.entries.get(entry.id);
    return former === undefined ? [] : changesBetween(entry.file, fieldsOf(former), fieldsOf(entry));
  });
  return [...settings, ...entries];
}

function changesBetween(
  file: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((field) => ({ file, field, before: before.get(field), after: after.get(field) }))
    .filter((change) => change.before !== change.after);
}

/** What is no statement: those are told with their passages. */
function fieldsOf({ data, statements }: Entry): ReadonlyMap<string, string> {
  return leavesOf(data, new Set(statements.map(({ text }) => text)));
}

/** Values by path, but for those in `told`; a list of plain values is one. */
function leavesOf(value: unknown, told: ReadonlySet<string> = new Set(), path = ''): ReadonlyMap<string, string> {
  if (!Array.isArray(value) && typeof value === 'object' && value !== null)
    return new Map(
      Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, told, path === '' ? key : `${path}.${key}`)]),
    );
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.some((item) => typeof item === 'object' && item !== null)) return new Map();
  const plain = values.filter((item) => item !== undefined).map(String);
  const shown = plain.filter((item) => !told.has(item));
  return new Map(shown.length === 0 ? [] : [[path, shown.join(', ')]]);
}

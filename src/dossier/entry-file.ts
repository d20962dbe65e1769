/** One file of content read from disk: front matter validated, prose cut into sentences. */
import type { z } from 'zod';
import { fault } from '../provenance/fault.ts';
import { kindOf, type EntryDataByKind, type EntryKind } from '../provenance/entries/kinds.ts';
import type { Finding } from '../provenance/finding.ts';
import { findInvisible, invisibleHint } from '../text/invisible.ts';
import { startOf, type PlaceInFile } from '../provenance/place-in-file.ts';
import { cutFrontMatter } from './front-matter.ts';
import { lineIndex } from './line-index.ts';
import { parseProse } from './parse-prose.ts';
import type { Prose } from './prose-tree.ts';
import { parseYaml, type PlacedYaml } from './placed-yaml.ts';
import { explainIssue } from './schema-messages.ts';

/** A file that parsed, of one kind. */
export interface EntryFileOf<K extends EntryKind> {
  readonly kind: K;
  readonly slug: string;
  readonly file: string;
  readonly data: EntryDataByKind[K];
  readonly at: PlacedYaml['at'];
  readonly prose: Prose;
  readonly hasBody: boolean;
}

/** A file that parsed. */
export type EntryFile = { [K in EntryKind]: EntryFileOf<K> }[EntryKind];

/** What reading one file came to: an entry, or the reasons why there is none. */
export interface ParsedFile {
  readonly entry: EntryFile | undefined;
  /** Id that the file would have; references to it are not also reported when it does not parse. */
  readonly slug: string;
  readonly findings: readonly Finding[];
}

/** One finding for each letter of a file's `text` that a reader does not see. */
export function invisibleFindings(text: string, place: (offset: number) => PlaceInFile): Finding[] {
  return findInvisible(text).map(({ at, name }) =>
    fault('text-invisible', place(at), `Unexpected ${name}.`, invisibleHint),
  );
}

/** One finding for each fault and each doubt of `yaml` itself. */
export function yamlFindings({ errors, doubts }: PlacedYaml): Finding[] {
  return [
    ...errors.map(({ message, hint, place }) => fault('entry-invalid', place, `Unexpected YAML: ${message}.`, hint)),
    ...doubts.map(({ rule, message, hint, place }) => fault(rule, place, `${message}.`, hint)),
  ];
}

/** One finding for each fault that a schema found in the value of `yaml`. */
export function schemaFindings(error: z.ZodError, yaml: PlacedYaml, what: string, schema: z.ZodType): Finding[] {
  return error.issues
    .map(closestIssue)
    .flatMap((issue) => explainIssue(issue, yaml.value, schema, what))
    .map(({ path, message, hint }) => fault('entry-invalid', yaml.at(path), message, hint));
}

// Longer than any passage or sentence: what is compared word by word must end.
const longestField = 5000;

/** Paths of the texts that are longer than a field may be. */
function findLong(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value === 'string') return value.length > longestField ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => findLong(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findLong(item, [...path, key]));
}

/** A copy of `value` without the fields in which a schema found a fault. */
function withoutFaults(value: unknown, { issues }: z.ZodError): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.at(-1)];
    const steps = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1);
    const parent = steps.reduce<unknown>(
      (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
      copy,
    );
    if (typeof parent === 'object' && parent !== null)
      for (const key of keys) if (key !== undefined) Reflect.deleteProperty(parent, key);
  }
  return copy;
}

/**
 * Of the alternatives of a union, the first fault of the one that is closest to what was written: of its type, and
 * with the fewest faults.
 */
function closestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const isOther = (issues: readonly z.core.$ZodIssue[]) =>
    Number(issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  const [closest] = [...issue.errors].sort((a, b) => isOther(a) - isOther(b) || a.length - b.length);
  const [first] = closest ?? [];
  return first === undefined ? issue : { ...first, path: [...issue.path, ...first.path] };
}

/** Parses the text, in `language`, of one file of the folder of `kind`. */
export function parseEntryFile<K extends EntryKind>(kind: K, file: string, text: string, language: string): ParsedFile {
  const named = file.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
  const { yaml, body, fault: cutFault } = cutFrontMatter(text);
  const place = lineIndex(text, file);
  const hidden = invisibleFindings(text, place);
  const unread = (findings: readonly Finding[]): ParsedFile => ({
    entry: undefined,
    slug: named,
    findings: [...hidden, ...findings],
  });
  if (cutFault) return unread([fault('entry-invalid', place(cutFault.offset), cutFault.message, cutFault.hint)]);
  const prose = parseProse(text, file, { body, language });
  if (yaml === undefined) {
    const hint = 'Begin the file with `---`, the fields, and `---`.';
    const message = `Missing front matter of ${file.split('/')[1] ?? kind} entry.`;
    return unread([fault('entry-invalid', startOf(file), message, hint), ...prose.findings]);
  }
  const { data, at, faults } = parseFields(kind, file, yaml);
  const findings = [...faults, ...prose.findings];
  if (data === undefined) return unread(findings);
  const slug = data.id ?? named;
  const entry = { kind, slug, file, data, at, prose, hasBody: body.trim() !== '' } as EntryFileOf<K> as EntryFile;
  return { entry, slug, findings: [...hidden, ...findings] };
}

/** What front matter says, and what is wrong with it: no data where that leaves no entry of its kind. */
interface ParsedFields<K extends EntryKind> {
  readonly data: EntryDataByKind[K] | undefined;
  readonly at: PlacedYaml['at'];
  readonly faults: readonly Finding[];
}

function parseFields<K extends EntryKind>(kind: K, file: string, frontMatter: string): ParsedFields<K> {
  const yaml = parseYaml(frontMatter, file, 2);
  const { at } = yaml;
  if (yaml.errors.length > 0) return { data: undefined, at, faults: yamlFindings(yaml) };
  const { schema } = kindOf({ kind });
  const parsed = schema.safeParse(yaml.value ?? {});
  const schemaFaults = parsed.success ? [] : schemaFindings(parsed.error, yaml, 'front matter', schema);
  // What can do without the fields that are wrong is kept: its page still shows, and nothing else is blamed for it.
  const kept = parsed.success ? parsed : schema.safeParse(withoutFaults(yaml.value, parsed.error));
  const tooLong = findLong(yaml.value).map((path) => {
    const message = `Unexpected front matter field \`${path.join('.')}\` of more than ${longestField.toLocaleString('en')} letters.`;
    return fault('entry-invalid', at(path), message, 'Divide it, or put it into the prose.');
  });
  // The table pairs each kind with its schema; TypeScript cannot follow that through the index.
  const data = kept.success && tooLong.length === 0 ? (kept.data as EntryDataByKind[K]) : undefined;
  return { data, at, faults: [...yamlFindings(yaml), ...schemaFaults, ...tooLong] };
}

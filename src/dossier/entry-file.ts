/** One file of content read from disk: front matter validated, prose cut into sentences. */
import type { z } from 'zod';
import { fault } from '../provenance/fault.ts';
import { folderByKind, type EntryDataByKind, type EntryKind } from '../provenance/entry.ts';
import { schemaByKind } from '../provenance/entries/schemas.ts';
import type { Finding } from '../provenance/finding.ts';
import { findInvisible, invisibleHint } from '../provenance/invisible.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { cutFrontMatter } from './front-matter.ts';
import { lineIndex } from './line-index.ts';
import { parseProse, type Prose } from './parse-prose.ts';
import { parseYaml, type PlacedYaml } from './placed-yaml.ts';

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

/** One finding for each fault that a schema found in the value of `yaml`. */
export function schemaFindings(error: z.ZodError, yaml: PlacedYaml, what: string): Finding[] {
  return error.issues.map(closestIssue).map((issue) => {
    const steps = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const path = issue.code === 'unrecognized_keys' ? [...steps, ...issue.keys.slice(0, 1)] : steps;
    const field = steps.length === 0 ? what : `${what} field \`${steps.join('.')}\``;
    return fault(
      'entry-invalid',
      yaml.at(path),
      `Unexpected ${field}: ${issue.message}.`,
      'Correct the field; `npm run new` writes a valid example of each kind.',
    );
  });
}

/** Of the alternatives of a union, the first fault of the one with the fewest: what the author most likely meant. */
function closestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [closest] = [...issue.errors].sort((a, b) => a.length - b.length);
  const [first] = closest ?? [];
  return first === undefined ? issue : { ...first, path: [...issue.path, ...first.path] };
}

/** Parses the text of one file of the folder of `kind`. */
export function parseEntryFile<K extends EntryKind>(kind: K, file: string, text: string): ParsedFile {
  const slug = file.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
  const { yaml: frontMatter, body, fault: cutFault } = cutFrontMatter(text);
  const place = lineIndex(text, file);
  const hidden = findInvisible(text).map(({ at, name }) =>
    fault('text-invisible', place(at), `Unexpected ${name}.`, invisibleHint),
  );
  const unread = (findings: readonly Finding[]): ParsedFile => ({
    entry: undefined,
    slug,
    findings: [...hidden, ...findings],
  });
  if (cutFault) return unread([fault('entry-invalid', place(cutFault.offset), cutFault.message, cutFault.hint)]);
  const prose = parseProse(text, file, body);
  if (frontMatter === undefined) {
    const hint = 'Begin the file with `---`, the fields, and `---`.';
    const message = `Missing front matter of ${folderByKind[kind]} entry.`;
    return unread([fault('entry-invalid', startOf(file), message, hint), ...prose.findings]);
  }
  const yaml = parseYaml(frontMatter, file, 2);
  const yamlFaults = [
    ...yaml.errors.map(({ message, hint, place: where }) =>
      fault('entry-invalid', where, `Unexpected YAML: ${message}.`, hint),
    ),
    ...yaml.doubts.map(({ rule, message, hint, place: where }) => fault(rule, where, `${message}.`, hint)),
  ];
  if (yaml.errors.length > 0) return unread([...yamlFaults, ...prose.findings]);
  const parsed = schemaByKind[kind].safeParse(yaml.value ?? {});
  if (!parsed.success)
    return unread([...yamlFaults, ...schemaFindings(parsed.error, yaml, 'front matter'), ...prose.findings]);
  // The table pairs each kind with its schema; TypeScript cannot follow that through the index.
  const data = parsed.data as EntryDataByKind[K];
  const entry = {
    kind,
    slug: data.id ?? slug,
    file,
    data,
    at: yaml.at,
    prose,
    hasBody: body.trim() !== '',
  } as EntryFileOf<K> as EntryFile;
  return { entry, slug: data.id ?? slug, findings: [...hidden, ...yamlFaults, ...prose.findings] };
}

/** One file of content read from disk: front matter validated, prose cut into sentences. */
import type { z } from 'zod';
import { fault } from '../provenance/fault.ts';
import { folderByKind, type EntryDataByKind, type EntryKind } from '../provenance/entry.ts';
import { schemaByKind } from '../provenance/entries/schemas.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf } from '../provenance/place-in-file.ts';
import { cutFrontMatter, parseYaml, type PlacedYaml } from './front-matter.ts';
import { parseProse, type Prose } from './parse-prose.ts';

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
  const slug = file.replace(/^.*\//u, '').replace(/\.(?:mdx?|ya?ml)$/u, '');
  const isYaml = /\.ya?ml$/u.test(file);
  const { yaml: frontMatter, body } = isYaml ? { yaml: text, body: '' } : cutFrontMatter(text);
  const prose = isYaml ? parseProse('', file) : parseProse(text, file);
  if (frontMatter === undefined) {
    const hint = 'Begin the file with `---`, the fields, and `---`.';
    return {
      entry: undefined,
      slug,
      findings: [
        fault('entry-invalid', startOf(file), `Missing front matter of ${folderByKind[kind]} entry.`, hint),
        ...prose.findings,
      ],
    };
  }
  const yaml = parseYaml(frontMatter, file, isYaml ? 1 : 2);
  if (yaml.errors.length > 0) {
    const findings = yaml.errors.map(({ message, place }) =>
      fault(
        'entry-invalid',
        place,
        `Unexpected YAML: ${message}.`,
        'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.',
      ),
    );
    return { entry: undefined, slug, findings: [...findings, ...prose.findings] };
  }
  const parsed = schemaByKind[kind].safeParse(yaml.value ?? {});
  if (!parsed.success)
    return {
      entry: undefined,
      slug,
      findings: [...schemaFindings(parsed.error, yaml, 'front matter'), ...prose.findings],
    };
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
  return { entry, slug: data.id ?? slug, findings: prose.findings };
}

/** `dossier.yaml`, read where everything else depends on it: of a file with faults, its other fields hold. */
import type { Addresses } from '../provenance/dossier.ts';
import type { z } from 'zod';
import { dossierConfigSchema, type DossierConfig } from '../provenance/entries/dossier-config.ts';
import { fixedFolders } from '../provenance/entries/kinds.ts';
import { fault } from '../provenance/fault.ts';
import type { Finding } from '../provenance/finding.ts';
import { startOf, type PlaceInFile } from '../provenance/place-in-file.ts';
import { invisibleFindings, schemaFindings, yamlFindings } from './entry-file.ts';
import { lineIndex } from './line-index.ts';
import { parseYaml } from './placed-yaml.ts';
import type { DossierFiles } from './read-files.ts';
import { configFile } from '../provenance/own-files.ts';

/** What the file says, and where it says it. */
export interface PlacedConfig {
  readonly value: DossierConfig;
  /** The place of a field, or of the file where it is not written. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

type ParsedConfig = Omit<DossierConfig, 'chaptersFolder'> & { readonly chaptersFolder?: string | undefined };

/** Reads the file among the others; its faults join `findings`. */
export function parseConfig(input: DossierFiles, findings: Finding[]): PlacedConfig {
  const text = input.content.get(configFile);
  const placed = (value: ParsedConfig, at: PlacedConfig['at']): PlacedConfig => ({
    value: { ...value, chaptersFolder: value.chaptersFolder ?? chaptersFolderIn(input.content.keys()) },
    at,
  });
  const fallback = placed(dossierConfigSchema.parse({ title: 'Untitled' }), () => startOf(configFile));
  if (text === undefined) {
    // What could not be read is told already.
    if (input.findings?.some(({ file }) => file === configFile || file === 'content')) return fallback;
    const hint =
      'Write it with at least `title: …`, or point `--root` at the folder that holds `content/` and `seeds/`.';
    findings.push(fault('entry-invalid', startOf(configFile), `Missing file \`${configFile}\`.`, hint));
    return fallback;
  }
  const yaml = parseYaml(text, configFile);
  findings.push(...invisibleFindings(text, lineIndex(text, configFile)), ...yamlFindings(yaml));
  if (yaml.errors.length > 0) return fallback;
  const parsed = dossierConfigSchema.safeParse(yaml.value ?? {});
  if (parsed.success) return placed(parsed.data, yaml.at);
  findings.push(...schemaFindings(parsed.error, yaml, 'dossier.yaml', dossierConfigSchema));
  // Without its language, every sentence would be judged by another.
  const kept = dossierConfigSchema.safeParse({ title: 'Untitled', ...withoutFaults(yaml.value, parsed.error.issues) });
  return kept.success ? placed(kept.data, yaml.at) : { ...fallback, at: yaml.at };
}

/** The fields of a mapping that no issue is about. */
function withoutFaults(fields: unknown, issues: readonly z.core.$ZodIssue[]): Readonly<Record<string, unknown>> {
  const faulty = new Set(
    issues.flatMap((issue) => [
      ...issue.path.slice(0, 1).map(String),
      ...(issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []),
    ]),
  );
  return Object.fromEntries(Object.entries(Object(fields)).filter(([key]) => !faulty.has(key)));
}

/** The folder of chapters where `dossier.yaml` names none: the only one with entries that holds no other kind. */
function chaptersFolderIn(files: Iterable<string>): string {
  const others = [...files].flatMap((file) => {
    const [, folder = '', name] = file.split('/');
    return name?.endsWith('.mdx') === true && !fixedFolders.includes(folder) ? folder : [];
  });
  const [only, ...further] = new Set(others);
  return only === undefined || further.length > 0 ? 'chapters' : only;
}

/** A folder of chapters whose address is that of something else. */
export function folderFindings({ value: { chaptersFolder }, at }: PlacedConfig, { taken }: Addresses): Finding[] {
  if (!taken.has(chaptersFolder) && !fixedFolders.includes(chaptersFolder)) return [];
  const message = `Unexpected folder \`${chaptersFolder}\` of chapters, whose address is that of another page of the site.`;
  return [fault('entry-invalid', at(['chaptersFolder']), message, 'Name another folder, and rename it in `content/`.')];
}

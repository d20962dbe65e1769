/**
 * `content/signatures.yaml`: who read which statement beside its passages. Written by `npm run review`, a line for each
 * signature in the order of their hashes, so that two editors' lines seldom meet.
 *
 * @example
 * 2cf24dba5fb0a30e26e83b2ac5b9e29e: { by: Ana Reis, date: '2024-05-03' }
 */
import { dump } from 'js-yaml';
import { z } from 'zod';
import type { Finding } from '../provenance/finding.ts';
import { daySchema } from '../provenance/entries/common.ts';
import type { Signature } from '../provenance/signature.ts';
import { invisibleFindings, schemaFindings, yamlFindings } from './entry-file.ts';
import { lineIndex } from './line-index.ts';
import { parseYaml } from './placed-yaml.ts';
import { signatureFile } from '../provenance/own-files.ts';

const signatureSchema = z.strictObject({
  by: z.string().trim().min(1, 'expected the name of whoever read the statement'),
  date: daySchema,
  note: z.string().optional(),
});

const hashSchema = z.string().regex(/^[0-9a-f]{32}$/u, 'expected a hash that `npm run review -- --list` prints');
const signaturesSchema = z.record(hashSchema, signatureSchema);

/** Signatures by hash, and what is wrong with their file. A file that does not parse signs nothing. */
export interface ParsedSignatures {
  readonly signatures: ReadonlyMap<string, Signature>;
  readonly findings: readonly Finding[];
}

/** Parses the text of the file; none where there is none. */
export function parseSignatures(text: string | undefined): ParsedSignatures {
  if (text === undefined) return { signatures: new Map(), findings: [] };
  const yaml = parseYaml(text, signatureFile);
  const findings = [...invisibleFindings(text, lineIndex(text, signatureFile)), ...yamlFindings(yaml)];
  const parsed = signaturesSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    const faults =
      yaml.errors.length > 0 ? [] : schemaFindings(parsed.error, yaml, 'signatures.yaml', signaturesSchema);
    return { signatures: new Map(), findings: [...findings, ...faults] };
  }
  const signed = Object.entries(parsed.data).map(([hash, signature]): [string, Signature] => [
    hash,
    {
      ...signature,
      get place() {
        return yaml.at([hash]);
      },
    },
  ]);
  return { signatures: new Map(signed), findings };
}

/** The text of the file that holds `signatures`. */
export function writeSignatures(signatures: ReadonlyMap<string, Omit<Signature, 'place'>>): string {
  const plain = [...signatures].map(([hash, { by, date, note }]) => [hash, { by, date, ...(note && { note }) }]);
  return plain.length === 0 ? '' : dump(Object.fromEntries(plain), { sortKeys: true, flowLevel: 1, lineWidth: -1 });
}

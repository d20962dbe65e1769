/** Changes of `content/signatures.yaml`. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSignatures, signatureFile, writeSignatures } from '../dossier/signature-file.ts';
import type { Signature } from '../provenance/signature.ts';
import { InvocationError } from './root.ts';

/** A signature as it is written. */
export type WrittenSignature = Omit<Signature, 'place'>;

/** The day on which somebody signs: ISO 8601, by the clock of the machine. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}

/**
 * Reads the signatures of the dossier in `root`, lets `change` alter them and writes them back, whole or not at all.
 *
 * @throws {InvocationError} when the file has faults: what cannot be read would be lost.
 */
export async function changeSignatures(
  root: string,
  change: (signatures: Map<string, WrittenSignature>) => void,
): Promise<void> {
  const file = join(root, signatureFile);
  const { signatures, findings } = parseSignatures(await readFile(file, 'utf8').catch(() => undefined));
  const [fault] = findings;
  if (fault !== undefined)
    throw new InvocationError(`${fault.file}:${String(fault.line)}:${String(fault.column)}: ${fault.message}`);
  const changed = new Map<string, WrittenSignature>(signatures);
  change(changed);
  if (changed.size === 0) return rm(file, { force: true });
  await writeFile(`${file}.new`, writeSignatures(changed));
  await rename(`${file}.new`, file);
}

/** Changes of `content/signatures.yaml`. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseSignatures, writeSignatures } from '../dossier/signature-file.ts';
import type { Signature } from '../provenance/signature.ts';
import { InvocationError } from './root.ts';
import { signatureFile } from '../provenance/own-files.ts';

/** A signature as it is written. */
export type WrittenSignature = Omit<Signature, 'place'>;

/**
 * Reads the signatures of the dossier in `root`, lets `change` alter them and writes them back, whole or not at all.
 *
 * @throws {InvocationError} when the file has faults, as what cannot be read would be lost, or another review keeps it
 */
export async function changeSignatures(
  root: string,
  change: (signatures: Map<string, WrittenSignature>) => void,
): Promise<void> {
  const file = join(root, signatureFile);
  await takeTurn(`${file}.new`);
  try {
    await rewrite(file, change);
  } finally {
    await rm(`${file}.new`, { force: true });
  }
}

async function rewrite(file: string, change: (signatures: Map<string, WrittenSignature>) => void): Promise<void> {
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

const triesMs = 50;
const mostTries = 200;

/** Makes the new file, which one review at a time may have. @throws {InvocationError} when another one keeps it. */
async function takeTurn(file: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await writeFile(file, '', { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (tries === mostTries)
        throw new InvocationError(`Unexpected file \`${file}\`: another review is writing; if none is, delete it.`);
      await setTimeout(triesMs);
    }
  }
}

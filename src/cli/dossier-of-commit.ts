/** A dossier as it stands in a commit of Git. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { readDossier } from '../dossier/read-dossier.ts';
import type { Dossier } from '../provenance/dossier.ts';
import { InvocationError } from './root.ts';

/**
 * Reads the dossier in `root` as `commit` has it. Its files are laid out in a folder of their own, which is removed
 * afterwards, so that they are read as any others are; the work tree and the index stay as they are.
 *
 * @throws {InvocationError} when `root` lies in no repository, or there is no such commit
 */
export async function readDossierOfCommit(root: string, commit: string): Promise<Dossier> {
  const prefix = tell(root, ['rev-parse', '--show-prefix']);
  if (prefix === undefined)
    throw new InvocationError(`Unexpected root \`${root}\`, expected a folder in a Git repository.`);
  const hash = tell(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
  if (hash === undefined)
    throw new InvocationError(`Unexpected commit \`${commit}\`, expected one that this clone has, such as \`main\`.`);
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
    const git = (args: readonly string[], input = ''): string =>
      execFileSync('git', args, { cwd: root, env, input, encoding: 'utf8', maxBuffer: 1e9 });
    git(['read-tree', hash]);
    const files = git(['ls-files', '-z', '--', 'content', 'seeds']);
    git(['checkout-index', '-z', '--stdin', `--prefix=${folder}${sep}files/`], files);
    return await readDossier(join(folder, 'files', prefix));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Git answers in one line; `undefined` where it refuses. */
function tell(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

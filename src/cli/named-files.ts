/**
 * The files that a command line names, of those that a dossier is read from.
 *
 * @example
 * namedFiles(['dossiers/harbour/content/policy'], 'dossiers/harbour', files) // ['content/policy/']
 */
import { relative, resolve } from 'node:path';
import type { DossierFiles } from '../dossier/read-files.ts';
import { InvocationError } from './root.ts';

/**
 * Each name as a path from the root, a folder with `/` at its end, the root itself empty. A name may begin at the root, or, as a shell completes
 * it, where the command is started.
 *
 * @throws {InvocationError} at a name that is neither a file that is read nor a folder of one
 */
export function namedFiles(names: readonly string[], root: string, files: DossierFiles): readonly string[] {
  const { content, seeds, findings = [] } = files;
  const known = [...content.keys(), ...seeds.keys(), ...findings.map(({ file }) => file)];
  return names.map((name) => {
    const top = resolve(root);
    // As from the root, then as from here.
    for (const place of [resolve(top, name), resolve(name)]) {
      const path = relative(top, place).replaceAll('\\', '/');
      if (path === '' || known.includes(path)) return path;
      if (known.some((file) => file.startsWith(`${path}/`))) return `${path}/`;
    }
    throw new InvocationError(
      `Unexpected file \`${name}\`, expected one that is read, or a folder of such: below \`content/\`, where no name may begin with \`_\`, or below \`seeds/\`.`,
    );
  });
}

/** Whether a file is one that is named, or lies in a folder that is. */
export function isNamed(file: string, named: readonly string[]): boolean {
  return named.some((one) => file === one || ((one === '' || one.endsWith('/')) && file.startsWith(one)));
}

/**
 * `npm run -s review`: what an editor has to sign, one statement at a time beside its passages.
 *
 * `-- --list [--format text|json]` prints what is open; `--sign HASH --by NAME [--note TEXT]` signs one statement, and
 * `--sign` may stand there for each of several that were read;
 * `--prune` takes out signatures that no statement has any more. `--root DIR` as for `check`.
 */
import { readDossier } from '../dossier/read-dossier.ts';
import { oneOf, readArguments } from './arguments.ts';
import { formatOpen, openItems } from './open-items.ts';
import { reviewAll } from './review-session.ts';
import { dossierRoot, InvocationError, runCommand } from './root.ts';
import { changeSignatures } from './signatures.ts';
import { today } from './today.ts';
import { formatJson } from '../text/format-json.ts';

await runCommand(async () => {
  const { values } = readArguments({
    options: {
      root: { type: 'string' },
      list: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      sign: { type: 'string', multiple: true, default: [] },
      by: { type: 'string' },
      note: { type: 'string' },
      prune: { type: 'boolean', default: false },
    },
  });
  const { sign, by, note } = values;
  const format = oneOf('format', values.format, ['text', 'json']);
  const root = dossierRoot(values.root);
  if (sign.length > 0) return signEach(root, sign, by, note);
  if (values.prune) return prune(root);
  if (!values.list && process.stdin.isTTY && process.stdout.isTTY)
    return reviewAll(root, by, { input: process.stdin, output: process.stdout });
  const items = openItems(await readDossier(root));
  process.stdout.write(format === 'json' ? formatJson({ open: items }) : formatOpen(items));
  return items.length === 0 ? 0 : 1;
});

/** Signs the statements of all these hashes, or, where one is of none, nothing. */
async function signEach(
  root: string,
  hashes: readonly string[],
  by: string | undefined,
  note: string | undefined,
): Promise<number> {
  if (by === undefined) throw new InvocationError('Missing name, expected `--by NAME`: who read the statement.');
  if (note !== undefined && hashes.length > 1)
    throw new InvocationError('Unexpected `--note` for several statements: sign the one that it is of by itself.');
  const open = new Map(openItems(await readDossier(root)).map((item) => [item.hash, item]));
  const unknown = hashes.find((hash) => !open.has(hash));
  if (unknown !== undefined)
    throw new InvocationError(`Unexpected hash \`${unknown}\`, expected one that \`npm run review -- --list\` prints.`);
  await changeSignatures(root, (signatures) => {
    for (const hash of hashes) signatures.set(hash, { by, date: today(), note });
  });
  for (const hash of hashes) process.stdout.write(`Signed by ${by}: ${open.get(hash)?.text ?? ''}\n`);
  return 0;
}

async function prune(root: string): Promise<number> {
  const hashes = new Set([...(await readDossier(root)).reviews.values()].map(({ hash }) => hash));
  let count = 0;
  await changeSignatures(root, (signatures) => {
    for (const hash of signatures.keys()) if (!hashes.has(hash) && signatures.delete(hash)) count += 1;
  });
  process.stdout.write(`${String(count)} taken out.\n`);
  return 0;
}

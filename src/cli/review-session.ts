/** A review in the terminal: one statement after the other beside its passages, signed, skipped or opened in the editor. */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { readDossier } from '../dossier/read-dossier.ts';
import { formatItem, openItems, type OpenItem } from './open-items.ts';
import { changeSignatures } from './signatures.ts';
import { today } from './today.ts';

const choices = '[s]ign  [n]ote and sign  [k]skip  [o]pen in the editor  [q]uit';

/** Where a review is held. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Goes through what is open in `root` until all is answered or the editor leaves; each signature is kept at once.
 *
 * @returns the exit code: 0 when nothing is open any more
 */
export async function reviewAll(root: string, by: string | undefined, { input, output }: Terminal): Promise<number> {
  const terminal = createInterface({ input, output });
  try {
    const name = by ?? (await askName(terminal));
    const skipped = new Set<string>();
    for (;;) {
      const items = openItems(await readDossier(root)).filter(({ hash }) => !skipped.has(hash));
      const [item] = items;
      if (item === undefined) {
        output.write(skipped.size === 0 ? 'Nothing is open.\n' : `${String(skipped.size)} skipped.\n`);
        return skipped.size === 0 ? 0 : 1;
      }
      output.write(`\n${String(items.length)} open\n${marked(item)}\n`);
      const answer = (await terminal.question(`${choices} > `)).trim().toLowerCase();
      if (answer === 'q') return 1;
      if (answer === 'k') skipped.add(item.hash);
      if (answer === 'o') openInEditor(root, item);
      if (answer !== 's' && answer !== 'n') continue;
      const note = answer === 'n' ? await terminal.question('Note > ') : undefined;
      await changeSignatures(root, (signatures) => signatures.set(item.hash, { by: name, date: today(), note }));
    }
  } finally {
    terminal.close();
  }
}

/** The item, its open words set off. */
function marked(item: OpenItem): string {
  const text = item.open.reduce(
    (told, { word }) => told.replaceAll(word, (found) => styleText('underline', found)),
    item.text,
  );
  return formatItem({ ...item, text });
}

async function askName(terminal: Interface): Promise<string> {
  const known = configuredName();
  const answer = (await terminal.question(known === '' ? 'Your name > ' : `Your name [${known}] > `)).trim();
  return answer === '' && known !== '' ? known : answer === '' ? askName(terminal) : answer;
}

/** The name under which the editor commits; empty where there is none. */
function configuredName(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Opens the file at the line; of editors that are told places, most know one of these two forms. */
function openInEditor(root: string, { file, line }: OpenItem): void {
  const [editor = 'vi', ...options] = (process.env['VISUAL'] ?? process.env['EDITOR'] ?? 'vi').split(' ');
  const path = join(root, file);
  const place = /\b(?:code|codium|cursor)$/u.test(editor)
    ? ['--wait', '--goto', `${path}:${String(line)}`]
    : [`+${String(line)}`, path];
  spawnSync(editor, [...options, ...place], { stdio: 'inherit' });
}

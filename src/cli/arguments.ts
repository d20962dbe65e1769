/** What a command is told on its line and in its environment, and where it writes: a fault of either is one of invocation. */
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { InvocationError } from './root.ts';

/** Options and positionals, as `parseArgs` gives them. @throws {InvocationError} at what the command does not take */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    const { tokens } = parseArgs({ ...config, tokens: true });
    const options = new Map(Object.entries(config.options ?? {}));
    const given = (tokens ?? []).flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    // The last of two would be taken, and the first forgotten without a word.
    const twice = given.find((name, index) => given.indexOf(name) < index && options.get(name)?.multiple !== true);
    if (twice !== undefined) throw new InvocationError(`Unexpected second \`--${twice}\`, expected one.`);
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new InvocationError(error.message);
    const option = /'(?<name>-[^']*)'/u.exec(error.message)?.groups?.['name'] ?? '';
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const expected = known.length === 0 ? 'none' : known.length === 1 ? known.join('') : `one of ${known.join(', ')}`;
    throw new InvocationError(`Unexpected option \`${option}\`, expected ${expected}.`);
  }
}

/** The one of `known` that `text` is. @throws {InvocationError} */
export function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  throw new InvocationError(`Unexpected ${name} \`${text}\`, expected one of ${known.join(', ')}.`);
}

/** The number that `text` is. @throws {InvocationError} where it is no whole one from `least` to `most` */
export function wholeNumber(name: string, text: string, least: number, most?: number): number {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(value) && value >= least && value <= (most ?? value)) return value;
  const to = most === undefined ? '' : ` to ${String(most)}`;
  throw new InvocationError(`Unexpected ${name} \`${text}\`, expected a whole number from ${String(least)}${to}.`);
}

/** The port to serve at: `PORT`, else that of Astro. @throws {InvocationError} where it is none */
export function portOf(text: string | undefined): number {
  return text === undefined || text === '' ? 4321 : wholeNumber('PORT', text, 1, 65_535);
}

/** Judges where an output goes, before the work for it is done. @throws {InvocationError} where no file can stand there */
export function judgeOutput(file: string): void {
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder(dirname(file)) || isFolder(file)) throw noOutput(file);
}

/** Writes an output to `file`; to the terminal where there is none. @throws {InvocationError} when it cannot be written */
export async function writeOutput(file: string | undefined, content: string | Uint8Array): Promise<void> {
  if (file === undefined) return void process.stdout.write(content);
  try {
    await writeFile(file, content);
  } catch {
    throw noOutput(file);
  }
}

function noOutput(file: string): InvocationError {
  return new InvocationError(`Unexpected output \`${file}\`, expected a file in a folder that exists.`);
}

/** One way to spoil a dossier. */
import type { Random } from '../mutants/random.ts';
import { textOf, withText, type FuzzFiles } from './fuzz-files.ts';
import { configFile } from '../provenance/own-files.ts';

/** The files once they are spoiled. */
export interface Mutated {
  readonly files: FuzzFiles;
  /** What was done, with the file: "content/pages/method.mdx: a bit flipped". */
  readonly did: string;
}

/** Spoils `files`; the given files stay as they are. */
export type Mutate = (files: FuzzFiles, random: Random) => Mutated;

/** A path of the content. */
export function pickContent(files: FuzzFiles, random: Random): string {
  return random.pick([...files.keys()].filter((file) => file.startsWith('content/'))) ?? configFile;
}

/** A mutation that edits the text of one file of content. */
export function editText(did: string, edit: (text: string, random: Random) => string): Mutate {
  return (files, random) => {
    const file = pickContent(files, random);
    return { files: withText(files, file, edit(textOf(files, file), random)), did: `${file}: ${did}` };
  };
}

/** `text` with `piece` put in at `at`. */
export function insertAt(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** `text` with `piece` in at a random place. */
export function insertSomewhere(text: string, piece: string, random: Random): string {
  return insertAt(text, random.below(text.length + 1), piece);
}

/** The files of a built site, as they lie on the disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than any dossier has; what lies beyond is not read. */
const MOST_FILES = 200_000;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a folder by their path with `/`, and what is no plain file, as faults.
 *
 * @returns {{ files: Map<string, string>, faults: string[] }} paths on the disk by paths in the folder
 */
export function readFiles(folder) {
  const files = new Map();
  const faults = [];
  const open = [''];
  while (open.length > 0 && files.size < MOST_FILES) {
    const under = open.pop();
    let items = [];
    try {
      items = readdirSync(join(folder, under), { withFileTypes: true });
    } catch (error) {
      faults.push(`${under || folder}: cannot be read (${error.code})`);
    }
    for (const item of items) {
      const path = under === '' ? item.name : `${under}/${item.name}`;
      if (item.isDirectory() && /\.[a-z]+$/u.test(item.name))
        faults.push(`${path}: is a folder with the name of a file`);
      else if (item.isDirectory()) open.push(path);
      else if (item.isFile()) files.set(path, join(folder, path));
      else faults.push(`${path}: is neither a file nor a folder`);
    }
  }
  if (files.size >= MOST_FILES) faults.push(`${folder}: has more files than are read`);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), faults };
}

/** The bytes of a file, or why there are none; `undefined` stands for a file that is not there. */
export function readBytes(file) {
  if (file === undefined) return { fault: 'is missing' };
  try {
    if (lstatSync(file).size > MOST_BYTES) return { fault: `is larger than ${String(MOST_BYTES)} bytes` };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { fault: error.code === 'ENOENT' ? 'is missing' : `cannot be read (${error.code})` };
  }
}

/** The text of a file in UTF-8, or why there is none. */
export function readText(file) {
  const { bytes, fault } = readBytes(file);
  if (fault !== undefined) return { fault };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8' };
  }
}

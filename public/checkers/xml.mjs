/** XML as the site writes it, made again and compared letter by letter. */
import { clip } from './page-tree.mjs';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]);

/** Where a text is first another than the one expected, each made of lines. */
export function textFaults(text, expected) {
  if (text === expected) return [];
  const [said, wanted] = [text, expected].map((one) => one.split('\n'));
  const at = wanted.findIndex((line, index) => line !== said[index]);
  const line = (lines) => clip(at === -1 ? 'nothing' : (lines[at] ?? 'nothing'));
  return at === -1
    ? [`says more than it should, ${clip(said.slice(wanted.length).join(' '))}`]
    : [`says ${line(said)}, expected ${line(wanted)}`];
}

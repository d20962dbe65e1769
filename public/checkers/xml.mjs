/** XML as the site writes it. */
import { clip } from './page-tree.mjs';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescape = (text) => text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name) => ENTITIES[name]);

/** The tags of a text and what stands behind each; comments, processing and other entities are not read. */
export function readXml(xml) {
  if (/<!|<\?(?!xml )/u.test(xml)) return undefined;
  const parts = [];
  for (const piece of xml.split('<').slice(1)) {
    const end = piece.indexOf('>');
    if (end === -1) return undefined;
    parts.push({ tag: piece.slice(0, end), text: unescape(piece.slice(end + 1)) });
  }
  return parts;
}

/** The first tag that is none of those that are known. */
export function strangeTag(parts, known) {
  const part = parts.find(({ tag }) => !known.test(tag));
  return part === undefined ? [] : [`has ${clip(part.tag)}`];
}

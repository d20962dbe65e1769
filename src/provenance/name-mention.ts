/**
 * Proper names in running text: runs of capitalised words that do not open a
 * sentence.
 *
 * @example
 * findNames('On Monday the Harbour Board met Ana Reis.') // 'Harbour Board', 'Ana Reis'
 */

/** A name found in a text. */
export interface NameMention {
  readonly name: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

// Words that join the capitalised words of one name.
const joiners = "of|the|for|and|de|du|des|la|le|les|d’|d'|von|van|al";
const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.’'&-][\p{L}\p{N}]+)*`;
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?:\s+(?:(?:${joiners})\s+)*${word})*`, 'gu');
const calendar =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Every run in `text`, in order; a single capitalised word that opens the text or follows a colon, a stop or an opening mark is not taken for a name. */
export function findNames(text: string): NameMention[] {
  const found: NameMention[] = [];
  for (const match of text.matchAll(pattern)) {
    let { index: start } = match;
    let name = match[0].replace(/[’']s$/u, '');
    if (opensSentence(text, start)) {
      const rest = /^\S+\s+(?=\p{Lu})/u.exec(name);
      if (!rest) continue;
      // The first word is capitalised anyway: what follows it is judged by itself, and the whole run too by its words.
      start += rest[0].length;
      name = name.slice(rest[0].length);
    }
    if (name.split(/\s+/u).every((part) => calendar.test(part))) continue;
    found.push({ name, start, end: start + name.length });
  }
  return found;
}

// Units of text in which the end of a sentence before a name surely stands: a text is not gone through for each of its names.
const beside = 20;

function opensSentence(text: string, start: number): boolean {
  return start === 0 || /(?:[.!?:;]\s+|[“"‘(]\s*|^[“"‘]?)$/u.test(text.slice(Math.max(0, start - beside), start));
}

/** Words looked for in an archived document: as whole words, whatever typesetting or capitals may change in them. */

/** Where words stand in a document, as whole words, whatever the case of their letters; nothing where they do not. */
export function standsAt(document, words) {
  const text = foldType(document).toLowerCase();
  for (const wanted of formsOf(foldType(words).toLowerCase()))
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (isInsideWord(text, at) || isInsideWord(text, end) || isInsideNumber(text, at) || isInsideNumber(text, end))
        continue;
      return text.slice(Math.max(0, at - 20), end + 20);
    }
  return undefined;
}

/** Words in quotation marks stand between double or single ones, and may have a comma or a full stop before the last. */
function formsOf(words) {
  const [, bare] = /^"([^"]+)"$/u.exec(words) ?? [];
  if (bare === undefined) return [words];
  return ['"', "'"].flatMap((open) =>
    ['', '.', ','].flatMap((stop) => ['"', "'"].map((close) => `${open}${bare}${stop}${close}`)),
  );
}

/** Text without what typesetting may change: composition, kinds of space, of quotation marks and of dashes. */
export function foldType(text) {
  return String(text)
    .normalize('NFC')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[–―]/gu, '—')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a cut at `at` would divide a number such as 62,000. */
function isInsideNumber(text, at) {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return (/\d[.,]$/u.test(before) && /^\d/u.test(after)) || (/\d$/u.test(before) && /^[.,]\d/u.test(after));
}

/** Whether a cut at `at` would leave part of a word on both sides. */
export function isInsideWord(text, at) {
  return (
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))
  );
}

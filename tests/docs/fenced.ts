/** Whole entries in a document: blocks of code under a line that holds the name of a file of `content/` alone. */

/** An entry that a document shows. */
export interface ShownEntry {
  /** POSIX path relative to the root of a dossier. */
  readonly file: string;
  readonly text: string;
}

/** Every such entry of a Markdown text, in its order. */
export function shownEntries(markdown: string): readonly ShownEntry[] {
  const blocks = markdown.matchAll(/^`(content\/[^`\n]+)`:\n\n```(?:mdx|yaml)\n(.*?)^```$/gmsu);
  return [...blocks].map(([, file = '', text = '']) => ({ file, text }));
}

/** The first block of code in `language` that holds `words`. */
export function blockWith(markdown: string, language: string, words: string): string {
  const blocks = markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'));
  return [...blocks].map(([, text = '']) => text).find((text) => text.includes(words)) ?? '';
}

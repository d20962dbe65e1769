/** The front matter of an MDX file: where it begins and ends. */
import { nameCharacter } from '../text/invisible.ts';

/** A file cut into front matter and body. */
export interface CutFile {
  /** The YAML between the `---` lines; `undefined` when there is none. */
  readonly yaml: string | undefined;
  /** Everything behind the closing `---`. */
  readonly body: string;
  /** Why there is none, where the file begins as if there were: UTF-16 offset into the file and what is wrong. */
  readonly fault?: { readonly offset: number; readonly message: string; readonly hint: string };
}

/**
 * Cuts the front matter off the head of an MDX file.
 *
 * It stands between two lines that are `---` and nothing else, not even a blank.
 * Other readers end it at any line that begins with `---` or `+++`: a file in
 * which there is such a line is refused, so that none could cut it otherwise.
 */
export function cutFrontMatter(text: string): CutFile {
  const refused = (offset: number, message: string, hint: string): CutFile => ({
    yaml: undefined,
    body: '',
    fault: { offset, message, hint },
  });
  const first = lineAt(text, 0);
  if (!/^\s*(?:---|\+\+\+)/u.test(text)) return { yaml: undefined, body: text };
  // The line ends of an editor of long ago: the whole file is one line.
  if (/^---\r/u.test(first.words))
    return refused(
      3,
      'Unexpected CARRIAGE RETURN (U+000D) as the end of each line.',
      'Save the file with LF or CRLF at the end of each line.',
    );
  if (first.words !== '---')
    return refused(0, `Unexpected ${describe(first.words)}, expected \`---\` alone.`, 'Begin the file with `---`.');
  for (let start = first.next; start < text.length;) {
    const { words, next } = lineAt(text, start);
    if (words === '---') return { yaml: text.slice(first.next, start), body: text.slice(next) };
    if (/^(?:---|\+\+\+)/u.test(words)) {
      const hint = 'End the front matter with a line that is `---` and nothing else.';
      return refused(start, `Unexpected ${describe(words)}, expected \`---\` alone.`, hint);
    }
    start = next;
  }
  return refused(0, 'Missing end of the front matter.', 'End it with a line that is `---` and nothing else.');
}

/** The line that begins at `start`, without its end, and where the next one begins. */
function lineAt(text: string, start: number): { readonly words: string; readonly next: number } {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return { words: text.slice(start, end).replace(/\r$/u, ''), next: newline === -1 ? text.length : newline + 1 };
}

/** A line as a message quotes it: what cannot be seen at its end is named. */
function describe(line: string): string {
  const shown = line.trimEnd();
  const tail = line.slice(shown.length);
  if (shown === '') return 'blank line before the front matter';
  return tail === ''
    ? `line \`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``
    : `${nameCharacter(tail.charAt(0))} behind \`${shown}\``;
}

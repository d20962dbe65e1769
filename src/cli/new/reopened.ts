/** What a new source makes wrong, and what it may have made false: the statements that its coming opens again. */
import type { Dossier } from '../../provenance/dossier.ts';
import type { Finding } from '../../provenance/finding.ts';
import { oneLine } from '../../text/normalized-text.ts';
import { formatNear, nearWords, openItems, type NearWords, type OpenItem } from '../open-items.ts';

/** A statement that was answered for and is to be read again, with the words of the new source that come nearest. */
export interface Reopened {
  readonly item: OpenItem;
  readonly near: NearWords | undefined;
}

/** The statements that `source` opens again, those first of which it says most; none of its own record. */
export function reopenedBy(source: string, before: Dossier, after: Dossier): readonly Reopened[] {
  const known = new Set(openItems(before).map(({ id }) => id));
  return openItems(after)
    .filter(({ id }) => !known.has(id) && !id.startsWith(`sources/${source}#`))
    .map((item) => ({ item, near: nearWords(item.text, source, after) }))
    .sort((a, b) => (b.near?.weight ?? 0) - (a.near?.weight ?? 0));
}

/** The errors that stand in no file before and in another than `file` after: what is wrong now, by the new source. */
export function refusedBy(file: string, before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return after.filter(
    (finding) =>
      // What a dossier still lacks is no fault of what was said.
      finding.rule !== 'nothing-checked' &&
      finding.severity === 'error' &&
      finding.file !== file &&
      !known.has(keyOf(finding)),
  );
}

const keyOf = ({ rule, file, line, message }: Finding): string => [rule, file, line, message].join('\n');

/** What is wrong now as text; empty where nothing is. */
export function formatRefused(refused: readonly Finding[]): string {
  if (refused.length === 0) return '';
  const told = refused.map(({ file, line, message }) => `  ${file}:${String(line)}  ${message}`);
  const head = `It makes wrong what was said before: ${String(refused.length)} refused; what to do by \`npm run -s check\`.`;
  return [head, ...told, ''].join('\n');
}

// As many as somebody reads before doing something else.
const most = 20;

/** The first of them as text; empty where there is none. */
export function formatReopened(all: readonly Reopened[]): string {
  if (all.length === 0) return '';
  const told = all
    .slice(0, most)
    .flatMap(({ item: { file, line, text }, near }) => [
      `  ${file}:${String(line)}  ${oneLine(text)}`,
      ...(near === undefined ? [] : [formatNear(near)]),
    ]);
  const more = all.length > most ? `, the first ${String(most)} of them here` : '';
  const head = `It may have made false what was said before: ${String(all.length)} to be read again${more}; all by \`npm run -s review\`.`;
  return [head, ...told, ''].join('\n');
}

/** What the search page says of what was found. */
import { showNumbers } from './numbers.ts';

/** A run of an excerpt, and whether it is what the reader looked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Stands between items of a list and cells of a row, in the index and in an excerpt. */
export const partsSign = '·';
/** Where a sentence ends, or the excerpt, or another stands. */
const needlessSigns = /^(?:· ?)+|(?<=[.!?][”’"]?| ·) ·(?= )|(?: ·)+$/gu;

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', '\u00a0'],
]);

/**
 * The runs of an excerpt as Pagefind writes it: escaped text with `<mark>` around the words found.
 * Neighbouring words become one run.
 *
 * @example
 * markedParts('boats in the <mark>harbour</mark>'); // [{ text: 'boats in the ', isFound: false }, { text: 'harbour', isFound: true }]
 */
export function markedParts(excerpt: string): readonly ExcerptPart[] {
  return (
    showNumbers(excerpt)
      // The index keeps punctuation with its word; it is not what was found.
      .replaceAll(/<mark>([^<]*)<\/mark>/gu, (_, found: string) => {
        const begun = found.replace(/^[“‘"'([]+/u, '');
        const word = begun.replace(/(?<![.,;:?!”’"')\]])[.,;:?!”’"')\]]+$/u, '');
        return `${found.slice(0, -begun.length || undefined)}<mark>${word}</mark>${begun.slice(word.length)}`;
      })
      .replaceAll(/<\/mark>(\s*)<mark>/gu, '$1')
      .replaceAll(needlessSigns, '')
      .split(/(<mark>[^<]*<\/mark>)/u)
      .filter((part) => part !== '')
      .map((part) => ({
        text: part
          .replaceAll(/<\/?mark>/gu, '')
          .replaceAll(/&(#?\w+);/gu, (entity, name: string) => entities.get(name) ?? entity),
        isFound: part.startsWith('<mark>'),
      }))
  );
}

/** The passages that the reading mode sets beside a text: those that its marks open, and no others. */
import { childrenOf, clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { sourceLines } from './print-dates.mjs';
import { quoteFaults } from './quoted-passage.mjs';

/** Whether an element is the list of what the block before it rests on, which the reading mode shows. */
export const isBeside = ({ tag, classes }) => tag === 'div' && classes.includes('grounds');

/** Behind a block of text stand passages that its marks open, each by its source and in its words. */
export function besideFaults(grounds, { passages, sources, texts, dossier }) {
  const blocks = childrenOf(grounds.parent);
  const block = blocks[blocks.indexOf(grounds) - 1];
  const cited = new Set(block && elementsOf(block).map(({ attributes: { popovertarget } }) => popovertarget));
  const children = childrenOf(grounds);
  if (!/^(?:p blockquote(?: p)*(?: (?=p blockquote)|$))+$/u.test(children.map(({ tag }) => tag).join(' ')))
    return ['sets beside a text what is no passage'];
  return children.flatMap((quote, at) => {
    if (quote.tag !== 'blockquote') return [];
    const head = fold(textOf(children[at - 1]));
    const next = children.findIndex((child, index) => index > at && child.tag === 'blockquote');
    const notes = children.slice(at + 1, next === -1 ? undefined : next - 1);
    const passage = [...cited]
      .flatMap((id) => passages.get(id) ?? [])
      .find(({ mark, source }) =>
        sourceLines(sources.get(source), dossier.language).some((line) => head === `${mark} ${line}`),
      );
    return passage === undefined
      ? [`sets beside a text what it does not rest on: ${clip(head)}`]
      : quoteFaults(quote, notes, passage, sources.get(passage.source), { texts, dossier });
  });
}

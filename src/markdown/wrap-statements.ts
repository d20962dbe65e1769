/**
 * Gives each cited sentence of a text an element with an id, so that it has an address. A sentence reaches from the marks
 * of the one before it to its own; marks within a sentence do not divide it.
 *
 * @example
 * // The quay is shut.[^a] Boats lie outside.[^b]
 * // <span id="prose-1">The quay is shut.<Cite/></span> <span id="prose-2">Boats lie outside.<Cite/></span>
 */
import type { Nodes, PhrasingContent } from 'mdast';

/** The id on its page of the statement that a node marks the end of; nothing for any other node. */
export type StatementAt = (node: Nodes) => string | undefined;

/** The nodes of one paragraph or cell, its sentences wrapped. */
export function wrapStatements(nodes: readonly PhrasingContent[], idAt: StatementAt): PhrasingContent[] {
  const runs = nodes.reduce<{ id: string | undefined; nodes: PhrasingContent[] }[]>((found, node) => {
    const id = idAt(node);
    const last = found.at(-1);
    // What comes before a mark belongs to its sentence, what comes behind one begins another, but for a note on it.
    if (last !== undefined && (last.id === undefined || last.id === id || isNote(node))) {
      last.nodes.push(node);
      last.id ??= id;
    } else found.push({ id, nodes: [node] });
    return found;
  }, []);
  const sentences = runs.reduce<typeof runs>((found, run) => {
    const last = found.at(-1);
    if (last?.id !== undefined && last.id === run.id) last.nodes.push(...run.nodes);
    else found.push(run);
    return found;
  }, []);
  return sentences.flatMap(({ id, nodes: own }) => (id === undefined ? own : wrap(id, own)));
}

const isNote = (node: Nodes): boolean =>
  node.type === 'mdxJsxTextElement' && (node.name === 'Note' || node.name === 'Corrected');

/** Blanks before the first word stay outside. */
function wrap(id: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  const wrapped = (children: PhrasingContent[]): PhrasingContent => ({
    type: 'emphasis',
    data: { hName: 'span', hProperties: { id } },
    children,
  });
  if (first?.type !== 'text') return [wrapped([...nodes])];
  const words = first.value.trimStart();
  const blank = first.value.slice(0, first.value.length - words.length);
  return [
    ...(blank === '' ? [] : [{ ...first, value: blank }]),
    wrapped([...(words === '' ? [] : [{ ...first, value: words }]), ...others]),
  ];
}

/** The body of an entry in two: what stands before its first heading or panel, and the rest. */
import type { Root, RootContent } from 'mdast';
import type { Entry } from '../provenance/entry.ts';
import type { Statement } from '../provenance/statement.ts';

/** `lead`: the blocks before the first heading or panel. `rest`: those from there on. */
export type ProsePart = 'lead' | 'rest';

/**
 * One part of a body; the footnotes' definitions, which print nothing, stay where they are.
 *
 * @example
 * partOfBody(body, 'lead') // the paragraphs that a page may set apart from what follows them
 */
export function partOfBody(body: Root, part: ProsePart): Root {
  const found = body.children.findIndex(opensPart);
  const at = found === -1 ? body.children.length : found;
  return { ...body, children: part === 'lead' ? body.children.slice(0, at) : body.children.slice(at) };
}

/** The statements of a body, or of what stands before its first heading or behind it. */
export function statementsOfBody({ statements }: Pick<Entry, 'statements'>, part?: ProsePart): readonly Statement[] {
  const all = statements.filter((own) => own.part === 'heading' || own.part === 'prose' || own.part === 'cell');
  const found = all.findIndex((own) => own.part === 'heading');
  const at = found === -1 ? all.length : found;
  return part === undefined ? all : part === 'lead' ? all.slice(0, at) : all.slice(at);
}

function opensPart(node: RootContent): boolean {
  return node.type === 'heading' || (node.type === 'mdxJsxFlowElement' && node.name === 'Panel');
}

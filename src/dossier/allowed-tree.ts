/**
 * The one gate between what an author wrote and what is checked and published.
 *
 * It goes through the tree of a body once and gives a tree of nothing but what
 * content may be made of: a closed list of nodes, of components and of their
 * attributes (see `content-components.ts`). Whatever else stands there is a fault, and leaves a node `refused`
 * behind, which is published nowhere and shown on the live site in its place.
 * Comments go; a `waive` comment becomes a node `waiver`.
 *
 * Expressions are judged by the syntax tree that the parser made of them, never
 * by how they look.
 */
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import { findInvisible, invisibleHint } from '../text/invisible.ts';
import { judgeLink } from '../provenance/link.ts';
import type { RuleId } from '../provenance/rules.ts';
import { attributeFaults, isPlain, ruleOf, unknownComponent, type Component } from './content-components.ts';
import { nodeFaults } from './node-faults.ts';
import { explainRefused } from './refused-nodes.ts';
import { straySign } from './stray-signs.ts';

/** A rule waived for the next block, by a comment. */
export interface WaiverNode {
  type: 'waiver';
  rule: string;
  reason: string;
  position?: Text['position'];
}

/** What may not stand in content, with what is wrong about it. */
export interface RefusedNode {
  type: 'refused';
  message: string;
  position?: Text['position'];
}

declare module 'mdast' {
  interface RootContentMap {
    waiver: WaiverNode;
    refused: RefusedNode;
  }
  interface BlockContentMap {
    waiver: WaiverNode;
    refused: RefusedNode;
  }
  interface PhrasingContentMap {
    refusedText: RefusedNode;
  }
}

/** One fault of a tree. */
export interface TreeFault {
  readonly rule: Extract<RuleId, 'markup-invalid' | 'link-invalid' | 'text-invisible'>;
  /** UTF-16 offset into the text that was parsed. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** A tree that may be published, with what was taken out of it. */
export interface AllowedTree {
  readonly tree: Root;
  readonly faults: readonly TreeFault[];
}

/** Nodes that hold blocks, and nodes that hold words; what is in neither list, nor judged by itself below, is refused. */
const holdBlocks: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow']);
const holdWords: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong']);
const leaves: ReadonlySet<string> = new Set(['text', 'inlineCode', 'break', 'footnoteReference', 'thematicBreak']);

// Deeper than any text that a reader could follow; each level calls this once more.
const deepest = 24;

const waiverPattern = /^\s*waive\s+([a-z-]+)\s*:\s*(\S[\s\S]*)$/u;

/** What stands around a node. */
interface Context {
  readonly depth: number;
  readonly inLink: boolean;
}

const offsetOf = (node: Nodes): number => node.position?.start.offset ?? 0;

/** What goes through the gate, and what was found on the way. */
interface Gate {
  readonly faults: TreeFault[];
  /** What was parsed. */
  readonly text: string;
  /** Whether what a reader does not see can only be written as `&…;`: what stands in the file itself is found there. */
  readonly hasOnlyEscapes: boolean;
}

/** Takes out of `tree`, parsed from `text`, what content may not hold; gives a new tree and leaves the old one as it was. */
export function allowTree(tree: Root, text: string): AllowedTree {
  const gate: Gate = { faults: [], text, hasOnlyEscapes: text.includes('&') && findInvisible(text).length === 0 };
  const kept = tree.children.flatMap((node) => allow(gate, node, { depth: 0, inLink: false }));
  return { tree: { ...tree, children: kept as RootContent[] }, faults: gate.faults };
}

/** Enters a fault of `node`; gives what stands in its place. */
function refuse(gate: Gate, node: Nodes, message: string, hint: string, rule: TreeFault['rule'] = 'markup-invalid') {
  gate.faults.push({ rule, offset: offsetOf(node), message, hint });
  return { type: 'refused' as const, message, position: node.position };
}

function children(gate: Gate, node: Parents, context: Context): Nodes[] {
  return node.children.flatMap((child) => allow(gate, child, { ...context, depth: context.depth + 1 }));
}

/** What may stay of `node`: itself with fewer children, something in its place, or nothing. */
function allow(gate: Gate, node: Nodes, context: Context): Nodes[] {
  if (context.depth > deepest) {
    const message = `Unexpected nesting of more than ${String(deepest)} levels.`;
    return [refuse(gate, node, message, 'Write it plainly, one thing after another.')];
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      judgeWords(gate, node, node.value);
      if (node.type === 'text') judgeSigns(gate, node);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return judgeExpression(gate, node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(gate, node, context);
    case 'link':
      return judgeLinkNode(gate, node, context);
    case 'footnoteReference':
      return context.inLink
        ? [refuse(gate, node, 'Unexpected footnote mark inside a link.', 'Put the mark behind the link.')]
        : [node];
    case 'footnoteDefinition':
      // Its words are read from the file as they stand there, and printed nowhere from this tree.
      return [{ ...node, children: [] }];
    case 'mdxjsEsm': {
      const hint =
        'Content holds no code. For a sentence that begins with `import` or `export`, begin with another word.';
      return [refuse(gate, node, 'Unexpected `import` or `export` at the head of a line.', hint)];
    }
  }
  judgeNode(gate, node);
  // Cells stand as the style of the site sets them: alignment would be a style of their own.
  if (node.type === 'table') return [{ ...node, align: null, children: children(gate, node, context) } as Nodes];
  if (holdBlocks.has(node.type) || holdWords.has(node.type))
    return [{ ...node, children: 'children' in node ? children(gate, node, context) : [] } as Nodes];
  if (leaves.has(node.type)) return [node];
  const { message, hint } = explainRefused(node);
  return [refuse(gate, node, message, hint)];
}

function judgeNode(gate: Gate, node: Nodes): void {
  for (const { message, hint, rule, of = node } of nodeFaults(node)) refuse(gate, of, message, hint, rule);
}

/** Letters that a reader does not see. */
function judgeWords(gate: Gate, node: Nodes, words: string): void {
  if (!gate.hasOnlyEscapes) return;
  for (const { name } of findInvisible(words).slice(0, 1))
    refuse(gate, node, `Unexpected ${name}.`, invisibleHint, 'text-invisible');
}

/** Signs of Markdown that a reader would see. */
function judgeSigns({ faults, text }: Gate, node: Text): void {
  const found = straySign(text.slice(offsetOf(node), node.position?.end.offset), node.value);
  if (found === undefined) return;
  const message = `Unexpected \`${found.sign}\` that stands there as a plain sign.`;
  faults.push({ rule: 'markup-invalid', offset: offsetOf(node) + found.at, message, hint: found.hint });
}

function judgeExpression(
  gate: Gate,
  node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
): Nodes[] {
  const program = node.data?.estree;
  const comments = program?.comments ?? [];
  if (program === undefined || program === null || program.body.length > 0 || comments.length === 0) {
    const hint = 'Write the words themselves, or `\\{` for a brace that is meant to be read.';
    return [refuse(gate, node, 'Unexpected expression in braces.', hint)];
  }
  if (!comments.some(({ value }) => /^\s*waive\b/iu.test(value))) return [];
  const waived = comments.length === 1 ? waiverPattern.exec(comments[0]?.value ?? '') : null;
  if (waived === null) {
    const hint = 'Write `{/* waive RULE: reason */}`, or begin the comment with another word.';
    return [refuse(gate, node, 'Unexpected waiver without a rule, a colon and a reason.', hint)];
  }
  const [, rule = '', reason = ''] = waived;
  if (node.type === 'mdxTextExpression')
    return [
      refuse(gate, node, 'Unexpected waiver inside a sentence.', 'Put it on a line of its own before the block.'),
    ];
  return [{ type: 'waiver', rule, reason: reason.trim(), position: node.position }];
}

function judgeComponent(gate: Gate, node: Component, context: Context): Nodes[] {
  const name = node.name ?? '';
  const rule = ruleOf(name);
  if (rule === undefined) {
    const { message, hint } = unknownComponent(name);
    return [refuse(gate, node, message, hint)];
  }
  const before = gate.faults.length;
  for (const { message, hint } of attributeFaults(node, rule)) refuse(gate, node, message, hint);
  for (const attribute of node.attributes.filter(isPlain)) judgeWords(gate, node, attribute.value ?? '');
  if (rule.holds === 'nothing') {
    if (node.children.length > 0)
      refuse(
        gate,
        node,
        `Unexpected words inside \`<${name}>\`.`,
        `Write \`${rule.example}\`, and the words outside it.`,
      );
    if (context.inLink)
      refuse(
        gate,
        node,
        `Unexpected \`<${name}>\` inside a link.`,
        'Put it before or behind the link: it is one itself.',
      );
  } else if (node.type === 'mdxJsxFlowElement') judgeNode(gate, node);
  else {
    const hint = 'Put blank lines around `<Editorial>` and `<Panel>`.';
    refuse(gate, node, `Unexpected \`<${name}>\` inside a sentence.`, hint);
  }
  if (gate.faults.length > before && (rule.holds === 'nothing' || node.type === 'mdxJsxTextElement'))
    return [{ type: 'refused', message: gate.faults.at(-1)?.message ?? '', position: node.position }];
  return [{ ...node, attributes: node.attributes.filter(isPlain), children: children(gate, node, context) } as Nodes];
}

function judgeLinkNode(gate: Gate, node: Extract<Nodes, { type: 'link' }>, context: Context): Nodes[] {
  if (context.inLink) return [refuse(gate, node, 'Unexpected link inside a link.', 'Write one behind the other.')];
  judgeNode(gate, node);
  const verdict = judgeLink(node.url);
  if (verdict.kind === 'refused') refuse(gate, node, verdict.message, verdict.hint, 'link-invalid');
  const kept = children(gate, node, { ...context, inLink: true });
  // The words stay; only what cannot be followed goes.
  return verdict.kind === 'refused' ? kept : [{ ...node, title: null, children: kept } as Nodes];
}

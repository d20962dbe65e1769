/**
 * The one gate between what an author wrote and what is checked and published.
 *
 * It goes through the tree of a body once and gives a tree of nothing but what
 * content may be made of: a closed list of nodes, of components and of their
 * attributes. Whatever else stands there is a fault, and leaves a node `refused`
 * behind, which is published nowhere and shown on the live site in its place.
 * Comments go; a `waive` comment becomes a node `waiver`.
 *
 * Expressions are judged by the syntax tree that the parser made of them, never
 * by how they look.
 */
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { findInvisible, invisibleHint } from '../provenance/invisible.ts';
import { judgeLink } from '../provenance/link.ts';
import type { RuleId } from '../provenance/rules.ts';

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

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What an attribute may say: words, one word of a list, or nothing, by being there. */
type Attribute = { readonly kind: 'words' | 'flag' } | { readonly kind: 'one-of'; readonly values: readonly string[] };

interface ComponentRule {
  readonly attributes: ReadonlyMap<string, Attribute & { readonly required: boolean }>;
  /** What may stand in it: blocks, or nothing. */
  readonly holds: 'blocks' | 'nothing';
  readonly example: string;
}

const panelKinds = ['agreed', 'contradict', 'differs', 'unknown'];

/** Every component that content may use. */
const components: ReadonlyMap<string, ComponentRule> = new Map<string, ComponentRule>([
  [
    'Fact',
    {
      attributes: new Map([
        ['id', { kind: 'words', required: true }],
        ['unit', { kind: 'flag', required: false }],
      ]),
      holds: 'nothing',
      example: '<Fact id="…" />',
    },
  ],
  ['Editorial', { attributes: new Map(), holds: 'blocks', example: '<Editorial>' }],
  [
    'Panel',
    {
      attributes: new Map([
        ['kind', { kind: 'one-of', values: panelKinds, required: true }],
        ['title', { kind: 'words', required: true }],
      ]),
      holds: 'blocks',
      example: '<Panel kind="…" title="…">',
    },
  ],
]);
/** What Markdown writes in the place of elements of HTML. */
const markdownFor: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, 'Write `**words**`.'] as const),
  ...['i', 'em'].map((name) => [name, 'Write `*words*`.'] as const),
  ...['del', 's'].map((name) => [name, 'Write `~~words~~`.'] as const),
  ...['br', 'p', 'div'].map((name) => [name, 'Leave a line blank to begin a new paragraph.'] as const),
  ...['ul', 'ol', 'li'].map((name) => [name, 'Begin each item with `- ` on a line of its own.'] as const),
  ...['h1', 'h2', 'h3', 'h4'].map((name) => [name, 'Begin the heading with `## `.'] as const),
  ['a', 'Write `[words](https://…)`.'],
  ['blockquote', 'Begin each line with `> `.'],
  ['sup', 'Write `[^label]` for a footnote.'],
]);
const componentNames = [...components.keys()].map((name) => `\`<${name}>\``).join(', ');

/** Nodes that hold blocks, and nodes that hold words; what is in neither list, nor judged by itself below, is refused. */
const holdBlocks: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow']);
const holdWords: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
]);
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

/** Takes out of `tree`, parsed from `text`, what content may not hold; gives a new tree and leaves the old one as it was. */
export function allowTree(tree: Root, text: string): AllowedTree {
  const faults: TreeFault[] = [];
  // What stands in the file itself is found there; here, what is written as `&…;`.
  const hasOnlyEscapes = text.includes('&') && findInvisible(text).length === 0;

  /** Enters a fault of `node`; gives what stands in its place. */
  const refuse = (node: Nodes, message: string, hint: string, rule: TreeFault['rule'] = 'markup-invalid') => {
    faults.push({ rule, offset: offsetOf(node), message, hint });
    return { type: 'refused' as const, message, position: node.position };
  };

  const children = (node: Parents, context: Context): Nodes[] =>
    node.children.flatMap((child): Nodes[] => allow(child, { ...context, depth: context.depth + 1 }));

  /** What may stay of `node`: itself with fewer children, something in its place, or nothing. */
  const allow = (node: Nodes, context: Context): Nodes[] => {
    if (context.depth > deepest)
      return [refuse(node, 'Unexpected nesting of more than 20 levels.', 'Write it plainly, one thing after another.')];
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        judgeWords(node, node.value);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return judgeExpression(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return judgeComponent(node, context);
      case 'link':
        return judgeLinkNode(node, context);
      case 'footnoteReference':
        return context.inLink
          ? [refuse(node, 'Unexpected footnote mark inside a link.', 'Put the mark behind the link.')]
          : [node];
      case 'footnoteDefinition':
        // Its words are read from the file as they stand there, and printed nowhere from this tree.
        return [{ ...node, children: [] }];
      case 'heading':
        if (node.depth > 1) break;
        refuse(node, 'Unexpected heading of the first level.', 'Begin with `##`: the title of the entry is the first.');
        break;
      case 'list':
        // A list that begins with another number prints a number that stands in no sentence.
        if (node.ordered !== true || (node.start ?? 1) === 1) break;
        refuse(node, `Unexpected list that begins with ${String(node.start)}.`, 'Begin it with 1, or write sentences.');
        break;
      case 'table': {
        // Cells beyond the columns of the head would not be printed.
        const columns = node.children[0]?.children.length ?? 0;
        for (const row of node.children)
          if (row.children.length > columns)
            refuse(
              row,
              `Unexpected ${String(row.children.length)} cells in a table of ${String(columns)} columns.`,
              'Give each column a head.',
            );
        break;
      }
      case 'listItem':
        if (typeof node.checked !== 'boolean') break;
        refuse(node, 'Unexpected check box.', 'Write `\\[` for a bracket that is meant to be read.');
        break;
      case 'mdxjsEsm': {
        const hint =
          'Content holds no code. For a sentence that begins with `import` or `export`, begin with another word.';
        return [refuse(node, 'Unexpected `import` or `export` at the head of a line.', hint)];
      }
    }
    if (holdBlocks.has(node.type) || holdWords.has(node.type))
      return [{ ...node, children: 'children' in node ? children(node, context) : [] } as Nodes];
    if (leaves.has(node.type)) return [node];
    const hint = 'Write plain words, emphasis, links, lists, tables, footnotes or a component.';
    return [refuse(node, `Unexpected ${nameOf(node)}.`, hint)];
  };

  /** Letters that a reader does not see. */
  const judgeWords = (node: Nodes, words: string): void => {
    if (!hasOnlyEscapes) return;
    for (const { name } of findInvisible(words).slice(0, 1))
      refuse(node, `Unexpected ${name}.`, invisibleHint, 'text-invisible');
  };

  const judgeExpression = (node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>): Nodes[] => {
    const program = node.data?.estree;
    const comments = program?.comments ?? [];
    if (program === undefined || program === null || program.body.length > 0 || comments.length === 0) {
      const hint = 'Write the words themselves, or `\\{` for a brace that is meant to be read.';
      return [refuse(node, 'Unexpected expression in braces.', hint)];
    }
    const [comment] = comments;
    const waived = comments.length === 1 ? waiverPattern.exec(comment?.value ?? '') : null;
    if (waived === null) return [];
    const [, rule = '', reason = ''] = waived;
    if (node.type === 'mdxTextExpression')
      return [refuse(node, 'Unexpected waiver inside a sentence.', 'Put it on a line of its own before the block.')];
    return [{ type: 'waiver', rule, reason: reason.trim(), position: node.position }];
  };

  const judgeComponent = (node: Component, context: Context): Nodes[] => {
    const name = node.name ?? '';
    const rule = components.get(name);
    if (rule === undefined) {
      const hint =
        markdownFor.get(name.toLowerCase()) ??
        'Use Markdown, or one of the components that content may use; `{/* … */}` is a comment.';
      return [refuse(node, `Unexpected \`<${name}>\`, expected one of ${componentNames}.`, hint)];
    }
    const before = faults.length;
    judgeAttributes(node, rule);
    if (rule.holds === 'nothing') {
      if (node.children.length > 0)
        refuse(node, `Unexpected words inside \`<${name}>\`.`, `Write \`${rule.example}\`, and the words outside it.`);
      if (context.inLink)
        refuse(node, `Unexpected \`<${name}>\` inside a link.`, 'Put it before or behind the link: it is one itself.');
    } else if (node.type === 'mdxJsxTextElement') {
      refuse(
        node,
        `Unexpected \`<${name}>\` inside a sentence.`,
        'Put blank lines around `<Editorial>` and `<Panel>`.',
      );
    }
    if (faults.length > before && (rule.holds === 'nothing' || node.type === 'mdxJsxTextElement'))
      return [{ type: 'refused', message: faults.at(-1)?.message ?? '', position: node.position }];
    return [{ ...node, attributes: node.attributes.filter(isPlain), children: children(node, context) } as Nodes];
  };

  const judgeAttributes = (node: Component, { attributes, example }: ComponentRule): void => {
    const name = node.name ?? '';
    const given = new Set<string>();
    const hint = `Write \`${example}\` and nothing else.`;
    for (const attribute of node.attributes) {
      if (!isPlain(attribute)) {
        if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
        refuse(node, `Unexpected expression in an attribute of \`<${name}>\`.`, 'Write the value in quotation marks.');
        continue;
      }
      const known = attributes.get(attribute.name);
      const value = attribute.value ?? undefined;
      if (known === undefined) refuse(node, `Unexpected attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
      else if (given.has(attribute.name))
        refuse(node, `Unexpected second attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
      else if ((known.kind === 'flag') !== (value === undefined))
        refuse(
          node,
          `Unexpected ${value === undefined ? 'absence of a value' : 'value'} of \`${attribute.name}\` of \`<${name}>\`.`,
          hint,
        );
      else if (known.kind === 'one-of' && !known.values.includes(value ?? ''))
        refuse(
          node,
          `Unexpected ${attribute.name} \`${value ?? ''}\` of \`<${name}>\`, expected one of ${known.values.join(', ')}.`,
          hint,
        );
      else if (known.kind === 'words' && (value ?? '').trim() === '')
        refuse(node, `Missing words of attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
      judgeWords(node, value ?? '');
      given.add(attribute.name);
    }
    for (const [required, { required: isRequired }] of attributes)
      if (isRequired && !given.has(required)) refuse(node, `Missing attribute \`${required}\` of \`<${name}>\`.`, hint);
  };

  const judgeLinkNode = (node: Extract<Nodes, { type: 'link' }>, context: Context): Nodes[] => {
    if (context.inLink) return [refuse(node, 'Unexpected link inside a link.', 'Write one behind the other.')];
    if (node.title)
      refuse(
        node,
        `Unexpected title \`${node.title}\` of a link.`,
        'Put the words into the sentence, where they can be cited.',
      );
    const verdict = judgeLink(node.url);
    if (verdict.kind === 'refused') refuse(node, verdict.message, verdict.hint, 'link-invalid');
    const kept = children(node, { ...context, inLink: true });
    // The words stay; only what cannot be followed goes.
    return verdict.kind === 'refused' ? kept : [{ ...node, title: null, children: kept } as Nodes];
  };

  const kept = tree.children.flatMap((node) => allow(node, { depth: 0, inLink: false }));
  return { tree: { ...tree, children: kept as RootContent[] }, faults };
}

type PlainAttribute = Extract<Component['attributes'][number], { type: 'mdxJsxAttribute' }> & { value?: string | null };

/** Whether an attribute is written in quotation marks, or is there without a value. */
function isPlain(attribute: Component['attributes'][number]): attribute is PlainAttribute {
  return (
    attribute.type === 'mdxJsxAttribute' &&
    (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string')
  );
}

/** What an editor calls a node that is refused. */
function nameOf({ type }: Nodes): string {
  const words: Partial<Record<Nodes['type'], string>> = {
    code: 'block of code',
    definition: 'definition of a link',
    html: 'HTML',
    image: 'image',
    imageReference: 'image',
    linkReference: 'link by reference',
    yaml: 'second front matter',
  };
  return words[type] ?? type;
}

/** The components that content may use, and what may be written in their attributes. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** An element of MDX, between blocks or in a sentence. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What an attribute may say: words, one word of a list, or nothing, by being there. */
type Attribute = { readonly kind: 'words' | 'flag' } | { readonly kind: 'one-of'; readonly values: readonly string[] };

/** What a component may have and hold. */
export interface ComponentRule {
  /** By name. */
  readonly attributes: ReadonlyMap<string, Attribute & { readonly required: boolean }>;
  /** What may stand in it: blocks, or nothing. */
  readonly holds: 'blocks' | 'nothing';
  /** As an author writes it. */
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
  ...['del', 's'].map((name) => [name, 'Take the words out.'] as const),
  ...['br', 'p', 'div'].map((name) => [name, 'Leave a line blank to begin a new paragraph.'] as const),
  ...['ul', 'ol', 'li'].map((name) => [name, 'Begin each item with `- ` on a line of its own.'] as const),
  ...['h1', 'h2', 'h3', 'h4'].map((name) => [name, 'Begin the heading with `## `.'] as const),
  ['a', 'Write `[words](https://…)`.'],
  ['blockquote', 'Begin each line with `> `.'],
  ['sup', 'Write `[^label]` for a footnote.'],
]);
const componentNames = [...components.keys()].map((name) => `\`<${name}>\``).join(', ');

/** What is wrong, and what to do. */
interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** What a component of this name may have and hold; nothing for a name that none has. */
export function ruleOf(name: string): ComponentRule | undefined {
  return components.get(name);
}

/** What to say of an element that is no component of content. */
export function unknownComponent(name: string): Fault {
  const hint =
    markdownFor.get(name.toLowerCase()) ??
    'Use Markdown, or one of the components that content may use; `{/* … */}` is a comment.';
  return { message: `Unexpected \`<${name}>\`, expected one of ${componentNames}.`, hint };
}

/** What is wrong with the attributes of a component, in their order, and then what is missing. */
export function attributeFaults(node: Component, { attributes, example }: ComponentRule): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (message: string, because: string): number => faults.push({ message, hint: because });
  const name = node.name ?? '';
  const given = new Set<string>();
  const hint = `Write \`${example}\` and nothing else.`;
  for (const attribute of node.attributes) {
    if (!isPlain(attribute)) {
      if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
      fault(`Unexpected expression in an attribute of \`<${name}>\`.`, 'Write the value in quotation marks.');
      continue;
    }
    const known = attributes.get(attribute.name);
    const value = attribute.value ?? undefined;
    if (known === undefined) fault(`Unexpected attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
    else if (given.has(attribute.name))
      fault(`Unexpected second attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
    else if ((known.kind === 'flag') !== (value === undefined))
      fault(
        `Unexpected ${value === undefined ? 'absence of a value' : 'value'} of \`${attribute.name}\` of \`<${name}>\`.`,
        hint,
      );
    else if (known.kind === 'one-of' && !known.values.includes(value ?? ''))
      fault(
        `Unexpected ${attribute.name} \`${value ?? ''}\` of \`<${name}>\`, expected one of ${known.values.join(', ')}.`,
        hint,
      );
    else if (known.kind === 'words' && (value ?? '').trim() === '')
      fault(`Missing words of attribute \`${attribute.name}\` of \`<${name}>\`.`, hint);
    given.add(attribute.name);
  }
  for (const [required, { required: isRequired }] of attributes)
    if (isRequired && !given.has(required)) fault(`Missing attribute \`${required}\` of \`<${name}>\`.`, hint);
  return faults;
}

type PlainAttribute = Extract<Component['attributes'][number], { type: 'mdxJsxAttribute' }> & { value?: string | null };

/** Whether an attribute is written in quotation marks, or is there without a value. */
export function isPlain(attribute: Component['attributes'][number]): attribute is PlainAttribute {
  return (
    attribute.type === 'mdxJsxAttribute' &&
    (attribute.value === null || attribute.value === undefined || typeof attribute.value === 'string')
  );
}

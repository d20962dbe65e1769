/** What to say of a node that content is not made of. */
import type { Nodes } from 'mdast';

/** What is wrong, and what to do. */
interface Refusal {
  readonly message: string;
  readonly hint: string;
}

const anyOther = 'Write plain words, emphasis, links, lists, tables, footnotes or a component.';
const image = 'Content is words and figures alone: take it out, or write what it shows.';
const link = 'Write the address where the link stands: `[words](https://…)`.';

/** What an editor calls a node, and what to write in its place. */
const words: Partial<Record<Nodes['type'], readonly [name: string, hint: string]>> = {
  code: ['block of code', anyOther],
  delete: [
    'words that are struck out',
    'Take them out: who reads them would not know what holds. What was published gets a correction.',
  ],
  definition: ['definition of a link', link],
  html: ['HTML', anyOther],
  image: ['image', image],
  imageReference: ['image', image],
  linkReference: ['link by reference', link],
  yaml: ['second front matter', anyOther],
};

/** The refusal of `node`. */
export function explainRefused(node: Nodes): Refusal {
  // With a blank in it, the mark of a footnote is read as a link.
  if ('label' in node && /^\^.*\s/u.test(node.label ?? '')) {
    const label = (node.label ?? '').slice(1).replace(/\s+/gu, '-');
    return {
      message: `Unexpected blank in the footnote mark \`[${node.label ?? ''}]\`.`,
      hint: `Write \`[^${label}]\`.`,
    };
  }
  const [name, hint] = words[node.type] ?? [node.type, anyOther];
  return { message: `Unexpected ${name}.`, hint };
}

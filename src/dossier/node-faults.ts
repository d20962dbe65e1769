/** What is wrong with one node of a body by itself: with what it says or does not say, wherever it stands. */
import { plural } from '../text/plural.ts';
import type { Nodes, Parents } from 'mdast';
import type { RuleId } from '../provenance/rules.ts';

/** One fault of a node. */
export interface NodeFault {
  readonly message: string;
  readonly hint: string;
  readonly rule?: Extract<RuleId, 'markup-invalid' | 'link-invalid'>;
  /** The node that it is about, where that is a part of the one that was judged. */
  readonly of?: Nodes;
}

/** What an editor calls a node that must hold words. */
const holders: Partial<Record<Nodes['type'], string>> = {
  heading: 'heading',
  link: 'link',
  blockquote: 'quotation',
  listItem: 'item of a list',
  mdxJsxFlowElement: 'component',
};

/** The faults of `node`. */
export function nodeFaults(node: Nodes): readonly NodeFault[] {
  return [...faultsOfKind(node), ...wordless(node)];
}

function faultsOfKind(node: Nodes): readonly NodeFault[] {
  switch (node.type) {
    case 'heading': {
      const hint = 'Begin with `##`: the title of the entry is the first.';
      return node.depth > 1 ? [] : [{ message: 'Unexpected heading of the first level.', hint }];
    }
    case 'list': {
      // A list that begins with another number prints a number that stands in no sentence.
      if (node.ordered !== true || (node.start ?? 1) === 1) return [];
      const message = `Unexpected list that begins with ${String(node.start)}.`;
      return [{ message, hint: 'Begin it with 1, or write sentences.' }];
    }
    case 'listItem': {
      const hint = 'Write `\\[` for a bracket that is meant to be read.';
      return typeof node.checked === 'boolean' ? [{ message: 'Unexpected check box.', hint }] : [];
    }
    case 'table': {
      // Cells beyond the columns of the head would not be printed; those that are left out would be none.
      const columns = node.children[0]?.children.length ?? 0;
      return node.children
        .filter(({ children }) => children.length !== columns)
        .map((row) => ({
          message: `Unexpected ${plural(row.children.length, 'cell')} in a table of ${plural(columns, 'column')}.`,
          hint:
            row.children.length > columns
              ? 'Give each column a head.'
              : 'Divide the row by `|` as often as the head, with nothing between two where a cell is empty.',
          of: row,
        }));
    }
    case 'link':
      return linkFaults(node);
    default:
      return [];
  }
}

// An address that words show, with its host.
const shownAddress = /(?:https?:\/\/|\bwww\.)([^\s/?#]+)/iu;

// Words that are a host and nothing else, where the link leads to another site; a name such as `Agency.No` is none.
const bareHost = /^([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?:\/\S*)?$/u;

function linkFaults(node: Extract<Nodes, { type: 'link' }>): readonly NodeFault[] {
  const faults: NodeFault[] = [];
  if (node.title)
    faults.push({
      message: `Unexpected title \`${node.title}\` of a link.`,
      hint: 'Put the words into the sentence, where they can be cited.',
    });
  const leadsTo = shownAddress.exec(node.url)?.[1];
  const words = wordsOf(node);
  const [shown, host] = shownAddress.exec(words) ?? (leadsTo === undefined ? undefined : bareHost.exec(words)) ?? [];
  // An archive on the web has the address that it keeps in its own.
  const isKept =
    leadsTo !== undefined && host !== undefined && node.url.toLowerCase().includes(`/${host.toLowerCase()}`);
  if (shown !== undefined && withoutWww(host) !== withoutWww(leadsTo) && !isKept)
    faults.push({
      message: `Unexpected link to \`${node.url}\` behind the words \`${shown}\`.`,
      hint: 'Let it lead to the address that it shows, or write words that are none.',
      rule: 'link-invalid',
    });
  return faults;
}

const withoutWww = (host: string | undefined): string | undefined => host?.toLowerCase().replace(/^www\./u, '');

/** What must hold words and holds none: a reader would see an empty place, or a mark that supports nothing. */
function wordless(node: Nodes): readonly NodeFault[] {
  const hint = 'Write its words, or take it out.';
  if (node.type === 'paragraph') {
    const isMark = node.children.length > 0 && node.children.every(isMarkOrSpace);
    return isMark ? [{ message: 'Unexpected footnote mark without words before it.', hint }] : [];
  }
  const name = holders[node.type];
  if (name === undefined || hasWords(node)) return [];
  return [{ message: `Unexpected ${name} without words.`, hint }];
}

const isMarkOrSpace = (node: Nodes): boolean =>
  node.type === 'footnoteReference' || (node.type === 'text' && node.value.trim() === '');

/** Whether a node says anything; a fact does. */
function hasWords(node: Nodes | Parents): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.trim() !== '';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Fact' || node.children.some(hasWords);
    case 'footnoteDefinition':
      return false;
    default:
      return 'children' in node ? node.children.some(hasWords) : !isSilent(node);
  }
}

/** Whether a node without children is none of words. What is refused by itself needs no second finding. */
const isSilent = ({ type }: Nodes): boolean =>
  /^(?:break|thematicBreak|footnoteReference|mdx\w+Expression)$/u.test(type);

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

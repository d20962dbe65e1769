/** Why a text is no YAML, in words for whoever wrote it: what the parsers say is of use to whoever writes parsers. */
import type { YAMLException } from 'js-yaml';
import { visit, type Document, type ErrorCode, type Node } from 'yaml';

/** Where a text is no YAML, as a UTF-16 offset, what stands there, and what to do about it. */
export interface UnreadYaml {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const quote = 'Quote values that hold `: `, ` #` or begin with `@`, `*`, `&` or a quotation mark.';
const oneDocument = 'Take out the lines `---` and `...` that divide it, and lines that begin with `%`.';
const noTag = 'Put the value in quotation marks, or take the tag out.';

/** What to do, by what the parser that knows where everything stands found. */
const hints: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: oneDocument,
  BAD_DQ_ESCAPE: 'Write `\\\\` for a backslash, or put the value in single quotation marks.',
  BAD_INDENT: 'Indent what belongs together by the same number of blanks.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put a value that holds `: ` in quotation marks, and indent fields of one kind by as many blanks.',
  MISSING_CHAR: 'Close what is open: a quotation mark, or a list or fields in brackets.',
  MULTILINE_IMPLICIT_KEY:
    'Write `name: value` on a line of its own, with a blank behind the colon and as many before it as the fields beside it have.',
  MULTIPLE_DOCS: oneDocument,
  TAB_AS_INDENT: 'Indent with blanks.',
  TAG_RESOLVE_FAILED: noTag,
};

/** What it found, where its own words are none of an editor's. */
const messages: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'line that begins with `%`',
  BAD_INDENT: 'indentation that fits nothing above it',
  BLOCK_AS_IMPLICIT_KEY: 'field inside a value',
  MISSING_CHAR: 'value that is not closed',
  MULTILINE_IMPLICIT_KEY: 'line that is no field',
  MULTIPLE_DOCS: 'more than one document',
  UNEXPECTED_TOKEN: 'sign or word that does not fit here',
};

/** Where and why the text does not parse: `yaml` tells it better, of what is not nested too deep for it. */
export function explainYaml({ reason, mark }: YAMLException, yaml: string, document: () => Document): UnreadYaml {
  const offset = mark?.position ?? 0;
  const conflict = /^(?:<{7}|={7}|>{7})(?= |$)/mu.exec(yaml);
  if (conflict) {
    const hint = 'Keep the lines of one side, and take the marks of the conflict out.';
    return { offset: conflict.index, message: `merge conflict at \`${conflict[0]}\``, hint };
  }
  if (reason.startsWith('nesting exceeded'))
    return { offset, message: 'more than 100 levels of nesting', hint: 'Write it plainly.' };
  if (reason.includes('null byte')) return { offset, message: reason, hint: 'Take the character out.' };
  const [first] = document().errors;
  if (first?.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s:]+))/u.exec(yaml.slice(first.pos[0]))?.slice(1).find(Boolean);
    return { offset: first.pos[0], message: `second field \`${key ?? ''}\``, hint: 'Take one of the two out.' };
  }
  if (first) {
    const code = codeOf(first);
    return {
      offset: code === 'MULTIPLE_DOCS' ? secondDocument(yaml, first.pos[0]) : first.pos[0],
      message: messages[code] ?? first.message.split('\n')[0] ?? reason,
      hint: hints[code] ?? quote,
    };
  }
  if (reason.includes('single document'))
    return { offset: secondDocument(yaml, 0), message: 'more than one document', hint: oneDocument };
  const anchor = firstAnchor(document());
  return anchor
    ? { ...anchor, hint: quote }
    : { offset, message: reason, hint: /\btag\b/u.test(reason) ? noTag : quote };
}

/** What it found, as it calls the same thing elsewhere. */
function codeOf({ code, message }: { readonly code: ErrorCode; readonly message: string }): ErrorCode {
  if (message.includes('directives-end')) return 'BAD_DIRECTIVE';
  if (message.startsWith('Implicit map keys')) return 'MULTILINE_IMPLICIT_KEY';
  if (message.startsWith('Sequence item')) return 'BAD_INDENT';
  // Brackets that are not closed go on into the next field, which is not indented.
  return message.startsWith('Flow ') ? 'MISSING_CHAR' : code;
}

/** Where the line stands that divides a text in two; `known` where there is none that could be named. */
function secondDocument(yaml: string, known: number): number {
  const begins = /^(?!\s*(?:#|---|%|$)).*$/mu.exec(yaml)?.index ?? 0;
  const divides = /^(?:---|\.\.\.)(?=\s|$)/mu.exec(yaml.slice(begins));
  return divides === null ? known : begins + divides.index;
}

/** The first anchor or use of one: no value stands twice, so that each has one place in the file. */
export function firstAnchor(document: Document): Omit<UnreadYaml, 'hint'> | undefined {
  let found: { offset: number; message: string } | undefined;
  const note = (node: Node, message: string): symbol => {
    found = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => note(node, `alias \`*${node.source}\``),
    Value: (_, node) => (node.anchor === undefined ? undefined : note(node, `anchor \`&${node.anchor}\``)),
  });
  return found;
}

/**
 * YAML with the way back from a field to its line and column.
 */
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { PlaceInFile } from '../provenance/place-in-file.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** A parsed YAML text, whole file or front matter. */
export interface PlacedYaml {
  /** The plain value; `undefined` when the YAML does not parse. */
  readonly value: unknown;
  /** Faults of syntax, in order. */
  readonly errors: readonly { readonly message: string; readonly place: PlaceInFile }[];
  /** Where the field at `path` stands; the closest enclosing field where it is absent. */
  readonly at: (path: readonly (string | number)[]) => PlaceInFile;
}

/** Parses `yaml`, which begins on line `firstLine` of `file`. Places are found when they are first read. */
export function parseYaml(yaml: string, file: string, firstLine = 1): PlacedYaml {
  const plain = readPlainYaml(yaml);
  if (!plain) return parsePlaced(yaml, file, firstLine);
  let placed: PlacedYaml | undefined;
  const at: PlacedYaml['at'] = (path) => {
    let found: PlaceInFile | undefined;
    const find = () => (found ??= (placed ??= parsePlaced(yaml, file, firstLine)).at(path));
    return {
      file,
      get line() {
        return find().line;
      },
      get column() {
        return find().column;
      },
    };
  };
  return { value: plain.value, errors: [], at };
}

/** The same with every place known at once; what cannot be read plainly needs it, and so does a finding. */
export function parsePlaced(yaml: string, file: string, firstLine = 1): PlacedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): PlaceInFile => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const at = (path: readonly (string | number)[]): PlaceInFile => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { file, line: firstLine, column: 1 };
  };
  const errors = [
    ...document.errors.map((error) => ({ message: error.message, at: error.pos[0] })),
    ...aliases(document),
  ].map(({ message, at: offset }) => ({ message: message.split('\n')[0] ?? '', place: place(offset) }));
  return { value: errors.length > 0 ? undefined : (document.toJS() as unknown), errors, at };
}

/** Every use of an anchor: no value stands twice, so that each has one place in the file. */
function aliases(document: Document): { message: string; at: number }[] {
  const found: { message: string; at: number }[] = [];
  visit(document, {
    Alias: (_, node) => void found.push({ message: `Alias \`*${node.source}\``, at: node.range?.[0] ?? 0 }),
  });
  return found;
}

/** A file cut into front matter and body. */
export interface CutFile {
  /** The YAML between the `---` lines; `undefined` when there is none. */
  readonly yaml: string | undefined;
  /** Everything behind the closing `---`. */
  readonly body: string;
}

/** Cuts the front matter off the head of an MDX file. */
export function cutFrontMatter(text: string): CutFile {
  const match = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/u.exec(text);
  if (!match) return { yaml: undefined, body: text };
  return { yaml: match[1] ?? '', body: text.slice(match[0].length) };
}

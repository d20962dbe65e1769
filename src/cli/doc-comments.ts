/**
 * The doc comments of the schemas, by the path of the field that they stand before: what an editor sees on hovering.
 *
 * The schemas are read as TypeScript, not run: a comment is gone once they are. Shapes that are spread, schemas that
 * are named and imported, unions, lists and whatever is chained behind are followed to where their fields are written.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { oneLine } from '../text/normalized-text.ts';

/** What is said of a schema, and of the fields, items or alternatives in it. */
export interface Docs {
  readonly doc: string;
  readonly fields: ReadonlyMap<string, Docs>;
  /** Of a list, its items; of a record, its values. */
  readonly items: Docs | undefined;
}

const none: Docs = { doc: '', fields: new Map(), items: undefined };

/** What the schema `name` of `file` says of itself and its fields. */
export function docsOf(file: string, name: string): Docs {
  return new Reader().named(resolve(file), name);
}

class Reader {
  readonly #files = new Map<string, ts.SourceFile>();

  named(file: string, name: string): Docs {
    const source = this.#file(file);
    for (const statement of source.statements) {
      if (ts.isVariableStatement(statement))
        for (const declared of statement.declarationList.declarations)
          if (declared.name.getText(source) === name && declared.initializer)
            return withDoc(this.#expression(declared.initializer, file), docBefore(statement, source));
      if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
        const bindings = statement.importClause?.namedBindings;
        const isImported =
          bindings && ts.isNamedImports(bindings) && bindings.elements.some((element) => element.name.text === name);
        if (isImported === true && statement.moduleSpecifier.text.startsWith('.'))
          return this.named(resolve(dirname(file), statement.moduleSpecifier.text), name);
      }
    }
    return none;
  }

  #file(file: string): ts.SourceFile {
    const known = this.#files.get(file);
    if (known) return known;
    const parsed = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    this.#files.set(file, parsed);
    return parsed;
  }

  #expression(node: ts.Expression, file: string): Docs {
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return this.#expression(node.expression, file);
    if (ts.isIdentifier(node)) return this.named(file, node.text);
    if (ts.isObjectLiteralExpression(node)) return this.#object(node, file);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return none;
    const method = node.expression.name.text;
    const [first, second] = node.arguments;
    if (node.expression.expression.getText() !== 'z') return this.#expression(node.expression.expression, file);
    if ((method === 'strictObject' || method === 'object') && first) return this.#expression(first, file);
    if (method === 'array' && first) return { ...none, items: this.#expression(first, file) };
    if (method === 'record' && second) return { ...none, items: this.#expression(second, file) };
    if (method === 'union' && first && ts.isArrayLiteralExpression(first))
      return merge(first.elements.map((element) => this.#expression(element, file)));
    return none;
  }

  #object(node: ts.ObjectLiteralExpression, file: string): Docs {
    const source = this.#file(file);
    const fields = new Map<string, Docs>();
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property))
        for (const [name, docs] of this.#expression(property.expression, file).fields) fields.set(name, docs);
      if (ts.isPropertyAssignment(property))
        fields.set(
          property.name.getText(source).replace(/^['"]|['"]$/gu, ''),
          withDoc(this.#expression(property.initializer, file), docBefore(property, source)),
        );
      if (ts.isShorthandPropertyAssignment(property))
        fields.set(property.name.text, withDoc(this.named(file, property.name.text), docBefore(property, source)));
    }
    return { ...none, fields };
  }
}

const withDoc = (docs: Docs, doc: string): Docs => ({ ...docs, doc: doc === '' ? docs.doc : doc });

/** Alternatives as one: the first to say something of a field says it. */
function merge(all: readonly Docs[]): Docs {
  const fields = new Map<string, Docs>();
  for (const { fields: own } of all) for (const [name, docs] of own) if (!fields.has(name)) fields.set(name, docs);
  return {
    doc: all.find(({ doc }) => doc !== '')?.doc ?? '',
    fields,
    items: all.find(({ items }) => items !== undefined)?.items,
  };
}

/** The doc comment directly before a node, on one line; an `@example` and links to code are of no use to an editor. */
function docBefore(node: ts.Node, source: ts.SourceFile): string {
  const last = ts.getLeadingCommentRanges(source.text, node.getFullStart())?.at(-1);
  const text = last ? source.text.slice(last.pos, last.end) : '';
  if (!text.startsWith('/**')) return '';
  return oneLine(
    text
      .replace(/^\/\*\*|\*\/$/gu, '')
      .replace(/^[ \t]*\* ?/gmu, '')
      .replace(/@(?:example|see)[\s\S]*$/u, '')
      .replace(/\{@link (\w+)\}/gu, '$1'),
  ).trim();
}

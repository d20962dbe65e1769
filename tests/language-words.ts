/** Words of a language in the code: strings and patterns that hold some, but for tags, names of fields and messages. */
import ts from 'typescript';
import type { Lexicon } from '../src/language/lexicon.ts';

/** A string or pattern of a file that holds words. */
export interface WordsInCode {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The little words of `lexicon`: what a rule of the engine might be tempted to look for by itself. */
export function littleWords(lexicon: Lexicon): ReadonlySet<string> {
  const { numbers, numberLimits, negations, hedges, universals, collectives, conditions, joiners, exceptions } =
    lexicon;
  const phrases = [
    ...lexicon.functionWords,
    ...lexicon.limitingWords,
    ...Object.keys({ ...numbers.units, ...numbers.tens, ...numbers.scales, ...numbers.ordinals, ...numbers.multiples }),
    ...Object.values(numberLimits).flat(),
    ...Object.values(negations).flat(),
    ...[hedges, universals, collectives, conditions, joiners, exceptions].flat(),
  ];
  // A letter may be anything: a key, an ending, a part of speech.
  return new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)).filter((word) => word.length > 1));
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A pattern without what only looks like words: escapes, names of groups. */
const bare = (pattern: string): string =>
  pattern.replace(/\\[pP]\{\w+\}|\\u\{?[\da-f]+\}?|\\[a-z]/giu, ' ').replace(/\(\?<\w+>|\\k<\w+>/gu, '(');

/** Strings that the types and the fields of `files` are made of: they are no words but tags. */
export function tagsIn(files: readonly ts.SourceFile[]): ReadonlySet<string> {
  const tags = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) tags.add(node.literal.text);
    if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node))
      tags.add(node.name.getText().replace(/['"]/gu, ''));
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return tags;
}

/** The strings and patterns of `file` that are made of `words`, and no tags or messages. */
export function wordsInCode(file: ts.SourceFile, words: ReadonlySet<string>, tags: ReadonlySet<string>): WordsInCode[] {
  const found: WordsInCode[] = [];
  const add = (node: ts.Node, text: string): void => {
    found.push({ file: file.fileName, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text });
  };
  const visit = (node: ts.Node, isPattern: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const isRegExp = isPattern || isComposed(node);
    const text = textOf(node);
    // A sentence with something put in is judged as a whole.
    const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral || (isRegExp && text !== undefined && !isPart)) {
      const pattern = text ?? node.getText(file);
      if (wordsIn(bare(pattern)).some((word) => words.has(word))) add(node, pattern);
    } else if (text !== undefined && !isPart && !tags.has(text) && !isMessage(text)) {
      const all = wordsIn(text);
      if (all.length > 0 && all.every((word) => words.has(word))) add(node, text);
    }
    ts.forEachChild(node, (child) => visit(child, isRegExp));
  };
  visit(file, false);
  return found;
}

/** `new RegExp(…)` and `String.raw`, in which strings are patterns. */
function isComposed(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'RegExp';
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
}

/** What an editor reads quotes something, or is a sentence. */
const isMessage = (text: string): boolean => text.includes('`') || /^\p{Lu}.* .*[.:]$/su.test(text);

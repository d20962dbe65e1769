/**
 * Words of the interface stand in `src/interface` alone: refuses those that a page, a component or what builds them
 * would print from a text of its own.
 *
 * What readers get of a file is known by its place: text and children of elements, the attributes that are read out or
 * shown, and, in any text, two words in a row or a word in capitals. Errors, addresses, markup and styles are no words.
 */

/** Attributes and properties that readers see or hear. */
const spoken = /^(?:aria-label|aria-description|title|alt|label|description|caption|text|summary|placeholder)$/u;
/** Attributes and properties whose words nobody reads. */
const silent =
  /^(?:class|className|classList|id|href|d|style|rel|viewBox|transform|content|font|family|fontFamily|as|is|type|set:html|paint-order|preserveAspectRatio|http-equiv|points|key)$/u;
const letter = /\p{L}/u;
/** Two words, or one that begins a sentence or a label. */
const prose = /\p{L}{2,}[,;:.]? \p{L}|^\p{Lu}\p{Ll}+(?: |$)|(?:^| )\p{L}{2,} $|^ \p{L}{2,}(?: |$)/u;
/** Markup in a text, and words in it outside of its tags or in those of their attributes that are read out. */
const markup = /<\/?[a-z][\w-]*[\s>]/u;
const inMarkup = (text) => {
  const [spokenIn, outside] = [
    [...text.matchAll(/\b(?:aria-label|title|alt)="([^"]*)"/gu)].map(([, words]) => words).join(' '),
    text.replaceAll(/<style[^]*?<\/style>|<[^>]*(?:>|$)/gu, ' '),
  ];
  return /\p{L}{2}/u.test(`${spokenIn} ${outside}`);
};
/** Markup, styles, addresses, queries, names of files and of types. */
const code = /[<>{}=\\]|\/\S|^[#.@]|--|var\(|^\(|^[\w-]+\.\w+$|^\w*[a-z][A-Z]\w*$|[\w-]\(|\bpx\b|sans-serif|'none'/u;

const message = 'Words that a reader sees stand in src/interface/en.ts: print them with `say` or `fill`.';

/** @type {import('eslint').Rule.RuleModule} */
export const literalWords = {
  meta: { type: 'problem', schema: [], messages: { literal: message } },
  create(context) {
    const isPage = context.filename.endsWith('.astro');
    const report = (node) => context.report({ node, messageId: 'literal' });

    /** Where a text goes: to a reader, to no reader, or nobody can tell. */
    function destination(node) {
      let child = node;
      for (let at = node.parent; at !== undefined && at !== null; child = at, at = at.parent) {
        switch (at.type) {
          case 'ImportDeclaration':
          case 'ImportExpression':
          case 'ExportNamedDeclaration':
          case 'ExportAllDeclaration':
          case 'ThrowStatement':
            return 'nobody';
          case 'NewExpression':
            return 'nobody';
          case 'BinaryExpression':
            if (at.operator !== '+') return 'nobody';
            break;
          case 'SwitchCase':
            return at.test === child ? 'nobody' : 'unknown';
          case 'MemberExpression':
            return 'nobody';
          case 'Property':
            if (at.key === child) return 'nobody';
            return at.key.type === 'Identifier' || at.key.type === 'Literal'
              ? judge(String(at.key.name ?? at.key.value))
              : 'unknown';
          case 'JSXAttribute':
            return judge(nameOf(at.name));
          case 'JSXExpressionContainer':
            if (at.parent.type !== 'JSXAttribute') return 'reader';
            break;
          case 'CallExpression':
            // The name of a component, in a tree that is built.
            return at.callee.name === 'element' && at.arguments[0] === child ? 'nobody' : 'unknown';
          case 'ArrowFunctionExpression':
          case 'VariableDeclarator':
            return 'unknown';
          default:
            if (at.type.startsWith('TS')) return 'nobody';
        }
      }
      return 'unknown';
    }

    function check(node, text) {
      if (!letter.test(text)) return;
      const to = destination(node);
      if (to === 'nobody' || (to !== 'reader' && code.test(text))) return;
      if (to === 'reader' ? !/^[\w-]+\.\w+$|^[A-Z][a-z]+[A-Z]\w*$/u.test(text) : prose.test(text)) report(node);
    }

    return {
      JSXText(node) {
        if (letter.test(node.value) && !/^\s*[\w-]+\.\w+\s*$/u.test(node.value)) report(node);
      },
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value);
      },
      TemplateElement(node) {
        const whole = node.parent.quasis.map((quasi) => quasi.value.raw).join('');
        if (isPage || !code.test(whole)) check(node, node.value.raw);
        else if (node === node.parent.quasis[0] && markup.test(whole) && destination(node) !== 'nobody') {
          // A hole is no word.
          if (inMarkup(node.parent.quasis.map((quasi) => quasi.value.raw).join('·'))) report(node);
        }
      },
    };
  },
};

function nameOf(name) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}

function judge(name) {
  if (silent.test(name)) return 'nobody';
  return spoken.test(name) ? 'reader' : 'unknown';
}

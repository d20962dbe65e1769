/**
 * How the components of compiled prose get the dossier: whoever renders `<Content dossier={dossier} />` hands it to the
 * compiled function, which passes it on to each of them.
 */
import type { Root } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Adds `dossier={props.dossier}` to every component in `tree`, which is changed in place. */
export function tellDossier(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') node.attributes.push(attribute());
  });
}

/** The attribute with the syntax tree of its expression: nothing of it is parsed again. */
function attribute(): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: 'dossier',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: 'props.dossier',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          body: [
            {
              type: 'ExpressionStatement',
              expression: {
                type: 'MemberExpression',
                object: { type: 'Identifier', name: 'props' },
                property: { type: 'Identifier', name: 'dossier' },
                computed: false,
                optional: false,
              },
            },
          ],
        },
      },
    },
  };
}

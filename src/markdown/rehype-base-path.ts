/** Puts the site's base path before links that authors write from the root: Astro leaves Markdown links alone. */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Options of the plugin. */
export interface BasePathOptions {
  /** The site's base path, with or without slashes at its ends: `/x`. */
  readonly base: string;
}

/** `/timeline/` becomes `/x/timeline/`; other addresses stay. */
export function rehypeBasePath({ base }: BasePathOptions) {
  const prefix = base.replace(/\/+$/u, '');
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/u.test(href))
        node.properties['href'] = `${prefix}${href}`;
    });
  };
}

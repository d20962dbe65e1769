/** The first use of an abbreviation in a text leads to the page of whom it names, and says on hovering who that is. */
import type { Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { EntryOf } from '../provenance/entry.ts';

// A link within a link is none, and a heading is no running text.
const closed = new Set(['a', 'button', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const capitals = /(?<![\p{L}\p{N}&.-])\p{Lu}[\p{Lu}\p{Nd}&.-]*\p{Lu}(?![\p{L}\p{N}])/gu;

/**
 * Changes `tree` in place.
 *
 * @param names - Whom each abbreviation names: `abbreviations` of the dossier.
 * @param own - The path of the page, without a base path: nothing on it leads to itself.
 * @param address - A path as it stands in a link.
 */
export function linkAbbreviations(
  tree: Root,
  names: ReadonlyMap<string, EntryOf<'actor'>>,
  own: string,
  address: (path: string) => string,
): void {
  const left = new Map([...names].filter(([, { url }]) => url !== own));
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && closed.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const found = [...node.value.matchAll(capitals)].find(({ 0: name }) => left.has(name));
    const actor = found && left.get(found[0]);
    if (found === undefined || actor === undefined) return undefined;
    left.delete(found[0]);
    const before = text(node.value.slice(0, found.index));
    const link = h('a', { href: address(actor.url), title: actor.data.role }, found[0]);
    const rest = text(node.value.slice(found.index + found[0].length));
    parent.children.splice(index, 1, ...before, link, ...rest);
    // What follows the link may hold another abbreviation.
    return [SKIP, index + before.length + 1];
  });
}

const text = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

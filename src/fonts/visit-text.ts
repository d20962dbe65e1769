/** Walks the text of an HTML tree. */
import type { Nodes } from 'hast';

/** Calls `onText` with each text and the name of the element that holds it, in document order. Templates count: what they hold may be shown. */
export function visitText(node: Nodes, onText: (text: string, element: string) => void, element = ''): void {
  if (node.type === 'text') {
    onText(node.value, element);
    return;
  }
  if (node.type === 'element' && node.tagName === 'template' && node.content !== undefined)
    visitText(node.content, onText, node.tagName);
  if (node.type === 'element' || node.type === 'root') {
    for (const child of node.children) visitText(child, onText, node.type === 'element' ? node.tagName : element);
  }
}

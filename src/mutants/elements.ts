/** Where elements stand in prose, found without a parser: planners only hide them, or look inside. */

import type { Span } from '../text/spans.ts';

/**
 * Elements of these names, each from its `<` to the first end tag of its name; what stands within one is not looked
 * at again. Takes time in proportion to the text: an element that never ends is looked for once.
 *
 * @example
 * elementsIn('a <Panel>b</Panel>', ['Panel']) // [{ start: 2, end: 18 }]
 */
export function elementsIn(text: string, names: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (const { index: start, 1: name = '' } of text.matchAll(/<([A-Z][A-Za-z]*)/gu)) {
    if (start < from || !names.includes(name) || endless.has(name)) continue;
    const endTag = `</${name}>`;
    const at = text.indexOf(endTag, start);
    if (at < 0) endless.add(name);
    else spans.push({ start, end: (from = at + endTag.length) });
  }
  return spans;
}

/** The text with these elements replaced by as many characters that are no words. */
export function hideElements(text: string, names: readonly string[]): string {
  const spans = elementsIn(text, names);
  const between = spans.map(
    ({ start, end }, index) => [text.slice(spans[index - 1]?.end ?? 0, start), end - start] as const,
  );
  const hidden = between.map(([before, length]) => before + '\0'.repeat(length)).join('');
  return hidden + text.slice(spans.at(-1)?.end ?? 0);
}

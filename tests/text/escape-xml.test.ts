import { expect, it } from 'vitest';
import { escapeXml } from '../../src/text/escape-xml.ts';

it.each([
  ['Post & Son', 'Post &amp; Son'],
  ['<b title="x">', '&lt;b title=&quot;x&quot;&gt;'],
  ['&lt;', '&amp;lt;'],
  ['it’s 5 > 4', 'it’s 5 &gt; 4'],
  ['', ''],
])('escapes %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

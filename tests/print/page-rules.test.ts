/** The style rules of the book's pages. */
import { expect, it } from 'vitest';
import { pageRules } from '../../src/print/page-rules.ts';

it('names each part at the head of its own pages', () => {
  expect(pageRules('Harbour', [{ id: 'timeline', title: 'Timeline' }])).toContain(
    '#timeline{page:timeline}@page timeline{@top-right{content:"Timeline";',
  );
});

it('escapes what would end a string or the style element', () => {
  expect(pageRules('A "B" \\ </style>', [])).toContain('content:"A \\22 B\\22  \\5c  \\3c /style>"');
});

import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/comparison/escape-markdown.ts';
import { formatChanges } from '../../src/comparison/markdown.ts';
import type { Finding } from '../../src/provenance/finding.ts';

const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeStringify);

describe('a text in Markdown', () => {
  it.each([
    'two *stars*, _lines_, `marks` and ~~waves~~',
    '[a link](javascript:alert(1)) and ![a picture](x)',
    '<img src=x onerror=alert(1)> & &amp;',
    'a | b, $x$, \\n, #12, @somebody',
  ])('reads as it was: %s', (text) => {
    const html = processor.processSync(`- ${escapeMarkdown(text)}`).toString();
    expect(html).not.toMatch(/<(?!\/?(?:ul|li)>)/u);
    const shown = html
      .replaceAll(/<[^>]+>|\n/gu, '')
      .replaceAll('&#x3C;', '<')
      .replaceAll('&#x26;', '&');
    expect(shown).toBe(text);
  });
});

describe('a summary', () => {
  const finding: Finding = {
    rule: 'passage-missing',
    severity: 'error',
    file: 'content/policy/power.mdx',
    line: 3,
    column: 1,
    message: 'Unexpected passage “Garça”.',
    hint: null,
  };
  const told = (findings: number, mostBytes: number, rule: Finding['rule'] = finding.rule): string =>
    formatChanges(
      { statements: [], facts: [], fields: [], silences: [], coverage: [] },
      {
        base: 'main',
        findings: Array.from({ length: findings }, () => ({ ...finding, rule })),
        built: undefined,
        changedPages: new Set(),
        mostBytes,
      },
    );

  it('tells a statement that waits for a signature among the findings where no change tells it', () => {
    expect(told(1, 1e6, 'statement-open')).toContain('<code>statement-open</code>');
  });

  it('keeps to its bytes and counts what had no room', () => {
    const whole = told(100, 1e6);
    expect(whole.match(/^- /gmu)).toHaveLength(100);
    expect(whole).not.toContain('no room');
    const cut = told(100, 2000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2000);
    const kept = cut.match(/^- /gmu)?.length ?? 0;
    expect(kept).toBeGreaterThan(10);
    expect(cut).toContain(`There is no room for ${String(100 - kept)} more;`);
  });
});

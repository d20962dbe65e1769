import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { rehypeBasePath } from '../../src/markdown/rehype-base-path.ts';

async function render(html: string, base: string): Promise<string> {
  const file = await rehype().data('settings', { fragment: true }).use(rehypeBasePath, { base }).process(html);
  return String(file);
}

describe('rehypeBasePath', () => {
  it.each([
    ['a link from the root', '/x', '<a href="/timeline/">a</a>', '<a href="/x/timeline/">a</a>'],
    ['a base with slashes at its ends', '/x/', '<a href="/">a</a>', '<a href="/x/">a</a>'],
    ['no base', '/', '<a href="/timeline/">a</a>', '<a href="/timeline/">a</a>'],
    ['an address of another host', '/x', '<a href="//h.example/">a</a>', '<a href="//h.example/">a</a>'],
    ['an anchor', '/x', '<a href="#a">a</a>', '<a href="#a">a</a>'],
    ['a whole address', '/x', '<a href="https://h.example/">a</a>', '<a href="https://h.example/">a</a>'],
  ])('treats %s', async (_, base, html, expected) => {
    expect(await render(html, base)).toBe(expected);
  });
});

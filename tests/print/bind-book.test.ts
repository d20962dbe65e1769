/** Pages bound into a book: notes numbered in reading order, links turned inwards, headings lowered, ids kept apart. */
import { describe, expect, it } from 'vitest';
import { bindBook } from '../../src/print/bind-book.ts';

const button = (passage: string): string =>
  `<button type="button" class="ref" popovertarget="${passage}" aria-label="P, Post"> P </button>`;
const first = (passage: string): string => `<span class="nb">${button(passage)}</span>`;

describe('marks', () => {
  it('become the numbers of endnotes in the order of first use', () => {
    const { html, notes } = bindBook(
      `<p>Low.${first('post-9-12')} High.${first('post-1-4')} Low.${first('post-9-12')}</p>`,
    );
    expect(html).toBe(
      '<p>Low.<span class="nb"><sup class="nr"><a id="use-1-1" href="#note-1">1</a></sup></span>' +
        ' High.<span class="nb"><sup class="nr"><a id="use-2-1" href="#note-2">2</a></sup></span>' +
        ' Low.<span class="nb"><sup class="nr"><a id="use-1-2" href="#note-1">1</a></sup></span></p>',
    );
    expect([...notes]).toEqual([
      ['post-9-12', { number: 1, uses: ['use-1-1', 'use-1-2'] }],
      ['post-1-4', { number: 2, uses: ['use-2-1'] }],
    ]);
  });

  it.each([
    { name: 'of one citation', markup: `Low.${first('a-1-2')}${button('a-3-4')}`, text: 'Low.1, 2' },
    { name: 'of two citations', markup: `Low.${first('a-1-2')}${first('a-3-4')}`, text: 'Low.1, 2' },
    { name: 'with white space between', markup: `Low.${first('a-1-2')}\n${button('a-3-4')}`, text: 'Low.1\n, 2' },
    { name: 'of two sentences', markup: `Low.${first('a-1-2')} High.${first('a-3-4')}`, text: 'Low.1 High.2' },
  ])('are parted by a comma only where they stand together: $name', ({ markup, text }) => {
    expect(bindBook(`<p>${markup}</p>`).html.replace(/<[^>]+>/gu, '')).toBe(text);
  });

  it('that lead to the page of a source are marks too', () => {
    const { html } = bindBook(
      '<p>Low.<a class="ref" href="/x/sources/post/2/#post-1-4-there" title="Post"> P1 </a></p>',
    );
    expect(html).toBe('<p>Low.<sup class="nr"><a id="use-1-1" href="#note-1">1</a></sup></p>');
  });

  it('are not other links and buttons', () => {
    const markup = '<p><a href="/sources/post/#record">Post</a> <button type="button">Open</button></p>';
    expect(bindBook(markup)).toEqual({ html: markup, notes: new Map() });
  });
});

describe('a part', () => {
  const part = (id: string, inner: string): string => `<section id="${id}" data-page="/x/${id}/">${inner}</section>`;

  it('is where links to its page lead, with and without an anchor', () => {
    const { html } = bindBook(
      `${part('b', '<a href="/x/a/">A</a> <a href="/x/a/#date">A</a> <a href="/x/c/">C</a>')}${part('a', '')}`,
    );
    expect(html).toBe(
      '<section id="b"><a href="#a">A</a> <a href="#a">A</a> <a href="/x/c/">C</a></section><section id="a"></section>',
    );
  });

  it('is where a link to a place on its page leads that the book leaves out', () => {
    expect(bindBook(part('a', '<a href="#evidence">A</a>')).html).toBe('<section id="a"><a href="#a">A</a></section>');
  });

  it('has the place where a link to an id on its page leads, also from another part', () => {
    const { html } = bindBook(
      `${part('b', '<a href="/x/a/#date">A</a> <a href="/x/a/#a-of-it">A</a>')}${part('a', '<b id="date"></b><b id="a-of-it"></b>')}`,
    );
    expect(html).toContain('<a href="#a--date">A</a> <a href="#a-of-it">A</a>');
    expect(html).toContain('<b id="a--date"></b><b id="a-of-it"></b>');
  });

  it('has no place that is named like a part inside it', () => {
    const inside = part('a', '<b id="date"></b>');
    const { html } = bindBook(
      part('b', `<a href="/x/b/#a">B</a> <a href="/x/b/#date">B</a> <a href="/x/a/#date">A</a>${inside}`),
    );
    expect(html).toContain('<a href="#b">B</a> <a href="#b">B</a> <a href="#a--date">A</a>');
    expect(html).toContain('<section id="a"><b id="a--date"></b></section>');
  });

  it('keeps its ids apart from those of others, and what refers to them with them', () => {
    const inner =
      '<h2 id="why">Why</h2><div aria-labelledby="why"><a href="#why">Why</a><i fill="url(#dots)"></i></div><b id="dots"></b>';
    const { html } = bindBook(part('a', inner) + part('b', inner));
    for (const id of ['a', 'b'])
      expect(html).toContain(
        `<h2 id="${id}--why">Why</h2><div aria-labelledby="${id}--why"><a href="#${id}--why">Why</a><i fill="url(#${id}--dots)"></i></div><b id="${id}--dots"></b>`,
      );
  });

  it('leaves ids alone that name it', () => {
    expect(bindBook(part('a', '<b id="a-of-it"></b>')).html).toBe('<section id="a"><b id="a-of-it"></b></section>');
  });

  it('lowers headings to its level, and none below the sixth', () => {
    expect(bindBook('<h2>A</h2><div data-level="4"><h2>B</h2><h3>C</h3><h5>D</h5></div>').html).toBe(
      '<h2>A</h2><div><h4>B</h4><h5>C</h5><h6>D</h6></div>',
    );
  });
});

it('makes groups of the frames that scroll, which would be landmarks of one name', () => {
  const frame = '<section class="scroll" tabindex="0" aria-label="Table"></section><section class="group"></section>';
  expect(bindBook(frame).html).toBe(
    '<div class="scroll" tabindex="0" aria-label="Table" role="group"></div><section class="group"></section>',
  );
});

it('keeps one of the two drawings of a chart, and a narrow one that stands alone', () => {
  const drawing = (size: string): string => `<svg class="drawing drawing-${size}" viewBox="0 0 1 1"></svg>`;
  expect(bindBook(`<div>${drawing('wide')}${drawing('narrow')}</div>${drawing('narrow')}`).html).toBe(
    `<div>${drawing('wide')}</div>${drawing('narrow')}`,
  );
});

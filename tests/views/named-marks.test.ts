import { describe, expect, it } from 'vitest';
import { nameMarks } from '../../src/site/named-marks.ts';

const mark = (code: string, outlet: string, id = code.toLowerCase()): string =>
  `<button class="ref" popovertarget="${id}" aria-label="${code}, ${outlet}">${code}</button>`;
/** What a reader sees of the marks. */
const seen = (html: string): readonly string[] =>
  [...nameMarks(html).matchAll(/<button[^>]*>([^<]*)</gu)].map(([, text = '']) => text);

it('lets a mark be broken that is too long for a narrow column', () => {
  const long = nameMarks(`<p>Shut.${mark('H1', 'Observatory of Harbours')}</p>`);
  expect(long).toBe('<p>Shut.<button class="ref" popovertarget="h1">Observatory of Harbours 1</button></p>');
  expect(nameMarks(`<p>Shut.${mark('H1', 'Post')}</p>`)).toContain('<span class="nb">');
});

it('prints the name of an outlet as words, whatever signs it has', () => {
  const sign = '<i>Post</i>';
  const html = nameMarks(`<p>Shut.${mark('H1', sign)} Open.${mark('H2', sign)}</p>`);
  expect(html).toContain('>&lt;i&gt;Post&lt;/i&gt; 1</button>');
  expect(html).not.toMatch(/>[^<]*<i>/u);
});

describe('nameMarks', () => {
  it.each([
    { what: 'a first mark names its outlet', html: `<p>Shut.${mark('H1', 'Post')}</p>`, marks: ['Post 1'] },
    {
      what: 'a second mark of an outlet is its letter and number',
      html: `<p>Shut.${mark('H1', 'Post')} Open.${mark('H2', 'Post')}</p>`,
      marks: ['Post 1', 'H2'],
    },
    {
      what: 'another paragraph names it again',
      html: `<p>Shut.${mark('H1', 'Post')}</p><p>Open.${mark('H2', 'Post')}</p>`,
      marks: ['Post 1', 'Post 2'],
    },
    { what: 'words that name the outlet do', html: `<p>Shut, says Post.${mark('H1', 'Post')}</p>`, marks: ['H1'] },
    {
      what: 'words that name the outlet do, however its apostrophe is written',
      html: `<p>Shut, says L&#39;Heure.${mark('H1', 'L&#x27;Heure')}</p>`,
      marks: ['H1'],
    },
    {
      what: 'neighbours of one outlet share its name',
      html: `<p>Shut.${mark('H1', 'Post')}${mark('H2', 'Post')} ${mark('W3', 'Wire')}</p>`,
      marks: ['Post 1', '2', 'Wire 3'],
    },
    {
      what: 'equal neighbours are one',
      html: `<p>Shut.${mark('H1', 'Post')}${mark('H1', 'Post')}</p>`,
      marks: ['Post 1'],
    },
    {
      what: 'equal marks with words between them are two',
      html: `<p>Shut.${mark('H1', 'Post')} Open.${mark('H1', 'Post')}</p>`,
      marks: ['Post 1', 'H1'],
    },
  ])('$what', ({ html, marks }) => {
    expect(seen(html)).toEqual(marks);
  });

  it('keeps what a mark opens, and what a short one is called', () => {
    const html = nameMarks(`<p>Shut.${mark('H1', 'Post', 'post-1-4')} Open.${mark('H2', 'Post', 'post-5-9')}</p>`);
    expect(html).toContain('<button class="ref" popovertarget="post-1-4">Post 1</button>');
    expect(html).toContain('<button class="ref" popovertarget="post-5-9" aria-label="H2, Post">H2</button>');
    // What is seen is part of what is heard.
    const row = nameMarks(`<p>Shut.${mark('H1', 'Post')}${mark('H2', 'Post')}</p>`);
    expect(row).toContain('aria-label="Post 2">2</button>');
  });

  it.each([
    { count: 1, lines: ['1'] },
    { count: 2, lines: ['1,2'] },
    { count: 3, lines: ['1', '2,3'] },
    { count: 5, lines: ['1', '4,5'] },
  ])('keeps of $count marks the first to the word before it and the last to the mark before it', ({ count, lines }) => {
    const row = Array.from({ length: count }, (_, at) => mark(`H${String(at + 1)}`, 'Post')).join(' ');
    const joined = [...nameMarks(`<p>Shut.${row}</p>`).matchAll(/<span class="(?:nb|pair)">(.*?)<\/span>/gu)];
    const numbers = joined.map(([, own = '']) =>
      [...own.matchAll(/>(?:Post )?(\d)</gu)].map(([, number = '']) => number).join(),
    );
    expect(numbers).toEqual(lines);
  });

  it('lets two long names part', () => {
    const row = mark('H1', 'The Harbour Post') + mark('W2', 'The Coast Wire');
    expect(nameMarks(`<p>Shut.${row}</p>`)).toContain('The Harbour Post 1</button></span><button');
  });
});

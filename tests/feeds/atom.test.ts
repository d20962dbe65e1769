import { describe, expect, it } from 'vitest';
import { renderAtom, type AtomEntry } from '../../src/feeds/atom.ts';

const entry: AtomEntry = {
  id: 'urn:uuid:1',
  title: 'Boats & quays',
  updated: '2024-05-03T00:00:00Z',
  link: '/figures/boats/?a=1&b="2"',
  content: 'It said: “<b>70</b>”',
};
const feed = {
  id: 'urn:uuid:0',
  title: 'The harbour',
  subtitle: 'Changes',
  language: 'en',
  author: 'The editors',
  link: '/',
  self: '/feed.xml',
} as const;

describe('renderAtom', () => {
  it('writes what the standard asks of a feed and of an entry, with every sign of markup escaped', () => {
    expect(renderAtom({ ...feed, entries: [entry] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>urn:uuid:0</id>
<title>The harbour</title>
<subtitle>Changes</subtitle>
<updated>2024-05-03T00:00:00Z</updated>
<author><name>The editors</name></author>
<link rel="self" type="application/atom+xml" href="/feed.xml"/>
<link rel="alternate" type="text/html" href="/"/>
<entry>
<id>urn:uuid:1</id>
<title>Boats &amp; quays</title>
<updated>2024-05-03T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="/figures/boats/?a=1&amp;b=&quot;2&quot;"/>
<content>It said: “&lt;b&gt;70&lt;/b&gt;”</content>
</entry>
</feed>
`);
  });

  it('says that it changed when its newest entry did', () => {
    const newer = { ...entry, updated: '2024-06-01T00:00:00Z' };
    expect(renderAtom({ ...feed, entries: [newer, entry] })).toMatch(/<\/subtitle>\n<updated>2024-06-01/u);
  });
});

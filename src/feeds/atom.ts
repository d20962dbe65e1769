/**
 * An Atom feed (RFC 4287) as text.
 *
 * Ids are names, not addresses, so that they stay what they are when the site moves; links may be
 * relative, as the standard allows, where the site does not know its own address.
 *
 * @example
 * renderAtom({ id: 'urn:uuid:…', title: 'The harbour storm', …, entries: [] });
 */
import { escapeXml } from '../text/escape-xml.ts';

/** One entry of a feed. */
export interface AtomEntry {
  /** An absolute IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly link: string;
  /** Plain text. */
  readonly content: string;
}

/** A feed. */
export interface AtomFeed extends Omit<AtomEntry, 'content' | 'updated'> {
  readonly subtitle: string;
  readonly language: string;
  /** Who speaks in the entries. */
  readonly author: string;
  /** The feed's own address. */
  readonly self: string;
  /** Newest first, and at least one: a feed must say when it changed last. */
  readonly entries: readonly [AtomEntry, ...AtomEntry[]];
}

/** The feed as XML. */
export function renderAtom({ id, title, subtitle, language, author, link, self, entries }: AtomFeed): string {
  const head = [
    text('id', id),
    text('title', title),
    text('subtitle', subtitle),
    text('updated', entries[0].updated),
    `<author>${text('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    ...head,
    ...entries.flatMap((entry) => ['<entry>', ...entryLines(entry), '</entry>']),
    '</feed>',
    '',
  ].join('\n');
}

function entryLines({ id, title, updated, link, content }: AtomEntry): readonly string[] {
  return [
    text('id', id),
    text('title', title),
    text('updated', updated),
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    text('content', content),
  ];
}

function text(name: string, value: string): string {
  return `<${name}>${escapeXml(value)}</${name}>`;
}

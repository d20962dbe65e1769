import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { beforeAll, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { linkAbbreviations } from '../../src/markdown/abbreviations.ts';
import { abbreviations } from '../../src/provenance/abbreviations.ts';
import type { EntryOf } from '../../src/provenance/entry.ts';
import { edit, plant } from '../fixtures/fixture.ts';

let root = '';
let names: ReadonlyMap<string, EntryOf<'actor'>>;
beforeAll(async () => {
  root = await plant('harbour', [
    edit('content/actors/port-council.mdx', '[port council,', '[MPC, port council,'),
    edit('content/actors/pedro-nunes.mdx', '[Nunes]', '[Nunes, PN]'),
    edit('content/actors/rui-lobo.mdx', '[Lobo]', '[Lobo, PN, R.L.]'),
  ]);
  names = abbreviations(await readDossier(root));
});

const link = '<a href="/x/actors/port-council/" title="Council of the port">MPC</a>';
function linked(...children: Parameters<typeof h>[2][]): string {
  const tree = { type: 'root' as const, children: [h('p', ...children)] };
  linkAbbreviations(tree, names, '/actors/rui-lobo/', (path) => `/x${path}`);
  return unified()
    .use(rehypeStringify)
    .stringify(tree)
    .replace(/^<p>|<\/p>$/gu, '');
}

it('knows what is all capitals and names one actor', () => {
  expect([...names].map(([name, { slug }]) => [name, slug])).toEqual([['MPC', 'port-council']]);
});

it.each([
  { name: 'the first use alone', text: 'The MPC met. The MPC voted.', html: `The ${link} met. The MPC voted.` },
  { name: 'what ends the text', text: 'It was the MPC', html: `It was the ${link}` },
  { name: 'what opens it, in brackets', text: '(MPC), it said', html: `(${link}), it said` },
  { name: 'no part of a longer word', text: 'MPCs, EMPC, MPC.', html: `MPCs, EMPC, ${link}.` },
  { name: 'no unknown abbreviation', text: 'PN and the EU', html: 'PN and the EU' },
])('links $name', ({ text, html }) => {
  expect(linked(text)).toBe(html);
});

it('passes over links, marks and headings', () => {
  expect(linked(h('a', { href: '/' }, 'MPC'), h('button', 'MPC'), ' and MPC')).toBe(
    `<a href="/">MPC</a><button>MPC</button> and ${link}`,
  );
});

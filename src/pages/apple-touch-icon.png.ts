/** The icon of the site for the home screens of phones: the one of the browser's tab, in pixels. */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { keptFile } from '../cache/kept-file.ts';
import { paintIcon } from '../social/paint-svg.ts';

export const GET: APIRoute = async () => {
  const svg = await readFile('public/favicon.svg', 'utf8');
  return new Response(new Uint8Array(await keptFile('pictures', svg, () => paintIcon(svg))), {
    headers: { 'Content-Type': 'image/png' },
  });
};

/** `/robots.txt`: everything may be read; names the sitemap where there is one. */
import type { APIRoute } from 'astro';
import { ownFiles } from '../site-map/pages.ts';
import { addressOf } from '../site/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site === undefined ? [] : [`Sitemap: ${addressOf(ownFiles.sitemap, site)}`]),
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );

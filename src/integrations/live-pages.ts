/** The pages of the live site that are open in browsers, and how each hears that the dossier has changed. */
import type { NormalizedHotChannelClient, ViteDevServer } from 'vite';
import { changeEvent } from '../toolbar/messages.ts';

const followers = new WeakSet<NormalizedHotChannelClient>();

/** From now on, this page brings itself up to date. */
export function follows(client: NormalizedHotChannelClient): void {
  followers.add(client);
}

/** Tells all pages: those with the panel show what has changed, any other is loaded anew. */
export function tellPages({ ws }: ViteDevServer): void {
  for (const client of ws.clients) {
    if (followers.has(client)) client.send(changeEvent);
    else client.send({ type: 'full-reload' });
  }
}

/** `/llms.txt`: what the dossier is, for language models: its pages in Markdown, its data, and how to quote it (llmstxt.org). */
import type { APIRoute } from 'astro';
import { words } from '../interface/spoken.ts';
import { getDossier } from '../site/dossier.ts';
import { href } from '../site/href.ts';
import { sectionsOf } from '../site/sections.ts';
import { twinOf } from '../site/twins.ts';
import { siteFiles } from '../site-map/pages.ts';
import { entriesOfKind, entryOfKind } from '../views/entries.ts';

/** Words as they are in Markdown, whatever signs they hold. */
const plain = (text: string): string => text.replaceAll(/[\\`*[\]<]/gu, '\\$&');

export const GET: APIRoute = async ({ site }) => {
  const dossier = await getDossier();
  const { title, chaptersTitle } = dossier.config;
  const overview = entryOfKind(dossier, 'page', 'overview');
  const whole = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const line = (label: string, path: string, note: string): string =>
    `- [${plain(label)}](${whole(path)}): ${plain(note)}`;
  const text = [
    `# ${plain(title)}`,
    ...(overview === 'none' ? [] : [`> ${plain(overview.data.summary)}`]),
    words.machines.howToQuote,
    `## ${words.frame.menu}`,
    sectionsOf(dossier)
      .map(({ label, path, promise }) => line(label, twinOf(dossier, path), promise))
      .join('\n'),
    `## ${plain(chaptersTitle)}`,
    entriesOfKind(dossier, 'chapter')
      .map(({ url, data }) => line(data.title, twinOf(dossier, url), data.summary))
      .join('\n'),
    `## ${words.files.heading}`,
    [
      line(words.machines.dossier, href(siteFiles.dossier), words.machines.dossierHolds),
      line(words.machines.ledger, href(siteFiles.ledger), words.machines.ledgerHolds),
    ].join('\n'),
  ];
  return new Response(`${text.filter((part) => part !== '').join('\n\n')}\n`);
};

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import remarkSmartypants from 'remark-smartypants';
import { sharedDossier } from './src/dossier/shared-dossier.ts';
import { dossierContent, rehypeProse, remarkJudgedTree } from './src/integrations/dossier-content.ts';
import { fontSubsets, serveFonts } from './src/integrations/font-subsets.ts';
import { hashList } from './src/integrations/hash-list.ts';
import { livePanel } from './src/integrations/live-panel.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { nativeEngine } from './src/integrations/native-engine.ts';
import { readPages } from './src/integrations/page-readers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { isInSitemap } from './src/integrations/sitemap-pages.ts';
import { isPageOf, verifyDossier } from './src/integrations/verify-dossier.ts';
import { turnOf } from './src/site-map/site-map.ts';

const root = process.env.DOSSIER_ROOT ?? '.';
const base = process.env.BASE_PATH ?? '/';
const site = process.env.SITE_URL;
const outDir = process.env.OUT_DIR ?? 'dist';
// Two dossiers, or two addresses of one, must not share what Astro remembers of a build.
const variant = createHash('sha256')
  .update([resolve(root), base, outDir].join('\0'))
  .digest('hex')
  .slice(0, 12);

if (!existsSync(root)) {
  process.stderr.write(
    `Unexpected DOSSIER_ROOT \`${root}\`, expected a folder that holds \`content/\` and \`seeds/\`.\n`,
  );
  process.exit(2);
}

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir,
  cacheDir: process.env.CACHE_DIR ?? `node_modules/.cache/astro-${variant}`,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: true },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: true,
      smartypants: false,
      // Typography comes last, so that nothing before it sees curled quotation marks.
      remarkPlugins: [
        [remarkJudgedTree, { root }],
        [remarkSmartypants, { dashes: false }],
      ],
      rehypePlugins: [[rehypeProse, { root, base }]],
    }),
  },
  vite: {
    build: {
      // The script of the search page is small enough to be written into it, where its policy allows none.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own, which the bundler does not know. One line for
        // each file would hide what matters.
        onLog: (level, log, handler) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log)),
      },
    },
  },
  integrations: [
    verifyDossier(root),
    livePanel(root),
    dossierContent(),
    nativeEngine(),
    mdx(),
    serveFonts(),
    readPages({ readers: [fontSubsets, searchIndex, markdownTwins], isBuilt: isPageOf(root), turnOf }),
    // A sitemap holds whole addresses only.
    ...(site
      ? [
          sitemap({
            serialize: async (page) => (isInSitemap(page.url, base, await sharedDossier(root)) ? page : undefined),
          }),
        ]
      : []),
    // Behind everything that makes a file.
    hashList(),
  ],
});

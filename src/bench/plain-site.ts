/**
 * The plainest site of as many entries that Astro builds from MDX, to compare with: the same titles, summaries and
 * bodies with their three footnotes, a page for each entry and lists of a hundred; nothing is checked, drawn or searched.
 */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { syntheticEntry, syntheticProse, type SyntheticFile } from './synthetic-entry.ts';
import { reportsOn } from './synthetic.ts';

/** Writes the site to `root`, where `node build.mjs` builds it to `dist/`; packages are those of this project. */
export async function writePlainSite(root: string, entries: number): Promise<void> {
  for (const { path, text } of plainFiles(entries)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  // A junction needs no right on Windows, and is a symbolic link elsewhere.
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
}

function* plainFiles(entries: number): Generator<SyntheticFile> {
  for (const [path, text] of Object.entries(siteFiles)) yield { path, text };
  for (let index = 0; index < entries; index += 1) {
    const { title, summary, body } = syntheticProse(index, reportsOn(index));
    const { path } = syntheticEntry(index, reportsOn(index));
    yield { path, text: `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${body}` };
  }
}

// Quoted unlike the code of this project, so that no tool takes them for it.
const siteFiles: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "plain", "private": true, "type": "module" }\n',
  'build.mjs': `import { build } from "astro";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
await build({ root: ".", logLevel: "warn" });
`,
  // Nothing that a run before has left is used: see `measure-builds.ts`.
  'astro.config.mjs': `import mdx from "@astrojs/mdx";

const config = {
  integrations: [mdx()],
  outDir: "./dist",
  cacheDir: "./.cache/astro",
  vite: { cacheDir: "./.cache/vite" },
};
export { config as default };
`,
  'src/content.config.ts': `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

export const collections = {
  entries: defineCollection({
    loader: glob({ base: "./content", pattern: "**/*.mdx" }),
    schema: z.object({ title: z.string(), summary: z.string() }),
  }),
};
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
  </head>
  <body>
    <main>
      <h1>{title}</h1>
      <slot />
    </main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from "astro:content";
import Page from "../layouts/Page.astro";

const entries = await getCollection("entries");
const sections = [...new Set(entries.map(({ id }) => id.split("/")[0]))];
---

<Page title="A harbour">
  <ul>{sections.map((section) => <li><a href={\`/\${section}/\`}>{section}</a></li>)}</ul>
</Page>
`,
  'src/pages/[section]/[...page].astro': `---
import { getCollection } from "astro:content";
import Page from "../../layouts/Page.astro";

export async function getStaticPaths({ paginate }) {
  const bySection = Map.groupBy(await getCollection("entries"), ({ id }) => id.split("/")[0]);
  return [...bySection].flatMap(([section, entries]) => paginate(entries, { params: { section }, pageSize: 100 }));
}
const { page } = Astro.props;
---

<Page title={Astro.params.section}>
  <ul>
    {page.data.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a> {data.summary}</li>)}
  </ul>
  {page.url.prev && <a href={page.url.prev}>Back</a>}
  {page.url.next && <a href={page.url.next}>On</a>}
</Page>
`,
  'src/pages/[section]/[slug].astro': `---
import { getCollection, render } from "astro:content";
import Page from "../../layouts/Page.astro";

export async function getStaticPaths() {
  return (await getCollection("entries")).map((entry) => {
    const [section, slug] = entry.id.split("/");
    return { params: { section, slug }, props: { entry } };
  });
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---

<Page title={entry.data.title}>
  <p>{entry.data.summary}</p>
  <Content />
</Page>
`,
};

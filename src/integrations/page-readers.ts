/**
 * Astro integration: hands every page of a build, once and as it is rendered, to what makes something of all pages. Reading
 * them back from the disk took as long as rendering them, and held them all at once.
 *
 * Pages are rendered one at a time and in the order of the routes, so that what depends on their order is the same in
 * every build; only the writing of those that are rendered goes on beside it.
 *
 * @example
 * export default defineConfig({ integrations: [readPages({ readers: [searchIndex], isBuilt, turnOf })] });
 */
import { fileURLToPath } from 'node:url';
import { pathFromRoot, rootOf } from '../provenance/base-path.ts';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** A page as it is written. */
export interface BuiltPage {
  /** Its path below the base path: `quotes/harbour-master/`; empty for the overview. */
  readonly path: string;
  readonly html: string;
}

/** Reads all pages of one build. */
export interface PageReader {
  /** Called with one page after the other; the next waits for the answer. */
  readonly read: (page: BuiltPage) => void | Promise<void>;
  /** Writes to the folder of the site what it made of the pages, and tells the logger. */
  readonly finish: (folder: string, logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>) => Promise<void>;
}

/** What a build does with its pages. */
export interface PageReaderOptions {
  /** A function for each reader that begins a build. */
  readonly readers: readonly (() => PageReader)[];
  /** Whether the page at a path from the site's root, without the base path, is built at all. */
  readonly isBuilt: (path: string) => Promise<boolean>;
  /** When that path is rendered: those with the lowest number first, otherwise in the order of the routes. */
  readonly turnOf: (path: string) => number;
}

/** Pages that may wait for the disk at once. */
const mostWritten = 8;

/** The integration. */
export function readPages({ readers: begin, ...which }: PageReaderOptions): AstroIntegration {
  let readers: readonly PageReader[] = [];
  let base = '/';
  return {
    name: 'page-readers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: mostWritten } });
      },
      'astro:config:done': ({ config }) => {
        base = rootOf(config.base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        readers = begin.map((one) => one());
        let isOver = false;
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => inTurns(await own.getStaticPaths(), base, which),
          // Also when a page could not be written: none of those that wait is begun then.
          teardown: async () => {
            isOver = true;
            await own.teardown?.();
          },
          render: inTurn(async (request, options) => {
            const rendered = await own.render(request, options);
            return isOver ? never : handOver(rendered, pathOf(request.url, base), readers);
          }),
        }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        await Promise.all(readers.map((reader) => reader.finish(fileURLToPath(dir), logger)));
      },
    },
  };
}

/** What Astro gets of a page that is rendered. */
type Rendered = Response | { readonly response: Response };

/** Gives a page, if it is one, to each reader; gives back the same with a body that can be read again. */
async function handOver(rendered: Rendered, path: string, readers: readonly PageReader[]): Promise<Rendered> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
  const bytes = await response.arrayBuffer();
  const page = { path, html: Buffer.from(bytes).toString() };
  for (const reader of readers) await reader.read(page);
  const { status, headers } = response;
  return {
    ...(rendered instanceof Response ? {} : rendered),
    response: new Response(bytes, { status, headers }),
  };
}

/** Those of the paths that are built, in the order in which they are rendered. */
async function inTurns<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
  base: string,
  { isBuilt, turnOf }: Omit<PageReaderOptions, 'readers'>,
): Promise<Path[]> {
  const rooted = ({ pathname }: Path): string =>
    pathFromRoot(pathname, base)
      .replace(/^(?!\/)/u, '/')
      .replace(/(?<=[^/])$/u, '/');
  const kept = await Promise.all(paths.map((path) => isBuilt(rooted(path))));
  return paths.filter((_, index) => kept[index]).sort((a, b) => turnOf(rooted(a)) - turnOf(rooted(b)));
}

/**
 * `work`, begun only when what was asked for before is done. Nothing follows what failed: whoever asked has been told, and
 * an answer to the others would only repeat it.
 *
 * @example
 * const render = inTurn(renderPage);
 * await Promise.all([render('a/'), render('b/')]); // `b/` is begun when `a/` is rendered
 */
export function inTurn<A extends readonly unknown[], T>(work: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const mine = before.then(() => work(...args));
    before = mine.catch(() => never);
    return mine;
  };
}

const never = new Promise<never>(() => undefined);

/**
 * The path of a page below the base path.
 *
 * @example
 * pathOf('http://localhost/x/quotes/harbour-master/', '/x/'); // 'quotes/harbour-master/'
 */
export function pathOf(address: string, base: string): string {
  return pathFromRoot(decodeURI(new URL(address).pathname), base).replace(/^\//u, '');
}

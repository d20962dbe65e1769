/** The live site of a copy of the harbour, in a copy of the project: its own files stay out of the checkout. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';
import { cleanEnvironment } from './run-script.ts';

/** The chapter that its tests edit most. */
export const chapter = 'policy/power';

/** A running live site, and what an editor does to its dossier. */
export interface LiveSite {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  /** The folder of its dossier. */
  readonly root: string;
  /** What it printed so far. */
  readonly printed: () => string;
  /** The page of an entry as it is served now; nothing where there is none. */
  readonly page: (path: string) => Promise<string>;
  /** The file of an entry, or, with an ending, any file of the dossier. */
  readonly fileOf: (path: string) => string;
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  /** Tries `find` until it gives true; the bound is far above what a slow machine needs. */
  readonly until: (find: () => boolean | Promise<boolean>) => Promise<void>;
  /** Waits until the page of `path` shows `words`, or no longer shows them. */
  readonly shows: (path: string, words: string) => Promise<void>;
  readonly hides: (path: string, words: string) => Promise<void>;
  /** Takes back all that was edited. */
  readonly restore: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What differs between two live sites. */
interface LiveOptions {
  readonly port: number;
  /** Environment variables of its process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called before it starts, with a way to change the dossier. */
  readonly before?: (edit: LiveSite['edit']) => Promise<void>;
}

/** Starts one and waits until it serves pages. */
export async function startLiveSite({ port, env = {}, before }: LiveOptions): Promise<LiveSite> {
  const project = await mkdtemp(join(tmpdir(), 'dev-project-'));
  const root = await mkdtemp(join(tmpdir(), 'dev-'));
  await copyProject(project);
  const restore = (): Promise<void> => cp('tests/fixtures/harbour', root, { recursive: true });
  await restore();
  const fileOf = (path: string): string =>
    /\.\w+$/u.test(path) ? join(root, path) : join(root, 'content', `${path}.mdx`);
  const edit: LiveSite['edit'] = async (path, from, to) => {
    const text = await readFile(fileOf(path), 'utf8');
    if (!text.includes(from)) throw new Error(`Missing \`${from}\` in ${path}.`);
    await writeFile(fileOf(path), text.replace(from, to));
  };
  await before?.(edit);

  // Where a line of compiled code was written, nobody asks here: to keep it takes a sixth of the time of the site.
  const noSourceMaps = '--import=data:text/javascript,process.setSourceMapsEnabled=()=>{}';
  const server = spawn(process.execPath, [noSourceMaps, join('src', 'cli', 'dev.ts')], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...cleanEnvironment(),
      DOSSIER_ROOT: root,
      CACHE_DIR: join(project, 'cache', 'dev'),
      PORT: String(port),
      ASTRO_DEV_BACKGROUND: '0',
      ...env,
    },
  });
  let printed = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));

  const url = `http://localhost:${String(port)}/`;
  const page = async (path: string): Promise<string> => {
    const response = await fetch(`${url}${path}/`).catch(() => undefined);
    return response?.ok === true ? response.text() : '';
  };
  const until: LiveSite['until'] = async (find) => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await find()) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error(`Waited in vain; the live site printed:\n${printed}`);
  };
  await until(async () => (await page('timeline')) !== '');
  return {
    url,
    root,
    printed: () => printed,
    page,
    fileOf,
    edit,
    until,
    shows: (path, words) => until(async () => (await page(path)).includes(words)),
    hides: (path, words) =>
      until(async () => {
        const text = await page(path);
        return text !== '' && !text.includes(words);
      }),
    restore,
    stop: async () => {
      const ended = new Promise((done) => server.once('close', done));
      server.kill();
      await ended;
      for (const folder of [root, project]) await rm(folder, { recursive: true, force: true });
    },
  };
}

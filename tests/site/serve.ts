/**
 * Serves a built site as GitHub Pages does: a folder gives its `index.html`, a
 * folder without its slash is sent on, anything else gives `404.html` with
 * status 404. Text is compressed with gzip and nothing better. No header but the
 * type of the content and its coding, because Pages lets a site set none.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A running server. */
export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  /** Ends the server and its connections. */
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What Pages compresses. */
const isText = /^text\/|json|xml|svg/u;

type Answer =
  { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; readonly location: string };

async function answer(folder: string, base: string, pathname: string): Promise<Answer> {
  const missing = { status: 404, file: join(folder, '404.html') } as const;
  if (!pathname.startsWith(base)) return missing;
  const file = join(folder, pathname.slice(base.length));
  if (!file.startsWith(folder)) return missing;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true && !pathname.endsWith('/')) return { status: 200, file };
  if (found?.isDirectory() !== true) return missing;
  if (!pathname.endsWith('/')) return { status: 301, location: `${pathname}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) === undefined ? missing : { status: 200, file: index };
}

/** Parts of equal length in which a slow line brings each page, and the time between two of them. */
interface SlowPages {
  readonly pieces: number;
  readonly pauseMs: number;
}

async function sendSlowly(response: ServerResponse, body: Buffer, { pieces, pauseMs }: SlowPages): Promise<void> {
  const length = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length; at += length) {
    response.write(body.subarray(at, at + length));
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  response.end();
}

/** Serves `folder` at `base` (a path with a slash at both ends) on a free port of this machine. */
export async function serve(folder: string, base: string, slow?: SlowPages): Promise<ServedSite> {
  const server = createServer((request, response) => {
    response.sendDate = false;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(folder, base, decodeURIComponent(pathname))
      .then(async (result) => {
        if (result.status === 301) return response.writeHead(301, { location: result.location }).end();
        const type = types[extname(result.file)] ?? 'application/octet-stream';
        const body = await readFile(result.file);
        if (slow !== undefined && type.startsWith('text/html'))
          return sendSlowly(response.writeHead(result.status, { 'content-type': type }), body, slow);
        const isCompressed = isText.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
        return response
          .writeHead(result.status, { 'content-type': type, ...(isCompressed ? { 'content-encoding': 'gzip' } : {}) })
          .end(isCompressed ? gzipSync(body) : body);
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Missing port of the test server.');
  return {
    url: `http://127.0.0.1:${String(address.port)}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

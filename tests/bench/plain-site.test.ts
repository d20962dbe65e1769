import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePlainSite } from '../../src/bench/plain-site.ts';
import { writeSynthetic } from '../../src/bench/synthetic.ts';

const entries = 40;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plain-'));
  await writePlainSite(join(root, 'plain'), entries);
  await writeSynthetic(join(root, 'dossier'), entries);
});

afterAll(() => rm(root, { recursive: true }));

const listOf = async (folder: string) =>
  (await readdir(join(root, folder), { recursive: true })).filter((file) => file.endsWith('.mdx')).sort();

describe('the plain site', () => {
  it('has the entries of the dossier', async () => {
    const dossier = await listOf('dossier/content');
    const plain = await listOf('plain/content');
    expect(plain).toHaveLength(entries);
    expect(plain).toEqual(dossier.filter((file) => /entry-\d+\.mdx$/u.test(file)));
  });

  it('has the same prose with three footnotes, and no component', async () => {
    for (const file of await listOf('plain/content')) {
      const plain = await readFile(join(root, 'plain/content', file), 'utf8');
      const dossier = await readFile(join(root, 'dossier/content', file), 'utf8');
      const body = plain.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
      expect(dossier.endsWith(body)).toBe(true);
      expect(body.match(/^\[\^\w+\]: @/gmu)).toHaveLength(3);
      expect(plain).not.toContain('<');
    }
  });

  it('uses the packages of this project', async () => {
    expect(await realpath(join(root, 'plain/node_modules/astro'))).toBe(await realpath('node_modules/astro'));
  });

  it('asks for Astro and its MDX alone', async () => {
    const config = await readFile(join(root, 'plain/astro.config.mjs'), 'utf8');
    expect([...config.matchAll(/from "([^"]+)"/gu)].map((match) => match[1])).toEqual(['@astrojs/mdx']);
  });
});

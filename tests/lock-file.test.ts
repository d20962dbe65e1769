/** That an install brings what the lock file holds, byte for byte, and nothing else. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const packageSchema = z.object({
  allowScripts: z.record(z.string(), z.boolean()),
  optionalDependencies: z.record(z.string(), z.string()),
});
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      bin: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const manifest = packageSchema.parse(JSON.parse(await readFile('package.json', 'utf8')));
const lock = lockSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ name: path.replace(/^.*node_modules\//u, ''), ...locked }));

describe('the lock file', () => {
  it('holds a hash of every package', () => {
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
    expect(packages.length).toBeGreaterThan(500);
  });

  it('lets no package run a script when it is installed', () => {
    // esbuild's would fetch a binary where the locked package of the platform is missing; with it, none is needed.
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual(['esbuild']);
    expect(manifest.allowScripts).toEqual({ esbuild: false });
  });

  it('holds the Node that the scripts run on, for each platform', () => {
    const brought = packages.filter(({ bin = {} }) => Object.hasOwn(bin, 'node'));
    expect(Object.fromEntries(brought.map(({ name, version }) => [name, version]))).toEqual(
      manifest.optionalDependencies,
    );
    expect(brought.map(({ name }) => name.replace(/^node-(?:bin-)?/u, ''))).toEqual([
      'darwin-arm64',
      'darwin-x64',
      'linux-arm64',
      'linux-x64',
      'win-arm64',
      'win-x64',
    ]);
  });
});

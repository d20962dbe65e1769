/** What the workflow may do, and that it publishes what it has tested. */
import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const permissionsSchema = z.record(z.string(), z.string());
const stepSchema = z.object({
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflowSchema = z.object({
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      permissions: permissionsSchema,
      steps: z.array(stepSchema),
    }),
  ),
});

const text = await readFile('.github/workflows/site.yml', 'utf8');
const { permissions, jobs } = workflowSchema.parse(parse(text));
const stepsOf = (job: string): readonly z.infer<typeof stepSchema>[] => jobs[job]?.steps ?? [];
const actionOf = (uses: string | undefined): string => uses?.replace(/@.*$/u, '') ?? '';
const commandAt = (command: string): number => stepsOf('site').findIndex(({ run }) => run?.includes(command));

describe('the workflow', () => {
  it('is the only one', async () => {
    expect(await readdir('.github/workflows')).toEqual(['site.yml']);
  });

  it('names each action by its commit, and beside it the release that this is', () => {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/u.test(line));
    expect(lines.length).toBe(Object.keys(jobs).flatMap((job) => stepsOf(job).filter(({ uses }) => uses)).length);
    expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  it('may do nothing at first, and each job only what it is for', () => {
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
      address: { pages: 'read' },
      site: { contents: 'read' },
      deploy: { pages: 'write', 'id-token': 'write' },
    });
  });

  it('runs nothing from the repository where it may do more than read it', () => {
    for (const job of ['address', 'deploy']) {
      expect(stepsOf(job).filter(({ run }) => run !== undefined)).toEqual([]);
      expect(stepsOf(job).map(({ uses }) => actionOf(uses))).toEqual([
        job === 'deploy' ? 'actions/deploy-pages' : 'actions/configure-pages',
      ]);
    }
  });

  it('checks and tests the folder that it hands on, after the last change to it', () => {
    const [built, checked, tested] = ['npm run build && npm run pdf', 'dist/count-sentences.mjs dist', 'npm test'].map(
      commandAt,
    );
    const uploaded = stepsOf('site').findIndex(({ uses }) => actionOf(uses) === 'actions/upload-pages-artifact');
    expect([built, checked, tested, uploaded]).toEqual([4, 6, 7, 8]);
    expect(stepsOf('site')[6]?.run).toContain('node dist/verify-receipts.mjs dist seeds && ');
    expect(stepsOf('site')[7]?.env).toEqual({ BUILT_SITE: 'dist' });
    expect(stepsOf('site')[8]?.with).toEqual({ path: 'dist' });
    expect(jobs['deploy']?.needs).toEqual(['address', 'site']);
  });

  it('tells what a pull request changes, beside the faults at their lines, also where these stop the build', () => {
    const [annotated, told] = ['check -- --strict --format github', 'changes -- HEAD^1'].map(commandAt);
    expect([annotated, told]).toEqual([3, 5]);
    expect(stepsOf('site')[5]).toMatchObject({
      if: "github.event_name == 'pull_request' && !cancelled()",
      run: 'npm run -s changes -- HEAD^1 --site dist >> "$GITHUB_STEP_SUMMARY"',
    });
  });

  it('asks Pages where the site will live', () => {
    expect(stepsOf('site')[4]?.env).toMatchObject({
      SITE_URL: "${{ needs.address.outputs.origin || 'http://localhost' }}",
      BASE_PATH: "${{ needs.address.outputs.base_path || '/' }}",
    });
  });

  it('keeps no access to the repository and installs what the lock file holds', () => {
    const checkout = stepsOf('site').find(({ uses }) => actionOf(uses) === 'actions/checkout');
    expect(checkout?.with).toEqual({ 'persist-credentials': false, 'fetch-depth': 2 });
    expect(stepsOf('site').filter(({ run }) => /\bnpm (?:ci|i|install)\b|\bnpx\b/u.test(run ?? ''))).toEqual([
      { run: 'npm ci' },
    ]);
  });
});

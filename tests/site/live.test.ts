/**
 * The live site of the harbour, as an editor has it: what its pages show, and the panel in their toolbar; and that no built
 * page knows of the panel. One site for both, which takes seconds to start.
 */
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { en } from '../../src/interface/en.ts';
import { answerEvent, askEvent, changeEvent } from '../../src/toolbar/messages.ts';
import { halfDone, testPages } from './live-pages.ts';
import { testPanel } from './live-panel.ts';
import { startLiveSite } from './live-site.ts';

const { harbour } = inject('sites');

// An editor that writes down what it is told to open, one argument a line.
const desk = await mkdtemp(join(tmpdir(), 'editor-'));
const editor = join(desk, 'editor.sh');
const opened = join(desk, 'opened.txt');
await writeFile(
  editor,
  `#!/bin/sh\nfor one in "$@"; do echo "$one"; done > '${opened}.part'\nmv '${opened}.part' '${opened}'\n`,
);
await chmod(editor, 0o755);

const site = await startLiveSite({ port: 4387, env: { LAUNCH_EDITOR: editor }, before: halfDone });

afterAll(async () => {
  await site.stop();
  await rm(desk, { recursive: true });
});

describe('the live site', () => {
  testPages(site);
});

describe('the panel in the toolbar', () => {
  testPanel(site, opened);

  test('is no part of a built site', async () => {
    const names = (await readdir(harbour.folder, { recursive: true })).filter((name) =>
      /\.(?:html|js|json|css|md)$/u.test(name),
    );
    expect(names.length).toBeGreaterThan(50);
    const traces = ['astro-dev-toolbar', askEvent, answerEvent, changeEvent, en.live.panel.name, en.live.faults.label];
    for (const name of names) {
      const text = await readFile(join(harbour.folder, name), 'utf8');
      expect(
        traces.filter((trace) => text.includes(trace)),
        name,
      ).toEqual([]);
    }
  });
});

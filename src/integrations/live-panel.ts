/**
 * Astro integration: the panel for editors in the toolbar of the live site. It asks for the page that it is open on and
 * gets what the engine has to say of it, from the files as they are at that moment.
 *
 * Nothing of it is in a build: Astro has no toolbar there.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { NormalizedHotChannelClient } from 'vite';
import { sharedDossier, verdictOf } from '../dossier/shared-dossier.ts';
import { wordsIn } from '../interface/words.ts';
import { pathFromRoot, rootOf } from '../provenance/base-path.ts';
import { answerEvent, askEvent, panelId, type Answer, type Question } from '../toolbar/messages.ts';
import { spotName } from '../toolbar/opener.ts';
import { reportPage } from '../toolbar/page-report.ts';
import { reportHtml } from '../toolbar/report-html.ts';
import { editorAddress } from '../views/editor-address.ts';
import { follows } from './live-pages.ts';

// A sheet of paper with one line marked.
const icon =
  '<svg viewBox="0 0 20 20"><path fill="none" stroke="#fff" stroke-width="1.6" d="M4 1.8h12v16.4H4z"/><path stroke="#ffd84d" stroke-width="3" d="M6.5 10h7"/><path stroke="#fff" stroke-width="1.4" d="M6.5 6h7M6.5 14h5"/></svg>';

/** What the panel shows of one page, from the files as they are now. */
async function answer(root: string, { from, path, blocks }: Question, base: string): Promise<Answer> {
  const dossier = await sharedDossier(root, 'now');
  const below = pathFromRoot(path, base);
  const report = reportPage(dossier, verdictOf(dossier).findings, { path: decodeURI(below), blocks });
  const interfaceWords = wordsIn(dossier.config.language);
  const states = new Map([...report.own, ...report.others].map(({ statement, state }) => [statement.id, state]));
  const faults = [...report.faults.own, ...report.faults.others];
  return {
    to: from,
    html: reportHtml(report, { dossier, root, interfaceWords }),
    spots: report.shown.map(({ statement, block, start, end }) => ({
      block,
      start,
      end,
      id: statement.id,
      opens: editorAddress(root, statement.place),
      place: spotName(statement.place),
      isFaulty: /^(?:faulty|uncited)$/u.test(states.get(statement.id) ?? ''),
    })),
    level: faults.some(({ severity }) => severity === 'error') ? 'error' : faults.length > 0 ? 'warning' : 'none',
  };
}

/** The integration, for the dossier in `root`. */
export function livePanel(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'live-panel',
    hooks: {
      'astro:config:setup': async ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        const { words } = wordsIn((await sharedDossier(root)).config.language);
        const entrypoint = fileURLToPath(new URL('../toolbar/app.ts', import.meta.url));
        addDevToolbarApp({ id: panelId, name: words.live.panel.name, icon, entrypoint });
      },
      'astro:config:done': ({ config }) => {
        base = rootOf(config.base);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.ws.on(askEvent, (question: Question, client: NormalizedHotChannelClient) => {
          follows(client);
          answer(root, question, base).then(
            (told) => client.send(answerEvent, told),
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}

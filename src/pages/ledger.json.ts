/** `/ledger.json`: the sentences of every page with their states, and the words that are no sentences. */
import type { APIRoute } from 'astro';
import { toLedgerJson } from '../feeds/ledger-json.ts';
import { getDossier } from '../site/dossier.ts';
import { href } from '../site/href.ts';
import { interfaceWords } from '../site/interface-words.ts';
import { scoreWords } from '../site/score.ts';
import { namesOf } from '../site/ledger/names.ts';
import { siteLedger } from '../site/ledger/site-ledger.ts';
import { countReviews } from '../site/ledger/reviewed.ts';

export const GET: APIRoute = async ({ url }) => {
  const dossier = await getDossier();
  const ledger = toLedgerJson({
    base: href('/'),
    interfaceWords: [...interfaceWords(dossier.config), ...(await scoreWords())],
    names: namesOf(dossier),
    pages: (await siteLedger(dossier, url)).map((page) => ({ ...page, review: countReviews(dossier, page.lines) })),
  });
  return new Response(`${JSON.stringify(ledger)}\n`);
};

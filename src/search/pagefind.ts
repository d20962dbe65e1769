/** Pagefind's script, as the search page uses it. */
import type { Index } from './find.ts';

/** The script when it is loaded. */
interface Pagefind extends Index {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly ranking: { readonly pageLength: number; readonly termFrequency: number };
  }) => Promise<void>;
}

/** Words around the words that were found. */
const excerptLength = 28;
/**
 * Long pages are not put behind short ones, nor words that are a small part of their page: the page on a
 * chapter, a person or a place is long because it gathers what the others say, and it is the one looked for.
 */
const ranking = { pageLength: 0, termFrequency: 0.4 } as const;

/** Where the index is to be had. */
export interface IndexLoader {
  /** The index, loaded when it is first asked for. */
  readonly load: () => Promise<Index>;
  /** Has it loaded anew: it was not to be had, or did not work. */
  readonly forget: () => void;
}

/** The index whose script is at an address. */
export function pagefindAt(script: string): IndexLoader {
  let loading: Promise<Index> | undefined;
  let failures = 0;
  return {
    // A browser may remember that a script was not to be had: ask under another name.
    load: () => (loading ??= loadScript(failures === 0 ? script : `${script}?${String(failures)}`)),
    forget: () => {
      loading = undefined;
      failures += 1;
    },
  };
}

async function loadScript(script: string): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script);
  await pagefind.options({ excerptLength, ranking });
  return pagefind;
}

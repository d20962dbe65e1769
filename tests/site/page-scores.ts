/**
 * What Lighthouse says of a page, as a phone on a slow line would see it.
 *
 * The line is simulated, so that bytes, requests and what waits for what decide. Two things still come from the clock of
 * the machine: how long the processor works, which the simulation multiplies by four, and the frames behind Speed Index.
 */
import lighthouse, { defaultConfig, type Config } from 'lighthouse';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

/** One category of a page. */
export interface CategoryScore {
  /** `performance`, `accessibility`, `best-practices` or `seo`. */
  readonly category: string;
  /** From 0 to 100. */
  readonly score: number;
  /** The audits that cost points, each with its value where it has one. */
  readonly costly: readonly string[];
}

/** Whether what the clock of the machine decides counts too. */
export type Clock = 'with the clock' | 'without the clock';

// Before each page it measures for a second how fast this machine is, only to print that beside the scores.
pageFunctions.computeBenchmarkIndex = () => 0;

/** Metrics of how long the processor works, and of when frames are drawn. */
const clocked = new Set(['total-blocking-time', 'speed-index']);

/** Pages without scripts do nothing once they are loaded: no need to wait seconds for what they might still do. */
const waits = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250 };

/** Those of a reader; Lighthouse has others. */
const readers = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The categories with those audits alone that make up their scores: the others only advise, and take half of the time. */
function configOf(clock: Clock): Config {
  const isCounted = ({ id, weight }: { readonly id: string; readonly weight: number }): boolean =>
    weight > 0 && (clock === 'with the clock' || !clocked.has(id));
  const categories = Object.fromEntries(
    Object.entries(defaultConfig.categories ?? {})
      .filter(([id]) => readers.includes(id))
      .map(([id, category]) => [id, { ...category, auditRefs: category.auditRefs.filter(isCounted) }]),
  );
  const audits = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id));
  return { ...defaultConfig, categories, settings: { ...defaultConfig.settings, onlyAudits: audits } };
}

/** Settings with which neither work of the processor nor the answers of a server at `origin` take time. */
const clockless = (origin: string) => ({
  throttling: { cpuSlowdownMultiplier: 0 },
  precomputedLanternData: { additionalRttByOrigin: { [origin]: 0 }, serverResponseTimeByOrigin: { [origin]: 0 } },
});

/**
 * The scores of the page at `url`, which a browser with its debugging port at `port` opens.
 *
 * @throws {Error} where the page cannot be judged.
 */
export async function scoresOf(url: string, port: number, clock: Clock): Promise<readonly CategoryScore[]> {
  const flags = {
    port,
    logLevel: 'silent' as const,
    disableFullPageScreenshot: true,
    ...waits,
    ...(clock === 'with the clock' ? {} : clockless(new URL(url).origin)),
  };
  const result = await lighthouse(url, flags, configOf(clock));
  if (result === undefined) throw new Error('Lighthouse said nothing.');
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  return Object.values(lhr.categories).map(({ id, score, auditRefs }) => ({
    category: id,
    score: Math.round((score ?? 0) * 100),
    costly: auditRefs.flatMap(({ id: audit }) => {
      const { score: own, displayValue = '' } = lhr.audits[audit] ?? {};
      return typeof own === 'number' && own < 0.995 ? [`${audit} ${displayValue}`.trim()] : [];
    }),
  }));
}

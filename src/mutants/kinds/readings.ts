/** A reading says something else than its passage. */
import type { Corpus, MutantKind } from '../corpus.ts';
import { replaceWhole } from '../mutant.ts';
import type { Random } from '../random.ts';
import type { Region } from '../region.ts';

/** A value becomes another number or another reading's answer; a qualifier becomes another. */
export const readings: MutantKind = {
  id: 'reading-changed',
  title: 'A reading is changed',
  plan: (corpus, random) =>
    corpus.regions
      .filter((region) => region.spot === 'reading')
      .flatMap((region) =>
        others(region, corpus, random).map((by) => replaceWhole(region, by, `${region.text.trim()} becomes ${by}`)),
      ),
};

function others(region: Region, corpus: Corpus, random: Random): string[] {
  if (region.path === 'readings.*.qualifier')
    return corpus.exchanges.addedLimits.filter((limit) => limit !== region.text);
  if (/^-?[\d.]+$/u.test(region.text)) {
    const value = Number(region.text);
    const candidates = [value + 1, value - 1, value * 10, value / 10, value * 1000, value + 1000];
    return candidates.filter((candidate) => candidate > 0 && candidate !== value).map(String);
  }
  // Answers are exchanged with those of the same question first: nothing looks more plausible.
  const same = answers(corpus, (other) => other.file === region.file && other.place !== region.place);
  const elsewhere = random.shuffle(answers(corpus, (other) => other.file !== region.file)).slice(0, 2);
  return [...new Set([...same, ...elsewhere])].filter((answer) => answer !== region.text && region.style !== 'block');
}

function answers(corpus: Corpus, wanted: (region: Region) => boolean): string[] {
  return corpus.regions
    .filter((region) => region.path === 'readings.*.value' && region.style === 'plain' && wanted(region))
    .map((region) => region.text)
    .filter((text) => /^\p{Lu}/u.test(text));
}

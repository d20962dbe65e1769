/** Facts from the figures and questions of a dossier. */
import { printedWords } from '../language/printed.ts';
import type { Addresses } from '../provenance/dossier.ts';
import type { Citation } from '../provenance/citation.ts';
import type { FigureData } from '../provenance/entries/figure.ts';
import { valueOf } from '../provenance/fact-value.ts';
import { groupReadings, type Fact, type Reading } from '../provenance/fact.ts';
import type { Unit } from '../provenance/printed-number.ts';
import { evaluateFormula } from '../provenance/formula.ts';
import { relationOf, weakestRelation } from '../provenance/relation.ts';
import type { Source } from '../provenance/source.ts';
import { countOrigins, originGroups } from '../provenance/origin.ts';
import type { EntryDraft } from './draft-entry.ts';
import type { EntryFileOf } from './entry-file.ts';

type FactFile = EntryFileOf<'figure'> | EntryFileOf<'question'>;

/** Every fact by slug. A derived figure whose inputs have no one value is left without `derived`. */
export function computeFacts(
  drafts: readonly EntryDraft[],
  citations: ReadonlyMap<string, Citation>,
  sources: ReadonlyMap<string, Source>,
  addresses: Addresses,
): ReadonlyMap<string, Fact> {
  const origins = originGroups(sources);
  const facts = new Map<string, Fact>();
  const figures = new Map<string, FigureData>();
  for (const { id, file, statements } of drafts) {
    if (file.kind !== 'figure' && file.kind !== 'question') continue;
    // Each reading is one field, and rests on one citation.
    const cited = statements
      .filter(({ field }) => field?.part === 'reading')
      .map((statement) => citations.get(statement.citations[0] ?? ''));
    const url = addresses.pathOfEntry(file.kind, file.slug);
    facts.set(file.slug, { ...readFact(file, cited, sources, origins), entry: id, url });
    if (file.kind === 'figure') figures.set(file.slug, file.data);
  }
  for (const slug of figures.keys()) derive(slug, figures, facts, new Set());
  return facts;
}

/** What the front matter of a fact says, with the citation of each reading. */
function readFact(
  file: FactFile,
  citations: readonly (Citation | undefined)[],
  sources: ReadonlyMap<string, Source>,
  origins: ReadonlyMap<string, string>,
): Omit<Fact, 'entry' | 'url'> {
  const readings = file.data.readings.flatMap((reading, index): Reading[] => {
    const citation = citations[index];
    if (!citation) return [];
    return [
      {
        source: reading.source,
        value: reading.value,
        to: 'to' in reading ? reading.to : undefined,
        qualifier: reading.qualifier ?? '',
        edtf: 'edtf' in reading ? reading.edtf : undefined,
        unit: file.kind === 'figure' && 'unit' in reading ? ownUnit(reading.unit, file.data.unit) : undefined,
        note: reading.note,
        reported: sources.get(reading.source)?.record.published.value ?? undefined,
        citation,
      },
    ];
  });
  const groups = groupReadings(readings, origins);
  const answering = new Set(readings.map(({ source }) => source));
  return {
    id: file.slug,
    question: file.data.question,
    unit: file.kind === 'figure' ? file.data.unit : undefined,
    relation: relationOf(readings, origins, file.data.relation?.kind),
    reason: file.data.relation?.reason,
    readings,
    groups,
    origins: countOrigins(
      readings.map((reading) => reading.source),
      origins,
    ),
    silent: [...sources.keys()].filter((id) => !answering.has(id)),
  };
}

/** The unit of a source where it is another than that of the figure. */
function ownUnit(own: Unit | undefined, { many }: FigureData['unit']): Unit | undefined {
  return own?.many === many ? undefined : own;
}

/** Computes a derived figure, its inputs first; `open` holds the figures on the way, so that a circle ends. */
function derive(
  slug: string,
  figures: ReadonlyMap<string, FigureData>,
  facts: Map<string, Fact>,
  open: ReadonlySet<string>,
): void {
  const fact = facts.get(slug);
  const formula = figures.get(slug)?.formula;
  if (!fact || !formula || fact.derived || open.has(slug)) return;
  const values = new Map<string, number>();
  const found: Fact[] = [];
  for (const [name, input] of Object.entries(formula.inputs)) {
    derive(input, figures, facts, new Set([...open, slug]));
    const source = facts.get(input);
    const value = source && valueOf(source);
    if (!source || value === undefined) return;
    values.set(name, value);
    found.push(source);
  }
  const result = evaluateFormula(formula.expression, values);
  if (result.kind === 'invalid') return;
  const isLimited = found.some(
    ({ readings, derived }) => readings.some(({ qualifier }) => qualifier !== '') || (derived?.qualifier ?? '') !== '',
  );
  const rounded = roundTo(result.value, formula.decimals);
  // Arithmetic in binary fractions is off by far less than anybody rounds by.
  const isCoarser = Math.abs(rounded - result.value) > Math.abs(result.value) * 1e-9;
  const derived = {
    value: result.value,
    rounded,
    qualifier: isLimited || isCoarser ? printedWords.about : '',
    inputs: formula.inputs,
  };
  facts.set(slug, { ...fact, derived, relation: weakestRelation(found.map(({ relation }) => relation)) });
}

/** A number with so many digits after the point; fewer than none round to tens, hundreds, and so on. */
function roundTo(value: number, decimals: number): number {
  const scale = 10 ** Math.abs(decimals);
  return decimals < 0 ? Math.round(value / scale) * scale : Math.round(value * scale) / scale;
}

/** `quote-speaker`: whoever is said to have spoken is named where the words are printed, or in a declared antecedent. */
import { readWords } from '../../mentions/words.ts';
import { isFormOf } from '../../words/lemma.ts';
import { anchorPassage } from '../anchor.ts';
import { isInsideWord } from '../../text/whole-words.ts';
import type { Dossier } from '../dossier.ts';
import { entriesByKind } from '../dossier-index.ts';
import type { Variant } from '../entries/quote.ts';
import type { EntryOf } from '../entry.ts';
import { fault, type Wrong } from '../fault.ts';
import type { Finding } from '../finding.ts';
import { namesAny, namesOf } from '../known-names.ts';
import type { Passage } from '../passage.ts';
import type { Source } from '../source.ts';
import { isNobody } from '../subjects.ts';
import { touch } from '../../text/spans.ts';
import { lexiconOfSource } from '../support.ts';
import { passagesOfVariant } from '../variant-passages.ts';

/** Judges the speaker of each variant of each quotation. */
export function checkSpeakers(dossier: Dossier): Finding[] {
  return entriesByKind(dossier).quote.flatMap((quote) => checkQuote(quote, dossier));
}

function checkQuote(entry: EntryOf<'quote'>, dossier: Dossier): Finding[] {
  const speaker = dossier.entries.get(`actors/${entry.data.speaker}`);
  if (speaker?.kind !== 'actor') return [];
  if (isNobody(speaker)) return checkNobody(entry, speaker, dossier);
  return entry.data.variants.flatMap((variant, index) => {
    const source = dossier.sources.get(variant.source);
    const [passage] = passagesOfVariant(entry, variant);
    if (!source || !passage) return [];
    const wrong = wrongSpeaker({ variant, passage, source, speaker }, dossier);
    if (wrong === undefined) return [];
    const place = entry.at(['variants', index, variant.antecedent === undefined ? 'passage' : 'antecedent']);
    return [fault(wrong.rule, place, wrong.message, wrong.hint)];
  });
}

/** One printing of a quotation where it stands, and who is said to have spoken. */
interface Printed {
  readonly variant: Variant;
  readonly passage: Passage;
  readonly source: Source;
  readonly speaker: EntryOf<'actor'>;
}

interface WrongSpeaker extends Wrong {
  readonly rule: 'quote-speaker' | 'passage-cut';
}

function wrongSpeaker(printed: Printed, dossier: Dossier): WrongSpeaker | undefined {
  const { variant, passage, source, speaker } = printed;
  // A source's own words in quotation marks need no other speaker.
  if ([source.record.name, source.record.publisher.value].includes(speaker.data.name)) return undefined;
  const paragraph = source.paragraphs.find((span) => touch(span, passage)) ?? passage;
  if (namesAny(source.text.slice(paragraph.start, paragraph.end), spokenNamesOf(speaker))) return undefined;
  if (variant.antecedent !== undefined) return wrongAntecedent(variant.antecedent, printed, dossier);
  return {
    rule: 'quote-speaker',
    message: `Missing speaker \`${speaker.data.name}\` in the paragraph of source \`${source.id}\` that prints \`${variant.words}\`.`,
    hint: 'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
  };
}

function wrongAntecedent(
  antecedent: string,
  { variant, passage, source, speaker }: Printed,
  dossier: Dossier,
): WrongSpeaker | undefined {
  const found = anchorPassage(source, { passage: antecedent });
  const [first] = found.kind === 'anchored' ? found.spans : [];
  if (!first || first.end > passage.start || !namesAny(antecedent, spokenNamesOf(speaker)))
    return {
      rule: 'quote-speaker',
      message: `Unexpected antecedent \`${antecedent}\`, expected words that name \`${speaker.data.name}\` before the quotation in source \`${source.id}\`.`,
      hint: 'Copy the earlier words that name the speaker.',
    };
  if (isInsideWord(source.text, first.start) || isInsideWord(source.text, first.end))
    return {
      rule: 'passage-cut',
      message: `Unexpected antecedent \`${antecedent}\`, which is cut inside a word of source \`${source.id}\`.`,
      hint: 'Copy whole words.',
    };
  const between = source.text.slice(first.end, passage.start);
  const other = entriesByKind(dossier).actor.find(
    (actor) => actor.data.type === 'person' && actor.slug !== speaker.slug && namesAny(between, spokenNamesOf(actor)),
  );
  if (other === undefined) return undefined;
  return {
    rule: 'quote-speaker',
    message: `Unexpected name \`${other.data.name}\` between the antecedent and the quotation \`${variant.words}\` in source \`${source.id}\`.`,
    hint: 'Whoever is named last may be the speaker: correct the speaker, or give a later antecedent.',
  };
}

/** Words of nobody reach a source by no way that takes a speaker. */
function checkNobody(entry: EntryOf<'quote'>, speaker: EntryOf<'actor'>, dossier: Dossier): Finding[] {
  return entry.data.variants.flatMap((variant, index) => {
    const { channel = '', source } = variant;
    const lexicon = lexiconOfSource(source, dossier);
    // Graffiti and headings "read" and letters "stand for" something; these things only somebody can do.
    const isSpoken = readWords(channel, lexicon).some(({ word }) => isFormOf(word, lexicon.speakingWords, lexicon));
    if (isSpoken) {
      return [
        fault(
          'quote-speaker',
          entry.at(['variants', index, 'channel']),
          `Unexpected speaker \`${speaker.data.name}\`, whom no source names, for words that somebody \`${channel}\`.`,
          'Give the speaker whom the source names.',
        ),
      ];
    }
    const named = namedBeside(entry, passagesOfVariant(entry, variant), dossier);
    if (!named) return [];
    return [
      fault(
        'quote-speaker',
        entry.at(['variants', index, 'passage']),
        `Unexpected speaker \`${speaker.data.name}\`, whom no source names, for words beside which source \`${source}\` names \`${named.data.name}\`.`,
        'Give the speaker whom the source names, or list under `actors` whom the words are about.',
      ),
    ];
  });
}

/** An actor whom the passages of a variant name, and who is none of those whom the words are about. */
function namedBeside(
  entry: EntryOf<'quote'>,
  passages: readonly Passage[],
  dossier: Dossier,
): EntryOf<'actor'> | undefined {
  return entriesByKind(dossier).actor.find(
    (actor) =>
      !entry.data.actors.includes(actor.slug) && passages.some(({ exact }) => namesAny(exact, spokenNamesOf(actor))),
  );
}

/** Name and aliases, and the last word of a person's name. */
function spokenNamesOf(actor: EntryOf<'actor'>): string[] {
  const all = namesOf(actor);
  const surnames = actor.data.type === 'person' ? all.map((name) => name.split(' ').at(-1) ?? name) : [];
  return [...all, ...surnames];
}

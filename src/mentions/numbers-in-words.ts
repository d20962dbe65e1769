/** Numbers written in words. */
import { changeByHowMuch } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { roundOff, type NumberKind, type NumberMention } from './number-mention.ts';

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers written in words: "two hundred and fifty", "half a million", "a dozen", "two thirds", "twenty-first". */
export function wordReader({ numbers, changes, functionWords }: Lexicon): (text: string) => NumberMention[] {
  const map = (words: Readonly<Record<string, number>>) => new Map(Object.entries(words));
  const [units, tens, scales] = [map(numbers.units), map(numbers.tens), map(numbers.scales)];
  const [amounts, fractions, ordinals] = [map(numbers.amounts), map(numbers.fractions), map(numbers.ordinals)];
  const articles = new Set(numbers.articles);
  const halfWord = numbers.half;
  const known = [units, tens, scales, amounts, fractions, ordinals].flatMap((words) => [...words.keys()]);
  const any = either([...known, ...articles]);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]['’])(?:${any})(?:(?:[\s-]+|\s+(?:${numbers.joiner})\s+)(?:${any}))*(?![\p{L}\p{N}]|['’]\p{L})`,
    'giu',
  );
  const piecePattern = new RegExp(String.raw`(?<!\p{L})(?:${any}|${numbers.joiner})(?!\p{L})`, 'giu');
  const partPattern = new RegExp(String.raw`^\s+(?:${either(numbers.partOf)})(?!\p{L})`, 'iu');
  const changed = new RegExp(String.raw`(?<!\p{L})(?:${either(changes[changeByHowMuch] ?? [])})\s+$`, 'iu');
  return (text) => {
    const found: NumberMention[] = [];
    for (const match of text.matchAll(pattern)) {
      const pieces = [...match[0].matchAll(piecePattern)].map((piece) => ({
        word: piece[0].toLowerCase(),
        start: match.index + piece.index,
        end: match.index + piece.index + piece[0].length,
      }));
      readPieces(pieces);
    }
    return found;

    /** "A third of the boats", "fell by a third"; a third party is none. */
    function isPart(piece: Piece | undefined, first: Piece | undefined): boolean {
      if (piece === undefined || first === undefined) return false;
      const behind = text.slice(piece.end, piece.end + beside);
      if (partPattern.test(behind)) return true;
      const next = /^\s+(?<word>\p{L}+)/u.exec(behind)?.groups?.['word'];
      return (
        changed.test(text.slice(Math.max(0, first.start - beside), first.start)) &&
        (next === undefined || functionWords.has(next))
      );
    }

    function readPieces(pieces: readonly Piece[]): void {
      let at = 0;
      while (at < pieces.length) at = readOne(pieces, at);
    }

    /** Reads the number that begins at `from`, if any; gives where to go on. */
    function readOne(pieces: readonly Piece[], from: number): number {
      const word = (at: number) => pieces[at]?.word ?? '';
      let at = from;
      let total = 0;
      let group = 0;
      let last: 'none' | 'article' | 'unit' | 'tens' | 'hundred' | 'scale' | 'amount' | 'half' = 'none';
      let kind: NumberKind = 'count';
      let end = at;
      for (; at < pieces.length; at += 1) {
        const own = word(at);
        if (own === numbers.joiner && !articles.has(own)) {
          const next = word(at + 1);
          const isHalf = articles.has(next) && word(at + 2) === halfWord && (last === 'unit' || last === 'tens');
          if (isHalf) {
            group += 0.5;
            at += 2;
            last = 'half';
            end = at + 1;
            continue;
          }
          const mayJoin = last === 'hundred' || last === 'scale' || (last === 'tens' && numbers.joinsTens);
          if (!mayJoin || !(units.has(next) || tens.has(next))) break;
          continue;
        }
        const [unit, ten, scale] = [units.get(own), tens.get(own), scales.get(own)];
        const [amount, fraction, ordinal] = [amounts.get(own), fractions.get(own), ordinals.get(own)];
        if (articles.has(own) && unit === undefined) {
          // "A hundred", "half a million", "a dozen", "a quarter": an article counts only before these.
          const next = word(at + 1);
          const isOrdinal = ordinals.has(next) && isPart(pieces[at + 1], pieces[at]);
          const counts =
            scales.has(next) || amounts.has(next) || (fractions.has(next) && next !== halfWord) || isOrdinal;
          if (!counts || (last !== 'none' && last !== 'half')) break;
          if (last === 'none') last = 'article';
          continue;
        }
        if (unit !== undefined) {
          if (last === 'none' || last === 'hundred' || last === 'scale') group += unit;
          else if (last === 'tens' && unit < 10 && unit > 0) group += unit;
          else break;
          last = 'unit';
        } else if (ten !== undefined) {
          if (last !== 'none' && last !== 'hundred' && last !== 'scale') break;
          group += ten;
          last = 'tens';
        } else if (scale !== undefined) {
          if (last === 'amount') break;
          const before = group === 0 ? 1 : group;
          if (scale === 100) {
            if (last === 'scale' || last === 'hundred') break;
            group = before * 100;
            last = 'hundred';
          } else {
            // "Two hundred thousand million": a scale multiplies what stands directly before it.
            if (last === 'scale') total *= scale;
            else total += before * scale;
            group = 0;
            last = 'scale';
          }
        } else if (amount !== undefined) {
          // "Several dozen" is no number.
          if (last === 'none') return at + 1;
          if (last !== 'article' && last !== 'unit' && last !== 'tens' && last !== 'half') break;
          group = (group === 0 ? 1 : group) * amount;
          last = 'amount';
        } else if (fraction !== undefined) {
          if (last === 'none' && own === halfWord && articles.has(word(at + 1)) && scales.has(word(at + 2))) {
            group = fraction;
            last = 'half';
            end = at + 1;
            continue;
          }
          if (last !== 'none' && last !== 'article' && last !== 'unit') break;
          // A quarter may be a part of a town or a year: it is a part of something only behind "a" or a number.
          if (last === 'none') return at + 1;
          group = (group === 0 ? 1 : group) * fraction;
          kind = 'fraction';
          at += 1;
          end = at;
          break;
        } else if (
          ordinal !== undefined &&
          (last === 'article' || last === 'unit') &&
          isPart(pieces[at], pieces[from])
        ) {
          // "A third of", "two fifths of".
          group = (group === 0 ? 1 : group) / ordinal;
          kind = 'fraction';
          at += 1;
          end = at;
          break;
        } else if (ordinal !== undefined) {
          if (last !== 'none' && last !== 'tens' && last !== 'hundred' && last !== 'scale') break;
          if (last === 'tens' && ordinal > 9) break;
          group += ordinal;
          kind = 'ordinal';
          at += 1;
          end = at;
          break;
        } else break;
        end = at + 1;
      }
      if (last === 'none' && kind === 'count') return Math.max(at, from + 1);
      const [first, closing] = [pieces[from], pieces[end - 1]];
      if (!first || !closing || end <= from) return from + 1;
      const value = roundOff(total + group);
      found.push({ kind, value, values: [value], start: first.start, end: closing.end });
      return end;
    }
  };
}

// Units of text in which one word surely stands.
const beside = 8;

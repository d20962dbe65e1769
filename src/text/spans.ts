/** Whether spans touch, and which of many do, without going through all of them. */

/** Half-open span of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Whether two spans of one text share a character. */
export function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The words of a text from the first of these spans, which are in order, to the last; nothing where there is none. */
export function textFromTo(text: string, spans: readonly Span[]): string {
  return text.slice(spans[0]?.start, spans.at(-1)?.end ?? 0);
}

/** The first and, exclusive, the last of the `ordered`, disjoint spans that `span` touches; logarithmic in their number. */
export function indexesTouched(ordered: readonly Span[], span: Span): Span {
  const before = (isBehind: (other: Span) => boolean): number => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = ordered[middle];
      if (other !== undefined && isBehind(other)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { start: before(({ end }) => end > span.start), end: before(({ start }) => start >= span.end) };
}

/** Whether `span` touches any of the `ordered`, disjoint spans. */
export function isTouched(ordered: readonly Span[], span: Span): boolean {
  const { start, end } = indexesTouched(ordered, span);
  return start < end;
}

/** Takes spans of a text of this length as long as they touch none taken before; says whether it took one. */
export function spanTaker(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** Whether an offset of a text of this length lies in one of the spans, which may overlap. */
export function offsetsIn(spans: readonly Span[], length: number): (offset: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return (offset) => covered[offset] === 1;
}

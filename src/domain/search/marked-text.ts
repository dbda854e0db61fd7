/** Letters of a text that are marked, as [from, to) in UTF-16 units; ascending, none touching another. */
export type Ranges = readonly (readonly [from: number, to: number])[];

export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in runs that are marked or not; no run is empty. Ranges beyond its end are cut off there. */
export function runsAt(text: string, ranges: Ranges): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let done = 0;
  const put = (to: number, marked: boolean) => {
    if (to > done) runs.push({ text: text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  for (const [from, to] of ranges) {
    put(Math.min(from, text.length), false);
    put(Math.min(to, text.length), true);
  }
  put(text.length, false);
  return runs;
}

/** The ranges as a part of the text sees them: cut to [from, to), counted from its beginning. */
export const rangesWithin = (ranges: Ranges, from: number, to: number): Ranges =>
  ranges.flatMap(([start, end]): (readonly [number, number])[] =>
    start < to && end > from ? [[Math.max(start, from) - from, Math.min(end, to) - from]] : [],
  );

export interface Excerpt {
  readonly text: string;
  readonly ranges: Ranges;
  /** Something of the text stands before it, or after it. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Letters that stand before the first mark, where the text is longer than the excerpt. */
const LEAD = 8;

/** So many letters of a text around its first mark, more only where the mark itself is longer. Cuts no letter in two. */
export function excerptAround(text: string, ranges: Ranges, letters: number): Excerpt {
  const [first] = ranges;
  if (text.length <= letters || first === undefined) {
    const end = first === undefined ? wholeLetters(text, letters) : text.length;
    return { text: text.slice(0, end), ranges, before: false, after: end < text.length };
  }
  const atMost = Math.max(0, text.length - letters);
  const from = wholeLetters(text, Math.min(Math.max(0, first[0] - LEAD), atMost));
  const to = wholeLetters(text, Math.min(text.length, Math.max(from + letters, first[1])));
  return {
    text: text.slice(from, to),
    ranges: rangesWithin(ranges, from, to),
    before: from > 0,
    after: to < text.length,
  };
}

/** A place in the text that is not between the two halves of one letter. */
function wholeLetters(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const between = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  return between ? at - 1 : Math.min(at, text.length);
}

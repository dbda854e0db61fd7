/** One run of text, with its reading where easy Japanese gives one. */
export interface Run {
  readonly text: string;
  readonly reading?: string;
}

const RUBY = /\{([^{}|]{1,60})\|([^{}|]{1,60})\}/g;

/** Splits `{漢字|かんじ}の本` into runs. Braces that are no ruby stay as they were written. */
export function runsOf(marked: string): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of marked.matchAll(RUBY)) {
    const [whole, text = "", reading = ""] = match;
    if (match.index > end) runs.push({ text: marked.slice(end, match.index) });
    runs.push({ text, reading });
    end = match.index + whole.length;
  }
  if (end < marked.length) runs.push({ text: marked.slice(end) });
  return runs;
}

/** The text without its readings, for titles, labels and attributes. */
export const withoutReadings = (marked: string): string => marked.replace(RUBY, "$1");

/** The text with its readings in brackets, where no ruby can be drawn (plain text, a file). */
export const withBracketReadings = (marked: string): string => marked.replace(RUBY, "$1（$2）");

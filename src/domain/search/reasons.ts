import { foldText } from "./fold.ts";
import { type Ranges, runsAt } from "./marked-text.ts";
import type { Match } from "./marks.ts";
import type { SearchField } from "./search-document.ts";

/** Why an activity was found, as a list tells it: the marks in its name, and a few matches elsewhere. */
export interface Reasons {
  readonly name: Ranges;
  readonly elsewhere: readonly Match[];
}

const MOST_ELSEWHERE = 2;
/** How a name sounds is told only where nothing that is written tells the same. */
const SOUNDS: ReadonlySet<SearchField> = new Set(["reading", "sound"]);

/**
 * The reasons worth reading: what the name shows is not said again by the kind, the tag and the group, nor by how
 * it is read.
 */
export function reasonsOf(matched: readonly Match[]): Reasons {
  const name = matched.find(({ field }) => field === "name");
  const said = new Set(name === undefined ? [] : markedIn(name));
  const elsewhere: Match[] = [];
  const take = (match: Match) => {
    const letters = markedIn(match);
    if (letters.length > 0 && letters.every((each) => said.has(each))) return;
    for (const each of letters) said.add(each);
    elsewhere.push(match);
  };
  for (const match of matched) if (match.field !== "name" && !SOUNDS.has(match.field)) take(match);
  if (name === undefined && elsewhere.length === 0)
    for (const match of matched) if (SOUNDS.has(match.field)) take(match);
  return { name: name?.ranges ?? [], elsewhere: elsewhere.slice(0, MOST_ELSEWHERE) };
}

const markedIn = ({ text, ranges }: Match): string[] =>
  runsAt(text, ranges).flatMap((run) => (run.marked ? [foldText(run.text)] : []));

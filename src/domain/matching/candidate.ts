import type { Judged } from "./judge.ts";
import type { Utility } from "./utility.ts";

/** A way to take part that nothing rules out, with what it is worth for the person. */
export interface Candidate extends Judged, Utility {
  readonly id: string;
}

/** Best first; equal ones in the order of their ids, so that the order of a file never matters. */
export const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

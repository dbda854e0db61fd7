import { codesOf, KIND_WORDS, type Kind } from "../../activity/vocabulary.ts";
import { fits, type GapQuestion } from "../gap-question.ts";
import { type GapTown, ownPoints } from "../gap-town.ts";

/** Activities of the municipality's own that a question counts: `before + opened - ended + began - ceased = after`. */
export interface ChangeCounts {
  readonly before: number;
  /** Not there at all on the earlier date. */
  readonly opened: number;
  /** Not there any more on the later date. */
  readonly ended: number;
  /** There on both, and asked for on the later date alone: its kind, its times or its confirmation changed. */
  readonly began: number;
  /** There on both, and asked for on the earlier date alone. */
  readonly ceased: number;
  readonly after: number;
}

export interface ActivityChanges {
  /** Kinds of which a date counts any. An activity stands with the kind that it has on the later date it is counted on. */
  readonly kinds: readonly (ChangeCounts & { readonly kind: Kind })[];
  readonly total: ChangeCounts;
}

/** What opened and what ended between two dates. An activity is the same where its id is. */
export function activityChanges(
  before: GapTown,
  after: GapTown,
  question: GapQuestion,
): ActivityChanges {
  const then = new Map(ownPoints(before).map((point) => [point.activityId, point]));
  const now = new Map(ownPoints(after).map((point) => [point.activityId, point]));
  const rows = [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [then.get(id), now.get(id)];
    const [counted, counts] = [
      was !== undefined && fits(was, question),
      is !== undefined && fits(is, question),
    ];
    const kind = (counts ? is?.kind : was?.kind) ?? is?.kind;
    if ((!counted && !counts) || kind === undefined) return [];
    return [{ kind, was: was !== undefined, is: is !== undefined, counted, counts }];
  });
  const countsOf = (of: typeof rows): ChangeCounts => ({
    before: of.filter(({ counted }) => counted).length,
    opened: of.filter(({ was }) => !was).length,
    ended: of.filter(({ is }) => !is).length,
    began: of.filter(({ was, counted, counts }) => was && !counted && counts).length,
    ceased: of.filter(({ is, counted, counts }) => is && counted && !counts).length,
    after: of.filter(({ counts }) => counts).length,
  });
  return {
    kinds: codesOf(KIND_WORDS).flatMap((kind) => {
      const of = rows.filter((row) => row.kind === kind);
      return of.length === 0 ? [] : [{ kind, ...countsOf(of) }];
    }),
    total: countsOf(rows),
  };
}

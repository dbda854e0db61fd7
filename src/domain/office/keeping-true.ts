import type { AskAnswer, CallList } from "../keeping-true/asked-entry.ts";
import type { AskWay } from "../keeping-true/next-step.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import type { DayText } from "../units.ts";

/** Keeping entries true, as pages reach it. What somebody may do is the database's to say: `not-permitted`. */
export interface KeepingTrue {
  /** Whom to call or to write to, what people reported; for staff who may see contacts. */
  readonly calls: (code: string) => Promise<Result<CallList, Problem>>;
  /** きょう確かめた and its like: by staff, or by whoever looks after the entry's group. */
  readonly answer: (
    code: string,
    activity: string,
    said: AskAnswer,
  ) => Promise<Result<null, Problem>>;
  /** A call that nobody took, a postcard that was posted: that step of that round, once. */
  readonly note: (
    code: string,
    ask: {
      readonly activity: string;
      readonly round: number;
      readonly step: number;
      readonly way: AskWay;
    },
  ) => Promise<Result<null, Problem>>;
  /** How a group wants to be asked; null: none chosen. By staff or the group. */
  readonly chooseWay: (
    code: string,
    group: string,
    way: AskWay | null,
  ) => Promise<Result<null, Problem>>;
  /** Anybody: this is no longer right. Fails with `value-too-long`, `too-many-now`, `entry-unknown`. */
  readonly reportWrong: (
    code: string,
    activity: string,
    word: string,
  ) => Promise<Result<null, Problem>>;
  readonly settleReport: (code: string, report: string) => Promise<Result<null, Problem>>;
  /** きょうは休み, or taken back: gives how many entries changed. */
  readonly rest: (
    code: string,
    rest: {
      readonly day: DayText;
      readonly activities: readonly string[];
      readonly why: string;
      readonly back: boolean;
    },
  ) => Promise<Result<number, Problem>>;
}

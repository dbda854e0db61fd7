import type { TownToKeep } from "../coverage/dates/keep-town.ts";
import type { KeptDate } from "../coverage/dates/kept-days.ts";
import type { KeptTown } from "../coverage/dates/kept-town.ts";
import type { NearMissAgenda } from "../coverage/near-miss-agenda.ts";
import type { RecordedNeeds } from "../coverage/recorded-needs.ts";
import type { PeopleRelease } from "../coverage/disclosure/people-release.ts";
import type { NamedSite } from "../planning/candidate-text.ts";
import type { HolidayToSave } from "../planning/holiday-form.ts";
import type { StandardToSave } from "../planning/plan-standard-form.ts";
import type { CandidateKind, PlanningRecords } from "../planning/planning-records.ts";
import type { ScenarioToSave } from "../planning/scenario-form.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import type { Town } from "../town.ts";
import type { TownIndex } from "../town-index.ts";
import type { DayText } from "../units.ts";

/** What could be released of how many people live where, and what was. */
export interface PeopleProposal {
  /** Fails with `people-unknown`, `people-too-few`, `people-not-newer`, `release-too-close`, `released-meanwhile`. */
  readonly proposed: Result<PeopleRelease, Problem>;
  /** Earliest first. */
  readonly earlier: readonly {
    readonly surveyedOn: DayText;
    readonly releasedAt: Date;
    /** Null: the portal itself, for its demo town; or somebody who is gone. */
    readonly releasedBy: string | null;
  }[];
}

/** What planners write down. Everything fails with `not-permitted` for who does not plan here. */
export interface PlanningPart {
  /** A standard of the plan, new or changed; it holds when this answers. Fails with `source-missing`, `form-incomplete`. */
  readonly saveStandard: (code: string, standard: StandardToSave) => Promise<Result<null, Problem>>;
  /** Fails with `record-unknown`. */
  readonly removeStandard: (code: string, id: string) => Promise<Result<null, Problem>>;
  /** Scenarios, school holidays and candidates; prefectural staff read them too. */
  readonly records: (code: string) => Promise<Result<PlanningRecords, Problem>>;
  /** Fails with `record-unknown`, `form-incomplete`. */
  readonly saveScenario: (code: string, scenario: ScenarioToSave) => Promise<Result<null, Problem>>;
  readonly saveHoliday: (code: string, holiday: HolidayToSave) => Promise<Result<null, Problem>>;
  /** `instead`: candidates of the kind that are here go. */
  readonly saveCandidates: (
    code: string,
    kind: CandidateKind,
    sites: readonly NamedSite[],
    instead: boolean,
  ) => Promise<Result<null, Problem>>;
  /** How many unmet needs of a half-year each zone has, as far as that may be shown; null: nothing may. As `nearMisses`. */
  readonly needsByZone: (
    code: string,
    halfYear: DayText,
  ) => Promise<
    Result<
      {
        readonly cells: readonly { readonly word: string | null; readonly count: number }[];
        readonly rest: number;
      } | null,
      Problem
    >
  >;
  /** Of the half-years given those of which unmet needs may be shown, as `needsByZone` shows them. */
  readonly recordedNeeds: (
    code: string,
    halfYears: readonly DayText[],
  ) => Promise<Result<readonly RecordedNeeds[], Problem>>;
  /**
   * 惜しいリスト of a half-year that is over (from its first day), as it was worked out when it was first asked for. Fails
   * with `period-not-over`; prefectural staff may not.
   */
  readonly nearMisses: (
    code: string,
    halfYear: DayText,
    town: { readonly index: TownIndex; readonly on: DayText },
  ) => Promise<
    Result<{ readonly madeOn: DayText; readonly agenda: NearMissAgenda | null }, Problem>
  >;
  /** The dates of which the town is kept, the newest first. */
  readonly keptDates: (code: string) => Promise<Result<readonly KeptDate[], Problem>>;
  /** The town of a kept date. Fails with `record-unknown`, `kept-town-unreadable`. */
  readonly keptTown: (code: string, on: DayText) => Promise<Result<KeptTown, Problem>>;
  /** きょうの姿を残す: keeps the town as the planning view sees it, in the place of what was kept of the day before. */
  readonly keepTown: (
    code: string,
    town: Omit<TownToKeep, "holidays">,
  ) => Promise<Result<null, Problem>>;
  readonly people: (
    code: string,
    asked: { readonly town: Town; readonly on: DayText },
  ) => Promise<Result<PeopleProposal, Problem>>;
  /**
   * Releases the people of the survey that was looked at; it cannot be taken back. Pressed twice it is one release. Fails
   * as `proposed` does, and with `entry-changed-meanwhile`.
   */
  readonly releasePeople: (
    code: string,
    surveyedOn: string,
    asked: { readonly town: Town; readonly on: DayText },
  ) => Promise<Result<null, Problem>>;
  /** A scenario, school holidays or a candidate. Fails with `record-unknown`. */
  readonly remove: (code: string, id: string) => Promise<Result<null, Problem>>;
}

import type { PlanStandard } from "../../domain/municipality/municipality.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import type { OpenStaff } from "../open-staff.ts";

/** 「サロン 中学校区ごとに1」 */
export const standardName = (
  { kind, count, per, zoneLevel }: PlanStandard,
  vocabulary: OpenStaff["words"]["vocabulary"],
): string =>
  `${vocabulary.kind[kind]} ${
    per === "zone"
      ? words.perZone(count, vocabulary.zoneLevel[zoneLevel ?? "municipality"])
      : words.perPeople(count)
  }`;

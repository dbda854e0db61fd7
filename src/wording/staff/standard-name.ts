import type { PlanStandard } from "../../domain/municipality/municipality.ts";
import { vocabulary } from "../ja/vocabulary.ts";
import { planning as words } from "./planning.ts";

/** 「サロン 中学校区ごとに1」 */
export const standardName = ({ kind, count, per, zoneLevel }: PlanStandard): string =>
  `${vocabulary.kind[kind]} ${
    per === "zone"
      ? words.perZone(count, vocabulary.zoneLevel[zoneLevel ?? "municipality"])
      : words.perPeople(count)
  }`;

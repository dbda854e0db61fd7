import type { DayPart } from "../../domain/finding/filters.ts";

export const timesOfDay: Readonly<Record<DayPart, string>> = {
  morning: "{午前|ごぜん}",
  afternoon: "{午後|ごご}（5{時|じ}まで）",
  evening: "{夕方|ゆうがた}・{夜|よる}",
};

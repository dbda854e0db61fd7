import type { TimeText } from "../domain/units.ts";
import type { DateWords } from "./ja/dates.ts";

/** 10時から12時まで; null where no time is known. */
export function hoursIn(
  dates: DateWords,
  starts: TimeText | null | undefined,
  ends: TimeText | null | undefined,
): string | null {
  if (starts && ends) return dates.fromTo(starts, ends);
  if (starts) return dates.from(starts);
  return ends ? dates.until(ends) : null;
}

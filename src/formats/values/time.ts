import type { TimeText } from "../../domain/units.ts";

/** A time of day as written (`8:０0`, `9時30分`, `9時半`, `09:00:00`) as HH:MM, or null where it is none. */
export function timeOf(cell: string | undefined): TimeText | null {
  const text = (cell ?? "").normalize("NFKC").trim();
  const match =
    /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text) ?? /^(\d{1,2})時(?:(\d{1,2})分|(半))?$/.exec(text);
  if (match === null) return null;
  const [, hour = "", minute, half] = match;
  const minutes = half === undefined ? Number(minute ?? 0) : 30;
  const total = Number(hour) * 60 + minutes;
  if (minutes > 59 || total > 24 * 60) return null;
  return `${hour.padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

import { DAY_PARTS } from "../../finding/filters.ts";
import { WEEKDAYS } from "../../schedule/schedule.ts";

/** The fields of the form that puts an activity somewhere. */
export const PUT_FIELDS: readonly string[] = [
  "put-at",
  "put-kind",
  "put-day",
  "put-part",
  "put-often",
  "put-capacity",
];

/**
 * The link that says the same with the form's fields as a pin; null where the form was not sent. Days and parts of the
 * day are every one with every other; days alone mean the whole day, parts alone every day. What is wrong in a field
 * stays in the pin, and `readChanges` names it.
 */
export function withPutPin(query: URLSearchParams): URLSearchParams | null {
  if (!query.has("put-kind")) return null;
  const one = (name: string): string => query.getAll(name).findLast((value) => value !== "") ?? "";
  const days = query.getAll("put-day");
  const parts = query.getAll("put-part");
  const slots = WEEKDAYS.flatMap((day) =>
    DAY_PARTS.flatMap((part) =>
      (days.length > 0 || parts.length > 0) &&
      (days.length === 0 || days.includes(day)) &&
      (parts.length === 0 || parts.includes(part))
        ? [`${day}-${part}`]
        : [],
    ),
  );
  const at = one("put-at") || "_";
  const fields = [at, one("put-kind"), slots.join("*"), one("put-often"), one("put-capacity")];
  const next = new URLSearchParams([...query].filter(([name]) => !PUT_FIELDS.includes(name)));
  next.append("pin", fields.join("_"));
  return next;
}

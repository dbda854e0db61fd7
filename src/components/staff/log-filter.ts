import { dayAt, isDayText, timeAt } from "../../domain/clock.ts";
import type { LogFilter } from "../../domain/people/colleague.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address of the page of the log asks for; what cannot be meant is left out. */
export function filterFrom(query: URLSearchParams): LogFilter {
  const read = (name: string, fits: (text: string) => boolean): string | null => {
    const text = query.get(name) ?? "";
    return fits(text) ? text : null;
  };
  const before = read("before", (text) => /^\d{1,15}$/.test(text));
  return {
    before: before === null ? null : Number(before),
    table: read("table", (text) => /^[a-z_]{1,63}$/.test(text)),
    actor: read("actor", (text) => UUID.test(text)),
    day: read("day", isDayText),
  };
}

export function queryOf({ before, table, actor, day }: LogFilter): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null) query.set(name, String(value));
  };
  put("table", table);
  put("actor", actor);
  put("day", day);
  put("before", before);
  return query.toString();
}

/** A moment as people here write it: day and time in Japan. */
export function timeOf(iso: string): string {
  const moment = new Date(iso);
  return `${dayAt(moment)} ${timeAt(moment)}`;
}

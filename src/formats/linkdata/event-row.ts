import type { DatedEvent } from "../../domain/event/event.ts";
import type { ImportContext } from "../../domain/import/outcome.ts";
import { isCodeWithin } from "../../domain/municipality/municipality-code.ts";
import type { Problem } from "../../domain/problem.ts";
import type { DayText, TimeText } from "../../domain/units.ts";
import { quoted } from "../row-ledger.ts";
import { dayOf, type SlashOrder } from "../values/day.ts";
import { filledLineOf, fitted, LONGEST, lineOf, textOf } from "../values/text.ts";
import { timeOf } from "../values/time.ts";

/** One event as read; `event` is null where the row is refused. */
export interface EventRow {
  readonly event: Omit<DatedEvent, "id"> | null;
  readonly name: string;
  /** Name, venue, days and hours: what makes it this event. */
  readonly key: string;
  /** Everything else it says. */
  readonly content: string;
  readonly problems: readonly Problem[];
}

interface Setting {
  readonly context: ImportContext;
  readonly order: SlashOrder;
  readonly sourceId: string;
}
type Cells = (column: string) => string | undefined;

/** Reads one row of an event list. */
export function readEventRow(cells: Cells, setting: Setting): EventRow {
  const problems: Problem[] = [];
  const name = fitted(lineOf(cells("eventName")), LONGEST.name, "eventName", problems) ?? "";
  const days = daysOf(cells, name, setting, problems);
  if (days === null) return { event: null, name, key: "", content: "", problems };
  const times = timesOf(cells, days, problems);
  const event = {
    name,
    reading: null,
    ...days,
    ...times,
    venue: fitted(filledLineOf(cells("venue")), LONGEST.venue, "venue", problems),
    address: fitted(addressOf(cells), LONGEST.line, "address", problems),
    position: null,
    placeId: null,
    organiser: fitted(filledLineOf(cells("organizer")), LONGEST.venue, "organizer", problems),
    description: fitted(descriptionOf(cells), LONGEST.text, "overview", problems),
    fee: null,
    phone: null,
    url: null,
    sourceId: setting.sourceId,
  };
  if (Object.values(event).some((value) => value?.includes("\uFFFD"))) {
    problems.push({ code: "value-broken-characters" });
  }
  const key = [name, event.venue, days.startsOn, days.endsOn, times.starts, times.ends].join("\n");
  const content = [event.address, event.organiser, event.description].join("\n");
  return { event, name, key, content, problems };
}

function daysOf(
  cells: Cells,
  name: string,
  { context, order }: Setting,
  problems: Problem[],
): { readonly startsOn: DayText; readonly endsOn: DayText } | null {
  const refuse = (problem: Problem) => {
    problems.splice(0, problems.length, problem);
    return null;
  };
  const code = lineOf(cells("prefCode"));
  if (name === "") return refuse({ code: "row-name-missing", column: "eventName" });
  if (code !== null && !isCodeWithin(code, context.municipality.code)) {
    return refuse({ code: "row-other-municipality", column: "prefCode", value: quoted(code) });
  }
  const [first, last] = [dayOf(cells("startDate"), order), dayOf(cells("endDate"), order)];
  const unread = first === null ? "startDate" : "endDate";
  if (first === null || last === null) {
    return refuse({ code: "value-not-a-date", column: unread, value: quoted(cells(unread)) });
  }
  if (first.day > last.day) {
    const value = quoted(`${cells("startDate")} > ${cells("endDate")}`);
    return refuse({ code: "dates-reversed", column: "endDate", value });
  }
  for (const [column, read] of [
    ["startDate", first],
    ["endDate", last],
  ] as const) {
    if (!read.plain) problems.push({ code: "date-unusual", column, value: quoted(cells(column)) });
  }
  return { startsOn: first.day, endsOn: last.day };
}

type Times = Pick<DatedEvent, "starts" | "ends" | "timeText">;

/** Midnight to midnight is what a spreadsheet makes of a date without a time. */
function timesOf(
  cells: Cells,
  days: { readonly startsOn: DayText; readonly endsOn: DayText },
  problems: Problem[],
): Times {
  const [starts, ends] = [
    readTime(cells, "startTime", problems),
    readTime(cells, "endTime", problems),
  ];
  const none: Times = { starts: null, ends: null, timeText: null };
  if ((starts ?? "00:00") === "00:00" && (ends ?? "00:00") === "00:00") {
    const written = [lineOf(cells("startTime")), lineOf(cells("endTime"))].filter(
      (text) => text !== null,
    );
    const unread = written.length > 0 && starts === null && ends === null;
    return unread
      ? { ...none, timeText: fitted(written.join("～"), LONGEST.note, "startTime", problems) }
      : none;
  }
  if (days.startsOn === days.endsOn && starts !== null && ends !== null && starts >= ends) {
    problems.push({ code: "times-reversed", column: "endTime", value: `${starts}～${ends}` });
    return { starts, ends: null, timeText: `${starts}～${ends}` };
  }
  return { starts, ends, timeText: null };
}

function readTime(cells: Cells, column: string, problems: Problem[]): TimeText | null {
  const written = lineOf(cells(column));
  if (written === null) return null;
  const time = timeOf(written);
  if (time === null) problems.push({ code: "value-not-a-time", column, value: quoted(written) });
  return time;
}

function addressOf(cells: Cells): string | null {
  const parts = ["cityName", "townName", "address"].map(
    (column) => filledLineOf(cells(column)) ?? "",
  );
  const building = filledLineOf(cells("buildingName"));
  const [, town, street] = parts;
  if (town === "" && street === "" && building === null) return null;
  return [parts.join(""), building].filter((part) => part !== null && part !== "").join(" ");
}

/** A Japanese font draws the yen sign at the place of the backslash: `\1,500` was typed as ¥1,500. */
const descriptionOf = (cells: Cells): string | null =>
  textOf(cells("overview"))?.replace(/\\(?=[\d０-９])/g, "¥") ?? null;

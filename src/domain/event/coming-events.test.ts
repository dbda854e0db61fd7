import { expect, test } from "vitest";
import { TODAY } from "../../../tests/support/detail-town.ts";
import { comingEvents } from "./coming-events.ts";
import type { DatedEvent } from "./event.ts";

test("events: over is gone, begun is going on, the rest by month", () => {
  const event = (
    id: string,
    startsOn: string,
    endsOn: string,
    starts: string | null = null,
  ): DatedEvent => ({
    id,
    name: id,
    reading: null,
    startsOn,
    endsOn,
    starts,
    ends: null,
    timeText: null,
    venue: null,
    address: null,
    position: null,
    placeId: null,
    organiser: null,
    description: null,
    fee: null,
    phone: null,
    url: null,
    sourceId: null,
  });
  const { ongoing, months } = comingEvents(
    [
      event("over", "2026-11-20", "2026-11-20"),
      event("on", "2026-11-01", TODAY),
      event("late", TODAY, TODAY, "15:00"),
      event("early", TODAY, TODAY, "09:00"),
      event("next", "2026-12-01", "2026-12-02"),
    ],
    TODAY,
  );
  expect(ongoing.map(({ id }) => id)).toEqual(["on"]);
  expect(months.map(({ month, events }) => [month, events.map(({ id }) => id)])).toEqual([
    ["2026-11-01", ["early", "late"]],
    ["2026-12-01", ["next"]],
  ]);
});

import { describe, expect, it } from "vitest";
import { ageOf, countQueue, NO_ZONE, type QueueItem, queueFor, waitingDays } from "./queue.ts";

const NOW = new Date("2026-11-22T00:00:00Z");
const item = (id: string, sentAt: string, more: Partial<QueueItem> = {}): QueueItem => ({
  id,
  kind: "new",
  state: "waiting",
  zoneId: null,
  activityId: null,
  name: id,
  groupName: null,
  sentAt,
  decidedAt: null,
  revision: 0,
  hasMail: true,
  ...more,
});
const ITEMS = [
  item("today", "2026-11-21T23:00:00Z", { zoneId: "east" }),
  item("week", "2026-11-15T00:00:00Z", { zoneId: "east", kind: "change" }),
  item("asked", "2026-11-01T00:00:00Z", { state: "asked-back", zoneId: "west" }),
  item("days", "2026-11-19T00:00:00Z"),
];
const ALL = { zone: null, age: null, kind: null, state: null };
const ids = (items: readonly QueueItem[]) => items.map(({ id }) => id);

describe("the queue", () => {
  it("is the oldest first; what was asked back waits for the group, at the end", () => {
    expect(ids(queueFor(ITEMS, ALL, NOW))).toEqual(["week", "days", "today", "asked"]);
  });

  it("narrows by zone, by none, by age, kind and state", () => {
    expect(ids(queueFor(ITEMS, { ...ALL, zone: "east" }, NOW))).toEqual(["week", "today"]);
    expect(ids(queueFor(ITEMS, { ...ALL, zone: NO_ZONE }, NOW))).toEqual(["days"]);
    expect(ids(queueFor(ITEMS, { ...ALL, age: "days" }, NOW))).toEqual(["days"]);
    expect(ids(queueFor(ITEMS, { ...ALL, kind: "change" }, NOW))).toEqual(["week"]);
    expect(ids(queueFor(ITEMS, { ...ALL, state: "asked-back" }, NOW))).toEqual(["asked"]);
  });

  it("counts whole days, never less than none", () => {
    expect(ITEMS.map((one) => [waitingDays(one, NOW), ageOf(one, NOW)])).toEqual([
      [0, "new"],
      [7, "week"],
      [21, "week"],
      [3, "days"],
    ]);
    expect(waitingDays({ sentAt: "2026-11-23T00:00:00Z" }, NOW)).toBe(0);
  });

  it("counts each filter over all that waits", () => {
    const counts = countQueue(ITEMS, NOW);
    expect([...counts.zones]).toEqual([
      ["east", 2],
      ["west", 1],
      [NO_ZONE, 1],
    ]);
    expect([...counts.ages]).toEqual([
      ["new", 1],
      ["week", 2],
      ["days", 1],
    ]);
  });
});

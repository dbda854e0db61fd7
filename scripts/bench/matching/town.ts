import type { Activity } from "../../../src/domain/activity/activity.ts";
import { type Need, NO_NEED } from "../../../src/domain/matching/need.ts";
import type { MatchSource } from "../../../src/domain/matching/source.ts";
import type { Place } from "../../../src/domain/place/place.ts";
import { scheduleFrom } from "../../../src/domain/schedule/reading/read-schedule.ts";
import { WEEKDAYS } from "../../../src/domain/schedule/schedule.ts";
import { minutes, position, yen } from "../../../src/domain/units.ts";
import { numbersFrom } from "../search/records.ts";

export const ON = "2026-11-24";
const WHEN = [
  "毎週火曜 10:00〜12:00",
  "第2・第4水曜 13:30〜15:30",
  "隔週金曜 14:00〜16:00（2026年4月3日から）",
  "平日 9:00〜17:00（祝日・年末年始は休み）",
  "毎月第1土曜 11:00〜13:00（8月休み）",
  "毎月15日 10:00〜12:00",
  "第5木曜 18:00〜20:00",
  "月・木 9:30〜11:30（祝日の場合は翌日）",
];
const TAGS = ["おしゃべり", "体操", "料理", "畑しごと", "将棋", "手芸", "清掃", "音楽"];
const KINDS = ["salon", "gathering", "farm", "cafe", "hub", "volunteering"] as const;

/** A town of so many activities, a third as many places, and schedules of every shape. */
export function benchTown(size: number): MatchSource {
  const next = numbersFrom(7);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;
  const places = Array.from({ length: Math.ceil(size / 3) }, (_, at): Place => placeAt(at, next));
  const activities = Array.from({ length: size }, (_, at): Activity => ({
    ...BLANK,
    id: `a${String(at).padStart(6, "0")}`,
    groupId: `g${Math.floor(next() * size * 0.6)}`,
    placeId: pick(places).id,
    name: `${pick(TAGS)}の会 ${at}`,
    kind: pick(KINDS),
    tags: [pick(TAGS), pick(TAGS)],
    description: "だれでもどうぞ。お茶を飲みながら、ゆっくりすごします。",
    audiences: next() < 0.2 ? null : next() < 0.7 ? ["anyone"] : ["older"],
    atmosphere: next() < 0.3 ? null : ["quiet", "few-people"],
    schedule: scheduleFrom(pick(WHEN), { from: ON, to: "2027-11-23" }),
    cost: next() < 0.2 ? null : yen(Math.floor(next() * 5) * 100),
    access: next() < 0.4 ? null : ["wheelchair", "step-free"],
    intake: next() < 0.05 ? "full" : "open",
  }));
  return {
    activityById: new Map(activities.map((one) => [one.id, one])),
    placeById: new Map(places.map((one) => [one.id, one])),
    groupById: new Map(),
    changesByActivity: new Map(),
    activitiesByGroup: Map.groupBy(activities, ({ groupId }) => groupId ?? ""),
  };
}

/** People all over the town, with every sort of wish. */
export function benchNeeds(count: number): Need[] {
  const next = numbersFrom(11);
  return Array.from({ length: count }, (_, at): Need => {
    const day = WEEKDAYS[at % 7] ?? "MO";
    return {
      ...NO_NEED,
      interests:
        [["fields", "cooking"], ["chatting"], ["shogi", "music", "exercise"]][at % 3] ?? [],
      age: 20 + Math.floor(next() * 70),
      audiences: at % 2 === 0 ? ["older"] : ["staying-home"],
      home: position(35 + next() * 0.1, 135 + next() * 0.1),
      travel: { mode: at % 2 === 0 ? "walk" : "bicycle", minutes: minutes(30) },
      available: [{ days: [day, "WE"], from: "10:00", until: "15:00" }],
      mustHave: at % 5 === 0 ? ["wheelchair"] : [],
      comfort: ["few-people"],
      step: "join",
      maxCost: yen(300),
    };
  });
}

const NO_CONTACT = { route: "listed", phone: null, email: null, url: null } as const;

const placeAt = (at: number, next: () => number): Place => ({
  id: `p${at}`,
  name: `場所${at}`,
  reading: null,
  disclosure: "exact",
  position: position(35 + next() * 0.1, 135 + next() * 0.1),
  address: null,
  zoneId: null,
  directions: null,
  access: null,
  contact: NO_CONTACT,
  functions: [],
  note: null,
  sourceId: null,
});

const BLANK: Activity = {
  id: "",
  groupId: null,
  partnerGroupIds: [],
  placeId: null,
  name: "",
  reading: null,
  kind: "other",
  ownKindId: null,
  description: null,
  audiences: null,
  ageMin: null,
  ageMax: null,
  tags: [],
  atmosphere: null,
  schedule: { text: null, rules: [], certainty: null },
  cost: null,
  costNote: null,
  booking: "not-needed",
  capacity: null,
  access: null,
  languages: null,
  online: null,
  withoutPhone: null,
  steps: ["visit", "join"],
  roles: [],
  reward: null,
  intake: null,
  monthlyLimit: null,
  insurance: null,
  programme: null,
  firstVisit: null,
  contact: NO_CONTACT,
  visibility: "public",
  servesZoneIds: [],
  deskField: null,
  confirmedOn: "2026-10-01",
  rhythmMonths: 6,
  unreachedSince: null,
  endedOn: null,
  note: null,
  sourceId: null,
};

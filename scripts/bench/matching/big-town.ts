import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity, Contact } from "../../../src/domain/activity/activity.ts";
import type { Group } from "../../../src/domain/municipality/municipality.ts";
import type { PlaceEntry } from "../../../src/domain/place/place.ts";
import { scheduleFrom } from "../../../src/domain/schedule/reading/read-schedule.ts";
import { position, yen } from "../../../src/domain/units.ts";
import { projectRoot } from "../../../src/server/backend/project-root.ts";
import type { DemoTown } from "../../demo/town.ts";
import { benchRecords, numbersFrom } from "../search/records.ts";
import { ENDINGS, HOURS, MIDDLES, NOTES, OPENINGS, ROLES, WAYS, WHEN } from "./big-town-words.ts";

/** So many activities has a town of which issue and budget speak. */
export const BIG = 500;
const WINDOW = { from: "2026-11-24", to: "2027-11-23" };
/** As in the demo town, about two activities share a place and three a group. */
const [TO_A_PLACE, TO_A_GROUP] = [2.4, 2.8];

/**
 * The demo town with as many more activities as make `count` public ones, each with its own name, reading, hours, place
 * and texts: what is added must press together no better than what is there. Always the same.
 */
export function bigTown(count: number = BIG): DemoTown {
  const path = join(projectRoot(), "supabase", "demo", "town.json");
  const demo = JSON.parse(readFileSync(path, "utf8")) as DemoTown;
  const { activities = [], places = [], groups = [], zones = [] } = demo.records;
  const open = activities.filter(({ visibility }) => visibility === "public");
  const next = numbersFrom(500);
  const records = benchRecords(Math.max(0, count - open.length), 500);
  const chance: Chance = {
    next,
    others: records,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
    number: (most) => Math.floor(next() * most),
  };
  const small = zones.filter(({ level }) => level === "small-area").map(({ id }) => id);
  const newPlaces = Array.from({ length: Math.ceil(records.length / TO_A_PLACE) }, (_, at) =>
    placeLike(records[at], chance.pick(places), chance.pick(small), chance),
  );
  const newGroups = Array.from({ length: Math.ceil(records.length / TO_A_GROUP) }, (_, at) =>
    groupLike(records[records.length - 1 - at], chance.pick(groups), chance),
  );
  const more = records.map((record) =>
    activityLike(record, chance.pick(open), chance, {
      placeId: chance.pick(newPlaces).id,
      groupId: chance.pick(newGroups).id,
    }),
  );
  return {
    municipality: demo.municipality,
    records: {
      ...demo.records,
      places: [...places, ...newPlaces],
      groups: [...groups, ...newGroups],
      activities: [...activities, ...more],
    },
  };
}

interface Chance {
  readonly next: () => number;
  /** Whose words are borrowed. */
  readonly others: ReturnType<typeof benchRecords>;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A whole number below `most`. */
  readonly number: (most: number) => number;
}
type Drawn = ReturnType<typeof benchRecords>[number] | undefined;

function activityLike(
  record: Drawn,
  like: Activity,
  chance: Chance,
  at: { readonly placeId: string; readonly groupId: string },
): Activity {
  const { pick, number, others } = chance;
  const { id = "", name = "", reading = "", tags = [""], description = "" } = record ?? {};
  const seldom = <Value>(part: number, value: Value): Value | null =>
    chance.next() < part ? value : null;
  return {
    ...like,
    id: `${like.kind}-${id}`,
    groupId: at.groupId,
    placeId: like.placeId === null ? null : at.placeId,
    partnerGroupIds: [],
    name,
    reading,
    tags: like.tags.length === 0 ? [] : tags,
    description,
    roles: like.roles.map(() => `${pick(tags)}の${pick(ROLES)}`),
    schedule: like.schedule.rules.length === 0 ? like.schedule : scheduleLike(chance),
    cost: like.cost === null ? null : yen(number(8) * 50),
    costNote: seldom(0.3, `${pick(NOTES)}${number(9) + 1}00円`),
    capacity: seldom(0.3, 4 + number(30)),
    firstVisit: seldom(
      0.55,
      `${pick(OPENINGS)}${pick(MIDDLES)}${pick(others).description}${pick(ENDINGS)}`,
    ),
    contact: contactLike(like.contact, id, chance),
    confirmedOn: `2026-${String(1 + number(11)).padStart(2, "0")}-${String(1 + number(28)).padStart(2, "0")}`,
  };
}

function scheduleLike({ pick }: Chance): Activity["schedule"] {
  const text = pick(WHEN)(pick([..."月火水木金土日"]), pick(HOURS), pick([1, 2, 3, 4]));
  return scheduleFrom(text, WINDOW);
}

function placeLike(record: Drawn, like: PlaceEntry, zoneId: string, chance: Chance): PlaceEntry {
  const { next, pick, number } = chance;
  const { id = "", name = "", reading = "", address = "" } = record ?? {};
  const [area = "", , pet = ""] = name.split(" ");
  return {
    ...like,
    id: `place-${id}`,
    name: `${area}${pick(["集会所", "公民館", "会館", "の家", "センター"])}${number(3) === 0 ? pet : ""}`,
    reading,
    truePosition: position(
      Math.round((34.47 + next() * 0.06) * 1e5) / 1e5,
      Math.round((137.86 + next() * 0.07) * 1e5) / 1e5,
    ),
    address: like.address === null ? null : address,
    zoneId,
    directions: like.directions === null ? null : `${pick(WAYS)}${number(20) + 1}分です。`,
    contact: contactLike(like.contact, id, chance),
  };
}

function groupLike(record: Drawn, like: Group, chance: Chance): Group {
  const { id = "", group = "", reading = "" } = record ?? {};
  return {
    ...like,
    id: `group-${id}`,
    name: group,
    reading,
    contact: contactLike(like.contact, id, chance),
  };
}

/** The same ways, with a number and an address of their own. */
function contactLike(like: Contact, id: string, { number }: Chance): Contact {
  const { route, phone, email, url } = like;
  return {
    route,
    phone: phone === null ? null : `0000-${10 + number(90)}-${1000 + number(9000)}`,
    email: email === null ? null : `${id}${number(100)}@example.jp`,
    url: url === null ? null : `https://example.jp/${id}${number(100)}`,
  };
}

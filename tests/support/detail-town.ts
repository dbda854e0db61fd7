import type { Activity } from "../../src/domain/activity/activity.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { Town } from "../../src/domain/town.ts";
import type { Zone } from "../../src/domain/zone/zone.ts";
import {
  activity,
  coordinator,
  desk,
  group,
  held,
  listedPhone,
  middle,
  municipality,
  publicPlace,
  square,
  weekly,
  zone,
} from "../arrangements/build.ts";

/** The day on which the tests look at the town. */
export const TODAY = "2026-11-21";

const people = (id: string, zoneId: string, count: number) => ({
  id,
  name: id,
  zoneId,
  surveyedOn: "2026-04-01",
  total: count,
  male: null,
  female: null,
  households: count / 2,
  singleHouseholds: null,
  singleHouseholdsFrom65: null,
  bandStarts: [0, 15, 65],
  bandMale: [1, 2, 3],
  bandFemale: [4, 5, 6],
  sourceId: null,
});

const ACTIVITIES: readonly Activity[] = [
  activity("salon", "サロン", {
    groupId: "g",
    placeId: "p1",
    schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
    booking: "not-needed",
  }),
  activity("home", "おうち", {
    placeId: "home",
    booking: "not-needed",
    schedule: held("第2土曜", { rrule: "FREQ=MONTHLY;BYDAY=2SA", starts: "10:00" }),
  }),
  desk("weekdays", "毎日の窓口", {
    placeId: "p1",
    schedule: held("平日", weekly("MO,TU,WE,TH,FR", "09:00", "17:00")),
    contact: listedPhone("0000-00-0001"),
  }),
  desk("weekly", "水曜の窓口", {
    placeId: "p1",
    servesZoneIds: ["town"],
    schedule: held("毎週水曜", weekly("WE", "09:00", "12:00")),
  }),
  desk("round", "巡回", { servesZoneIds: ["b"] }),
  desk("money", "お金の窓口", { deskField: "hardship" }),
  desk("unsaid", "窓口", { deskField: null }),
];
/** A small town for what stands on the pages of one activity, one place and one zone. */
const town: Town = {
  municipality: municipality(1, "てすと市"),
  revision: 1,
  zones: [
    zone("town", "municipality", "市", square(0, 0, 0.04)),
    zone("a", "district", "A", square(0, 0), "town"),
    zone("b", "district", "B", square(1, 0), "town"),
    zone("small", "small-area", "a1", square(0, 0, 0.01), "a"),
    zone("small2", "small-area", "a2", square(0.5, 0.5, 0.01), "a"),
  ],
  places: [
    publicPlace("p1"),
    publicPlace("p2", { position: middle(1, 0) }),
    publicPlace("home", { disclosure: "hidden", position: null, zoneId: "a" }),
  ],
  activities: ACTIVITIES,
  dateChanges: [
    {
      activityId: "round",
      date: "2026-12-01",
      change: "on",
      starts: "10:00",
      joinsActivityId: "salon",
    },
    { activityId: "round", date: "2026-12-02", change: "on", starts: "13:00", placeId: "p2" },
    { activityId: "salon", date: "2026-12-08", change: "off" },
    { activityId: "salon", date: "2026-12-15", change: "off" },
    { activityId: "salon", date: "2026-12-15", change: "on", starts: "13:00" },
  ],
  groups: [group("g", "会", { contact: listedPhone("0000-00-0002") })],
  coordinators: [
    coordinator("all", "全域", []),
    coordinator("ofA", "A担当", ["a"]),
    coordinator("ofSmall", "a1担当", ["small"]),
    coordinator("ofB", "B担当", ["b"]),
  ],
  population: [people("s1", "small", 100), people("s2", "small2", 200)],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  gazetteer: [],
  searchWords: [],
  readings: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
};
export const index = indexTown(town);

export function activityOf(id: string): Activity {
  const found = index.activityById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

export function zoneOf(id: string): Zone {
  const found = index.zoneById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

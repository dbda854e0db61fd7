import type { GapQuestion } from "../../src/domain/coverage/gap-question.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { Town } from "../../src/domain/town.ts";
import {
  activity,
  held,
  middle,
  municipality,
  publicPlace,
  square,
  weekly,
  zone,
} from "../arrangements/build.ts";

/** The day on which everything is asked. */
export const ON = "2026-11-22";
const people = (id: string, zoneId: string | null, older: number) => ({
  id,
  name: id,
  zoneId,
  surveyedOn: "2026-04-01",
  total: older * 3,
  male: null,
  female: null,
  households: null,
  singleHouseholds: null,
  singleHouseholdsFrom65: null,
  bandStarts: [0, 15, 65],
  bandMale: [0, older, older],
  bandFemale: [0, older, 0],
  sourceId: null,
});

/** Two districts side by side, each of two small areas of 2 km; a salon in the west, a monthly café, a home. */
export const RECORDS: Town = {
  municipality: municipality(901, "はかり町"),
  revision: 1,
  zones: [
    zone("east", "daily-life", "東", square(2, 0)),
    zone("west", "daily-life", "西", square(0, 0)),
    zone("e1", "small-area", "東一", square(2, 0)),
    zone("w1", "small-area", "西一", square(0, 0)),
    zone("out", "small-area", "外れ", square(9, 9)),
  ],
  population: [
    people("p-e1", "e1", 100),
    people("p-w1", "w1", 50),
    people("p-out", "out", 7),
    people("p-lost", null, 3),
  ],
  gazetteer: [],
  groups: [],
  places: [
    publicPlace("hall", { position: middle(0, 0) }),
    publicPlace("home", { disclosure: "hidden", position: null, zoneId: "east" }),
  ],
  activities: [
    activity("salon", "サロン", {
      placeId: "hall",
      schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
      capacity: 20,
      confirmedOn: "2026-11-01",
    }),
    activity("cafe", "カフェ", {
      kind: "cafe",
      placeId: "hall",
      schedule: held("第2日曜", {
        rrule: "FREQ=MONTHLY;BYDAY=2SU",
        starts: "13:00",
        ends: "18:30",
      }),
    }),
    activity("at-home", "おうち", { placeId: "home" }),
  ],
  dateChanges: [],
  coordinators: [],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  readings: [],
  searchWords: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
};
export const TOWN = indexTown(RECORDS);

export const QUESTION: GapQuestion = {
  kinds: null,
  who: "from-65",
  slots: null,
  withinMetres: 800,
  level: "daily-life",
  confirmedOnly: false,
};

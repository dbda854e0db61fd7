import type { Activity } from "../../src/domain/activity/activity.ts";
import type { Language } from "../../src/domain/addresses.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { Suggestion } from "../../src/domain/matching/answer.ts";
import { taxonomyOf } from "../../src/domain/matching/interests/taxonomy.ts";
import type { Place } from "../../src/domain/place/place.ts";
import type { Town } from "../../src/domain/town.ts";
import { minutes, yen } from "../../src/domain/units.ts";
import { type Scene, toOf } from "../../src/islands/matching/view.ts";
import { matchWordingFor } from "../../src/wording/matching-set/index.ts";
import { activity, group, listedPhone, municipality, place, zone } from "../arrangements/build.ts";

const placed = (id: string, name: string, more: Partial<Place>): Place => {
  const { truePosition: _, ...entry } = place(id, name);
  return { ...entry, position: null, ...more };
};

/** A town with one activity of everything that a sheet can say, one at a home, and one whose number is for its page only. */
const TOWN: Town = {
  municipality: municipality(19, "風見町", { reading: "カザミチョウ", nameRoman: "Kazami" }),
  revision: 1,
  zones: [{ ...zone("west", "daily-life", "西地区", null), reading: "ニシチク" }],
  coordinators: [],
  groups: [group("field", "畑の会", { reading: "ハタケノカイ" })],
  places: [
    placed("barn", "小屋", {
      reading: "コヤ",
      disclosure: "exact",
      address: "風見町北浜二丁目3-1",
      directions: "赤い屋根です。",
    }),
    placed("home", "山田さんの家", { disclosure: "hidden", zoneId: "west", address: "西1-1" }),
  ],
  activities: [
    activity("farm", "朝の畑", {
      reading: "アサノハタケ",
      kind: "farm",
      placeId: "barn",
      groupId: "field",
      cost: yen(200),
      firstVisit: "見ているだけでかまいません。",
      atmosphere: ["no-need-to-talk", "leave-early"],
      contact: { ...listedPhone("0000-00-1111"), email: "hatake@example.jp" },
    }),
    activity("salon", "茶の間", { reading: "チャノマ", placeId: "home" }),
    activity("secret", "夜の会", {
      contact: { route: "page-only", phone: "0000-00-6666", email: null, url: null },
    }),
  ],
  dateChanges: [],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  population: [],
  gazetteer: [],
  readings: [{ written: "北浜二丁目", reading: "キタハマニチョウメ" }],
  searchWords: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
};

export function paperTown(language: Language, town: Town = TOWN): Scene {
  const index = indexTown(town);
  const wording = matchWordingFor(language);
  return {
    index,
    taxonomy: taxonomyOf(),
    language,
    wording,
    words: wording.match,
    to: toOf(index, language),
    today: "2026-11-22",
    publicUrl: "https://tsunagiba.example.jp",
    mode: "walk",
    withoutPhone: false,
  };
}

/** A suggestion that has as much to say as one has of an activity. */
export const fullSuggestion = ({ id }: Pick<Activity, "id">): Suggestion => ({
  activity: id,
  step: "visit",
  role: null,
  score: 0.5,
  minutes: minutes(12),
  reasons: [],
  confirm: [
    { what: "booking", booking: "first-time-only" },
    { what: "cost" },
    { what: "age" },
    { what: "old", on: "2026-02-03" },
  ],
  dates: [
    { date: "2026-11-24", starts: "9:30", ends: "11:30", certainty: "certain" },
    { date: "2026-12-24", starts: "9:30", ends: "11:30", certainty: "certain" },
  ],
});

import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { position } from "../../src/domain/units.ts";
import {
  activity,
  coordinator,
  group,
  listedPhone,
  municipality,
  place,
  square,
  zone,
} from "../arrangements/build.ts";

export const HERE: Municipality = municipality(801, "こちら市");
export const THERE: Municipality = municipality(802, "あちら市");

/** Where the home of `home` is; nothing public may say so. */
export const HOME = position(35.0101, 137.0103);

export const SOURCE = {
  id: "source",
  title: "一覧",
  licence: null,
  attribution: null,
  url: null,
  retrievedOn: null,
};

/**
 * At least one row in every table; of activities, groups, places and what hangs on them one for everybody (`open`)
 * and one for supporters only (`closed`).
 */
export const fullTown: TownRecords = {
  sources: [SOURCE],
  zones: [
    zone("east", "daily-life", "東部", square(0, 0)),
    zone("west", "daily-life", "西部", square(1, 0)),
  ],
  groups: [
    group("open", "みなの会", { contact: listedPhone("0000-00-0001") }),
    group("closed", "支援者だけが知る会", {
      contact: { route: "page-only", phone: "0000-00-0002", email: null, url: null },
    }),
  ],
  places: [
    place("open", "みなの場", { zoneId: "east" }),
    place("closed", "支援者だけが知る場"),
    place("home", "自宅サロン", {
      disclosure: "approximate",
      truePosition: HOME,
      address: "一丁目1番1号",
      zoneId: "east",
      contact: { route: "page-only", phone: "0000-00-0003", email: null, url: null },
    }),
  ],
  ownKinds: [{ id: "kind", base: "salon", name: "茶話会" }],
  activities: [
    activity("open", "みなのサロン", {
      groupId: "open",
      placeId: "open",
      ownKindId: "kind",
      partnerGroupIds: ["open"],
      servesZoneIds: ["east"],
      contact: { route: "through-council", phone: "0000-00-0004", email: null, url: null },
    }),
    activity("closed", "当事者会", {
      visibility: "staff",
      groupId: "closed",
      placeId: "closed",
      partnerGroupIds: ["closed", "open"],
      servesZoneIds: ["west"],
      contact: listedPhone("0000-00-0005"),
    }),
    activity("home", "自宅のサロン", { placeId: "home" }),
  ],
  dateChanges: [
    { activityId: "open", date: "2026-12-01", change: "off" },
    { activityId: "closed", date: "2026-12-01", change: "off" },
    // A place that both use stays public.
    { activityId: "closed", date: "2026-12-08", change: "on", placeId: "open" },
  ],
  coordinators: [coordinator("worker", "コミュニティソーシャルワーカー", ["east"])],
  events: [
    {
      id: "event",
      name: "まつり",
      reading: null,
      startsOn: "2026-12-05",
      endsOn: "2026-12-05",
      starts: null,
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
      sourceId: "source",
    },
  ],
  resources: [
    {
      id: "resource",
      kind: "equipment",
      direction: "offered",
      title: "テント",
      description: null,
      groupId: null,
      placeId: null,
      zoneId: null,
      conditions: null,
      contact: { route: "page-only", phone: "0000-00-0006", email: null, url: null },
      confirmedOn: null,
    },
  ],
  grants: [
    {
      id: "grant",
      title: "助成",
      provider: "社協",
      description: null,
      conditions: null,
      amount: null,
      opensOn: null,
      closesOn: null,
      url: null,
      phone: null,
    },
  ],
  planStandards: [
    {
      id: "standard",
      kind: "salon",
      count: 1.5,
      per: "zone",
      zoneLevel: "daily-life",
      source: "計画",
      sourceDate: null,
    },
  ],
  population: [
    {
      id: "people",
      name: "東部",
      zoneId: "east",
      surveyedOn: "2026-10-01",
      total: 5000,
      male: 2400,
      female: 2600,
      households: 2000,
      singleHouseholds: 700,
      singleHouseholdsFrom65: 300,
      bandStarts: [0, 65],
      bandMale: [1800, 600],
      bandFemale: [1700, 900],
      sourceId: "source",
    },
  ],
  gazetteer: [
    {
      id: "name",
      name: "一丁目",
      reading: null,
      lat: 35,
      lng: 137,
      zoneId: "east",
      sourceId: null,
    },
  ],
  readings: [{ written: "一丁目", reading: "いっちょうめ" }],
  searchWords: [
    {
      id: "word",
      concept: "ボッチャ",
      word: "ボール投げ",
      reading: null,
      use: "interest",
      above: "スポーツ",
    },
  ],
  urgentNumbers: [
    {
      id: "urgent",
      label: "夜の電話",
      phone: "0000-00-0007",
      hours: null,
      note: null,
      checkedOn: "2026-11-01",
      order: 1,
    },
  ],
  operatorPages: [{ page: "terms", language: "ja", text: "きまり", updatedOn: "2026-11-01" }],
  ground: { type: "FeatureCollection", features: [] },
};

import type { RegistrationSetting } from "../../src/domain/registering/form/read-registration.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import { scheduleOfDraft } from "../../src/wording/schedule-of-draft.ts";
import {
  activity,
  group,
  held,
  listedPhone,
  middle,
  municipality,
  place,
  square,
  weekly,
  zone,
} from "../arrangements/build.ts";
import { townFrom } from "./memory-source.ts";

/** A town in which a group registers: two districts, a hall, a salon on Tuesdays, a salon in a home. */
export const REGISTERING_TOWN = indexTown(
  townFrom(municipality(1, "てすと市"), {
    zones: [
      zone("east", "district", "東地区", square(1, 0)),
      zone("west", "district", "西地区", square(0, 0)),
      zone("nakamachi", "small-area", "中町一丁目", square(0, 0, 0.01)),
    ],
    groups: [group("tsubaki", "つばきの会")],
    places: [
      place("hall", "中央公民館", { address: "中町一丁目2-3", truePosition: middle(0, 0) }),
      place("home", "ひだまりの家", { disclosure: "approximate", zoneId: "east" }),
    ],
    activities: [
      activity("salon", "つばきサロン", {
        groupId: "tsubaki",
        placeId: "hall",
        schedule: held("毎週火曜 10:00〜12:00", weekly("TU", "10:00", "12:00")),
        contact: listedPhone("0000-00-0001"),
      }),
      activity("at-home", "おうちサロン", { placeId: "home" }),
      activity("chess", "将棋の日", {
        placeId: "hall",
        schedule: held("毎週水曜 13:00〜", weekly("WE", "13:00")),
      }),
    ],
  }),
);

export const REGISTERING: RegistrationSetting = {
  index: REGISTERING_TOWN,
  today: "2026-11-22",
  scheduleOfDraft,
};

/** The three things that everybody has to write. */
export const LEAST = { name: "もみじ会", what: "お茶を飲みます。", phone: "0000-00-1234" };

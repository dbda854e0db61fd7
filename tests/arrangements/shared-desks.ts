import {
  type Arrangement,
  activity,
  coordinator,
  desk,
  group,
  listedPhone,
  middle,
  municipality,
  place,
  square,
  zone,
} from "./build.ts";

/** Desks that several organisations or places share. */
export const sharedDesks: readonly Arrangement[] = [
  {
    id: "A2",
    title: "three organisations at one address are one desk of their district",
    municipality: municipality(102, "みつば区"),
    records: {
      zones: [zone("d1", "district", "みつば北地区", square(0, 0))],
      places: [place("centre", "みつば北まちづくりセンター", { address: "みつば区北1-1" })],
      groups: [
        group("town", "みつば北まちづくりセンター"),
        group("care", "みつば北地域包括支援センター"),
        group("council", "みつば区社協 北地区事務局"),
      ],
      activities: [
        desk("one-desk", "北地区 福祉の相談", {
          groupId: "town",
          partnerGroupIds: ["care", "council"],
          placeId: "centre",
          servesZoneIds: ["d1"],
        }),
      ],
    },
    seen: [
      {
        page: "activity/one-desk",
        contains: [
          "みつば北まちづくりセンター",
          "みつば北地域包括支援センター",
          "みつば区社協 北地区事務局",
        ],
      },
      { page: "place/centre", contains: ["北地区 福祉の相談", "みつば北地域包括支援センター"] },
      { page: "zone/d1", contains: ["北地区 福祉の相談"] },
    ],
  },
  {
    id: "A5",
    title: "platforms with a social worker in attendance, beside an own desk for anything",
    municipality: municipality(105, "すみれ区"),
    records: {
      zones: [
        zone("north", "district", "すみれ北", square(0, 0)),
        zone("south", "district", "すみれ南", square(1, 0)),
      ],
      places: [
        place("p1", "すみれ北プラットフォーム"),
        place("p2", "すみれ南プラットフォーム", { truePosition: middle(1, 0) }),
      ],
      activities: [
        desk("d1", "北プラットフォームの相談", { placeId: "p1", servesZoneIds: ["north"] }),
        desk("d2", "南プラットフォームの相談", { placeId: "p2", servesZoneIds: ["south"] }),
        desk("any", "福祉なんでも相談", { contact: listedPhone("0000-00-1005") }),
      ],
      coordinators: [
        coordinator("c1", "コミュニティソーシャルワーカー", ["north"], { basePlaceId: "p1" }),
        coordinator("c2", "コミュニティソーシャルワーカー", ["south"], { basePlaceId: "p2" }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "福祉なんでも相談",
          "0000-00-1005",
          "北プラットフォームの相談",
          "南プラットフォームの相談",
        ],
      },
      {
        page: "zone/north",
        contains: ["コミュニティソーシャルワーカー", "すみれ北プラットフォーム"],
      },
    ],
  },
  {
    id: "A8",
    title: "two stations, and one desk that is run with several sections of the city",
    municipality: municipality(108, "にしき市"),
    records: {
      places: [
        place("s1", "ほっとステーション東"),
        place("s2", "ほっとステーション西"),
        place("hall", "にしき市役所"),
      ],
      groups: [
        group("council", "にしき市社会福祉協議会"),
        group("welfare", "にしき市 福祉課"),
        group("children", "にしき市 子ども課"),
      ],
      activities: [
        activity("a1", "ステーション東", { kind: "hub", placeId: "s1", groupId: "council" }),
        activity("a2", "ステーション西", { kind: "hub", placeId: "s2", groupId: "council" }),
        desk("d", "まるごと窓口", {
          placeId: "hall",
          groupId: "council",
          partnerGroupIds: ["welfare", "children"],
        }),
      ],
    },
    seen: [
      {
        page: "activity/d",
        contains: ["にしき市社会福祉協議会", "にしき市 福祉課", "にしき市 子ども課"],
      },
      { page: "list?kind=hub", contains: ["ステーション東", "ステーション西"] },
    ],
  },
  {
    id: "A16",
    title: "a network of organisations that consult alike; the centre is run by an association",
    municipality: municipality(116, "ゆけむり市"),
    records: {
      groups: [
        group("npo", "NPO ゆけむりセンター"),
        ...Array.from({ length: 14 }, (_, number) =>
          group(`n${number + 1}`, `相談ネット${number + 1}号`),
        ),
      ],
      activities: [
        desk("centre", "ゆけむり総合相談", { groupId: "npo" }),
        ...Array.from({ length: 14 }, (_, number) =>
          desk(`net-${number + 1}`, `ネット窓口${number + 1}`, { groupId: `n${number + 1}` }),
        ),
      ],
    },
    seen: [
      { page: "desks", contains: ["ゆけむり総合相談", "ネット窓口1", "ネット窓口14"] },
      { page: "group/npo", contains: ["ゆけむり総合相談"] },
    ],
  },
];

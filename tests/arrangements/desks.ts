import {
  type Arrangement,
  activity,
  coordinator,
  daysAhead,
  desk,
  group,
  held,
  listedPhone,
  middle,
  municipality,
  place,
  square,
  writtenDay,
  zone,
} from "./build.ts";

const weekly = (day: string, starts: string, ends: string) => ({
  rrule: `FREQ=WEEKLY;BYDAY=${day}`,
  starts,
  ends,
});

const inTenDays = daysAhead(10);
const inTwentyDays = daysAhead(20);

/** Consultation desks: weekly, travelling, shared by several organisations, with something in the hand. */
export const deskArrangements: readonly Arrangement[] = [
  {
    id: "A1",
    title:
      "a desk every Wednesday at the city hall, and about monthly in each of two zones at changing places",
    municipality: municipality(101, "ふたば市"),
    records: {
      zones: [
        zone("east", "daily-life", "東部圏域", square(1, 0)),
        zone("west", "daily-life", "西部圏域", square(0, 0)),
      ],
      places: [
        place("hall", "ふたば市役所"),
        place("east-hall", "東町公民館", { truePosition: middle(1, 0) }),
        place("west-hall", "西町集会所"),
      ],
      groups: [group("council", "ふたば市社会福祉協議会")],
      activities: [
        desk("weekly-desk", "ふくしの総合相談", {
          groupId: "council",
          placeId: "hall",
          schedule: held("毎週水曜 9:00〜12:00", weekly("WE", "09:00", "12:00")),
          contact: listedPhone("0000-00-1001"),
        }),
        desk("east-desk", "出張そうだん 東部", { groupId: "council", servesZoneIds: ["east"] }),
        desk("west-desk", "出張そうだん 西部", { groupId: "council", servesZoneIds: ["west"] }),
      ],
      dateChanges: [
        {
          activityId: "east-desk",
          date: inTenDays,
          change: "on",
          starts: "13:30",
          ends: "15:30",
          placeId: "east-hall",
        },
        {
          activityId: "west-desk",
          date: inTwentyDays,
          change: "on",
          starts: "10:00",
          ends: "12:00",
          placeId: "west-hall",
        },
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "ふくしの総合相談",
          "ふたば市役所",
          "東町公民館",
          writtenDay(inTenDays),
          "西町集会所",
          writtenDay(inTwentyDays),
        ],
      },
      {
        page: "zone/east",
        contains: ["出張そうだん 東部", "東町公民館"],
        lacks: ["出張そうだん 西部"],
      },
      { page: "activity/west-desk", contains: ["西町集会所", writtenDay(inTwentyDays)] },
    ],
  },
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
    id: "A6",
    title: "a social worker consults at eight plazas on given days; coordinators per zone",
    municipality: municipality(106, "やつで区"),
    records: {
      zones: [zone("z1", "district", "第一地区", square(0, 0))],
      places: Array.from({ length: 8 }, (_, number) =>
        place(`plaza-${number + 1}`, `やつで広場${number + 1}`),
      ),
      activities: Array.from({ length: 8 }, (_, number) =>
        desk(`plaza-desk-${number + 1}`, `広場${number + 1}のそうだん日`, {
          placeId: `plaza-${number + 1}`,
          servesZoneIds: ["z1"],
          schedule: held("第2火曜 14:00〜16:00", {
            rrule: "FREQ=MONTHLY;BYDAY=2TU",
            starts: "14:00",
            ends: "16:00",
          }),
        }),
      ),
      coordinators: [
        coordinator("c1", "地域福祉コーディネーター", ["z1"], { phone: "0000-00-1006" }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: Array.from({ length: 8 }, (_, number) => `やつで広場${number + 1}`),
      },
      { page: "zone/z1", contains: ["地域福祉コーディネーター", "0000-00-1006"] },
    ],
  },
  {
    id: "A7",
    title: "a round through salons: the desk is where the salon is that day; and a branch desk",
    municipality: municipality(107, "めぐり区"),
    records: {
      places: [place("salon-place", "さくら集会室"), place("branch", "めぐり区社協 分室")],
      activities: [
        activity("salon", "さくらサロン", {
          placeId: "salon-place",
          schedule: held("毎週木曜 10:00〜12:00", weekly("TH", "10:00", "12:00")),
        }),
        desk("round", "巡回相談"),
        desk("branch-desk", "分室の窓口", { placeId: "branch" }),
      ],
      dateChanges: [
        {
          activityId: "round",
          date: inTenDays,
          change: "on",
          starts: "10:00",
          ends: "12:00",
          placeId: "salon-place",
          joinsActivityId: "salon",
        },
      ],
    },
    seen: [
      { page: "activity/round", contains: ["さくらサロン", "さくら集会室", writtenDay(inTenDays)] },
      { page: "desks", contains: ["巡回相談", "さくら集会室", "分室の窓口"] },
      { page: "activity/salon", contains: ["巡回相談", writtenDay(inTenDays)] },
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
    id: "A9",
    title: "coordinators in two organisations, city and council; desks for one subject",
    municipality: municipality(109, "たちばな市"),
    records: {
      groups: [
        group("city", "たちばな市 地域福祉課"),
        group("council", "たちばな市社会福祉協議会"),
      ],
      activities: [
        desk("home", "家ですごす人と家族の相談", { deskField: "staying-home", groupId: "council" }),
        desk("carer", "ヤングケアラー相談", { deskField: "young-carers", groupId: "city" }),
      ],
      coordinators: [
        coordinator("c1", "相談支援包括化推進員", [], {
          role: "consultation-promotion",
          groupId: "city",
        }),
        coordinator("c2", "相談支援包括化推進員", [], {
          role: "consultation-promotion",
          groupId: "council",
        }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "家ですごす人と家族の相談",
          "ヤングケアラー相談",
          "相談支援包括化推進員",
          "たちばな市 地域福祉課",
          "たちばな市社会福祉協議会",
        ],
      },
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
  {
    id: "A17",
    title:
      "a desk entered through work and money that reaches everything else; watch-over partners by agreement",
    municipality: municipality(117, "あだち野区"),
    records: {
      groups: [
        group("work", "くらしとしごとのセンター"),
        group("post", "あだち野ゆうびん（見守り協定）"),
      ],
      activities: [
        desk("work-desk", "しごととお金の相談", {
          deskField: "work",
          groupId: "work",
          description: "そのほかの困りごとも、ここから担当につなぎます。",
        }),
        activity("watch", "配達のときの見守り", { kind: "watch-over", groupId: "post" }),
      ],
    },
    seen: [
      { page: "desks", contains: ["しごととお金の相談"] },
      { page: "activity/work-desk", contains: ["そのほかの困りごとも"] },
      { page: "list?kind=watch-over", contains: ["配達のときの見守り"] },
    ],
  },
  {
    id: "A21",
    title: "the support organisations of a city by field, for somebody who does not know the field",
    municipality: municipality(121, "あおば市"),
    records: {
      places: [place("o", "あおば市役所", { address: "あおば市中央1-1" })],
      activities: [
        desk("f1", "高齢の相談センター", {
          deskField: "older",
          placeId: "o",
          contact: listedPhone("0000-00-2101"),
        }),
        desk("f2", "障害の相談センター", {
          deskField: "disability",
          contact: listedPhone("0000-00-2102"),
        }),
        desk("f3", "子どもの相談センター", {
          deskField: "children",
          contact: listedPhone("0000-00-2103"),
        }),
        desk("f4", "くらしの相談センター", {
          deskField: "hardship",
          contact: listedPhone("0000-00-2104"),
        }),
        desk("f5", "なんでも相談センター", {
          deskField: "anything",
          contact: listedPhone("0000-00-2105"),
        }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: [
          "0000-00-2101",
          "0000-00-2102",
          "0000-00-2103",
          "0000-00-2104",
          "0000-00-2105",
          "あおば市役所",
          "お金やくらし",
        ],
      },
    ],
  },
  {
    id: "A23",
    title: "consultation that comes with something in the hand: the pantry is the door to the talk",
    municipality: municipality(123, "こめどころ町"),
    records: {
      places: [place("p", "こめどころ集会所")],
      activities: [
        activity("pantry", "おすそわけの日", {
          kind: "food-pantry",
          placeId: "p",
          schedule: held("第3土曜 13:00〜15:00", {
            rrule: "FREQ=MONTHLY;BYDAY=3SA",
            starts: "13:00",
            ends: "15:00",
          }),
        }),
        desk("with", "おすそわけの日の相談", { placeId: "p" }),
      ],
      dateChanges: [
        {
          activityId: "with",
          date: inTenDays,
          change: "on",
          starts: "13:00",
          ends: "15:00",
          joinsActivityId: "pantry",
          placeId: "p",
        },
      ],
    },
    seen: [
      { page: "activity/pantry", contains: ["おすそわけの日の相談", "第3土曜"] },
      { page: "activity/with", contains: ["おすそわけの日", writtenDay(inTenDays)] },
    ],
  },
];

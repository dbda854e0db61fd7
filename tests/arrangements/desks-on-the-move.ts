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
  weekly,
  writtenDay,
  zone,
} from "./build.ts";

const inTenDays = daysAhead(10);
const inTwentyDays = daysAhead(20);

/** Desks that come to where people are: by turns, on given days, with a round or with something in the hand. */
export const desksOnTheMove: readonly Arrangement[] = [
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

import {
  type Arrangement,
  activity,
  coordinator,
  desk,
  group,
  middle,
  municipality,
  place,
  square,
  zone,
} from "./build.ts";

const range = (count: number) => Array.from({ length: count }, (_, number) => number + 1);

/** Who looks after a street: posts per zone, over all, at a base, in two organisations, residents with a term. */
export const peopleArrangements: readonly Arrangement[] = [
  {
    id: "A3",
    title: "twelve bases, each with a social worker, and residents who notice early",
    municipality: municipality(103, "はちみつ市"),
    records: {
      zones: range(12).map((number) =>
        zone(
          `z${number}`,
          "district",
          `第${number}地区`,
          square(number % 4, Math.floor(number / 4)),
        ),
      ),
      places: range(12).map((number) =>
        place(`b${number}`, `まるサポート第${number}`, {
          truePosition: middle(number % 4, Math.floor(number / 4)),
        }),
      ),
      activities: range(12).map((number) =>
        desk(`d${number}`, `まるサポート第${number}の相談`, {
          placeId: `b${number}`,
          servesZoneIds: [`z${number}`],
        }),
      ),
      coordinators: range(12).flatMap((number) => [
        coordinator(`csw${number}`, "コミュニティソーシャルワーカー", [`z${number}`], {
          basePlaceId: `b${number}`,
          phone: `0000-00-03${String(number).padStart(2, "0")}`,
        }),
        coordinator(`sup${number}`, "まるサポーター", [`z${number}`], {
          role: "resident-supporter",
        }),
      ]),
    },
    seen: [
      {
        page: "zone/z7",
        contains: [
          "コミュニティソーシャルワーカー",
          "0000-00-0307",
          "まるサポーター",
          "まるサポート第7",
        ],
        lacks: ["0000-00-0308"],
      },
    ],
  },
  {
    id: "A4",
    title: "every employee of the council looks after one of fifteen districts",
    municipality: municipality(104, "なかよし区"),
    records: {
      zones: range(15).map((number) =>
        zone(
          `z${number}`,
          "district",
          `${number}丁目地区`,
          square(number % 5, Math.floor(number / 5)),
        ),
      ),
      coordinators: range(15).map((number) =>
        coordinator(`e${number}`, "地区担当職員", [`z${number}`], {
          role: "council-employee",
          office: "なかよし区社協 総務課",
          phone: "0000-00-0400",
          visits: true,
        }),
      ),
    },
    seen: [
      { page: "zone/z15", contains: ["地区担当職員", "0000-00-0400", "なかよし区社協 総務課"] },
      { page: "desks", contains: ["15丁目地区", "地区担当職員"] },
    ],
  },
  {
    id: "A10",
    title:
      "what is passed on goes through one post at the city and one at the council; residents see posts, not people",
    municipality: municipality(110, "こまどり市"),
    records: {
      groups: [
        group("city", "こまどり市 福祉相談課"),
        group("council", "こまどり市社会福祉協議会"),
      ],
      coordinators: [
        coordinator("city", "つなぎ役（市）", [], {
          role: "consultation-promotion",
          groupId: "city",
          phone: "0000-00-1010",
        }),
        coordinator("council", "つなぎ役（社協）", [], {
          role: "consultation-promotion",
          groupId: "council",
          phone: "0000-00-1011",
        }),
      ],
    },
    seen: [
      {
        page: "desks",
        contains: ["つなぎ役（市）", "0000-00-1010", "つなぎ役（社協）", "0000-00-1011"],
      },
    ],
  },
  {
    id: "A11",
    title:
      "several coordinators in a zone, one over all, one based in the zone and one visiting from the office",
    municipality: municipality(111, "いろは市"),
    records: {
      zones: [
        zone("z", "daily-life", "いろは圏域", square(0, 0)),
        zone("y", "daily-life", "にほへ圏域", square(1, 0)),
      ],
      places: [place("base", "いろは拠点")],
      coordinators: [
        coordinator("a", "地域福祉コーディネーター（常駐）", ["z"], {
          basePlaceId: "base",
          visits: false,
        }),
        coordinator("b", "地域福祉コーディネーター（訪問）", ["z"], {
          office: "いろは市社協 本所",
          visits: true,
        }),
        coordinator("c", "全域コーディネーター", [], { phone: "0000-00-1110" }),
        coordinator("d", "全域とにほへ圏域の担当", ["y"], { wholeMunicipality: true }),
      ],
    },
    seen: [
      {
        page: "zone/z",
        contains: [
          "（常駐）",
          "いろは拠点",
          "（訪問）",
          "いろは市社協 本所",
          "全域コーディネーター",
          "全域とにほへ圏域の担当",
        ],
      },
      {
        page: "zone/y",
        contains: ["全域コーディネーター", "全域とにほへ圏域の担当"],
        lacks: ["（常駐）"],
      },
    ],
  },
  {
    id: "A13",
    title:
      "social workers in five wards with four functions; a place at any hour is reached through a number, never a pin",
    municipality: municipality(113, "もりの市"),
    records: {
      zones: range(5).map((number) =>
        zone(`w${number}`, "ward", `もりの市第${number}区`, square(number, 0)),
      ),
      coordinators: range(5).flatMap((number) =>
        ["生活支援", "個別支援", "地域活動支援", "ボランティア"].map((work) =>
          coordinator(`w${number}-${work}`, `コミュニティソーシャルワーカー（${work}）`, [
            `w${number}`,
          ]),
        ),
      ),
      urgentNumbers: [
        {
          id: "any-hour",
          label: "いつでも受けとめる場所",
          phone: "0000-00-1300",
          hours: "24時間",
          note: "場所は電話でお伝えします",
          checkedOn: "2026-11-01",
          order: 1,
        },
      ],
    },
    seen: [
      { page: "urgent", contains: ["いつでも受けとめる場所", "0000-00-1300", "24時間", "11月1日"] },
      {
        page: "zone/w3",
        contains: ["（生活支援）", "（個別支援）", "（地域活動支援）", "（ボランティア）"],
      },
      { page: "list", contains: [], lacks: ["いつでも受けとめる場所の"] },
    ],
  },
  {
    id: "A15",
    title: "ten districts, each with a residents' committee that finds and solves issues",
    municipality: municipality(115, "ちぐさ市"),
    records: {
      zones: range(10).map((number) =>
        zone(
          `z${number}`,
          "district",
          `ちぐさ第${number}区`,
          square(number % 5, Math.floor(number / 5)),
        ),
      ),
      groups: range(10).map((number) =>
        group(`committee${number}`, `ちぐさ第${number}区 福祉推進委員会`),
      ),
      coordinators: range(10).map((number) =>
        coordinator(`c${number}`, "福祉推進委員会", [`z${number}`], {
          role: "residents-committee",
          groupId: `committee${number}`,
        }),
      ),
    },
    seen: [
      {
        page: "zone/z4",
        contains: ["ちぐさ第4区 福祉推進委員会"],
        lacks: ["ちぐさ第5区 福祉推進委員会"],
      },
    ],
  },
  {
    id: "A22",
    title: "residents who carry it: posts known by district, seldom by name, with a term of office",
    municipality: municipality(122, "たすき市"),
    records: {
      zones: [zone("z", "primary-school", "たすき小学校区", square(0, 0))],
      coordinators: [
        coordinator("m", "民生委員・児童委員", ["z"], {
          role: "welfare-commissioner",
          termUntil: "2028-11-30",
        }),
        coordinator("f", "福祉委員", ["z"], { role: "welfare-volunteer" }),
        coordinator("l1", "第1層生活支援コーディネーター", [], { role: "life-support-1" }),
        coordinator("l2", "第2層生活支援コーディネーター", ["z"], { role: "life-support-2" }),
      ],
    },
    seen: [
      {
        page: "zone/z",
        contains: [
          "民生委員・児童委員",
          "2028年11月30日",
          "福祉委員",
          "第1層生活支援コーディネーター",
          "第2層生活支援コーディネーター",
        ],
      },
    ],
  },
  {
    id: "A14",
    title:
      "a small town: twelve salons in homes, three at bases; study help inside a salon; half-steps into work",
    municipality: municipality(114, "こだま町", { programmeStatus: "preparing" }),
    records: {
      zones: [zone("town", "municipality", "こだま町", square(0, 0, 0.1))],
      population: [
        {
          id: "town",
          name: "こだま町",
          zoneId: "town",
          surveyedOn: "2026-04-01",
          total: 6724,
          male: null,
          female: null,
          households: 3100,
          singleHouseholds: null,
          singleHouseholdsFrom65: null,
          bandStarts: [],
          bandMale: [],
          bandFemale: [],
          sourceId: null,
        },
      ],
      groups: [group("welfare", "こだま町と社協の窓口")],
      places: [
        ...range(12).map((number) =>
          place(`home${number}`, `おうちサロン${number}`, {
            disclosure: "hidden",
            truePosition: middle(number % 4, number % 3),
            zoneId: "town",
          }),
        ),
        ...range(3).map((number) =>
          place(`base${number}`, `こだま拠点${number}`, { truePosition: middle(number, 1) }),
        ),
      ],
      activities: [
        ...range(12).map((number) =>
          activity(`home-salon${number}`, `おうちサロン${number}`, { placeId: `home${number}` }),
        ),
        ...range(3).map((number) =>
          activity(`base-salon${number}`, `拠点サロン${number}`, { placeId: `base${number}` }),
        ),
        activity("study", "サロンのなかの学習支援", { kind: "study-support", placeId: "base1" }),
        activity("work", "少しずつ働く日", {
          kind: "work-experience",
          placeId: "base2",
          steps: ["visit", "join", "role", "supported-work"],
          roles: ["調理", "配膳", "接客", "作付け", "収穫", "宛名貼り", "封詰め", "消毒"],
        }),
        desk("one", "町と社協のひとつの窓口", { groupId: "welfare" }),
      ],
    },
    seen: [
      {
        page: "activity/home-salon5",
        contains: ["おうちサロン5", "社協"],
        lacks: ["35.0", "137.0"],
      },
      { page: "activity/work", contains: ["宛名貼り", "消毒", "少しずつ働く"] },
      { page: "zone/town", contains: ["おうちサロン1", "拠点サロン3"] },
    ],
  },
];

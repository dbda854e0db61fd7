import {
  type Arrangement,
  activity,
  daysAhead,
  group,
  listedPhone,
  municipality,
  place,
  square,
  zone,
} from "./build.ts";

const resource = (id: string, title: string, more: object = {}) => ({
  id,
  kind: "skill" as const,
  direction: "offered" as const,
  title,
  description: null,
  groupId: null,
  placeId: null,
  zoneId: null,
  conditions: null,
  contact: listedPhone("0000-00-1900"),
  confirmedOn: null,
  ...more,
});
const grant = (id: string, title: string, closesOn: string | null) => ({
  id,
  title,
  provider: "いずみ市社会福祉協議会",
  description: null,
  conditions: "3人以上の会であること",
  amount: "年3万円まで",
  opensOn: null,
  closesOn,
  url: null,
  phone: null,
});

/** Places with many functions, resources, grants, standards, and municipalities side by side. */
export const townArrangements: readonly Arrangement[] = [
  {
    id: "A12",
    title: "one place with many functions at once, and many groups",
    municipality: municipality(112, "たまり市"),
    records: {
      groups: ["交流の会", "カフェの会", "体操の会", "学びの会"].map((name, number) =>
        group(`g${number}`, name),
      ),
      places: [
        place("base", "たまりば", {
          functions: ["交流スペース", "相談", "カフェ", "学習室", "体操", "貸し会議室"],
        }),
      ],
      activities: [
        activity("a0", "みんなの居間", { kind: "hub", groupId: "g0", placeId: "base" }),
        activity("a1", "たまりカフェ", { kind: "cafe", groupId: "g1", placeId: "base" }),
        activity("a2", "朝の体操", { kind: "gathering", groupId: "g2", placeId: "base" }),
        activity("a3", "夕方の学習会", { kind: "study-support", groupId: "g3", placeId: "base" }),
      ],
      resources: [resource("room", "会議室を貸します", { kind: "place", placeId: "base" })],
    },
    seen: [
      {
        page: "place/base",
        contains: [
          "貸し会議室",
          "みんなの居間",
          "たまりカフェ",
          "朝の体操",
          "夕方の学習会",
          "交流の会",
          "カフェの会",
          "体操の会",
          "学びの会",
          "会議室を貸します",
        ],
      },
    ],
  },
  {
    id: "A18",
    title: "municipalities of every size side by side, those outside the programme too",
    municipality: municipality(118, "ちいさな村", {
      programmeStatus: "not-running",
      programmeSinceYear: null,
      operator: null,
    }),
    records: { activities: [activity("a", "村のお茶の間")] },
    seen: [
      { page: "/", contains: ["ちいさな村", "ふたば市", "こだま町"] },
      { page: "", contains: ["ちいさな村"] },
      { page: "list", contains: ["村のお茶の間"] },
    ],
  },
  {
    id: "A19",
    title:
      "a resource bank: places, skills, equipment, funds and vacant houses, asked for and offered",
    municipality: municipality(119, "たからもの市"),
    records: {
      zones: [zone("z", "district", "たから地区", square(0, 0))],
      resources: [
        resource("r1", "空き家を使ってください", {
          kind: "vacant-house",
          zoneId: "z",
          conditions: "週2回まで",
        }),
        resource("r2", "パソコンを教えます"),
        resource("r3", "大きな鍋を探しています", { kind: "equipment", direction: "wanted" }),
        resource("r4", "車を出せる人を探しています", { kind: "people", direction: "wanted" }),
        resource("r5", "花づくり基金", { kind: "fund" }),
        resource("r6", "2階の部屋を貸せます", { kind: "place" }),
      ],
    },
    seen: [
      {
        page: "resources",
        contains: [
          "空き家を使ってください",
          "週2回まで",
          "パソコンを教えます",
          "大きな鍋を探しています",
          "車を出せる人を探しています",
          "花づくり基金",
          "2階の部屋を貸せます",
        ],
      },
    ],
  },
  {
    id: "A20",
    title:
      "standards of a plan, each with its source, which can disagree where there is one junior high",
    municipality: municipality(120, "めやす町"),
    records: {
      zones: [zone("jh", "junior-high", "めやす中学校区", square(0, 0))],
      places: [place("p", "めやす集会所")],
      activities: [activity("a", "めやすの居場所", { kind: "drop-in", placeId: "p" })],
      planStandards: [
        {
          id: "s1",
          kind: "drop-in",
          count: 2,
          per: "zone",
          zoneLevel: "junior-high",
          source: "めやす町 地域福祉計画 12ページ",
          sourceDate: "2025-03-31",
        },
        {
          id: "s2",
          kind: "drop-in",
          count: 1,
          per: "10000-people",
          zoneLevel: null,
          source: "めやす町 地域福祉計画 14ページ",
          sourceDate: "2025-03-31",
        },
      ],
    },
    seen: [{ page: "zone/jh", contains: ["めやすの居場所"] }],
  },
  {
    id: "A24",
    title: "money for groups, with conditions and closing dates",
    municipality: municipality(124, "いずみ市"),
    records: {
      grants: [
        grant("g1", "はじめての居場所づくり助成", daysAhead(40)),
        grant("g2", "去年の助成", daysAhead(-200)),
        grant("g3", "いつでも相談できる助成", null),
      ],
    },
    seen: [
      {
        page: "grants",
        contains: [
          "はじめての居場所づくり助成",
          "年3万円まで",
          "3人以上の会であること",
          "いつでも相談できる助成",
          "去年の助成",
          "終わりました",
        ],
      },
    ],
  },
  {
    id: "A25",
    title: "programme status with its year: running, preparing, not running",
    municipality: municipality(125, "じゅんび市", {
      programmeStatus: "preparing",
      programmeSinceYear: 2026,
    }),
    records: { activities: [activity("a", "じゅんび市のサロン")] },
    seen: [
      { page: "", contains: ["じゅんび市"] },
      { page: "list", contains: ["じゅんび市のサロン"] },
    ],
  },
];

import { listed } from "./author.ts";
import { open } from "./place-draft.ts";

const NEW_BUILDING = [
  "wheelchair",
  "step-free",
  "accessible-toilet",
  "elevator",
  "parking",
] as const;
const GROUND_FLOOR = ["wheelchair", "step-free", "accessible-toilet", "parking"] as const;

/** The city's own houses: offices, library, the eight community centres. */
export const publicPlaces = [
  open("city-hall", "ひだまり市役所", "ヒダマリシヤクショ", "honmachi-2", {
    off: [-40, 60],
    way: "ひだまり駅北口から歩いて12分くらいです。正面の入口を入ると、右に相談の窓口があります。",
    access: [...NEW_BUILDING, "in-writing", "sign-language"],
    how: listed("1100", undefined, "city"),
  }),
  open(
    "welfare-centre",
    "ひだまり市総合福祉センター",
    "ヒダマリシソウゴウフクシセンター",
    "honmachi-1",
    {
      way: "ひだまり駅北口から歩いて7分くらいです。黄色い手すりのスロープから入れます。",
      access: [...NEW_BUILDING, "in-writing"],
      functions: ["社会福祉協議会の事務所", "ボランティアルーム", "印刷機", "会議室の貸し出し"],
      how: listed("1200", "shakyo", "shakyo"),
    },
  ),
  open("library", "ひだまり市立図書館", "ヒダマリシリツトショカン", "honmachi-3", {
    way: "バス停「図書館前」のすぐ前です。",
    access: [...NEW_BUILDING],
    functions: ["静かな席", "対面朗読室", "集会室"],
    how: listed("1130", undefined, "library"),
  }),
  open("health-centre", "保健センター", "ホケンセンター", "honmachi-1", {
    off: [150, -60],
    way: "総合福祉センターの裏の、白い建物です。",
    access: [...NEW_BUILDING],
    how: listed("1140"),
  }),
  open("station-plaza", "駅前プラザ", "エキマエプラザ", "ekinan-1", {
    off: [10, 170],
    way: "ひだまり駅の南口を出て、すぐ左のビルの2階です。",
    access: ["wheelchair", "step-free", "accessible-toilet", "elevator"],
    functions: ["待ち合わせ席", "市民活動の掲示板", "会議室の貸し出し"],
    how: listed("1150", "plaza"),
  }),
  open("chuo-centre", "中央コミュニティセンター", "チュウオウコミュニティセンター", "sakae-1", {
    access: [...NEW_BUILDING],
    functions: ["調理室", "和室", "ホール"],
    how: listed("1201"),
  }),
  open("ekinan-centre", "駅南コミュニティセンター", "エキミナミコミュニティセンター", "asahi-1", {
    access: [...GROUND_FLOOR],
    functions: ["調理室", "会議室"],
    how: listed("1202"),
  }),
  open("wakaba-centre", "若葉コミュニティセンター", "ワカバコミュニティセンター", "wakaba-1", {
    way: "若葉通りのバス停「若葉町」から歩いて3分くらいです。",
    access: [...NEW_BUILDING],
    functions: ["調理室", "遊戯室", "和室"],
    how: listed("1203"),
  }),
  open(
    "matsubara-centre",
    "松原コミュニティセンター",
    "マツバラコミュニティセンター",
    "matsubara-1",
    {
      access: [...GROUND_FLOOR],
      functions: ["和室", "会議室"],
      how: listed("1204"),
    },
  ),
  open("minato-centre", "港コミュニティセンター", "ミナトコミュニティセンター", "minato-1", {
    way: "港通りの突きあたり、青い屋根の建物です。",
    access: [...GROUND_FLOOR],
    functions: ["調理室", "和室"],
    how: listed("1205"),
  }),
  open(
    "kawahigashi-centre",
    "川東コミュニティセンター",
    "カワヒガシコミュニティセンター",
    "kawahigashi-1",
    {
      access: [...NEW_BUILDING],
      functions: ["調理室", "ホール", "工作室"],
      how: listed("1206"),
    },
  ),
  open(
    "hiyoridai-centre",
    "日和台コミュニティセンター",
    "ヒヨリダイコミュニティセンター",
    "hiyoridai-2",
    {
      way: "東ひだまり駅からバスで9分、「日和台中央」でおります。バス停の目の前です。",
      access: [...NEW_BUILDING],
      functions: ["調理室", "ホール"],
      how: listed("1207"),
    },
  ),
  open("kitaoka-centre", "北丘コミュニティセンター", "キタオカコミュニティセンター", "kitaoka-1", {
    access: ["step-free", "parking"],
    functions: ["和室", "会議室"],
    how: listed("1208"),
    note: "建物が古く、冬は少し冷えます。ひざかけを置いています。",
  }),
  open(
    "east-branch",
    "社会福祉協議会 東部分室",
    "シャカイフクシキョウギカイ トウブブンシツ",
    "higashi-ekimae",
    {
      off: [60, -50],
      way: "東ひだまり駅の改札を出て、右へ歩いて2分くらいです。1階にあります。",
      access: ["wheelchair", "step-free", "accessible-toilet"],
      functions: ["相談室", "小さな会議室"],
      how: listed("1260"),
    },
  ),
  open("kids-centre", "児童センター", "ジドウセンター", "wakaba-3", {
    access: [...GROUND_FLOOR],
    how: listed("1160"),
  }),
  open("east-kids-house", "東児童館", "ヒガシジドウカン", "higashi-ekimae", {
    off: [-120, 90],
    access: ["step-free", "accessible-toilet"],
    how: listed("1161"),
  }),
  open("gym", "市民体育館", "シミンタイイクカン", "sakae-2", {
    access: [...GROUND_FLOOR],
    how: listed("1170"),
  }),
  open("central-park", "中央公園", "チュウオウコウエン", "sakae-1", {
    off: [370, 220],
    way: "池のそばの、屋根のあるベンチが目じるしです。",
    access: ["wheelchair", "accessible-toilet"],
  }),
  open("riverside-park", "川べり公園", "カワベリコウエン", "hashizume", {
    off: [-130, 330],
    way: "橋のたもとの、大きな柳の木の下に集まります。",
  }),
];

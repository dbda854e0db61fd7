import { listed, pageOnly } from "./author.ts";
import { open } from "./place-draft.ts";

/** Halls, bases, shops, temples and fields that neighbours look after. */
export const neighbourhoodPlaces = [
  open("kokage", "みんなの家 こかげ", "ミンナノイエ コカゲ", "wakaba-2", {
    way: "若葉通りのバス停「こかげ前」から歩いて1分です。もとの幼稚園の、赤い屋根の建物です。門はいつも開いています。",
    access: ["wheelchair", "step-free", "accessible-toilet", "parking", "in-writing"],
    functions: [
      "だれでも休める広間",
      "台所",
      "工作室",
      "庭と小さな畑",
      "貸し部屋（10人まで、1時間200円）",
      "印刷機",
      "コミュニティソーシャルワーカーの相談日",
    ],
    how: listed("1301", "kokage", "kokage"),
    note: "いくつもの団体が使っています。いつ来ても、当番の人がひとりはいます。",
  }),
  open("hiyori-terrace", "ひよりテラス", "ヒヨリテラス", "hiyoridai-1", {
    way: "日和台一丁目のもと市場の1階です。バス停「日和台市場」の前です。",
    access: ["wheelchair", "step-free", "accessible-toilet", "parking"],
    functions: ["喫茶コーナー", "作業テーブル", "貸し棚", "学習室"],
    how: listed("1302", "hiyori", "hiyori"),
  }),
  open("takinosawa-farm", "滝の沢みんなの畑", "タキノサワミンナノハタケ", "takinosawa", {
    way: "バス停「滝の沢」から坂を歩いて8分くらいです。休みたい人のために、途中にベンチがあります。",
    access: ["parking"],
    functions: ["畑", "道具小屋", "雨よけの休憩所"],
    how: listed("1310", "takinosawa", "takinosawa"),
    note: "トイレは休憩所の横にあります（洋式）。",
  }),
  open("okishinden-house", "沖新田のビニールハウス", "オキシンデンノビニールハウス", "okishinden", {
    access: ["wheelchair", "accessible-toilet", "parking", "pick-up"],
    how: listed("1311"),
  }),
  open("nagisa-works", "なぎさ作業所", "ナギササギョウショ", "higashihama", {
    way: "東ひだまり駅から送迎の車が出ます（前の日までに電話かメール）。",
    access: ["wheelchair", "step-free", "accessible-toilet", "parking", "pick-up"],
    how: listed("1312", "nagisa"),
  }),
  open("umikaze", "喫茶うみかぜ", "キッサウミカゼ", "minato-2", {
    access: ["wheelchair", "step-free"],
    how: listed("1320", undefined, "umikaze"),
  }),
  open("hidamari-temple", "ひだまり寺", "ヒダマリデラ", "teramae", {
    way: "寺前町のバス停から歩いて2分です。山門に3段の石段があります。右の通用口からは段差なしで入れます。",
    access: ["step-free", "parking"],
    how: pageOnly("1330"),
  }),
  open("banya", "港の番屋", "ミナトノバンヤ", "uo", {
    way: "魚市場のとなりの、木の建物です。",
    access: ["step-free", "parking"],
    how: pageOnly("1331"),
  }),
  open(
    "hitoyasumi",
    "橋詰商店街 ひと休み処",
    "ハシヅメショウテンガイ ヒトヤスミドコロ",
    "hashizume",
    {
      access: ["wheelchair", "step-free"],
      functions: ["休憩いす", "お茶の道具", "掲示板"],
      how: pageOnly("1332"),
    },
  ),
  open("awaawa", "コインランドリー あわあわ", "コインランドリー アワアワ", "ekinan-3", {
    access: ["wheelchair", "step-free"],
    how: pageOnly("1333"),
  }),
  open("machikado", "旧診療所まちかど", "キュウシンリョウジョマチカド", "asahi-2", {
    access: ["step-free", "accessible-toilet"],
    functions: ["待合室のサロン席", "診察室だった小部屋（相談や作業に）"],
    how: listed("1334", "machikado"),
  }),
  open("naoshi", "道具なおし処", "ドウグナオシドコロ", "sakae-2", {
    how: pageOnly("1335"),
  }),
  open("yorimichi-higashino", "よりみち東野", "ヨリミチヒガシノ", "higashino", {
    way: "もとの文房具店です。水色のひさしが目じるしです。",
    access: ["step-free", "parking"],
    how: listed("1336"),
  }),
  open("danchi-hall", "日和台団地集会所", "ヒヨリダイダンチシュウカイジョ", "hiyoridai-3", {
    access: ["wheelchair", "step-free"],
  }),
  open("hiyoridai-4-hall", "日和台四丁目会館", "ヒヨリダイヨンチョウメカイカン", "hiyoridai-4"),
  open("midori-hall", "緑町集会所", "ミドリチョウシュウカイジョ", "midori-1", {
    access: ["step-free"],
  }),
  open("nishihara-hall", "西原集会所", "ニシハラシュウカイジョ", "nishihara", {
    access: ["parking"],
  }),
  open("suna-hall", "砂町公会堂", "スナマチコウカイドウ", "suna"),
  open("shiomi-hall", "潮見町集会所", "シオミチョウシュウカイジョ", "shiomi", {
    access: ["step-free"],
  }),
  open("yutaka-hall", "豊町集会所", "ユタカチョウシュウカイジョ", "yutaka", {
    access: ["step-free"],
  }),
  open("yanagi-hall", "柳町会館", "ヤナギマチカイカン", "yanagi", { access: ["step-free"] }),
  open("suisha-hall", "水車町集会所", "スイシャチョウシュウカイジョ", "suisha", {
    access: ["wheelchair", "step-free", "parking"],
  }),
  open("todai-hall", "灯台町公会堂", "トウダイチョウコウカイドウ", "todai", {
    access: ["parking"],
  }),
  open("funami-hall", "船見町公民館", "フナミチョウコウミンカン", "funami"),
  open("uenohara-hall", "上野原公会堂", "ウエノハラコウカイドウ", "uenohara", {
    access: ["parking"],
  }),
  open("okuyama-school", "旧奥山分校", "キュウオクヤマブンコウ", "okuyama", {
    way: "バスは1日4本です。帰りは、世話人の車で駅まで送れる日があります。",
    access: ["parking", "pick-up"],
    functions: ["教室", "校庭", "かまど"],
  }),
  open(
    "tea-factory",
    "茶畑町 製茶所の休憩室",
    "チャバタケチョウ セイチャジョノキュウケイシツ",
    "chabatake",
    {
      access: ["parking"],
    },
  ),
  open("matsubara-shore", "松原海岸公園 東屋", "マツバラカイガンコウエン アズマヤ", "hama", {
    off: [-20, -1230],
    access: ["wheelchair", "accessible-toilet", "parking"],
  }),
];

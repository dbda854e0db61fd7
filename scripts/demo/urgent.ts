import type {
  OperatorPage,
  OwnKind,
  Source,
  UrgentNumber,
} from "../../src/domain/municipality/municipality.ts";
import { SOURCE } from "./author.ts";

const CHECKED = "2026-11-02";

/** いそぐとき. The first three and 189 are public numbers of the whole country; the others are fictional. */
export const urgentNumbers: readonly UrgentNumber[] = [
  {
    id: "urgent-119",
    label: "火事・救急車（全国共通）",
    phone: "119",
    hours: "24時間",
    note: "声を出せないときは、電話をつないだまま受話器をたたいてください。",
    checkedOn: CHECKED,
    order: 1,
  },
  {
    id: "urgent-110",
    label: "警察・身の危険（全国共通）",
    phone: "110",
    hours: "24時間",
    note: null,
    checkedOn: CHECKED,
    order: 2,
  },
  {
    id: "urgent-7119",
    label: "救急車を呼ぶか迷うとき（全国共通の短い番号）",
    phone: "#7119",
    hours: "24時間",
    note: "地域によっては、つながらない時間があります。",
    checkedOn: CHECKED,
    order: 3,
  },
  {
    id: "urgent-189",
    label: "子どもが心配なとき（児童相談所・全国共通）",
    phone: "189",
    hours: "24時間",
    note: "名前を言わなくてもかまいません。まちがいでもだいじょうぶです。",
    checkedOn: CHECKED,
    order: 4,
  },
  {
    id: "urgent-yorisoi",
    label: "今夜いるところがない・だれかと話したい（ひだまり24時間よりそい電話）",
    phone: "0000-00-9110",
    hours: "24時間",
    note: "人が出ます。今夜すごせる場所は、電話でお伝えします。",
    checkedOn: "2026-11-10",
    order: 5,
  },
  {
    id: "urgent-food",
    label: "きょう食べるものがない（しごと・くらし相談室 はしご）",
    phone: "0000-00-1431",
    hours: "平日 9時から17時。夜と休みの日は、よりそい電話へ",
    note: null,
    checkedOn: CHECKED,
    order: 6,
  },
  {
    id: "urgent-older",
    label: "高齢の人のようすがおかしい（高齢者あんしんセンター 夜間）",
    phone: "0000-00-1409",
    hours: "17時から翌朝8時30分、休みの日は一日中",
    note: null,
    checkedOn: "2026-05-08",
    order: 7,
  },
];

export const ownKinds: readonly OwnKind[] = [
  { id: "own-exercise", base: "gathering", name: "いきいき体操の会" },
  { id: "own-night", base: "drop-in", name: "夜の居場所" },
];

/** Only the listing rules are filled in: the other pages show that the operator has still to write them. */
export const operatorPages: readonly OperatorPage[] = [
  {
    page: "listing-rules",
    language: "ja",
    updatedOn: "2026-10-01",
    text: [
      "つなぎばには、ひだまり市の中で、だれかの居場所やつながりになる活動を載せています。載せていることは、おすすめしていることとは違います。",
      "ものを売ることが目的の集まり、宗教や政治に人をさそう集まり、会員を増やすとお金がもらえるしくみ（マルチ商法）にかかわる集まりは載せません。お寺や教会の建物を借りて行う、だれでも参加できる集まりは載せることがあります。",
      "参加費は、材料代やお茶代など、かかった分のめやすを書いてもらいます。",
      "個人のお宅で開く集まりは、おおよその場所だけを載せるか、地域の名前だけを載せます。連絡は社会福祉協議会がお受けします。",
      "載せる前に、社会福祉協議会の職員が電話か訪問でお話を聞きます。半年に一度、書いてあることが今も正しいかをたしかめます。メールを使わない方には、電話かはがきでうかがいます。",
      "書いてあることが違うとき、載せないでほしいときは、社会福祉協議会へお知らせください。身の安全にかかわることは、すぐに消します。",
    ].join("\n\n"),
  },
];

export const sources: readonly Source[] = [
  {
    id: SOURCE,
    title: "架空のまち「ひだまり市」のデモデータ",
    licence: "MIT",
    attribution: "ひだまり市は架空のまちです。人・団体・場所・電話番号はすべて作りものです",
    url: null,
    retrievedOn: null,
  },
];

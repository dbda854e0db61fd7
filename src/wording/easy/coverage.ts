import { coverage as ja, type CoverageWords } from "../ja/coverage.ts";

export const coverage: CoverageWords = {
  title: "{近|ちか}くに {場所|ばしょ}が ある {人|ひと}",
  lead: "{近|ちか}くに {行|い}ける {場所|ばしょ}が ある {人|ひと}は、{何人|なんにん}くらいか {数|かぞ}えました。",
  noRelease: "{人|ひと}の {数|かず}は、まだ ありません。",
  noZones: "{地区|ちく}は、まだ ありません。",
  who: {
    all: "みんな",
    "from-65": "65{歳|さい}から {上|うえ}の {人|ひと}",
    "under-15": "15{歳|さい}より {下|した}の {人|ひと}",
  },
  fields: {
    who: "だれの",
    kind: "どんな {場所|ばしょ}",
    within: "どのくらい {近|ちか}く",
    level: "どの {分|わ}け{方|かた}で",
  },
  anyPlace: "{場所|ばしょ}",
  anyKind: "どれでも",
  metres: (metres) => `${metres}mまで`,
  show: "{数|かぞ}える",
  asked: (who, kind, metres) =>
    `${who}の {中|なか}で、${metres}mまでの ところに「${kind}」が ある {人|ひと}`,
  sum: (reached, people, share) =>
    `${people}{人|にん}の {中|なか}で ${reached}{人|にん}（${share}）です。`,
  heldBack: (areas) =>
    `${areas}の {地域|ちいき}は、{人|ひと}の {数|かず}を {出|だ}して いません。{少|すく}ない {数|かず}は、だれの ことか わかるからです。0{人|にん}では ありません。`,
  nothingShown: "{出|だ}して いません",
  map: "{地区|ちく}の {地図|ちず}",
  mapText:
    "{色|いろ}が こい {地区|ちく}は、{近|ちか}くに {場所|ばしょ}が ない {人|ひと}が {多|おお}い {地区|ちく}です。まるは {場所|ばしょ}です。{下|した}の {表|ひょう}も {同|おな}じです。",
  mapNothing: "ななめの {線|せん}の {地区|ちく}は、{人|ひと}の {数|かず}を {出|だ}して いません。",
  table: "{地区|ちく}の {表|ひょう}",
  head: {
    zone: "{地区|ちく}",
    people: "{人|ひと}の {数|かず}",
    reached: "{近|ちか}くに ある",
    share: "{割合|わりあい}",
    left: "{近|ちか}くに ない",
    places: "{場所|ばしょ}の {数|かず}",
    unconfirmed: "{確認|かくにん}が {古|ふる}い",
    heldBack: "{数|かず}を {出|だ}して いない {地域|ちいき}",
  },
  outside: "どの {地区|ちく}でも ない",
  nowhere: "{地図|ちず}で わからない",
  total: "ぜんぶ",
  unconfirmed: (count) =>
    `${count}の {場所|ばしょ}は、このごろ {確認|かくにん}して いません。いまは ないかも しれません。`,
  withoutPosition: (count) =>
    `${count}の {場所|ばしょ}は、どこに あるか {地図|ちず}に ありません。{近|ちか}さは {数|かぞ}えて いません。`,
  about: "{数|かぞ}え{方|かた}",
  survey: (day, source) =>
    `{人|ひと}の {数|かず}は ${day}の {調査|ちょうさ}です。${source === null ? "" : `「${source}」から とりました。`}`,
  placesOn: (day) => `{場所|ばしょ}は ${day}の ものです。`,
  method: "まっすぐな {線|せん}で はかりました。{歩|ある}く {道|みち}は もっと {長|なが}いです。",
  limits: "{川|かわ}や {坂|さか}、{開|あ}いて いる {時間|じかん}は {考|かんが}えて いません。",
  threshold: (threshold) => `${threshold}{人|にん}より {少|すく}ない {数|かず}は {出|だ}しません。`,
  files: "データ",
  fileNames: {
    "zones.csv": "この {表|ひょう}（CSV）",
    "zones.geojson": "{地区|ちく}の {形|かたち}と {数|かず}（GeoJSON）",
    "people.csv": "{人|ひと}の {数|かず}（CSV）",
  },
  csv: ja.csv,
};

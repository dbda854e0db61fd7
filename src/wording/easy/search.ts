import type { SearchWords } from "../ja/search.ts";

export const search: SearchWords = {
  fields: {
    reading: "よみかた",
    kind: "{種類|しゅるい}",
    tag: "すること",
    audience: "だれと",
    place: "{場所|ばしょ}",
    group: "{団体|だんたい}",
    sound: "よみかた",
    address: "{住所|じゅうしょ}",
    description: "{説明|せつめい}",
    when: "いつ",
    role: "できること",
    atmosphere: "ふんいき",
    access: "{入|はい}りやすさ",
    language: "ことば",
    booking: "{予約|よやく}",
    step: "すごし{方|かた}",
    reward: "お{礼|れい}",
    note: "そのほか",
  },
  facts: {
    "days:weekdays": "{月曜日|げつようび}から {金曜日|きんようび}",
    "days:all": "{毎日|まいにち}",
    "time:morning": "{午前|ごぜん}",
    "time:noon": "お{昼|ひる}",
    "time:afternoon": "{午後|ごご}",
    "time:early-evening": "{夕方|ゆうがた}",
    "time:evening": "{夜|よる}",
    "cost:free": "お{金|かね}なし",
    "cost:cheap": "お{金|かね}が あまり かからない",
    "reward:yes": "お{礼|れい}が ある",
    "online:yes": "オンライン",
    "age:baby": "3{歳|さい}までの {子|こ}",
    "age:small": "6{歳|さい}までの {子|こ}",
    "age:teen": "10{代|だい}の {人|ひと}",
  },
  what: "{何|なに}を さがしますか",
  example: "{例|れい}：たいそう、マージャン。ひらがなで いいです。",
  landmark: "ことばで さがす",
  titleFor: (words) => `「${words}」を さがす`,
  nothingFor: (words) =>
    `「${words}」は、{今|いま}の {一覧|いちらん}には ありませんでした。いっしょに さがせます。`,
  nothingLeftFor: (words) => `「${words}」は、いまの {条件|じょうけん}では ありませんでした。`,
  onlyNear: (words) =>
    `「${words}」は {見|み}つかりませんでした。{近|ちか}い ものを {出|だ}して います。`,
  similar: "ぴったりの ものは ありませんでした。{近|ちか}い ものです。",
  nearest: "{似|に}ている ことば",
  withoutFiltersCount: (count) => `{条件|じょうけん}を ぜんぶ はずすと ${count}{件|けん} あります`,
  nearPlace: (name) => `${name}から {近|ちか}い {順|じゅん}に {見|み}る`,
  suggestions: "{見|み}つかった {場所|ばしょ}",
  foundCount: (count) =>
    `ぜんぶで ${count}{件|けん} あります。「さがす」を おすと {一覧|いちらん}が {出|で}ます。`,
  moreCount: (count) =>
    `${count}{件|けん}より たくさん あります。「さがす」を おすと {一覧|いちらん}が {出|で}ます。`,
  hiddenCount: (count) =>
    `いまの {条件|じょうけん}に {合|あ}わない ${count}{件|けん}は {出|だ}して いません。`,
  nothing: "この ことばでは {見|み}つかりませんでした。",
  saidCount: (count) =>
    `${count}{件|けん} {見|み}つかりました。{下|した}の やじるしで {選|えら}べます。`,
  saidNearestCount: (count) =>
    `{見|み}つかりませんでした。{似|に}ている ことばが ${count}つ あります。`,
};

import type { HomeWords } from "../ja/home.ts";

export const home: HomeWords = {
  title: (town) => `${town}の つなぎば`,
  sentence:
    "{家|いえ}の {近|ちか}くで、{行|い}ってみたい {場所|ばしょ}、すごし{方|かた}、{話|はな}せる {人|ひと}を さがせます。",
  quiet: "{見|み}るだけでも だいじょうぶです。",
  doors: {
    places: "{近|ちか}くの {場所|ばしょ}を さがす",
    ways: "わたしに {合|あ}う すごし{方|かた}を さがす",
    people: "{相談|そうだん}できる {人|ひと}を さがす",
  },
  byKind: "{種類|しゅるい}から {選|えら}ぶ",
  allPlaces: "ぜんぶの {場所|ばしょ}を {見|み}る",
  waysText:
    "{家|いえ}から する。{見|み}るだけ。いっしょに やってみる。いまの {気持|きも}ちで {選|えら}べます。",
  waysLink: "すごし{方|かた}を {見|み}る",
  peopleText: "どこに {聞|き}けば いいか わからないときも、{話|はなし}を {聞|き}く {人|ひと}が います。",
  peopleLink: "{相談|そうだん}できる {人|ひと}を {見|み}る",
  worriedLink: "{気|き}になる {人|ひと}が いるとき",
  today: (day) => `きょう ${day}`,
  openPlaces: "{開|ひら}いている {場所|ばしょ}",
  openCount: (count) => `${count}`,
  weekStrip: "{曜日|ようび}で {見|み}る",
  weekDay: (weekday, isToday) => (isToday ? `${weekday}（きょう）` : weekday),
  nothingToday:
    "きょう {開|ひら}いている {場所|ばしょ}は ありません。ほかの {曜日|ようび}も {見|み}て ください。",
  overToday: (count) => `きょう {終|お}わった {場所|ばしょ}が ${count}か{所|しょ} あります。`,
  uncertainToday: (count) =>
    `ほかに ${count}か{所|しょ}は、きょう {開|ひら}いているか わかりません。{行|い}く {前|まえ}に {聞|き}いて ください。`,
  desksToday: (count) =>
    `{相談|そうだん}する ところも ${count}か{所|しょ} {開|ひら}いています。`,
  allOfDay: (weekday) => `${weekday}の {場所|ばしょ}を ぜんぶ {見|み}る`,
  now: (until) => `いま {開|ひら}いています。${until}`,
  begun: "もう {始|はじ}まっています",
  timeUnknown: "{時間|じかん}は まだ わかりません",
  events: "これからの イベント",
  eventsAll: "イベントを ぜんぶ {見|み}る",
};

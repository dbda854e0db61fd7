import type { Step } from "../../domain/activity/vocabulary.ts";
import type { OperatorPageName } from "../../domain/municipality/municipality.ts";
import { urgent } from "./urgent.ts";

const steps: Readonly<Record<Step, { readonly text: string; readonly link: string }>> = {
  "from-home": {
    text: "家にいたまま、手紙やメール、オンラインでつながります。家に来てもらうこともできます。顔を出さなくても、話さなくてもかまいません。",
    link: "家からできるものを見る",
  },
  visit: {
    text: "ようすを見に行くだけです。途中で帰っても、だれかと一緒でもだいじょうぶです。合わなければ、それで終わりにできます。",
    link: "見学できるところを見る",
  },
  join: {
    text: "行ける日に行って、いっしょにすごします。休んでも、間があいてもかまいません。",
    link: "参加できるところを見る",
  },
  role: {
    text: "配膳や草取り、受付など、小さな役わりを持ってみます。できる日に、できる分だけです。",
    link: "役割があるところを見る",
  },
  "supported-work": {
    text: "支える人がそばにいる場所で、短い時間から働いてみます。謝礼があるところもあります。",
    link: "少しずつ働けるところを見る",
  },
};
const about: Readonly<Record<OperatorPageName, { readonly holds: string }>> = {
  privacy: {
    holds:
      "どの情報を、何のために、どのくらいの間もつか。だれが見るか。見せてほしい、消してほしいときの連絡先。",
  },
  terms: {
    holds: "だれが作っているか。だれでも使えること。載っていることのたしかさと、その責任。",
  },
  "listing-rules": {
    holds:
      "どんな活動を載せるか、載せないか（もうけが目的のもの、宗教や政治の勧誘など）。決める人と決め方。",
  },
  complaints: {
    holds:
      "まちがいを直してほしいとき、載せるのをやめてほしいとき、困ったことがあったときの連絡先と、返事までの日数。",
  },
  accessibility: {
    holds: "どこまで見やすく、使いやすくできているか。まだ足りないところ。使いにくいときの連絡先。",
  },
};

export const help = {
  ways: {
    match: "質問に答えてさがす",
    title: "すごし方から選ぶ",
    sentence:
      "どれから始めても、行ったり来たりしても、途中でやめてもかまいません。上も下もありません。",
    steps,
    count: (count: number) => `いま ${count}か所`,
    notYet: "いまの一覧には、まだありません。一緒にさがせます。",
    undecided: "まだわからないとき",
    undecidedText:
      "決めなくてもだいじょうぶです。話しながら一緒に考える人がいます。今はやめておいても、あとから来られます。",
  },
  urgent,
  worried: {
    title: "気になる人がいるとき",
    sentence:
      "近所の人、友だち、家族。「このごろ見かけない」「困っていそう」と感じたら、ここに電話で話せます。",
    nothingToWrite:
      "このページには、その人のことを書くところはありません。名前を言わずに話すこともできます。",
    whom: "話を聞く人",
    coordinators: "地区の担当",
    whole: "まち全体",
    desks: "相談できる窓口",
    operator: "どこに話せばよいかわからないとき",
    danger: "いますぐ危ないと感じたら、",
    dangerLink: "いそぐときの番号へ",
    whatHappens: "話したあと",
    whatHappensText:
      "聞いた人が、どうするかを一緒に考えます。あなたが話したことを、その人に勝手に伝えることはありません。何もしないで見守る、という答えもあります。",
    noPhone: "電話番号は、まだ書かれていません",
  },
  about: {
    pages: about,
    updatedOn: (day: string) => `${day}に書きかえました`,
    empty: "まだ書かれていません",
    emptyText: (operator: string) => `このページは、${operator}が書きます。`,
    emptyOperator: "この町の運営者",
    willHold: "ここに書かれること",
    ask: "知りたいことがあるとき",
    askText: "それまでは、ここにお聞きください。",
    askUnknown: "連絡先も、まだ書かれていません。役所の代表電話にお聞きください。",
    otherLanguage: "このページは、日本語だけで書かれています。",
  },
};
export type HelpWords = typeof help;

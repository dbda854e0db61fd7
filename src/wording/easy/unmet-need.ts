import type { DayPart } from "../../domain/finding/filters.ts";
import type { UnmetNeedWords } from "../ja/unmet-need.ts";

const parts: Readonly<Record<DayPart, string>> = {
  morning: "{午前|ごぜん}",
  afternoon: "{午後|ごご}（5{時|じ}まで）",
  evening: "{夕方|ゆうがた}・{夜|よる}",
};

export const unmetNeed: UnmetNeedWords = {
  title: "{合|あ}う ところが なかったとき",
  lead: "「こんな ところが ほしい」を、{名前|なまえ}を {言|い}わないで {伝|つた}えられます。{場所|ばしょ}を {作|つく}る {人|ひと}が、{数|かず}だけを {見|み}ます。",
  ask: "ことばを えらびます。{書|か}く ところは ありません。わからない ところは、そのままで いいです。",
  labels: {
    zone: "{地区|ちく}",
    interest: "したいこと",
    slot: "{曜日|ようび}と {時間|じかん}",
    step: "すごし{方|かた}",
  },
  slot: (weekday, part) => `${weekday}の ${parts[part]}`,
  unsaid: "{言|い}わない",
  check: "{残|のこ}す ことを {見|み}る",
  again: (label) => `「${label}」を もう {一度|いちど} えらんで ください。`,
  nothingChosen:
    "したいこと、{曜日|ようび}と {時間|じかん}、すごし{方|かた}の {中|なか}から、1つ えらんで ください。",
  problems: "まだ {残|のこ}して いません",
  confirmTitle: "これだけを {残|のこ}します",
  confirmText:
    "ここに ある ことばと、{今日|きょう}の {日|ひ}だけです。{名前|なまえ}、{住所|じゅうしょ}、{電話番号|でんわばんごう}、{時間|じかん}、スマートフォンの ことは {残|のこ}しません。",
  confirmForever: "だれが {言|い}ったか わからないので、{後|あと}で {消|け}すことは できません。",
  agree: "これを {残|のこ}して いいです",
  change: "もう {一度|いちど} えらぶ",
  doneTitle: "{残|のこ}しました。ありがとうございます",
  doneText: "{残|のこ}したのは、この ことばと、{今日|きょう}の {日|ひ}だけです。",
  doneAfter:
    "{半年|はんとし}に 1{回|かい}、{数|かず}を {数|かぞ}えます。{少|すく}ない {数|かず}は、だれも {見|み}ることが できません。",
  refusedTitle: "{残|のこ}せませんでした",
  refused:
    "{今|いま}は {残|のこ}せませんでした。{少|すこ}し {待|ま}って、もう {一度|いちど} {送|おく}って ください。",
  tryAgain: "もう {一度|いちど} {送|おく}る",
};

import type { Problem } from "../../domain/problem.ts";
import type { FormProblemSentences } from "../ja/register-problems.ts";

const WRITE = "{書|か}いて ください。";
const COUNCIL = "{社会福祉協議会|しゃかいふくしきょうぎかい}";
const KEPT = "{書|か}いた ものは、そのまま あります。";

export const registerProblems = {
  "registration-name-missing": () =>
    `{集|あつ}まりの {名前|なまえ}が ありません。{名前|なまえ}を ${WRITE}`,
  "registration-what-missing": () =>
    `して いることが ありません。{短|みじか}くて いいので ${WRITE}`,
  "registration-contact-missing": () =>
    `{聞|き}く ところが ありません。{電話番号|でんわばんごう}か メールを ${WRITE}`,
  "registration-shelter": () =>
    `{身|み}を {守|まも}る ための {場所|ばしょ}は、{来|く}る {人|ひと}の {安全|あんぜん}の ために、ここには {載|の}せません。${COUNCIL}に {電話|でんわ}を して ください。`,
  "value-too-large": () =>
    "{数|かず}が {大|おお}きすぎます。もう {一度|いちど} {見|み}て ください。",
  "value-too-many": (p: Problem) =>
    `{多|おお}すぎます。${p.value ?? "いくつか"}までに して ください。`,
  "ages-reversed": () =>
    "「{何歳|なんさい}まで」が「{何歳|なんさい}から」より {小|ちい}さいです。もう {一度|いちど} {見|み}て ください。",
} as const;

export const registerFormProblems: FormProblemSentences = {
  "value-too-long": (p) =>
    `{長|なが}すぎます。${p.value ?? "もっと {少|すく}ない"}{文字|もじ}までに して ください。`,
  "value-not-a-number": () => `{数字|すうじ}だけで ${WRITE}`,
  "phone-unusual": () => `{電話番号|でんわばんごう}では ないようです。はじめの 0から ${WRITE}`,
  "url-unusual": () =>
    "ホームページの アドレスでは ないようです。もう {一度|いちど} {見|み}て ください。",
  "mail-address-unusual": () =>
    "メールの アドレスでは ないようです。@の {前|まえ}と {後|うし}ろを {見|み}て ください。",
  "position-outside-municipality": () =>
    "しるしが {町|まち}の {外|そと}に あります。もう {一度|いちど} つけて ください。",
  "home-must-not-be-exact": () =>
    "{家|いえ}の {場所|ばしょ}は、そのまま {載|の}せられません。「だいたい」か「{載|の}せない」を えらんで ください。",
  "reference-missing": () =>
    `その {場所|ばしょ}は、もう {載|の}って いません。{場所|ばしょ}を ${WRITE}`,
  "too-many-now": () =>
    `いま、たくさん {届|とど}いて います。${KEPT}1{時間|じかん} あとに もう {一度|いちど} {押|お}すか、${COUNCIL}に {電話|でんわ}を して ください。`,
  "backend-unreachable": () =>
    `{届|とど}きませんでした。${KEPT}{少|すこ}し あとに、もう {一度|いちど}「{送|おく}る」を {押|お}して ください。`,
};

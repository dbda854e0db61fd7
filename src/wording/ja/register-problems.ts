import type { Problem, ProblemCode } from "../../domain/problem.ts";

type Sentence = (problem: Problem) => string;
export type FormProblemSentences = Readonly<Partial<Record<ProblemCode, Sentence>>>;

/** What is missing or wrong in 載せてもらう. */
export const registerProblems = {
  "registration-name-missing": () =>
    "集まりの名前がまだありません。呼んでいる名前を書いてください。",
  "registration-what-missing": () =>
    "していることがまだありません。ひとことでよいので書いてください。",
  "registration-contact-missing": () =>
    "聞ける先がまだありません。電話番号かメールの、どちらかを書いてください。",
  "registration-shelter": () =>
    "身を守るための場所は、来る人の安全のため、ここには載せません。社会福祉協議会に電話でご相談ください。",
  "value-too-large": () => "数が大きすぎます。もう一度確かめてください。",
  "value-too-many": (p: Problem) => `多すぎます。${p.value ?? "いくつか"}までにしてください。`,
  "ages-reversed": () => "「何歳まで」が「何歳から」より小さくなっています。確かめてください。",
} as const;

/** Other problems, as they are said beside a field. */
export const registerFormProblems: FormProblemSentences = {
  "value-too-long": (p) => `長すぎます。${p.value ?? "もう少し短い"}文字までにしてください。`,
  "value-not-a-number": () => "数字だけで書いてください。",
  "phone-unusual": () => "電話番号として読めません。市外局番から書いてください。",
  "url-unusual": () =>
    "ホームページのアドレスとして読めません。example.jp のように書いてください。",
  "mail-address-unusual": () => "メールアドレスとして読めません。@ の前と後ろを確かめてください。",
  "position-outside-municipality": () =>
    "印が町の外にあります。もう一度つけるか、印を消してください。",
  "home-must-not-be-exact": () =>
    "家の場所は、そのまま載せられません。「だいたい」か「載せない」を選んでください。",
  "reference-missing": () => "その場所は、もう載っていません。場所を書いてください。",
  "too-many-now": () =>
    "いま、たくさん届いています。書いたものは残っています。1時間くらいしてから、もう一度押すか、社会福祉協議会に電話してください。",
  "backend-unreachable": () =>
    "うまく届きませんでした。書いたものは残っています。少ししてから、もう一度「送る」を押してください。",
};

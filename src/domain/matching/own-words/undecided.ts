import type { Part } from "./sentences.ts";

const UNDECIDED =
  /^(?:(?:まだ|よく|自分でも|特に|今は|いまは)*(?:わからない|わかりません|分からない|分かりません|決めていない|決めてない|決めていません|きめていません|決まっていない|決まってない)|特に(?:ない|なし|ありません|ないです)|とくに(?:ない|なし|ありません)|とくになし|なし|(?:好きなこと|したいこと|やりたいこと|何が好きか|何がしたいか|何をしたいか|何ができるか)(?:が|は|も|って)?(?:まだ|自分でも|よく|特に)*(?:わから|分から|ない|なし|ありません|思いつ).*|idontknow|notsure|nothingspecial|notyet)(?:です|の|けど|が|よ|ね)*$/;

/** まだわからない, 特にありません, 何が好きか自分でもわからない: an answer like any other. */
export const isUndecided = ({ folded }: Part): boolean =>
  folded.text.length < 40 && UNDECIDED.test(folded.text);

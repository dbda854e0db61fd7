import type { Problem } from "../../domain/problem.ts";
import { LONGEST_NOTE } from "../../domain/road/staff-note.ts";
import { problemSentence } from "../problems/index.ts";

/** 外まわり: what a CSW has at hand on the road. */
export const road = {
  search: "名称、団体、場所、電話番号",
  narrow: "近く・種別・圏域で絞り込む",
  near: "近い順の起点（町丁目、圏域、場所の名称）",
  nearHelp: (example: string | null) =>
    example === null
      ? "入力した文字は残しません。"
      : `例: ${example}。番地まで入力しても、町丁目として扱い、残しません。`,
  nearWhich: "該当が複数あります。選んでください。",
  nearUnknown: "該当する名称がありません。近い名称があれば、選んでください。",
  kind: "種別",
  zone: "圏域",
  any: "すべて",
  go: "検索",
  total: (count: number) => `${count}件`,
  nearFrom: (name: string, count: number) => `${name}から近い順　${count}件`,
  none: "該当なし。言葉を減らすか、絞り込みを外してください。",
  earlier: "前へ",
  later: "次へ",
  along: (metres: number) =>
    metres < 1000
      ? `道のり 約${Math.max(10, Math.round(metres / 10) * 10)}m（推定）`
      : `道のり 約${(Math.round(metres / 100) / 10).toFixed(1)}km（推定）`,
  match: "本人といっしょにさがす（支援者のみの掲載を含む）",
  staffOnly: "支援者のみ",
  takenDown: "消した掲載",
  unreached: "連絡がつかず、一覧でうすく出ています",
  ended: (day: string) => `${day}に終了`,
  call: "電話と確認",
  noPhone: "電話番号は登録されていません。",
  who: { activity: "この活動", group: "団体", place: "場所" },
  heldBack: "公開していない番号",
  where: "場所",
  privateAddress: "公開していない場所です。本人や家族にも、団体に確かめる前に伝えないでください。",
  confirm: "きょう確かめた",
  confirmed: (day: string) => `最終確認 ${day}`,
  neverConfirmed: "最終確認 なし",
  done: {
    confirmed: "きょうの日付で確認済みにしました。",
    added: "覚え書きを保存しました。",
    withdrawn: "覚え書きを取り消しました。",
  },
  notes: "職員の覚え書き",
  notesHelp:
    "迎えてくれる人、気をつけること。場所のことだけを書き、通う人の名前や事情は書かないでください。職員だけが読めます。",
  noNotes: "まだありません。",
  note: "覚え書き",
  noteOf: (text: string) => `「${text.slice(0, 20)}」`,
  seenOn: "いつのことか",
  add: "覚え書きを保存する",
  withdraw: "取り消す",
  by: (day: string, who: string | null) => (who === null ? day : `${day}　${who}`),
  problems: "まだ保存していません",
  more: "そのほか",
  paper: "A4に印刷する",
  edit: "掲載を直す",
  photos: "写真",
  publicPage: "公開ページ",
  back: "外まわりの検索へ",
  toEntry: "覚え書きと確認",
  paperStaffOnly: "支援者のみの掲載です。人に渡す前に、団体に確かめてください。",
  print: "ブラウザーの印刷を使うと、下の内容がA4で出ます。この行と電話番号は印刷されません。",
  matchTitle: "本人といっしょにさがす",
  matchHelp:
    "候補に支援者のみの掲載が入ります。本人のことは、この端末にも市区町村の側にも残しません。終わったら画面を閉じてください。",
};

/** What is wrong with what was pressed on the page of an entry. */
export function noteProblem(problem: Problem): string {
  if (problem.field === "seenOn") return "きょうまでの日付を入れてください。";
  if (problem.code === "form-incomplete") return "覚え書きを入力してください。";
  if (problem.code === "value-too-long")
    return `覚え書きは${LONGEST_NOTE}文字までです。短くしてください。`;
  return problemSentence(problem, "ja");
}

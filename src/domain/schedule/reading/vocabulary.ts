/** The kinds of words that the reader knows. Everything else is `other`. */
export type TokenKind =
  | "number"
  | "weekday"
  | "youbi"
  | "year"
  | "reiwa"
  | "month"
  | "day"
  | "hour"
  | "minute"
  | "half"
  | "colon"
  | "dot"
  | "range"
  | "from"
  | "until"
  | "am"
  | "pm"
  | "noon"
  | "around"
  | "nth"
  | "last"
  | "last-day"
  | "ending-in"
  | "week"
  | "every-week"
  | "every-month"
  | "daily"
  | "every-other-week"
  | "weeks-apart"
  | "workdays"
  | "holiday"
  | "new-year"
  | "bon"
  | "months-odd-even"
  | "times"
  | "all-day"
  | "whole-count"
  | "closed"
  | "facility-closed"
  | "closed-label"
  | "never-closed"
  | "except"
  | "case"
  | "move"
  | "change"
  | "open"
  | "topic"
  | "also"
  | "of"
  | "list"
  | "slash"
  | "space"
  | "line"
  | "mark"
  | "stop"
  | "open-bracket"
  | "close-bracket"
  | "label"
  | "reception"
  | "start-word"
  | "day-part"
  | "filler"
  | "following"
  | "remark"
  | "other";

type Entry = readonly [kind: TokenKind, words: string, value?: number];

/** The number behind a `move`. */
export const MOVES = ["next-day", "next-working-day", "day-before", "next-week"] as const;

/** Words by kind, separated by spaces; a word that is a space or a line end stands below. */
const ENTRIES: readonly Entry[] = [
  ["youbi", "曜 曜日 曜日の日"],
  ["year", "年"],
  ["reiwa", "令和 R 令"],
  ["hour", "時 :00時"],
  ["minute", "分"],
  ["half", "半"],
  ["colon", ":"],
  ["dot", "."],
  ["range", "~ ~~ ~~~"],
  ["from", "から より から始まり"],
  ["until", "まで 迄 終了 終わり"],
  ["am", "午前 AM am A.M. a.m. 朝 午前の部 午前中"],
  ["pm", "午後 PM pm P.M. p.m. 夕方 夜 午後の部 夜の部 夜間"],
  ["noon", "正午 お昼 昼"],
  ["around", "頃 ころ ごろ くらい ぐらい 約"],
  ["nth", "第"],
  ["last", "最終 最終の 最後の 月末の 月の最後の 月最後の 最終週の"],
  ["last-day", "末日 月末 月末日 晦日 最終日"],
  ["ending-in", "のつく日 の付く日 がつく日 が付く日"],
  ["week", "週 週目"],
  ["every-week", "毎週 毎週の 毎 各週"],
  ["every-month", "毎月 毎月の 月例 各月 毎月各"],
  ["daily", "毎日 連日 いつでも"],
  [
    "every-other-week",
    "隔週 隔週の 一週おき 一週おきの 1週おき 1週おきの 1週間おき 1週間おきの 一週間おきの 2週ごと 2週ごとの 2週に1回 2週間に1回 2週間に1度 二週間に一度 二週に一回 2週間ごと 2週間ごとの 隔週で 1週間に1回おき 1週間置きの",
    2,
  ],
  ["weeks-apart", "週ごと 週ごとの 週間ごと 週間ごとの 週おきの"],
  ["workdays", "平日"],
  [
    "holiday",
    "祝日 祝祭日 祝 祭日 休日 国民の祝日 国民の休日 振替休日 国民の祝日に関する法律に規定する休日 国民の祝日に関する法律に規定する日 国民の祝日に関する法律に定める休日 祝休日 祝日等の休日",
  ],
  ["new-year", "年末年始 年始年末 年末・年始 年末 年始 年末年始休暇 年末年始期間 年末年始の期間"],
  ["bon", "お盆 盆 お盆期間 お盆の期間 お盆期間中 お盆休み期間 盆期間"],
  ["months-odd-even", "奇数月", 1],
  ["months-odd-even", "偶数月", 2],
  ["times", "回 度"],
  ["all-day", "24時間 24時間営業 24時間対応 終日 24時間受付"],
  ["whole-count", "全"],
  [
    "closed",
    "休み お休み 休 休む 休みます お休みします お休みです 休みです 休止 中止 なし 無し 利用不可 終日利用不可 利用できません 開催なし 開催しません 行いません ありません 休会 お休みとなります 休みとなります 休みになります やすみ おやすみ 実施しません お休みいただきます 開催せず 開きません が休み 利用不可となる",
  ],
  [
    "facility-closed",
    "休館 定休 休業 閉館 休館日 定休日 休業日 閉所 休所 休所日 休園 休園日 休室 休室日 閉店 店休 店休日 休日となる 休業日となる 休館日となる 休業となる 休館となります 休館です 休館します 閉館します 休診 閉室",
  ],
  ["never-closed", "年中無休 無休 定休日なし 休館日なし 休みなし"],
  [
    "except",
    "除く を除く を除き を除いた を除いて 除き 以外 以外の 以外は のぞく をのぞく は除く 除外 除きます を除きます は除きます",
  ],
  [
    "case",
    "の場合 の場合は の場合には の時 の時は のとき のときは の際 の際は なら ならば であれば にあたる場合 にあたる場合は に当たる場合 に当たる場合は に当たるとき に当たるときは にあたるとき にあたるときは に当たる日 に当たる日は にあたる日は と重なる場合 と重なる場合は と重なった場合 と重なった場合は と重なるとき と重なるときは に重なる場合 に重なる場合は に重なった場合は と重なる時は に該当する場合 に該当する場合は となる場合 となる場合は になる場合は だった場合 だった場合は だったら でしたら にかかる場合は が重なる場合は と重なれば の場合のみ に当たった場合は にあたった場合は と重なった時は",
  ],
  ["move", "翌日 次の日 翌日以降 その翌日", 0],
  [
    "move",
    "翌平日 次の平日 翌日以降の平日 その日以降の平日 直後の平日 その翌平日 翌営業日 次の開館日 翌開館日 その直後の平日 その後の平日 その日後においてその日に最も近い休日でない日 直近の平日 翌日以降の最初の平日 翌日以降の最も近い平日 その次の平日",
    1,
  ],
  ["move", "前日 その前日 前の日", 2],
  [
    "move",
    "翌週 次週 次の週 翌週の同じ曜日 翌週の同曜日 1週間後 一週間後 次の週の同じ曜日 翌週同曜日",
    3,
  ],
  [
    "change",
    "に振替 に振り替え に振替えます に振り替えます に変更 に変更します に変更となります に延期 に延期します に順延 に順延します へ変更 へ振替 へ振り替え にずらします に繰り延べ に繰り越し 振替 振り替え に実施 に開催 に行います に開催します に実施します に移動 に移します になります となります とする に繰り下げ に繰り上げ に代替 に振替開催 に振替実施 変更 延期 順延 に振替休館",
  ],
  [
    "open",
    "開館 開館し 開館します 開館します。 開館で 開館とし 開催 開催します 開催する 実施 実施します 実施する 営業 営業し 営業します 利用可 利用可能 利用できます 開所 開所します 活動 行います 開いています 開きます オープン 開店 開園 開設 あり 有り あります やっています 通常開館 通常どおり 通常通り 通常どおり開催 通常通り開催 開室 開催中 開館日 開催あり 営業中",
  ],
  ["topic", "は が も を"],
  ["of", "の に で にて のうち"],
  ["list", "・ 、 と 及び および ならびに 並びに & + かつ"],
  ["slash", "/ / | \\ ;"],
  ["mark", "※ ★ ☆ ◎ ● ■ □ ◆ ◇ ▼ ▶ * ＊ 〇 ○ ♪ 注 注) ! ☀ ・※ 【注】"],
  ["stop", "。"],
  ["open-bracket", "( {"],
  ["close-bracket", ") }"],
  [
    "label",
    "日時 日時: 日程: 日程 とき とき: 開催日 開催日時 開催日時: 開催時間 開催曜日 曜日: 時間 時間帯 開館時間 営業時間 利用時間 利用可能時間 開所時間 開室時間 活動日 活動日時 活動時間 実施日 実施日時 開設日 開設日時 開設時間 開所日 営業日 利用日 利用日時 日にち 対応時間 相談日 相談時間 相談日時 開催 定例日 例会 定例会 活動曜日 開放時間 開園時間 時 利用可能日 利用可能曜日 対応日 実施時間 受付日 受付曜日 相談受付 開館",
  ],
  [
    "reception",
    "受付 受付時間 最終受付 開場 入場 入館 最終入場 最終入館 ラストオーダー LO L.O. L.O オーダーストップ 受付開始",
  ],
  ["start-word", "開始 スタート 始まり 開始日 始まる 開始で スタートで 集合"],
  ["day-part", "部 回目 コース 組 クラス"],
  [
    "filler",
    "ただし 但し なお また のみ だけ 限定 限り に限る のみ開催 計 各日 両日 期間 期間中 の期間 の間 期間は その日 当日 同日 中 開催予定 です ます でも ね します 次回 初回 次回は 初回は 午前・午後 各 各回 それぞれ いずれも どの日も 定例 定期 定期的に 原則 原則として 基本 基本的に 通常 全日 通年 通年で 年間 年間を通じて 間 の毎日 へ でやっています しています を行っています 開いてます 毎年 の午前 の午後 午前と午後 または同日 月間 翌年の 翌年 翌 同年 本年 今年 する し、 とし に開館 に活動 に活動中 にやっています に集まっています に開いています に集まります に開放 曜日は 曜日: 時間: 時間は 日時は 開催日: 開催日は 開催時間: 開催曜日: 活動日: 開館時間: とき: 営業時間:",
  ],
  ["following", "その"],
  [
    "remark",
    "要予約 予約制 予約不要 要申込 申込不要 申込制 完全予約制 事前予約制 予約優先 雨天中止 雨天決行 小雨決行 荒天中止 雨天順延 雨天時は中止 雨天の場合は中止 雨天時中止 無料 参加無料 参加費無料 参加自由 出入り自由 どなたでも 先着順 当日受付",
  ],
];

const wordsOf = ([kind, words, value = 0]: Entry) =>
  words.split(" ").map((word) => [word, { kind, value }] as const);

/** Every word with its kind. The first entry of a word stands. */
export const WORDS: ReadonlyMap<string, { readonly kind: TokenKind; readonly value: number }> =
  new Map([
    ...ENTRIES.flatMap(wordsOf).reverse(),
    [" ", { kind: "space", value: 0 }] as const,
    ["\n", { kind: "line", value: 0 }] as const,
  ]);

export const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));

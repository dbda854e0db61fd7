import type { Problem, ProblemCode } from "../../domain/problem.ts";
import { registerProblems } from "../ja/register-problems.ts";
import { scheduleProblems } from "../ja/schedule-problems.ts";

/** One sentence for what happened, one for what to do. */
export type ProblemSentences = Readonly<Record<ProblemCode, (problem: Problem) => string>>;

const value = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : `「${problem.value}」`;
const column = (problem: Problem): string => {
  if (problem.column !== undefined) return `「${problem.column}」の列の`;
  return problem.field === undefined ? "" : `「${problem.field}」の`;
};
const detail = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : `（${problem.value}）`;

export const problemsJa: ProblemSentences = {
  ...registerProblems,
  ...scheduleProblems,

  "file-missing": (p) => `ファイルがありません${detail(p)}。名前と場所を確かめてください。`,
  "file-unreadable": (p) =>
    p.line === undefined
      ? `ファイルを読めませんでした${detail(p)}。こわれていないか、開いて確かめてください。`
      : `${p.line} 行目から先を読めませんでした。閉じていない " がないか確かめてください。`,
  "file-empty": () => "ファイルに中身がありません。別のファイルではないか確かめてください。",
  "file-format-unknown": (p) =>
    p.value === "xlsx"
      ? "Excel の形（.xlsx）のままでは読めません。Excel で開き、「CSV UTF-8（コンマ区切り）」で保存してから取りこんでください。"
      : "見出しの行から、何のファイルかわかりませんでした。読めるのは、活動一覧（見本: docs/activity-list-sample.csv。名称・種別・開催日時の列がいります）、LinkData の形の施設・人口・イベント、小地域の GeoJSON、ことばの表（見本: docs/words-sample.csv）です。",
  "file-too-large": (p) =>
    `ファイルが大きすぎます${detail(p)}。いくつかに分けて取りこんでください。`,
  "file-encoding-broken": (p) =>
    `読めない文字がたくさんあります${detail(p)}。「CSV UTF-8」で保存しなおしてください。`,
  "file-holds-personal-list": (p) =>
    `見出しに${value(p)}があり、個人の名簿と思われるため、何も取りこまず、何も残していません。個人の情報を除いたファイルを使ってください。`,

  "row-blank": () => "空の行です。そのままでかまいません。",
  "row-name-missing": (p) =>
    `${column(p)}名前がないので取りこみませんでした。名前を書いてください。`,
  "row-name-only": (p) =>
    `${value(p)}は名前のほかに何も書かれていないので取りこみませんでした。住所か連絡先を書いてください。`,
  "row-column-count": (p) =>
    `見出しにない列に値があり、その値は使っていません${detail(p)}。見出しと列の数を確かめてください。`,
  "row-duplicate": (p) =>
    `${value(p)}は前の行と同じなので、もう一度は取りこみませんでした。不要な行なら消してください。`,
  "row-area-unknown": (p) =>
    `${value(p)}という名前の小地域が見つからず、人数だけを取りこみました。先に小地域の境界を取りこみ、名前を確かめてください。`,
  "row-other-municipality": (p) =>
    `${value(p)}はほかの市区町村のものなので取りこみませんでした。市区町村コードを確かめてください。`,
  "row-same-name-merged": (p) =>
    `${value(p)}が何行かあり、同じ場所として1つにまとめました。別の場所なら、区別できる名前にしてください。`,
  "word-too-short": (p) =>
    `${value(p)}は短すぎて、ほかの言葉の中でも見つかってしまうので取りこみませんでした。2文字からの言葉か、漢字1文字にしてください。`,
  "row-shelter": () =>
    "身を守るための施設と思われるため、取りこみませんでした。場所を載せず、「いそぐとき」の電話番号で案内してください。",

  "value-not-a-number": (p) =>
    `${column(p)}${value(p)}は数として読めません。数字だけを書いてください。`,
  "value-not-a-date": (p) =>
    value(p) === ""
      ? `${column(p)}日付がありません。2026-04-01 のように書いてください。`
      : `${column(p)}${value(p)}は、1つの日に決まりません。2026-04-01 のように書いてください。`,
  "value-not-a-time": (p) =>
    `${column(p)}${value(p)}は時刻として読めません。09:30 のように書いてください。`,
  "value-not-a-weekday": (p) =>
    `${column(p)}${value(p)}は曜日として読めないので、書かれたまま載せます。月火水 のように書くと、曜日で探せます。`,
  "value-not-a-word-of-the-list": (p) =>
    `${column(p)}${value(p)}は決まった言葉ではないので、備考に移しました。決まった言葉から選んでください。`,
  "value-too-long": (p) =>
    `${column(p)}文が長すぎるので、おわりを切りました（${p.value ?? "?"} 文字）。短くしてください。`,
  "value-looks-damaged-by-spreadsheet": (p) =>
    `${column(p)}${value(p)}は、表計算ソフトが形を変えた値と思われます。もとの値を確かめてください。`,
  "value-total-differs": (p) =>
    `${column(p)}合計が、内わけを足した数と合いません（${p.value ?? "?"}）。もとの表を確かめてください。`,
  "value-broken-characters": () =>
    "読めない文字があります。「CSV UTF-8」で保存しなおすか、その文字を直してください。",
  "date-unusual": (p) =>
    `${column(p)}${value(p)}は、ふつうと違う書き方の日付です。読んだ日でよいか確かめてください。`,
  "times-reversed": (p) =>
    `${column(p)}おわりの時刻${value(p)}が、はじまりより前か同じです。時刻を確かめてください。`,
  "url-unusual": (p) =>
    `${column(p)}${value(p)}はホームページのアドレスとして使えません。https:// から書いてください。`,
  "several-contacts": (p) =>
    `${column(p)}連絡先が1つの欄にいくつもあります。はじめの1つを使い、ほかは備考に残しました。`,
  "disclosure-assumed": (p) =>
    `位置をどこまで公開してよいか書かれていないので、${value(p)}としました。公開・おおよそ・非公開 のどれかを書いてください。`,
  "visibility-assumed": (p) =>
    `公開してよいか書かれていないので、${value(p)}としました。公開・支援者のみ のどちらかを書いてください。`,
  "position-missing": () =>
    "緯度・経度がないので、地図には出ません（一覧には出ます）。わかれば書いてください。",
  "position-not-a-number": (p) =>
    `緯度・経度${value(p)}を読めないので、地図には出ません。34.34,134.04 のように書いてください。`,
  "position-swapped": (p) =>
    `緯度と経度が逆だったので、入れかえました${detail(p)}。もとのファイルも直してください。`,
  "position-without-point": (p) =>
    `緯度・経度に小数点がなかったので、補いました${detail(p)}。場所が正しいか地図で確かめてください。`,
  "position-repeated": (p) =>
    `緯度と経度に同じ数が入っているので、地図には出ません${detail(p)}。正しい数を書いてください。`,
  "position-outside-municipality": (p) =>
    `緯度・経度が市区町村の外を指しているので、地図には出ません${detail(p)}。正しい数を書いてください。`,
  "position-shared-by-many": (p) =>
    `住所の違うところに同じ緯度・経度が入っているので、地図には出ません${detail(p)}。それぞれの場所の数を書いてください。`,
  "polygon-invalid": (p) =>
    `${value(p)}の境界の線が交わっているか、面になっていません。地図で形を確かめてください。`,
  "dates-reversed": (p) =>
    `おわりの日がはじまりの日より前なので、取りこみませんでした${detail(p)}。日付を確かめてください。`,
  "phone-unusual": (p) =>
    `${column(p)}電話番号${value(p)}は、けた数などがふつうと違います。確かめてください。`,
  "schedule-not-understood": (p) =>
    `開催日時${value(p)}から日を計算できないので、書かれたまま載せます。曜日や時刻で探すときには出ないことがあります。`,
  "schedule-year-assumed": (p) =>
    `開催日時に年が書かれていない日があるので、${value(p)}のこととして読みました。ちがうときは、年も書いてください。`,
  "kind-assumed": (p) =>
    `種別がわからないので${value(p)}としました。ファイルの種別を直すか、--kind で指定してください。`,
  "home-must-not-be-exact": () =>
    "個人の家と思われるので、位置は「おおよそ」にしました。家の正確な位置は公開できません。",
  "mask-not-possible": (p) =>
    `${value(p)}の位置を、家がわからない程度にぼかせないので、地図には出しません。圏域の名前だけを載せます。`,

  "municipality-unknown": (p) =>
    `市区町村${value(p)}はここにありません。はじめのページから選ぶか、municipality add で加えてください。`,
  "municipality-code-invalid": (p) =>
    `${value(p)}は市区町村コードではありません。5けたか6けたの全国地方公共団体コードを確かめてください。`,
  "municipality-prefecture-differs": (p) =>
    `市区町村コードと都道府県が合いません${detail(p)}。どちらかを直してください。`,
  "language-unknown": (p) =>
    `${value(p)}のページはありません。日本語・やさしい日本語・English から選んでください。`,
  "zone-unknown": (p) => `地区${value(p)}が見つかりません。地区の一覧から選んでください。`,
  "filter-value-unknown": (p) =>
    `${column(p)}${value(p)}という条件はないので、使わずに探しました。条件を選びなおしてください。`,
  "where-unknown": (p) =>
    `${value(p)}という地名が見つかりません。町の名前（○○町一丁目 など）を書いてみてください。`,
  "page-moved": () => "ページが移りました。新しいページへ進んでください。",
  "page-not-found": () =>
    "ページが見つかりません。なくなったか、アドレスが違います。一覧から探してください。",

  "profile-unreadable": () =>
    '希望が読めないので、答えていません。JSONのオブジェクト（例: {"age": 55}）で書いてください。',
  "profile-value-unknown": (p) =>
    `${p.field === undefined ? "" : `「${p.field}」の`}${value(p) || "値"}は読みとれないので、使わずに答えます。使える言葉と数は、npx tsunagiba match --help にあります。`,
  "profile-home-elsewhere": () =>
    "家の場所がこの市区町村の近くではないので、使わずに答えます。緯度・経度を確かめてください。",
  "words-not-understood": (p) =>
    `${value(p) || "書いた言葉のうちの一部"}は読みとれませんでした。ほかの言葉でも書いてみてください。`,

  "stored-row-invalid": (p) =>
    `保存されたデータに読めないものがあるので、出していません${detail(p)}。管理者に知らせてください。`,
  "reference-missing": (p) =>
    `つながる先${value(p)}がデータにありません。先にそれを取りこむか、番号を確かめてください。`,
  "revision-moved": () =>
    "ほかの人が先に変えていました。新しい内容を見て、もう一度変えてください。",
  "snapshot-not-made": (p) =>
    `公開用のデータを作れませんでした${detail(p)}。前のデータのまま表示しています。管理者に知らせてください。`,
  "matcher-file-unknown": () =>
    "さがすためのデータを読めませんでした。ページを読みこみ直してください。",
  "import-unknown": (p) =>
    `取りこみの番号${value(p)}が見つかりません。取りこんだときに表示された番号を確かめてください。`,
  "backend-unreachable": (p) =>
    `データベースにつながりません${detail(p)}。少し待って、もう一度してください。`,
  "not-permitted": () => "それをする権限がありません。権限のある人に頼んでください。",
  "form-incomplete": () =>
    "まだ選ばれていないところがあります。どれか1つを選んで、もう一度送ってください。",
  "too-many-now": () =>
    "いまは、たくさんの声が届いていて書きとめられませんでした。1時間ほどあとに、もう一度送ってください。",
  "entry-changed-meanwhile": () =>
    "見ているあいだに、ほかの人が内容を変えました。新しい内容を確かめてから、もう一度押してください。",
  "entry-unknown": () =>
    "その掲載は見つかりませんでした。消されたか、ほかの掲載といっしょになりました。",
  "entry-taken-down": (p) =>
    `${p.value ?? "この掲載"}は「今すぐ消す」で消したものなので、取りこみませんでした。`,
  "submission-unknown": () => "その登録申請は見つかりませんでした。",
  "period-not-over": (p) =>
    `${value(p)}から始まる半年は、まだ終わっていません。4月1日か10月1日から始まる、終わった半年を選んでください。`,
  "people-unknown": () =>
    "公開できる人数がありません。小地域ごとの年齢別の人口（0歳、15歳、65歳の区切りがあるもの）を取りこんでください。",
  "people-too-few": () =>
    "人口が2,000人に満たないため、人数は公開できません。少ない人数は、だれのことかわかるからです。",
  "people-not-newer": () =>
    "この調査の人数は、もう公開しました。同じ人数を2度公開すると、引き算で少ない人数がわかるためです。新しい調査を取りこむと、公開できます。",
  "release-too-close": () =>
    "前に公開した人数と並べると、少ない人数が引き算でわかるため、この調査は公開できません。前の公開がそのまま使われます。次の調査を取りこんだら、もう一度見てください。",
  "released-meanwhile": () =>
    "見ているあいだに、ほかの人が公開しました。新しい内容を確かめてから、もう一度押してください。",
  "source-missing": () =>
    "出どころがありません。計画や資料の名前と、わかればページを書いてください。",
  "name-missing": () => "名前がありません。あとで見てわかる名前を書いてください。",
  "link-not-of-planning": () =>
    "計画のページのアドレスとして読めません。計画のページで条件を選び、そのアドレスをそのまま貼ってください。",
  "dates-too-far-apart": () =>
    "おわりの日が、はじまりの日より前か、120日よりあとです。日付を確かめてください。",
  "rows-not-understood": (p) =>
    `読めない行があるので、何も保存していません（${p.value ?? "?"}行目）。名前と、町丁目か緯度・経度を書いてください。`,
  "kept-town-unreadable": (p) =>
    `${p.value ?? "この日"} の記録は、前の版の形で残されていて、いまは読めません。ほかの日を選んでください。`,
  "record-unknown": () =>
    "それは、もうありません。ほかの人が消したようです。一覧を読みなおしてください。",
  "mail-address-unusual": () =>
    "このメールアドレスには送れません。もう一度、書き方を見てください。",
  "mail-not-in-need": () =>
    "このメールは、もう送られたか、ほかの人が決めました。一覧を読みなおしてください。",

  "sign-in-refused": () =>
    "メールアドレスかパスワードがちがいます。もう一度入れるか、メールでリンクを受けとってください。",
  "too-many-attempts": () =>
    "何度も続けて試されたため、少し待っています。数分たってから、もう一度試してください。前に届いたリンクは、そのまま使えます。",
  "link-unusable": () =>
    "このリンクは、もう使われたか、期限が切れています。新しいリンクを受けとってください。",
  "password-too-short": () => "パスワードが短すぎます。10文字以上にしてください。",
  "password-too-easy": () =>
    "そのパスワードは、すぐに当てられてしまいます。ほかの人が思いつかないものにしてください。",
  "passwords-differ": () => "2つのパスワードがちがいます。同じものを2回入れてください。",
  "password-refused": () => "いまのパスワードがちがいます。もう一度入れてください。",
  "second-factor-refused": () =>
    "その確認コードは使えません。アプリに出ている新しいコードを入れてください。",
  "not-oneself": () => "自分自身にはできません。ほかの管理者に頼んでください。",
  "person-elsewhere-too": () =>
    "ほかの市区町村でも担当している人です。ここでの担当を外すことはできます。",

  "file-exists": (p) =>
    `ファイル${value(p)}はもうあります。上書きはしないので、別の名前にしてください。`,
  "file-not-written": (p) =>
    `ファイル ${p.field ?? "?"} に書けませんでした${detail(p)}。フォルダーがあるか、空きがあるか確かめてください。`,
  "backup-unknown": (p) =>
    `つなぎばの控えではありません${detail(p)}。npx tsunagiba backup で作ったファイルを選んでください。`,
  "backup-damaged": (p) =>
    `控えがこわれているか、途中で切れています${detail(p)}。何も変えていません。別の控えを使ってください。`,
  "backup-newer": (p) =>
    `この控えは、今のプログラムより新しいものです${detail(p)}。何も変えていません。先につなぎばを新しくしてください。`,
  "backup-older": (p) =>
    `この控えは古い形です（${p.field ?? "?"} まで、今は ${p.value ?? "?"}）。何も変えていません。内蔵のデータベースにもどすか、控えをとったときの版のつなぎばでもどしてください。`,
  "backup-not-fitting": (p) =>
    `控えの中身がデータベースの決まりに合いません${detail(p)}。何も変えていません。別の控えを使ってください。`,
  "nothing-to-back-up": (p) =>
    `データがありません${detail(p)}。DATA_DIR か DATABASE_URL の設定を確かめてください。`,
  "database-not-empty": (p) =>
    `データベースには、もうデータがあります${detail(p)}。控えの中身と入れかえてよければ、--yes をつけて、もう一度実行してください。`,
  "database-busy": () =>
    "ほかの書きこみが終わりませんでした。何も変えていません。取りこみなどが終わってから、もう一度実行してください。",

  "setting-invalid": (p) =>
    `設定 ${p.field ?? "?"} の値${value(p)}は使えません。.env.example を見て直してください。`,
  "port-taken": (p) =>
    `ポート ${p.value ?? "?"} はほかのプログラムが使っています。PORT に別の番号を設定してください。`,
  "folder-not-writable": (p) =>
    `${p.field ?? p.value ?? "フォルダー"} に書きこめません。書きこみを許すか、DATA_DIR を変えてください。`,
  "folder-in-use": (p) =>
    `データの場所${value(p)}は別のつなぎばが使っています。先に動いているほうを止めてください。`,
  "root-without-user": () =>
    "root のままではデータベースを動かせません。ふつうの利用者で始めてください。",
  "schema-mismatch": (p) =>
    `データベースの形がこのプログラムと合いません${detail(p)}。npx tsunagiba migrate を実行してください。`,
  "migration-failed": (p) =>
    `データベースの形を新しくできませんでした${detail(p)}。何も変わっていません。記録を確かめてください。`,
  "database-programs-missing": (p) =>
    `データベースのプログラムがありません${detail(p)}。npm ci をもう一度実行してください。`,
  "database-not-started": (p) =>
    `データベースを始められませんでした${detail(p)}。記録を確かめてください。`,

  "photo-not-readable": () =>
    "写真として読めませんでした。途中で切れているか、こわれているようです。別の写真を選んでください。",
  "photo-format-other": () =>
    "この形の画像は使えません。JPEG、PNG、WebPのどれかで保存しなおすか、画面の写しをとって選んでください。",
  "photo-too-large": () =>
    "写真が大きすぎます。12MB、6400万画素までです。小さくするか、別の写真を選んでください。",
  "photo-moves": () => "動く画像は使えません。動かない写真を選んでください。",
  "photo-not-possible": () =>
    "今は写真を受けとれません。写真なしで送ってください。あとから足せます。",
  "photo-alt-missing": () => "写真に何が写っているかを、ひとことで書いてください。",
  "photo-faces-unanswered": () =>
    "子どもの顔が写っていないか、保護者の了解があるかを選んでください。",
  "photo-unknown": () => "その写真は、もうありません。",
};

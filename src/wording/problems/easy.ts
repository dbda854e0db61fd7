import type { Problem } from "../../domain/problem.ts";
import { scheduleProblems } from "../easy/schedule-problems.ts";
import type { ProblemSentences } from "./ja.ts";

const value = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : `「${problem.value}」`;
const column = (problem: Problem): string => {
  const name = problem.column ?? problem.field;
  return name === undefined ? "" : `「${name}」の ところの `;
};
const detail = (problem: Problem): string =>
  problem.value === undefined || problem.value === "" ? "" : `（${problem.value}）`;

const CHECK = "{正|ただ}しいか {見|み}て ください。";
const NOT_TAKEN = "この {行|ぎょう}は {入|い}れませんでした。";
const NOT_ON_MAP = "{地図|ちず}には {出|で}ません。";

export const problemsEasy: ProblemSentences = {
  ...scheduleProblems,

  "file-missing": (p) =>
    `ファイルが ありません${detail(p)}。{名前|なまえ}と {場所|ばしょ}を {確|たし}かめて ください。`,
  "file-unreadable": (p) =>
    p.line === undefined
      ? `ファイルを {読|よ}めませんでした${detail(p)}。ファイルを {開|ひら}いて、${CHECK}`
      : `${p.line} {行目|ぎょうめ}から {読|よ}めませんでした。" が {閉|と}じているか {見|み}て ください。`,
  "file-empty": () => `ファイルに {何|なに}も ありません。ほかの ファイルか {見|み}て ください。`,
  "file-format-unknown": (p) =>
    p.value === "xlsx"
      ? "Excel の ファイル（.xlsx）は {読|よ}めません。Excel で {開|ひら}いて、「CSV UTF-8」で {保存|ほぞん}して ください。"
      : "{何|なに}の ファイルか わかりません。{見出|みだ}しの {行|ぎょう}を {見|み}て ください。",
  "file-too-large": (p) =>
    `ファイルが {大|おお}きすぎます${detail(p)}。{分|わ}けて {入|い}れて ください。`,
  "file-encoding-broken": (p) =>
    `{読|よ}めない {文字|もじ}が たくさん あります${detail(p)}。「CSV UTF-8」で {保存|ほぞん}して ください。`,
  "file-holds-personal-list": (p) =>
    `${value(p)}が あります。{人|ひと}の {名前|なまえ}の リストのようです。{何|なに}も {入|い}れていません。{人|ひと}の {情報|じょうほう}が ない ファイルを {使|つか}って ください。`,

  "row-blank": () => "{何|なに}も {書|か}いて いない {行|ぎょう}です。このままで いいです。",
  "row-name-missing": () =>
    `{名前|なまえ}が ありません。${NOT_TAKEN}{名前|なまえ}を {書|か}いて ください。`,
  "row-name-only": (p) =>
    `${value(p)}は {名前|なまえ}だけです。${NOT_TAKEN}{住所|じゅうしょ}か {電話|でんわ}を {書|か}いて ください。`,
  "row-column-count": (p) =>
    `{見出|みだ}しに ない ところに {字|じ}が あります${detail(p)}。それは {使|つか}っていません。{列|れつ}の {数|かず}を {見|み}て ください。`,
  "row-duplicate": (p) =>
    `${value(p)}は {前|まえ}の {行|ぎょう}と {同|おな}じです。${NOT_TAKEN}いらない ときは {消|け}して ください。`,
  "row-area-unknown": (p) =>
    `${value(p)}という {地区|ちく}が ありません。{人|ひと}の {数|かず}だけ {入|い}れました。{先|さき}に {地区|ちく}の {形|かたち}を {入|い}れて ください。`,
  "row-other-municipality": (p) =>
    `${value(p)}は ほかの {町|まち}です。${NOT_TAKEN}{番号|ばんごう}を {見|み}て ください。`,
  "row-same-name-merged": (p) =>
    `${value(p)}が いくつか あります。1つに しました。ちがう {場所|ばしょ}なら、ちがう {名前|なまえ}に して ください。`,
  "word-too-short": (p) =>
    `${value(p)}は {短|みじか}すぎます。{入|い}れませんでした。もっと {長|なが}い ことばを {書|か}いて ください。`,
  "row-shelter": () =>
    `{人|ひと}を {守|まも}る ための {場所|ばしょ}のようです。${NOT_TAKEN}「いそぐとき」の {電話|でんわ}で {案内|あんない}して ください。`,

  "value-not-a-number": (p) =>
    `${column(p)}${value(p)}は {数|かず}では ありません。{数字|すうじ}だけ {書|か}いて ください。`,
  "value-not-a-date": (p) =>
    `${column(p)}{日|ひ}${value(p)}が わかりません。2026-04-01 のように {書|か}いて ください。`,
  "value-not-a-time": (p) =>
    `${column(p)}{時間|じかん}${value(p)}が わかりません。09:30 のように {書|か}いて ください。`,
  "value-not-a-weekday": (p) =>
    `${column(p)}${value(p)}は {何曜日|なんようび}か わかりません。{書|か}いた とおりに {出|だ}します。月火水 のように {書|か}いて ください。`,
  "value-not-a-word-of-the-list": (p) =>
    `${column(p)}${value(p)}は {決|き}まった ことばでは ありません。「{備考|びこう}」に {入|い}れました。{決|き}まった ことばを {使|つか}って ください。`,
  "value-too-long": (p) =>
    `${column(p)}{文|ぶん}が {長|なが}すぎます（${p.value ?? "?"}）。{最後|さいご}を {切|き}りました。{短|みじか}く して ください。`,
  "value-looks-damaged-by-spreadsheet": (p) =>
    `${column(p)}${value(p)}は Excel などが {変|か}えた ようです。${CHECK}`,
  "value-total-differs": (p) =>
    `${column(p)}{合計|ごうけい}が {合|あ}いません（${p.value ?? "?"}）。${CHECK}`,
  "value-broken-characters": () =>
    "{読|よ}めない {文字|もじ}が あります。その {文字|もじ}を {直|なお}して ください。",
  "date-unusual": (p) =>
    `${column(p)}${value(p)}の {書|か}き{方|かた}が いつもと ちがいます。{日|ひ}が ${CHECK}`,
  "times-reversed": (p) =>
    `${column(p)}{終|お}わる {時間|じかん}${value(p)}が {始|はじ}まる {時間|じかん}より {前|まえ}です。${CHECK}`,
  "url-unusual": (p) =>
    `${column(p)}${value(p)}は ホームページの アドレスでは ありません。https:// から {書|か}いて ください。`,
  "several-contacts": (p) =>
    `${column(p)}{連絡先|れんらくさき}が いくつも あります。{最初|さいしょ}の 1つを {使|つか}います。ほかは「{備考|びこう}」に あります。`,
  "disclosure-assumed": (p) =>
    `{場所|ばしょ}を {見|み}せて いいか {書|か}いて ありません。${value(p)}に しました。公開・おおよそ・非公開 から {選|えら}んで ください。`,
  "visibility-assumed": (p) =>
    `{見|み}せて いいか {書|か}いて ありません。${value(p)}に しました。公開・支援者のみ から {選|えら}んで ください。`,
  "position-missing": () =>
    `{緯度|いど}と {経度|けいど}が ありません。${NOT_ON_MAP}わかれば {書|か}いて ください。`,
  "position-not-a-number": (p) =>
    `{緯度|いど}と {経度|けいど}${value(p)}が わかりません。${NOT_ON_MAP}34.34,134.04 のように {書|か}いて ください。`,
  "position-swapped": (p) =>
    `{緯度|いど}と {経度|けいど}が {反対|はんたい}でした${detail(p)}。{直|なお}しました。もとの ファイルも {直|なお}して ください。`,
  "position-without-point": (p) =>
    `{緯度|いど}と {経度|けいど}に 「.」が ありませんでした${detail(p)}。{入|い}れました。{地図|ちず}で {見|み}て ください。`,
  "position-repeated": (p) =>
    `{緯度|いど}と {経度|けいど}が {同|おな}じ {数|かず}です${detail(p)}。${NOT_ON_MAP}${CHECK}`,
  "position-outside-municipality": (p) =>
    `{緯度|いど}と {経度|けいど}が {町|まち}の {外|そと}です${detail(p)}。${NOT_ON_MAP}${CHECK}`,
  "position-shared-by-many": (p) =>
    `ちがう {住所|じゅうしょ}に {同|おな}じ {緯度|いど}と {経度|けいど}が あります${detail(p)}。${NOT_ON_MAP}1つずつ {書|か}いて ください。`,
  "polygon-invalid": (p) =>
    `${value(p)}の {形|かたち}の {線|せん}が おかしいです。{地図|ちず}で {見|み}て ください。`,
  "dates-reversed": (p) =>
    `{終|お}わる {日|ひ}が {始|はじ}まる {日|ひ}より {前|まえ}です${detail(p)}。${NOT_TAKEN}${CHECK}`,
  "phone-unusual": (p) =>
    `${column(p)}{電話番号|でんわばんごう}${value(p)}が いつもの {形|かたち}と ちがいます。${CHECK}`,
  "schedule-not-understood": (p) =>
    `${value(p)}が {何日|なんにち}か わかりません。{書|か}いた とおりに {出|だ}します。{曜日|ようび}で さがすと {出|で}ない ことが あります。`,
  "schedule-year-assumed": (p) =>
    `{何年|なんねん}か {書|か}いて いない {日|ひ}が あります。${value(p)}に しました。ちがう ときは、{年|とし}も {書|か}いて ください。`,
  "kind-assumed": (p) =>
    `どんな {場所|ばしょ}か わからないので ${value(p)}に しました。あとで {選|えら}んで ください。`,
  "home-must-not-be-exact": () =>
    "{人|ひと}の {家|いえ}のようです。だいたいの {場所|ばしょ}だけ {出|だ}します。{家|いえ}の {場所|ばしょ}を はっきり {出|だ}す ことは できません。",
  "mask-not-possible": (p) =>
    `${value(p)}の {場所|ばしょ}を {守|まも}る ために、${NOT_ON_MAP}{地区|ちく}の {名前|なまえ}だけ {出|だ}します。`,

  "municipality-unknown": (p) =>
    `${value(p)}という {町|まち}は ここに ありません。はじめの ページから {選|えら}んで ください。`,
  "municipality-code-invalid": (p) =>
    `${value(p)}は {町|まち}の {番号|ばんごう}では ありません。5つか 6つの {数字|すうじ}を {見|み}て ください。`,
  "municipality-prefecture-differs": (p) =>
    `{町|まち}の {番号|ばんごう}と {県|けん}が {合|あ}いません${detail(p)}。どちらかを {直|なお}して ください。`,
  "language-unknown": (p) =>
    `${value(p)}の ページは ありません。{日本語|にほんご}・やさしい{日本語|にほんご}・English から {選|えら}んで ください。`,
  "zone-unknown": (p) =>
    `${value(p)}という {地区|ちく}は ありません。{地区|ちく}の リストから {選|えら}んで ください。`,
  "filter-value-unknown": (p) =>
    `${value(p)}では さがせません。ほかの ものを {選|えら}んで ください。`,
  "where-unknown": (p) =>
    `${value(p)}という {場所|ばしょ}が わかりません。{町|まち}の {名前|なまえ}を {書|か}いて ください。`,
  "page-moved": () =>
    "ページの {場所|ばしょ}が {変|か}わりました。{新|あたら}しい ページへ {行|い}って ください。",
  "page-not-found": () => "この ページは ありません。リストから さがして ください。",

  "profile-unreadable": () => "{希望|きぼう}が {読|よ}めません。JSONで {書|か}いて ください。",
  "profile-value-unknown": (p) =>
    `${value(p) || "{書|か}いた ことば"}は わからないので、{使|つか}わないで {答|こた}えます。{決|き}まった ことばで {書|か}いて ください。`,
  "profile-home-elsewhere": () =>
    "{家|いえ}の {場所|ばしょ}が この {町|まち}では ないので、{使|つか}わないで {答|こた}えます。もう{一度|いちど} {見|み}て ください。",
  "words-not-understood": (p) =>
    `${value(p) || "ことば"}は わかりませんでした。ほかの ことばで {書|か}いて ください。`,

  "stored-row-invalid": (p) =>
    `{読|よ}めない データが あります${detail(p)}。それは {出|だ}していません。{役所|やくしょ}に {言|い}って ください。`,
  "reference-missing": (p) =>
    `つながる ものが ありません${detail(p)}。{先|さき}に それを {入|い}れて ください。`,
  "revision-moved": () =>
    "ほかの {人|ひと}が {先|さき}に {変|か}えました。もう{一度|いちど} {見|み}て、{変|か}えて ください。",
  "snapshot-not-made": (p) =>
    `{新|あたら}しい データが {作|つく}れませんでした${detail(p)}。{前|まえ}の データを {出|だ}しています。{役所|やくしょ}に {言|い}って ください。`,
  "import-unknown": (p) =>
    `{番号|ばんごう}${value(p)}が わかりません。{入|い}れたときの {番号|ばんごう}を {見|み}て ください。`,
  "backend-unreachable": (p) =>
    `データが {出|だ}せません${detail(p)}。{少|すこ}し {待|ま}って、もう{一度|いちど} して ください。`,
  "not-permitted": () => "あなたは それが できません。できる {人|ひと}に {頼|たの}んで ください。",
  "form-incomplete": () =>
    "まだ {何|なに}も えらんで いません。1つ えらんで、もう {一度|いちど} {送|おく}って ください。",
  "too-many-now": () =>
    "{今|いま}、たくさんの {声|こえ}が {来|き}て いて、{書|か}けませんでした。1{時間|じかん}くらい {後|あと}に、もう {一度|いちど} {送|おく}って ください。",
  "period-not-over": (p) =>
    `${value(p)}からの {半年|はんとし}は、まだ {終|お}わって いません。4{月|がつ}1{日|ついたち}か 10{月|がつ}1{日|ついたち}からの、{終|お}わった {半年|はんとし}を えらんで ください。`,
  "mail-address-unusual": () =>
    "この メールアドレスには {送|おく}れません。もう {一度|いちど}、{見|み}て ください。",
  "mail-not-in-need": () =>
    "この メールは、もう {送|おく}ったか、ほかの {人|ひと}が {決|き}めました。{一覧|いちらん}を もう {一度|いちど} {見|み}て ください。",

  "file-exists": (p) =>
    `ファイル${value(p)}は もう あります。{別|べつ}の {名前|なまえ}に して ください。`,
  "file-not-written": (p) =>
    `ファイル ${p.field ?? "?"} に {書|か}けません${detail(p)}。フォルダーを {見|み}て ください。`,
  "backup-unknown": (p) =>
    `つなぎばの コピーでは ありません${detail(p)}。{別|べつ}の ファイルを {選|えら}んで ください。`,
  "backup-damaged": (p) =>
    `コピーが こわれています${detail(p)}。{何|なに}も {変|か}わっていません。{別|べつ}の コピーを {使|つか}って ください。`,
  "backup-newer": (p) =>
    `コピーが {新|あたら}しすぎます${detail(p)}。{何|なに}も {変|か}わっていません。つなぎばを {新|あたら}しく して ください。`,
  "backup-older": (p) =>
    `コピーが {古|ふる}すぎます（${p.field ?? "?"}）。{何|なに}も {変|か}わっていません。コピーを {作|つく}ったときの つなぎばを {使|つか}って ください。`,
  "backup-not-fitting": (p) =>
    `コピーの データが {合|あ}いません${detail(p)}。{何|なに}も {変|か}わっていません。{別|べつ}の コピーを {使|つか}って ください。`,
  "nothing-to-back-up": (p) =>
    `データが ありません${detail(p)}。DATA_DIR か DATABASE_URL を {見|み}て ください。`,
  "database-not-empty": (p) =>
    `もう データが あります${detail(p)}。コピーと {入|い}れかえて よいなら、--yes を つけて ください。`,
  "database-busy": () =>
    "ほかの {人|ひと}が {書|か}いています。{何|なに}も {変|か}わっていません。{少|すこ}し {待|ま}って、もう{一度|いちど} して ください。",

  "setting-invalid": (p) =>
    `{設定|せってい} ${p.field ?? "?"} の ${value(p)}は {使|つか}えません。.env.example を {見|み}て ください。`,
  "port-taken": (p) =>
    `ポート ${p.value ?? "?"} は ほかで {使|つか}っています。PORT を {変|か}えて ください。`,
  "folder-not-writable": (p) =>
    `${p.field ?? p.value ?? "フォルダー"} に {書|か}けません。DATA_DIR を {変|か}えて ください。`,
  "folder-in-use": (p) =>
    `データの {場所|ばしょ}${value(p)}は ほかで {使|つか}っています。そちらを {止|と}めて ください。`,
  "root-without-user": () =>
    "root では {動|うご}きません。ふつうの ユーザーで {始|はじ}めて ください。",
  "schema-mismatch": (p) =>
    `データの {形|かたち}が {合|あ}いません${detail(p)}。npx tsunagiba migrate を して ください。`,
  "migration-failed": (p) =>
    `データの {形|かたち}を {変|か}えられませんでした${detail(p)}。{何|なに}も {変|か}わっていません。{記録|きろく}を {見|み}て ください。`,
  "database-programs-missing": (p) =>
    `プログラムが ありません${detail(p)}。npm ci を もう{一度|いちど} して ください。`,
  "database-not-started": (p) =>
    `データを {始|はじ}められませんでした${detail(p)}。{記録|きろく}を {見|み}て ください。`,
};

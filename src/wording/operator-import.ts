import type { RowOutcome, ScheduleReading } from "../domain/import/outcome.ts";
import { inBoth } from "./operator.ts";

export const REPORT_LANGUAGES = ["ja", "en"] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

type Outcome = RowOutcome["outcome"];
interface ReportWords {
  readonly formats: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly summaryHeader: readonly string[];
  readonly problemHeader: readonly string[];
  readonly nothingTaken: string;
  readonly nothingChanged: (unchanged: number) => string;
  readonly applied: (change: Change, importId: string) => string;
  readonly wouldApply: (change: Change) => string;
  readonly schedule: Readonly<Record<ScheduleReading, (count: number) => string>>;
  /** `lines` are those whose schedule stays as written; `more` of them are not named. */
  readonly schedules: (told: readonly string[], lines: readonly number[], more: number) => string;
  readonly seen: (seen: number, of: number) => string;
  readonly joined: (joined: number, of: number) => string;
  /** Areas that say how many one-person households they have, and those of somebody of 65 or older. */
  readonly single: (known: number, from65: number, of: number) => string;
  readonly more: (count: number) => string;
  readonly undoHint: (importId: string) => string;
}
interface Change {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

const ja: ReportWords = {
  formats: {
    "linkdata-places": "施設",
    "linkdata-population": "人口",
    "linkdata-events": "イベント",
    "small-areas": "小地域",
    "activity-list": "活動一覧",
    "population-table": "人口",
    "word-table": "ことばの表",
    unknown: "不明",
  },
  outcomes: {
    taken: "取りこみ",
    warned: "注意つき",
    refused: "取りこまず",
    blank: "空の行",
    header: "見出し",
  },
  summaryHeader: ["ファイル", "種類", "行"],
  problemHeader: ["行", "結果", "名前", "列", "値", "理由"],
  nothingTaken: "何も取りこんでいません。",
  nothingChanged: (unchanged) => `変わったものはありません（同じもの ${unchanged} 件）。`,
  applied: ({ added, changed, unchanged }, importId) =>
    `取りこみました: 新しいもの ${added} 件、変わったもの ${changed} 件、同じもの ${unchanged} 件（取りこみ番号 ${importId}）`,
  wouldApply: ({ added, changed, unchanged }) =>
    `取りこむと: 新しいもの ${added} 件、変わるもの ${changed} 件、同じもの ${unchanged} 件。まだ何も変えていません（--dry-run）。`,
  schedule: {
    whole: (count) => `日づけにできた ${count} 行`,
    part: (count) => `注記を残して日づけにできた ${count} 行`,
    "usual-week": (count) =>
      `ふだんの週だけわかった ${count} 行（注記のある日は「確認してください」と出ます）`,
    "as-written": (count) => `書かれたまま載せる ${count} 行`,
  },
  schedules: (told, lines, more) =>
    `開催日時: ${told.join("、")}${lines.length === 0 ? "" : `\n  書かれたまま載せる行: ${lines.join(", ")}${more > 0 ? ` ほか ${more} 行` : ""}`}`,
  seen: (seen, of) =>
    seen === of
      ? `住民に見える活動: ${of} 件（すべて）`
      : `住民に見える活動: ${of} 件のうち ${seen} 件。ほかは職員にだけ見えます（見せるものは、公開範囲に「公開」と書いてください）。`,
  joined: (joined, of) => `小地域と結びついた地域: ${of} のうち ${joined}`,
  single: (known, from65, of) =>
    `単身世帯の数がある地域: ${of} のうち ${known}（65歳以上の単身世帯は ${from65}）。ない地域は「わからない」とします。`,
  more: (count) => `ほか ${count} 件（--json で全部見られます）`,
  undoHint: (importId) => `もとに戻すには: npx tsunagiba import --undo ${importId}`,
};

const en: ReportWords = {
  formats: {
    "linkdata-places": "places",
    "linkdata-population": "population",
    "linkdata-events": "events",
    "small-areas": "small areas",
    "activity-list": "activity list",
    "population-table": "population",
    "word-table": "words",
    unknown: "unknown",
  },
  outcomes: {
    taken: "taken",
    warned: "warned",
    refused: "refused",
    blank: "blank",
    header: "header",
  },
  summaryHeader: ["file", "kind", "rows"],
  problemHeader: ["line", "outcome", "name", "column", "value", "reason"],
  nothingTaken: "Nothing was taken.",
  nothingChanged: (unchanged) => `Nothing changed (${unchanged} are the same).`,
  applied: ({ added, changed, unchanged }, importId) =>
    `Taken: ${added} new, ${changed} changed, ${unchanged} the same (import ${importId})`,
  wouldApply: ({ added, changed, unchanged }) =>
    `Would take: ${added} new, ${changed} changed, ${unchanged} the same. Nothing was changed (--dry-run).`,
  schedule: {
    whole: (count) => `${count} rows became dates`,
    part: (count) => `${count} became dates beside a remark`,
    "usual-week": (count) => `${count} are a usual week with a remark (such days say "please ask")`,
    "as-written": (count) => `${count} are kept as written`,
  },
  schedules: (told, lines, more) =>
    `Schedules: ${told.join(", ")}${lines.length === 0 ? "" : `\n  kept as written: lines ${lines.join(", ")}${more > 0 ? ` and ${more} more` : ""}`}`,
  seen: (seen, of) =>
    seen === of
      ? `Activities that residents will see: ${of} (all)`
      : `Activities that residents will see: ${seen} of ${of}. The others are for staff only (write 公開 in the column 公開範囲 to show one).`,
  joined: (joined, of) => `Areas joined to small areas: ${joined} of ${of}`,
  single: (known, from65, of) =>
    `areas that say how many one-person households they have: ${known} of ${of} (of people of 65 or older: ${from65}); the others are not known`,
  more: (count) => `and ${count} more (--json shows all)`,
  undoHint: (importId) => `To undo it: npx tsunagiba import --undo ${importId}`,
};

export const REPORT_WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { ja, en };

export const importWords = {
  summary: "ファイルを取りこむ / take in files of places, areas, people, events",
  help: `npx tsunagiba import <ファイル / file>... --municipality 372013 [--dry-run] [--json] [--kind salon]
                     [--language ja|en]
npx tsunagiba import --list --municipality 372013
npx tsunagiba import --undo <取りこみ番号 / import>

施設、人口、イベント、小地域の境界（GeoJSON）、活動一覧のファイルを取りこみます。何のファイルかは見出しで見分けます。
1つのファイルは、全部入るか、まったく入らないかのどちらかです。同じファイルをもう一度取りこんでも何も変わりません。
いくつも渡すと、小地域、人口、そのほかの順に取りこみます。つなぎばが動いていても、止まっていても使えます。
--dry-run    どうなるかを見るだけで、何も変えません。まずこれで確かめてください。
--kind       ファイルから種別がわからない行の種別。
--list       これまでの取りこみ。--undo で1つを元に戻せます。
個人の名簿（生年月日、要介護度などの列があるもの）は、まるごと断ります。

Takes in places, population, events, small areas (GeoJSON) and activity lists, told apart by their headers. A file
goes in whole or not at all; the same file twice changes nothing. Several files go in the right order: areas, people,
the rest. Works while the portal runs and while it does not. Lists of persons are refused whole.
--dry-run shows what would happen and changes nothing; --kind is the kind of rows whose file does not tell one;
--list shows past imports, --undo takes one back.

  npx tsunagiba import small_areas.geojson population.csv --municipality 372013 --dry-run`,
  needsMunicipality: inBoth(
    "--municipality に市区町村コードを書いてください。",
    "Say which municipality with --municipality and its code.",
  ),
  needsFile: inBoth("取りこむファイルを書いてください。", "Name the files to take in."),
  kindUnknown: (kind: string, kinds: readonly string[]): string =>
    inBoth(
      `--kind「${kind}」はありません。次から選んでください: ${kinds.join(", ")}`,
      `There is no kind "${kind}". Choose one of: ${kinds.join(", ")}`,
    ),
  reading: (name: string): string => `${name} …`,
  progress: (name: string, done: number, total: number): string => `${name}  ${done} / ${total}`,
  undone: (restored: number, revision: number): string =>
    inBoth(
      `もとに戻しました（${restored} 件、版 ${revision}）。`,
      `Taken back (${restored} rows, revision ${revision}).`,
    ),
  listHeader: [
    "番号 / import",
    "日時 / when",
    "件 / records",
    "戻した / undone",
    "ファイル / file",
  ],
  noImports: inBoth("まだ取りこみはありません。", "There are no imports yet."),
} as const;

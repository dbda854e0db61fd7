import { inBoth } from "./operator.ts";

export const searchWords = {
  summary: "活動一覧のファイルの中を検索する / search an activity list file",
  help: `npx tsunagiba search ことば… --catalogue 活動一覧.csv [--top 5] [--json]
npx tsunagiba search --catalogue 活動一覧.csv [--top 5] < 検索することば.txt

データベースを使わずに、ファイルの中の公開の活動を検索します。--top は件数（ふつう5、いちばん多くて100）。
ことばを書かないときは、標準入力の1行ずつを検索し、1行ずつJSONで答えます。

Searches the public activities of a file, without a database. Without words, each line of standard input is a query and is
answered with one JSON line: {"query", "results": [{"activity", "score", "matched"}]}.`,
  needsCatalogue: inBoth(
    "--catalogue に活動一覧のファイルを書いてください。",
    "Name an activity list file with --catalogue.",
  ),
  wrongTop: inBoth("--top は1から100までの数です。", "--top is a number from 1 to 100."),
  nothing: (nearest: readonly string[]): string =>
    nearest.length === 0
      ? inBoth("見つかりませんでした。", "Nothing was found.")
      : inBoth(
          `見つかりませんでした。近いことば: ${nearest.join("、")}`,
          `Nothing was found. Near to it: ${nearest.join(", ")}`,
        ),
} as const;

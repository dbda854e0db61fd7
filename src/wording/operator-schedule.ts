import { inBoth } from "./operator.ts";

export const scheduleWords = {
  summary: "開催日時の文を日づけにする / turn written schedules into dates",
  help: `npx tsunagiba schedule --from 2026-12-01 --to 2027-01-31 [--json]

標準入力から、開催日時の文を1行に1つ読み、日づけにします。1行ごとに JSON を1行出します。
行は {"text": "…", "from": "…", "to": "…"} の形でもかまいません。
understood は whole（すべてわかった）、part（日づけを変えない注記が残る）、none（日づけが決まらない）のどれかです。
none のとき occurrences は null で、文はそのまま rest にあります。

Reads a schedule a line from standard input (or a JSON line with its own from and to), and prints one JSON line
for each: {"text", "understood", "occurrences", "sentence", "rest"}.

  echo '毎月第2・第4土曜 10:00〜12:00（8月休み）' | npx tsunagiba schedule --from 2026-12-01 --to 2027-01-31`,
  needsDays: inBoth(
    "--from と --to を、2026-12-01 の形で指定してください。",
    "Give --from and --to as days, like 2026-12-01.",
  ),
};

import type { Problem, ProblemCode } from "../domain/problem.ts";
import { inBoth, problemText } from "./operator.ts";
import { problemSentence } from "./problems/index.ts";

const count = (rows: number): string => rows.toLocaleString("en");

export const backupWords = {
  summary: "控えをとる / back everything up into one file",
  help: `npx tsunagiba backup <ファイル / file>

データをすべて、1つのファイルに写します（控え）。ポータルが動いていても、止まっていても使えます。
控えには、公開していない家の位置、連絡先、職員の一覧も入ります。ファイルはとった人だけが読めます（600）。かぎのかかる所にしまってください。
すでにあるファイルには上書きしません。もどすときは npx tsunagiba restore です。

Copies all data into one file, as it is at one moment; works while the portal runs and while it does not. It holds
what is not public, too: true positions of homes, contacts, staff. Only its owner may read the file; keep it locked up.
A file that is there is not written over. npx tsunagiba restore brings it back.

  npx tsunagiba backup /srv/backup/tsunagiba-2026-12-01.backup`,
  name: "控え / backup",
  needsFile: inBoth("控えのファイル名を1つ書いてください。", "Name one file for the backup."),
  done: (file: string, tables: number, rows: number): string =>
    inBoth(
      `控えをとりました: ${file}（${tables} 表、${count(rows)} 行）\n公開していない家の位置や連絡先が入っています。人に見せず、かぎのかかる所にしまってください。`,
      `Backed up: ${file} (${tables} tables, ${count(rows)} rows)\nIt holds positions of homes and contacts that are not public. Show it to nobody and keep it locked up.`,
    ),
} as const;

export const restoreWords = {
  summary: "控えからもどす / put a backup back",
  help: `npx tsunagiba restore <ファイル / file> [--yes]

控えの中身に、データをすべて入れかえます。控えをとったあとに入れたものは、なくなります。
はじめにファイルの全体を確かめ、途中で何かあれば、何も変えません。ポータルが動いていても、止まっていても使えます。
データベースにもうデータがあるときは、--yes が必要です。古い版でとった控えは、もどしてから新しい形に直します（内蔵のデータベースだけ）。

Replaces all data by what the backup holds; what was written since it was made is gone. The whole file is checked
first, and everything is done or nothing. Works while the portal runs and while it does not. --yes is needed where the
database holds data already. A backup of an older version is brought up to date (embedded database only).

  npx tsunagiba restore /srv/backup/tsunagiba-2026-12-01.backup --yes`,
  name: "もどす / restore",
  needsFile: inBoth("控えのファイルを1つ書いてください。", "Name the one backup to restore."),
  checked: inBoth(
    "ファイルを確かめました。こわれていません。もどしています。",
    "The file is whole. Restoring it.",
  ),
  done: (madeAt: string, rows: number): string =>
    inBoth(
      `もどしました（${madeAt} の控え、${count(rows)} 行）。動いているポータルは、数秒で新しい中身になります。職員は、もう一度ログインしてください。`,
      `Restored the backup of ${madeAt} (${count(rows)} rows). A running portal shows it within seconds. Staff sign in again.`,
    ),
  migrated: (migrations: number): string =>
    inBoth(
      `古い形の控えなので、新しい形に直しました（${migrations} 件）。ポータルが動いていれば、一度止めて始めてください。`,
      `The backup was of an older version and was brought up to date (${migrations} changes). Restart the portal if it is running.`,
    ),
} as const;

const OWN: ReadonlySet<ProblemCode> = new Set([
  "file-unreadable",
  "file-exists",
  "file-not-written",
  "backup-unknown",
  "backup-damaged",
  "backup-newer",
  "backup-older",
  "backup-not-fitting",
  "nothing-to-back-up",
  "database-not-empty",
  "database-busy",
]);

/** Why a backup or a restore was not done, in Japanese and English. */
export const backupProblemText = (problem: Problem): string =>
  OWN.has(problem.code)
    ? inBoth(problemSentence(problem, "ja"), problemSentence(problem, "en"))
    : problemText(problem);

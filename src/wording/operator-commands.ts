import { inBoth } from "./operator.ts";

/** What the command line itself says. The commands' own sentences stand in files of their own. */
export const usageText = (commands: readonly { name: string; summary: string }[]): string => {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    "npx tsunagiba <コマンド / command> [...]",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    "",
    "くわしくは / more about one: npx tsunagiba <コマンド / command> --help",
  ].join("\n");
};

export const unknownCommandText = (name: string): string =>
  inBoth(`「${name}」というコマンドはありません。`, `There is no command "${name}".`);

export const unknownOptionText = (option: string): string =>
  inBoth(`「${option}」という指定はありません。`, `There is no option "${option}".`);

/** An option that needs a value and has none, or has one that it does not take. */
export const optionValueText = (option: string, needed: boolean): string =>
  needed
    ? inBoth(`「${option}」のあとに値を書いてください。`, `"${option}" needs a value after it.`)
    : inBoth(`「${option}」には値を書きません。`, `"${option}" takes no value.`);

export const crashedText = (reason: string): string =>
  inBoth(
    `プログラムのまちがいで止まりました: ${reason}`,
    `Stopped by a mistake in the program: ${reason}`,
  );

export const migrateWords = {
  summary: "データベースの形を新しくする / bring the database up to date",
  help: `npx tsunagiba migrate [--dry-run]

データベースの形を、このプログラムに合わせて新しくします。
ふつうの設定（内蔵の PostgreSQL）では npm start が自動で行うので、必要ありません。
DATABASE_URL や SUPABASE_URL を使うときは、MIGRATE_DATABASE_URL に、表を作る権限のある直接の接続先を設定してください。
--dry-run は、何を変えるかを示すだけで、何も変えません。

Brings the database's schema up to date with this program. The embedded PostgreSQL does so by itself at
npm start. With DATABASE_URL or SUPABASE_URL, set MIGRATE_DATABASE_URL to a direct connection (not a pooler) of
a user who may create tables; DATABASE_URL is used where it is not set.
--dry-run says what would change, and changes nothing.

  MIGRATE_DATABASE_URL=postgresql://postgres:…@db.example:5432/postgres npx tsunagiba migrate`,
  needsAddress: inBoth(
    "MIGRATE_DATABASE_URL を設定してください（Supabase の管理画面にある、直接の接続先です）。",
    "Set MIGRATE_DATABASE_URL (the direct connection that Supabase's dashboard shows).",
  ),
  nothingToDo: inBoth(
    "データベースは新しい形です。変えるものはありません。",
    "The database is up to date. Nothing was changed.",
  ),
  bringsItselfUpToDate: inBoth(
    "内蔵のデータベースは、開くときに自動で新しくなります。ここですることはありません。",
    "The embedded database brings itself up to date when it is opened. There is nothing to preview.",
  ),
  applied: (count: number): string =>
    inBoth(
      `データベースの形を新しくしました（${count} 件）。`,
      `Brought the database up to date (${count} applied).`,
    ),
  wouldApply: (names: readonly string[]): string =>
    [
      inBoth(
        `次の ${names.length} 件が必要です（まだ何も変えていません）。`,
        `${names.length} would be applied (nothing was changed):`,
      ),
      ...names.map((name) => `  ${name}`),
    ].join("\n"),
} as const;

export const buildingText = (): string =>
  inBoth(
    "表示するページを作っています。はじめは 30 秒ほどかかります。",
    "Building the pages. The first time this takes about half a minute.",
  );

export const builtText = (seconds: number): string =>
  inBoth(`ページができました（${seconds} 秒）。`, `The pages are built (${seconds} s).`);

export const buildFailedText = (): string =>
  inBoth(
    "ページを作れませんでした。上の表示を見てください。",
    "The pages could not be built. See above.",
  );

export const cannotReadFile = (path: string): string =>
  inBoth(`ファイル ${path} を読めません。`, `The file ${path} cannot be read.`);

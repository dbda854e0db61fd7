import type { Problem, ProblemCode } from "../domain/problem.ts";
import { acceptedText } from "./operator-settings.ts";

/**
 * What the person at the terminal reads while the portal starts, runs and stops: Japanese first, then English.
 */
export const inBoth = (ja: string, en: string): string => `${ja}\n${en}`;

/** What the portal is doing while it opens its data. */
export type OpeningStep =
  | { readonly step: "data-elsewhere"; readonly folder: string }
  | { readonly step: "copying-programs"; readonly folder: string }
  | { readonly step: "making-cluster"; readonly folder: string }
  | { readonly step: "starting" }
  | { readonly step: "joining" }
  | { readonly step: "removing-stale-lock"; readonly pid: number }
  | { readonly step: "migrating"; readonly count: number }
  | { readonly step: "database-lost" }
  | { readonly step: "database-back" };

export function stepText(step: OpeningStep): string {
  switch (step.step) {
    case "data-elsewhere":
      return inBoth(
        `データは ${step.folder} に置きます（いつもの場所には書けないため）。`,
        `The data goes to ${step.folder}: the usual place cannot be used.`,
      );
    case "copying-programs":
      return inBoth(
        `データベースのプログラムを ${step.folder} に写しています。`,
        `Copying the database's programs to ${step.folder}.`,
      );
    case "making-cluster":
      return inBoth(
        `新しいデータベースを ${step.folder} に作っています。`,
        `Making a new database in ${step.folder}.`,
      );
    case "starting":
      return inBoth("データベースを始めています。", "Starting the database.");
    case "joining":
      return inBoth(
        "動いているデータベースにつなぎました。",
        "Joined the database that is running already.",
      );
    case "removing-stale-lock":
      return inBoth(
        `前に止まったとき（プロセス ${step.pid}）のしるしを片づけました。`,
        `Removed the lock left behind by process ${step.pid}, which is gone.`,
      );
    case "migrating":
      return inBoth(
        `データベースの形を新しくしています（${step.count} 件）。`,
        `Bringing the database up to date (${step.count} changes).`,
      );
    case "database-lost":
      return inBoth(
        "データベースとのつながりが切れました。つなぎなおしています。ページは手元の写しで表示を続けます。",
        "The database is gone; getting it back. Pages are still shown, from memory.",
      );
    case "database-back":
      return inBoth("データベースにつながりました。", "The database is back.");
  }
}

type Sentence = (problem: Problem) => string;

const PROBLEMS: Partial<Readonly<Record<ProblemCode, Sentence>>> = {
  "setting-invalid": ({ field = "?", value }) => {
    const accepted = acceptedText(field);
    return value === undefined
      ? inBoth(
          `設定 ${field} がありません。${accepted.ja}`,
          `The setting ${field} is missing. ${accepted.en}`,
        )
      : inBoth(
          `設定 ${field} の値「${value}」は使えません。${accepted.ja}`,
          `The setting ${field} cannot be "${value}". ${accepted.en}`,
        );
  },
  "port-taken": ({ value = "?" }) =>
    inBoth(
      `ポート ${value} は、ほかのプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を設定してください。`,
      `Port ${value} is in use by another program. Stop that program, or set PORT to another number.`,
    ),
  "folder-in-use": ({ value = "?" }) =>
    inBoth(
      `データの場所 ${value} は、別のつなぎばが使っています。1つの場所で動かせるのは1つだけです。先に動いているほうを止めるか、DATA_DIR に別の場所を設定してください。`,
      `Another portal is running on ${value}. Only one can use a data folder: stop that one, or set DATA_DIR to another folder.`,
    ),
  "folder-not-writable": ({ field = "?", value }) =>
    inBoth(
      `${field} に書きこめません。書きこみを許可するか、DATA_DIR に別の場所を設定してください。${detail(value)}`,
      `${field} cannot be written to. Allow it, or set DATA_DIR to another folder.${detail(value)}`,
    ),
  "root-without-user": ({ value = "?" }) =>
    inBoth(
      `root のままではデータベースを動かせず、代わりに使える利用者も見つかりませんでした（${value}）。ふつうの利用者で始めるか、その利用者の持ち物のフォルダーを DATA_DIR に設定してください。`,
      `The database does not run as root, and there is no other user to run it as (${value}). Start the portal as an ordinary user, or set DATA_DIR to a folder that such a user owns.`,
    ),
  "schema-mismatch": ({ field, value = "?" }) =>
    field === "newer"
      ? inBoth(
          `データベースは、このプログラムより新しい形です（${value}）。つなぎばを新しくしてください。`,
          `The database is newer than this program (${value}). Update the portal.`,
        )
      : inBoth(
          `データベースの形が古いままです（${value} から）。npx tsunagiba migrate を実行してください。`,
          `The database lacks changes, beginning with ${value}. Run npx tsunagiba migrate.`,
        ),
  "migration-failed": ({ field, line, value = "?" }) => {
    const where = named(line === undefined ? field : `${field}, ${line}`);
    return inBoth(
      `データベースの形を新しくできませんでした${where}。この変更は取り消しました: ${value}`,
      `The database could not be brought up to date${where}. This change was taken back: ${value}`,
    );
  },
  "database-programs-missing": ({ value = "?" }) =>
    inBoth(
      `データベースのプログラム（${value}）がありません。npm ci をもう一度実行するか、DATABASE_URL に別の PostgreSQL を設定してください。`,
      `The database's programs (${value}) are not there. Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
    ),
  "database-not-started": ({ field, value = "?" }) =>
    inBoth(
      `データベースを始められませんでした${named(field)}: ${value}`,
      `The database did not start${named(field)}: ${value}`,
    ),
  "backend-unreachable": ({ value = "" }) =>
    inBoth(
      `データベースにつながりません。アドレスと、動いているかどうかを確かめてください。${detail(value)}`,
      `The database cannot be reached. Check its address and whether it runs.${detail(value)}`,
    ),
};

/** The sentence for what keeps the portal from starting; other codes with what is known about them. */
export function problemText(problem: Problem): string {
  const sentence = PROBLEMS[problem.code];
  if (sentence !== undefined) return sentence(problem);
  const known = [problem.field, problem.value].filter((part) => part !== undefined).join(" ");
  return inBoth(
    `始められませんでした（${problem.code}）${known}`,
    `Could not go on (${problem.code}) ${known}`,
  );
}

const detail = (value: string | undefined): string =>
  value === undefined || value === "" ? "" : ` (${value})`;
const named = (field: string | undefined): string => (field === undefined ? "" : ` (${field})`);

/** The portal answers at an address. */
export const runningText = (address: string, whereDataLies: string): string =>
  inBoth(
    `つなぎばが開きました: ${address}\nデータの場所: ${whereDataLies}`,
    `The portal is open: ${address}\nThe data lies in: ${whereDataLies}`,
  );

export const demoText = (): string =>
  inBoth("デモのまち「ひだまり市」を入れています。", "Loading the demo town.");

export const stoppingText = (): string =>
  inBoth(
    "止めています。途中の表示が終わるのを待っています。",
    "Stopping: waiting for answers underway.",
  );

export const stoppedText = (): string => inBoth("止まりました。", "Stopped.");

export const notBuiltText = (): string =>
  inBoth(
    "表示するページがまだ作られていません。npm start を使うか、先に npm run build を実行してください。",
    "The pages have not been built yet. Use npm start, or run npm run build first.",
  );

import type { StaffRole } from "../domain/people/person.ts";
import { inBoth } from "./operator.ts";

const roles: Readonly<Record<StaffRole, string>> = {
  reviewer: "reviewer 審査担当",
  csw: "csw CSW",
  planner: "planner 計画担当",
  administrator: "administrator 管理者",
  prefectural: "prefectural 都道府県担当",
};

export const staffWords = {
  summary: "職員を加える、停止する / add staff, suspend them",
  help: `npx tsunagiba staff add --municipality 372013 --mail hanako@example.jp --role administrator [--zone 圏域の番号]
npx tsunagiba staff list --municipality 372013 [--json]
npx tsunagiba staff suspend --municipality 372013 --mail hanako@example.jp
npx tsunagiba staff restore --municipality 372013 --mail hanako@example.jp
npx tsunagiba staff remove --municipality 372013 --mail hanako@example.jp [--role csw [--zone …]]
npx tsunagiba staff reset-second-factor --municipality 372013 --mail hanako@example.jp

add は、職員を加え、パスワードを決めるための1回だけ使えるリンクを出します（3日のあいだ）。メールの設定がなくても使えます。
もういる人のときは担当を増やし、新しいリンクを出します。パスワードを忘れた人にも、これで渡せます。
--role: reviewer 審査担当、csw、planner 計画担当、administrator 管理者、prefectural 都道府県担当。
suspend は、いる所すべてから出して入れなくします（restore でもどす）。remove は、その市区町村の担当を外します。
reset-second-factor は、スマートフォンをなくした人のために。次に入るときに設定しなおします。

add makes an account, gives the duty and prints a link to choose a password with, once, within three days; no mail is
needed. For somebody who is there already it adds the duty and prints a new link. suspend signs out everywhere and keeps
out (restore lets in again); remove takes the duties of that municipality; reset-second-factor is for a lost telephone.`,
  wrongUse: inBoth(
    "staff の後に add, list, suspend, restore, remove, reset-second-factor のどれかを書いてください。くわしくは --help で。",
    "Write add, list, suspend, restore, remove or reset-second-factor after staff. See --help.",
  ),
  needs: (option: string): string => inBoth(`${option} を書いてください。`, `Give ${option}.`),
  wrongRole: (given: string): string =>
    inBoth(
      `--role の値「${given}」は使えません。--help を見てください。`,
      `--role cannot be "${given}". See --help.`,
    ),
  noSuchPerson: (email: string, code: string): string =>
    inBoth(`${email} は ${code} の職員ではありません。`, `${email} does not work for ${code}.`),
  noSuchDuty: (email: string): string =>
    inBoth(`${email} に、その担当はありません。`, `${email} does not have that duty.`),
  added: (email: string): string =>
    inBoth(
      `${email} を加えました。次のリンクを本人に渡してください。3日のあいだ、1回だけ使えます。`,
      `${email} was added. Hand them this link; it works once, within three days.`,
    ),
  suspended: (email: string): string =>
    inBoth(`${email} を停止しました。`, `${email} is suspended.`),
  restored: (email: string): string =>
    inBoth(`${email} の停止を解きました。`, `${email} may work again.`),
  removed: (email: string, count: number): string =>
    inBoth(
      `${email} の担当を外しました（${count} 件）。`,
      `${email} was relieved (${count} duties).`,
    ),
  reset: (email: string): string =>
    inBoth(
      `${email} は、次に入るときに二段階の確認を設定しなおします。`,
      `${email} will set up the second factor anew at the next sign-in.`,
    ),
  none: inBoth("職員はまだいません。", "Nobody works here yet."),
  listHeader: ["メール / mail", "担当 / duties", "二段階の確認 / second factor", "ようす / state"],
  duty: (role: StaffRole, zoneId: string | null): string =>
    zoneId === null ? roles[role] : `${roles[role]} (${zoneId})`,
  secondFactor: { yes: "設定ずみ / set up", no: "未設定 / not yet" },
  states: { suspended: "停止中 / suspended", now: "入っている / signed in", no: "-" },
} as const;

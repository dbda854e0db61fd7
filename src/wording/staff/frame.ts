import type { StaffRole } from "../../domain/people/person.ts";
import type { StaffPageName } from "../../domain/people/staff-pages.ts";

const pages: Readonly<Record<StaffPageName, string>> = {
  today: "今日すること",
  queue: "受付",
  road: "外まわり",
  entries: "掲載",
  calls: "確認",
  planning: "計画",
  "rest-day": "きょうは休み",
  "groups-in-need": "手伝いがほしい会",
  mail: "メール",
  log: "記録",
  people: "人",
};

const roles: Readonly<Record<StaffRole, string>> = {
  reviewer: "審査担当",
  csw: "CSW",
  planner: "計画担当",
  administrator: "管理者",
  prefectural: "都道府県担当",
};

/** What stands around every page of the council's workspace. It is in Japanese, in official words. */
export const staffFrame = {
  workspace: (town: string) => `${town} つなぎば事務`,
  menu: "事務のメニュー",
  skip: "本文へ",
  pages,
  roles,
  signedInAs: (email: string) => `${email} で入っています`,
  signOut: "出る",
  password: "パスワード",
  toPublic: "公開ページ",
};

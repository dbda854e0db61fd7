import type { Schedule } from "../schedule/schedule.ts";

const REMARK = /[（(［[][^）)］\]]*[）)］\]]|※.*$/gmu;

/** What is left of a text without rules once its remarks are set aside; null where it has none, or nothing else. */
export function textWithoutRemarks({ text, rules }: Schedule): string | null {
  if (rules.length > 0 || text === null) return null;
  const left = text.replace(REMARK, " ").trim();
  return left === "" || left === text ? null : left;
}

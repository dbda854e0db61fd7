import type { Schedule } from "../schedule/schedule.ts";

const REMARK = /[（(［[][^）)］\]]*[）)］\]]|※.*$/gmu;

/** A usual week is read for its hours; weekdays alone are seen without reading. */
const HOUR = /[0-9０-９]\s*[:：時]|正午/u;

/** What is left of a text without rules once its remarks are set aside; null where it has none, or names no hour. */
export function textWithoutRemarks({ text, rules }: Schedule): string | null {
  if (rules.length > 0 || text === null) return null;
  const left = text.replace(REMARK, " ").trim();
  return left === text || !HOUR.test(left) ? null : left;
}

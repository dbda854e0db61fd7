import fc from "fast-check";

const one = fc.constantFrom;
const listed = (joint: string, ...of: string[]) =>
  fc.subarray(of, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(joint));
const weekdays = listed("・", ..."月火水木金土日");
const ordinals = fc.oneof(
  listed("・", "第1", "第2", "第3", "第4", "第5", "最終"),
  fc.constant("第1〜第3"),
);
const months = one("4月〜11月の", "11月〜3月の", "奇数月の", "3・6・9・12月の", "7月・8月の");

const days = fc.oneof(
  weekdays.map((days) => `毎週${days}曜`),
  weekdays.map((days) => `${days}曜日`),
  one("平日", "土日祝", "毎日", "月〜金", "火〜日", "祝日"),
  fc.tuple(ordinals, weekdays).map(([nth, days]) => `毎月${nth}${days}曜日`),
  listed("・", "5日", "10日", "20日", "31日", "末日").map((dates) => `毎月${dates}`),
  one("毎月5のつく日", "隔週水曜（12月2日から）", "1月9日・23日、2月13日", "令和9年1月10日（日）"),
  fc.tuple(months, ordinals, weekdays).map(([of, nth, days]) => `${of}${nth}${days}曜`),
  fc.tuple(months, weekdays).map(([of, days]) => `${of}毎週${days}曜`),
  weekdays.map((days) => `令和9年1月14日から3月18日までの毎週${days}曜日`),
);
const hours = one(
  "",
  " 10:00〜12:00",
  " 午前10時〜正午",
  "　１３：３０～",
  " 午後1時半〜3時半",
  " 10:00〜12:00、13:30〜15:30",
  " 18時半〜20時頃",
);
const off = one(
  "",
  "（祝日休み）",
  "（祝日・お盆・年末年始は休み）",
  "（年末年始12/28〜1/5休み）",
  "（8月休み）",
  "（第5週は休み）",
  "（第3日曜を除く）",
  "（2月13日は休み）",
  "（土日祝の場合は休み）",
  "（祝日の場合は翌日）",
  "（祝日の場合は翌平日）",
  "（土日の場合は翌月曜）",
  "（祝日の場合は第3月曜）",
  "（月曜休館、祝日の場合は翌日）",
  " ※雨天中止、要予約",
);
const clause = fc.tuple(days, hours, off).map((parts) => parts.join(""));
/** Schedules as people write them: one clause or two, with and without hours, days off and moves. */
export const writtenSchedule = fc
  .array(clause, { minLength: 1, maxLength: 2 })
  .map((clauses) => clauses.join("／"));

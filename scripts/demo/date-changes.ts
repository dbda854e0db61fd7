import type { Activity } from "../../src/domain/activity/activity.ts";
import { addDays, addMonths, dayNumber } from "../../src/domain/clock.ts";
import { compileSchedule } from "../../src/domain/schedule/compile-schedule.ts";
import { fallsOn } from "../../src/domain/schedule/falls-on.ts";
import { isHoliday } from "../../src/domain/schedule/holidays.ts";
import type { DateChange, Weekday } from "../../src/domain/schedule/schedule.ts";
import type { DayText } from "../../src/domain/units.ts";
import { nthWeekday } from "./when.ts";

/** How many months of travelling desks are known: the last one and the five to come. */
const MONTHS = 6;

interface Stop {
  readonly placeId: string;
  readonly nth: number;
  readonly weekday: Weekday;
  readonly starts: string;
  readonly ends: string;
  readonly note?: string;
}

/** A1: about once a month in each 日常生活圏域, at changing places. */
const WEST_STOPS: readonly Stop[] = [
  {
    placeId: "matsubara-centre",
    nth: 2,
    weekday: "TU",
    starts: "10:00",
    ends: "12:00",
    note: "サロンのとなりの和室です",
  },
  { placeId: "kokage", nth: 3, weekday: "SA", starts: "13:30", ends: "16:00" },
  { placeId: "kitaoka-centre", nth: 2, weekday: "TH", starts: "10:00", ends: "12:00" },
  {
    placeId: "banya",
    nth: 3,
    weekday: "WE",
    starts: "10:00",
    ends: "12:00",
    note: "番屋サロンのあとも残っています",
  },
  { placeId: "nishihara-hall", nth: 2, weekday: "FR", starts: "13:30", ends: "15:30" },
  {
    placeId: "okuyama-school",
    nth: 3,
    weekday: "MO",
    starts: "10:30",
    ends: "12:30",
    note: "駅から送迎の車が出ます",
  },
];
const EAST_STOPS: readonly Stop[] = [
  { placeId: "hitoyasumi", nth: 3, weekday: "TH", starts: "13:00", ends: "15:30" },
  { placeId: "hiyori-terrace", nth: 4, weekday: "SA", starts: "10:30", ends: "12:30" },
  { placeId: "todai-hall", nth: 2, weekday: "WE", starts: "10:00", ends: "11:30" },
  {
    placeId: "danchi-hall",
    nth: 4,
    weekday: "TU",
    starts: "15:00",
    ends: "17:00",
    note: "体操の会のあとです",
  },
  { placeId: "yorimichi-higashino", nth: 3, weekday: "MO", starts: "10:00", ends: "12:00" },
  { placeId: "suisha-hall", nth: 2, weekday: "FR", starts: "13:30", ends: "15:30" },
];
/** A7: the round of the salons; one on a Tuesday, one on a Thursday each month, homes among them. */
const ROUND: readonly (readonly [tuesday: string, thursday: string])[] = [
  ["salon-chuo", "salon-wakaba"],
  ["salon-matsubara", "salon-minato"],
  ["salon-engawa", "salon-danchi"],
  ["salon-kawahigashi", "salon-shiomi"],
  ["salon-kitaoka", "salon-minamimado"],
  ["salon-hiyoridai", "salon-yanagi"],
];

/** All that differs on single dates, for the months around `today`. */
export function makeDateChanges(
  today: DayText,
  activities: readonly Activity[],
): readonly DateChange[] {
  const firstMonth = addMonths(`${today.slice(0, 8)}01`, -1);
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(firstMonth, index));
  const byId = new Map(activities.map((one) => [one.id, one]));
  const placeOf = (id: string) => byId.get(id)?.placeId ?? undefined;
  return [
    ...months.flatMap((month, index) => travels("desk-sogo-west", WEST_STOPS[index], month)),
    ...months.flatMap((month, index) => travels("desk-sogo-east", EAST_STOPS[index], month)),
    ...months.flatMap((month, index) => joins(ROUND[index], month, placeOf)),
    ...newYear(firstMonth, activities),
    ...choirAtTheStation(addMonths(firstMonth, 2)),
  ];
}

function travels(
  activityId: string,
  stop: Stop | undefined,
  month: DayText,
): readonly DateChange[] {
  if (stop === undefined) return [];
  const { nth, weekday, ...rest } = stop;
  return [{ activityId, date: nthWeekday(month, nth, weekday), change: "on", ...rest }];
}

function joins(
  pair: readonly [string, string] | undefined,
  month: DayText,
  placeOf: (id: string) => string | undefined,
): readonly DateChange[] {
  const visits = [
    [pair?.[0], nthWeekday(month, 2, "TU")],
    [pair?.[1], nthWeekday(month, 3, "TH")],
  ] as const;
  return visits.flatMap(([joinsActivityId, date]) => {
    if (joinsActivityId === undefined || isHoliday(dayNumber(date))) return [];
    const placeId = placeOf(joinsActivityId);
    return [
      {
        activityId: "desk-junkai",
        date,
        change: "on",
        starts: "10:00",
        ends: "11:30",
        ...(placeId === undefined ? {} : { placeId }),
        joinsActivityId,
      } satisfies DateChange,
    ];
  });
}

/** 年末年始: what the city, the council and the two bases close from 12/29 to 1/3. */
const CLOSED_GROUPS = new Set([
  "city",
  "council",
  "kokage-net",
  "hiyori-net",
  "exercise",
  "salons-west",
  "salons-east",
]);

function newYear(firstMonth: DayText, activities: readonly Activity[]): readonly DateChange[] {
  const year = Number(addMonths(firstMonth, MONTHS - 1).slice(0, 4));
  const days = Array.from({ length: 6 }, (_, index) => addDays(`${year - 1}-12-29`, index));
  return activities.flatMap(({ id, groupId, schedule }) => {
    if (groupId === null || !CLOSED_GROUPS.has(groupId)) return [];
    const { rules } = compileSchedule(schedule);
    return days
      .filter((day) => rules.some((rule) => fallsOn(rule, dayNumber(day))))
      .map((date): DateChange => ({
        activityId: id,
        date,
        change: "off",
        note: "年末年始のためお休みです",
      }));
  });
}

function choirAtTheStation(month: DayText): readonly DateChange[] {
  return [
    {
      activityId: "choir",
      date: nthWeekday(month, 3, "SU"),
      change: "on",
      starts: "15:00",
      ends: "15:40",
      placeId: "station-plaza",
      note: "駅前プラザの1階で歌います。立ち止まって聞いてください",
    },
  ];
}

import { WEEKDAYS } from "../../schedule/schedule.ts";
import type { Range } from "./piece.ts";
import type { TimeCode } from "./time-code.ts";

export interface FoundTime extends Range {
  readonly code: TimeCode;
}

const DAY = "(?:[月火水木金土日]曜日?|(?:げつ|か|すい|もく|きん|ど|にち)よう日?び?)";
const SHORT = "[月火水木金土日](?=[・,、と\\s]+[月火水木金土日](?:[・,、とのはがに\\s]|曜|$))";
const ENGLISH_DAY = "\\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?\\b";
const DAYS = `(?:${DAY}|${SHORT}|(?<=[月火水木金土日][・,、と])[月火水木金土日](?![ぁ-ん]*[んる本]))`;
const GROUP =
  "平日|へいじつ|土日祝?|どにち|週末|しゅうまつ|\\bweekdays?\\b|\\bweekends?\\b|毎日(?!の)|まいにち(?!の)|いつでも|\\banytime\\b|\\bevery ?day\\b";
const PART =
  "午前中?|ごぜん(?:ちゅう)?|朝から|朝(?![食市活刊ご一])|(?<=^|[はがにの])あさ(?=[はがにのなか])|午後|ごご|昼(?:過ぎ|すぎ|から)|お?昼間?(?![食寝ご休])|ひるま|日中|夕方|ゆうがた|夜間?(?![道型食勤景店])|(?<=^|[はがにの])よる(?=[はがにのなか])|晩(?![ご御])|\\bmornings?\\b|\\bafternoons?\\b|\\bevenings?\\b|\\b(?:at )?nights?\\b|\\bdaytime\\b";
const HOUR = "(午前|午後|朝|夕方|夜)?\\s?(\\d{1,2})(?:時半|時|:(\\d\\d))";
const CLOCK = `${HOUR}(?:\\s?(?:から|[〜~～\\-–]|より)\\s?${HOUR}(?:まで|の間)?|(以降|から|まで))`;
const JOIN = "[・,、とや\\sandor&]{0,5}";
const WHEN = new RegExp(
  `(?<days>(?:${GROUP})|(?:${DAYS}|${ENGLISH_DAY})(?:${JOIN}(?:${DAYS}|${ENGLISH_DAY})){0,6})?(?<link>(?:の|は|、|,|\\s){0,2})(?:(?<clock>${CLOCK})|(?<part>${PART}))?`,
  "giu",
);

/** A text with Latin letters, digits and signs at half width, letter for letter. */
const atHalfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** The days and times named in a text, in its order. A hour that may be in the morning or not is not taken. */
export function timesIn(text: string): FoundTime[] {
  const plain = atHalfWidth(text);
  const found: FoundTime[] = [];
  for (const match of plain.matchAll(WHEN)) {
    const { days, clock, part, link = "" } = match.groups ?? {};
    const when = clock === undefined ? partCode(part) : clockCode(clock);
    const code = [days === undefined ? null : daysCode(days), when]
      .filter((each) => each !== null && each !== "any")
      .join("/");
    const end = match[0].length - (clock ?? part ?? "").length - link.length;
    const length = when === null ? end : match[0].length;
    if (days !== undefined && /毎日|まいにち|いつでも|any|every/i.test(days) && when === null)
      found.push({ from: match.index, to: match.index + length, code: "any" });
    else if (code !== "" && length > 0)
      found.push({
        from: match.index + (days === undefined ? link.length : 0),
        to: match.index + length,
        code,
      });
  }
  return found;
}

function daysCode(days: string): string {
  if (/平日|へいじつ|weekday/i.test(days)) return "weekday";
  if (/土日|どにち|週末|しゅうまつ|weekend/i.test(days)) return "weekend";
  if (/毎日|まいにち|いつでも|any|every/i.test(days)) return "any";
  const kanji = days
    .replace(/曜日?/g, "")
    .replace(/(げつ|か|すい|もく|きん|ど|にち)よう日?び?/g, (_, name: string) => KANA[name] ?? "");
  const named = WEEKDAYS.filter(
    (_, at) => kanji.includes("月火水木金土日".charAt(at)) || ENGLISH[at]?.test(days) === true,
  );
  return named.join("+");
}

const KANA: Readonly<Record<string, string>> = {
  げつ: "月",
  か: "火",
  すい: "水",
  もく: "木",
  きん: "金",
  ど: "土",
  にち: "日",
};
const ENGLISH = [/mon/i, /tue/i, /wed/i, /thu/i, /fri/i, /sat/i, /sun/i];

function partCode(part: string | undefined): string | null {
  if (part === undefined) return null;
  if (/午前|ごぜん|朝|あさ|morning/i.test(part)) return "morning";
  if (/午後|ごご|昼過|昼す|昼から|afternoon/i.test(part)) return "afternoon";
  return /昼|ひる|日中|daytime/i.test(part) ? "daytime" : "evening";
}

function clockCode(clock: string): string | null {
  const match = new RegExp(`^${CLOCK}$`, "u").exec(clock);
  if (match === null) return null;
  const [, half, hour = "", minute, laterHalf, laterHour, laterMinute, open] = match;
  const first = minutesOf(half, hour, minute, /^[^からまで]*時半/.test(clock));
  if (first === null) return null;
  if (laterHour === undefined)
    return open === "まで" ? `00:00-${written(first)}` : `${written(first)}-24:00`;
  const implied = laterHalf ?? (half !== undefined && Number(laterHour) < 12 ? half : undefined);
  const later = minutesOf(implied, laterHour, laterMinute, /時半(?:まで|の間)?$/.test(clock));
  return later === null || later <= first ? null : `${written(first)}-${written(later)}`;
}

function minutesOf(
  half: string | undefined,
  hour: string,
  minute: string | undefined,
  isHalfPast: boolean,
): number | null {
  const later = half === "午後" || half === "夕方" || half === "夜";
  const hours = Number(hour) + (later && Number(hour) < 12 ? 12 : 0);
  const minutes = minute === undefined ? (isHalfPast ? 30 : 0) : Number(minute);
  const isClear = half !== undefined || hours >= 9 || hour.length === 2;
  return isClear && hours <= 24 && minutes < 60 ? hours * 60 + minutes : null;
}

const written = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

import { DESK_HOURS } from "./contact-hours.ts";
import type { Steps } from "./steps.ts";

const BEFORE = "(?:(?:開催日|実施日)の?)?(?:\\d{1,2}日前|前日|当日|前々日|\\d週間前)";
const DAY = `(?:${BEFORE}|(?:\\d{1,2}月)?\\d{1,2}日|\\d{1,2}/\\d{1,2})`;
const WEEKDAY = "(?:\\([月火水木金土日](?:・?祝)?\\)|[月火水木金土日]曜日?)?";
const CLOCK = "(?: ?の?(?:午前|午後|正午)?(?:\\d{1,2}(?::\\d\\d|時(?:\\d{1,2}分|半)?)?)?)?";
const WHEN = `${DAY}${WEEKDAY}${CLOCK}`;
const UNTIL = "(?:まで|迄|必着|締め?切り?|〆切)";
const SINCE = "(?:から|より|~) ?(?:受付|受け付け|開始|申込)(?:開始)?";

/** 申込締切2月10日（水）17時: a day that is named as the last for booking. */
const DEADLINE = `(?:申し?込み?|予約|応募|受付)?の?(?:締め?切り?|〆切|期限)日?[: はが]{0,3}${WHEN}${UNTIL}?`;
const LAST_OR_FIRST = `${WHEN}(?:${UNTIL}|${SINCE})`;
/** 予約は前日まで, 要予約（2/10まで）, 申込：1月5日から受付 */
const BOOKING = `(?:申し?込み?|予約|応募)(?:受付|期間)?(?:(?:[はも]|: ?|、)${LAST_OR_FIRST}|\\(${LAST_OR_FIRST}\\))`;
/** 前日17時までに予約 */
const BOOK_BY = `${BEFORE}${CLOCK}までに?[^\\n。、()※]{0,10}(?:申し?込み?|予約|連絡|電話)`;
const PHONE = "(?:電話|TEL|Tel|☎):? ?0\\d{1,4}~\\d{1,4}~\\d{3,4}";
const PHRASES = new RegExp(`${DEADLINE}|${BOOKING}|${BOOK_BY}|${PHONE}`, "g");

const BEGINS = "(?<=^|[\\n 、※(。・●○◎■◆])";
/** 申込日：, お問い合わせ先：, TEL： at the begin of something. */
const HEADING = `${BEGINS}(?:お|ご|事前)?(?:申し?込み?|予約|問い?合わ?せ|連絡先|電話|TEL|Tel)[^\\n: \\d()]{0,6}:`;
/** 【申込】; （予約制） is no heading. */
const IN_BRACKETS = "\\((?:お|ご)?(?:申し?込み?(?:方法|先|期間|期限)?|問い?合わ?せ先?|連絡先)\\)";
const DESK = new RegExp(`${HEADING}|${IN_BRACKETS}`, "g");
/** Here the schedule goes on. */
const SCHEDULE = /\(?(?:日時|とき|日程|開催日?|時間|曜日|期間|実施日|活動日)[:)]/;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a text speaks of the time for booking, or of whom to ask and when: no time of the meeting. */
export function bookingTimes(text: string, steps: Steps): readonly Stretch[] {
  steps.count += 2 * text.length;
  const phrases = Array.from(text.matchAll(PHRASES), ({ index, 0: phrase }) => ({
    from: index,
    to: index + phrase.length,
  }));
  return [...phrases, ...desks(text, steps)];
}

/** From the heading of a desk to the end of its line or bracket. */
function desks(text: string, steps: Steps): readonly Stretch[] {
  const found: Stretch[] = [];
  let done = 0;
  for (const { index, 0: heading } of text.matchAll(DESK)) {
    if (index < done) continue;
    const to = endOfDesk(text, index + heading.length, steps);
    found.push({ from: index, to });
    done = to;
  }
  return found;
}

function endOfDesk(text: string, from: number, steps: Steps): number {
  let at = from;
  let depth = 0;
  // 申込：不要（8月は休み）: what stands in a bracket or behind a space may be said of the meeting.
  let part = from;
  for (; at < text.length; at++) {
    steps.count += 1;
    const character = text.charAt(at);
    if (character === "\n" || character === "※" || (character === ")" && depth === 0)) break;
    if (character === "(" || (character === " " && depth === 0)) {
      const words = text.slice(part, at);
      if (part > from && SAID_OF_MEETING.test(words) && !DESK_HOURS.test(words)) return part;
      part = at;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
  }
  const last = text.slice(part, at);
  if (part > from && SAID_OF_MEETING.test(last) && !DESK_HOURS.test(last)) return part;
  const goesOn = SCHEDULE.exec(text.slice(from, at));
  return goesOn === null ? at : from + goesOn.index;
}

const SAID_OF_MEETING =
  /休|除|変更|変わ|未定|不定|毎|第\d|曜|祝|盆|年末|月\d|週|時々|または|ほか|のみ|以外|期間/;

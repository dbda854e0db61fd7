import type { Access, Atmosphere, Audience, Spoken, Step } from "../domain/activity/vocabulary.ts";
import type { TravelMode } from "../domain/finding/estimate-travel.ts";
import type { ConcernId } from "../domain/matching/concerns.ts";
import { childFromCode } from "../domain/matching/form/child-code.ts";
import { PART_HOURS, PARTS } from "../domain/matching/form/need-fields.ts";
import type { OwnOffer } from "../domain/matching/form/own-offers.ts";
import type { Taxonomy } from "../domain/matching/interests/taxonomy.ts";
import { timeOfCode } from "../domain/matching/own-words/time-code.ts";
import { WEEKDAYS } from "../domain/schedule/schedule.ts";
import { hoursIn } from "./hours.ts";
import { nameOfInterest } from "./interest-name.ts";
import type { MatchWording } from "./matching-set/match-wording.ts";

/** What was read in somebody's own words, as a line that they can accept: 「話さなくてよい」だと行きやすい. */
export function offerText(
  { name, value }: OwnOffer,
  wording: MatchWording,
  { byId }: Pick<Taxonomy, "byId">,
): string {
  const { match: words, matching, vocabulary, interests } = wording;
  const { piece } = words.interests;
  switch (name) {
    case "interest":
    case "avoid":
      return piece[name](nameOfInterest(value, interests, byId));
    case "comfort":
      return piece.comfort(vocabulary.atmosphere[value as Atmosphere]);
    case "must":
      return piece.must(vocabulary.access[value as Access]);
    case "time":
    case "not-time":
      return piece[name](timeText(value, wording));
    case "step":
    case "not-step":
      return piece[name](vocabulary.step[value as Step]);
    case "language":
      return piece.language(vocabulary.spoken[value as Spoken]);
    case "mode":
      return piece.mode(words.where.modes[value as TravelMode]);
    case "minutes":
      return piece.minutes(words.where.upTo(Number(value)));
    case "concern":
      return piece.concern(matching.concerns[value as ConcernId]);
    case "for":
      return piece.for(vocabulary.audience[value as Audience]);
    case "child": {
      const child = childFromCode(value);
      return child === null ? "" : piece.child(child.from, child.to);
    }
    case "family":
      return piece.family();
    case "no-phone":
      return piece["no-phone"]();
    case "cost":
      return piece.cost();
    default:
      return "";
  }
}

/** 火・木 10時から15時まで, 午前, 土・日. */
function timeText(code: string, wording: MatchWording): string {
  const time = timeOfCode(code);
  if (time === null) return code;
  const { dates, common, match: words } = wording;
  const days = WEEKDAYS.filter((day) => time.days.includes(day));
  const named =
    days.length === WEEKDAYS.length
      ? null
      : days.map((day) => dates.weekday(day)).join(common.separator);
  const part = PARTS.find(
    (one) =>
      PART_HOURS[one][0] === time.from && PART_HOURS[one][1].slice(0, 1) === time.to.slice(0, 1),
  );
  const allDay = time.from === "00:00" && time.to === "24:00";
  const hours =
    part !== undefined
      ? words.when.parts[part]
      : allDay
        ? null
        : hoursIn(dates, time.from, time.to);
  return [named, hours].filter((each) => each !== null).join(" ");
}

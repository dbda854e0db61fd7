import type { Schedule } from "../schedule/schedule.ts";

/** How often somebody asks whether it is still true, unless the group chose. */
export const USUAL_RHYTHM = { months: 6, seasonal: 3 } as const;

/** Whoever meets in some months only, or until a day, is asked again sooner. */
export const usualRhythm = ({ rules }: Schedule): number =>
  rules.some(({ rrule }) => /BYMONTH=|COUNT=|UNTIL=/.test(rrule))
    ? USUAL_RHYTHM.seasonal
    : USUAL_RHYTHM.months;

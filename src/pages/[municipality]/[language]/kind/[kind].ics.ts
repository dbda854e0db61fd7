import type { APIRoute } from "astro";
import { gatheredOfKind } from "../../../../components/gathered/gathered.ts";
import { gatheredCalendar } from "../../../../components/gathered/gathered-calendar.ts";
import { openTown } from "../../../../components/open-town.ts";
import { calendarAnswer } from "../../../../formats/answers.ts";
import { calendarOfSeveral } from "../../../../formats/icalendar.ts";

/** The dates of one kind for other calendars. */
export const GET: APIRoute = ({ locals, params, rewrite }) => {
  const open = openTown(locals.portal, params);
  const gathered = open === null ? null : gatheredOfKind(open, params.kind ?? "");
  if (open === null || gathered === null) return rewrite("/404");
  const { title, activities } = gatheredCalendar(open, gathered);
  return calendarAnswer(calendarOfSeveral(title, activities));
};

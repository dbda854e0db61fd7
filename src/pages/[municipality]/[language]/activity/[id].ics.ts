import type { APIRoute } from "astro";
import { activityCalendar } from "../../../../components/detail/activity-calendar.ts";
import { openTown } from "../../../../components/open-town.ts";
import { entriesOf } from "../../../../domain/finding/found-activity.ts";
import { calendarAnswer } from "../../../../formats/answers.ts";
import { calendarFile } from "../../../../formats/icalendar.ts";

/** The dates of one activity as an iCalendar file. What is not there any more is told by its page. */
export const GET: APIRoute = ({ locals, params, redirect, rewrite }) => {
  const open = openTown(locals.portal, params);
  if (open === null) return rewrite("/404");
  const { id = "" } = params;
  const [found] = entriesOf(open.index, open.today, ({ activity }) => activity.id === id);
  const movedTo = open.town.moved?.find(({ activityId }) => activityId === id)?.movedTo;
  if (found === undefined)
    return redirect(
      movedTo === undefined ? open.to.noun("activity", id) : open.to.calendar(movedTo),
    );
  return calendarAnswer(calendarFile(activityCalendar(open, found)));
};

import type { APIRoute } from "astro";
import { openStaff } from "../../../components/open-staff.ts";
import { daysOf } from "../../../components/planning/dates/dates-sentences.ts";
import { datesCsv } from "../../../components/planning/dates/dates-tables.ts";
import { openDates } from "../../../components/planning/dates/open-dates.ts";
import { csvAnswer } from "../../../formats/answers.ts";
import { csvFile } from "../../../formats/csv-file.ts";

/** The comparison of two dates as a table, for whoever may see the page. */
export const GET: APIRoute = async (astro) => {
  const open = await openStaff(astro, "planning");
  if (open instanceof Response) return open;
  const state = await openDates(open, astro.locals.portal, astro.url.searchParams);
  const { compared, between, question } = state;
  if (compared === null || between === null) return astro.rewrite("/404");
  const [, to] = daysOf(state, open.words);
  const { head, rows } = datesCsv(compared, question.who, to);
  const name = `${open.town.municipality.code}-${between.from}-${between.to}-zones.csv`;
  return csvAnswer(csvFile(head, rows), name);
};

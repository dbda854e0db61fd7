import type { PeopleRelease } from "../../domain/coverage/disclosure/people-release.ts";
import { day, listOf, orNull, recordOf, type RowOf, text, whole } from "./cells.ts";

const counts = listOf(orNull(whole));

export const peopleReleaseColumns = {
  surveyed_on: day,
  released_on: day,
  threshold: whole,
  source: orNull(text),
  areas: listOf(recordOf({ key: text, name: text, zoneId: orNull(text), counts })),
  totals: counts,
};

export const peopleReleaseFrom = (row: RowOf<typeof peopleReleaseColumns>): PeopleRelease => ({
  surveyedOn: row.surveyed_on,
  releasedOn: row.released_on,
  threshold: row.threshold,
  source: row.source,
  areas: row.areas,
  totals: row.totals,
});

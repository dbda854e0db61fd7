import type { APIRoute } from "astro";
import { openStaff } from "../../../components/open-staff.ts";
import { writeStaffMatcher } from "../../../domain/matching/matcher-file/staff-matcher.ts";

/**
 * What matching beside a person draws from, entries for supporters included: for who connects people, fetched with
 * their session and kept by no browser. Who is not signed in gets no file, so that the form says so.
 */
export const GET: APIRoute = async (astro) => {
  const open = await openStaff(astro, "road");
  if (open instanceof Response) return new Response(null, { status: 404 });
  const town = await open.office.road.forMatching(open.town.municipality.code);
  if (!town.ok) return new Response(null, { status: 503 });
  return Response.json(writeStaffMatcher(town.value));
};

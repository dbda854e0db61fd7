import type { APIRoute } from "astro";
import { openStaff } from "../../../components/open-staff.ts";
import { planningTown } from "../../../components/planning/open-planning.ts";
import { planningSetting } from "../../../components/planning/planning-setting.ts";
import { packPlanningTown } from "../../../domain/coverage/planning/town-file.ts";

/** The town as the planning page's own worker asks it, for whom that page opens: kept by nobody. */
export const GET: APIRoute = async (astro) => {
  const open = await openStaff(astro, "planning");
  if (open instanceof Response) return open;
  const setting = await planningSetting(open, astro.locals.portal, astro.url.searchParams);
  const file = packPlanningTown(planningTown(open.index, open.today, setting));
  return Response.json(file, { headers: { "cache-control": "private, no-store" } });
};

import type { APIRoute } from "astro";
import { gatheredInZone } from "../../../../components/gathered/gathered.ts";
import { gatheredFeed } from "../../../../components/gathered/gathered-feed.ts";
import { openTown } from "../../../../components/open-town.ts";
import { atomAnswer } from "../../../../formats/answers.ts";

/** What is new in one zone. */
export const GET: APIRoute = ({ locals, params, rewrite }) => {
  const open = openTown(locals.portal, params);
  const { id = "" } = params;
  const gathered = open === null ? null : gatheredInZone(open, id);
  if (open === null || gathered === null) return rewrite("/404");
  return atomAnswer(gatheredFeed(open, gathered, open.to.gathered("zone", id, "atom")));
};

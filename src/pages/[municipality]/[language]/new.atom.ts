import type { APIRoute } from "astro";
import { gatheredInTown } from "../../../components/gathered/gathered.ts";
import { gatheredFeed } from "../../../components/gathered/gathered-feed.ts";
import { atomAnswer } from "../../../formats/answers.ts";
import { openTown } from "../../../components/open-town.ts";

/** What is new in the town. */
export const GET: APIRoute = ({ locals, params, rewrite }) => {
  const open = openTown(locals.portal, params);
  if (open === null) return rewrite("/404");
  return atomAnswer(gatheredFeed(open, gatheredInTown(open), open.to.news));
};

import { minutes, yen } from "../units.ts";
import type { MatchCatalogue } from "./entry.ts";
import type { Exclusion, InterestId, Need } from "./need.ts";
import { personOf } from "./person.ts";
import { reachOf } from "./reach.ts";

/**
 * A need with what somebody's reasons for setting things aside tell: what is as far as that is too far, what costs as
 * much is too expensive, what is only of that kind is not liked. A reason that the activity does not bear out (it is
 * free, its way is not known) changes nothing.
 */
export function withSetAside(need: Need, catalogue: MatchCatalogue): Need {
  return need.exclusions.reduce((so, exclusion) => withOne(so, exclusion, catalogue), need);
}

function withOne(need: Need, { activity, because }: Exclusion, catalogue: MatchCatalogue): Need {
  const entry = catalogue.entries.find((one) => one.activity.id === activity);
  if (entry === undefined) return need;
  switch (because) {
    case "too-far": {
      const { mode, minutes: way } = reachOf(entry, personOf(need, catalogue.taxonomy));
      const limit = need.travel?.minutes ?? null;
      if (way === null || (limit !== null && limit < way)) return need;
      return { ...need, travel: { mode, minutes: minutes(way - 1) } };
    }
    case "too-expensive": {
      const { cost } = entry.activity;
      if (cost === null || cost === 0 || (need.maxCost !== null && need.maxCost < cost))
        return need;
      return { ...need, maxCost: yen(cost - 1) };
    }
    case "too-many-people":
      return { ...need, comfort: [...new Set([...need.comfort, "few-people" as const])] };
    case "not-my-interest":
      return { ...need, avoids: [...new Set([...need.avoids, ...disliked(entry, need)])] };
    default:
      return need;
  }
}

/** What it is about, but for what the person named themselves. */
const disliked = (
  { interests, named }: MatchCatalogue["entries"][number],
  need: Need,
): InterestId[] =>
  interests
    .filter(({ id, weight }) => weight === 1 && named.has(id) && !need.interests.includes(id))
    .map(({ id }) => id);

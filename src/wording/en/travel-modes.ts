import type { TravelMode } from "../../domain/finding/estimate-travel.ts";

/** Within a sentence. */
export const travelModes: Readonly<Record<TravelMode, string>> = {
  walk: "on foot",
  "slow-walk": "walking slowly",
  bicycle: "by bicycle",
  bus: "by bus",
  car: "by car",
};

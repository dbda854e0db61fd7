import type { TravelMode } from "../../domain/finding/estimate-travel.ts";

/** How somebody comes, within a sentence and as a choice. */
export const travelModes: Readonly<Record<TravelMode, string>> = {
  walk: "歩いて",
  "slow-walk": "ゆっくり歩いて",
  bicycle: "自転車で",
  bus: "バスで",
  car: "車で",
};

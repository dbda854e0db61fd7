import type { TravelMode } from "../../domain/finding/estimate-travel.ts";

export const travelModes: Readonly<Record<TravelMode, string>> = {
  walk: "{歩|ある}いて",
  "slow-walk": "ゆっくり {歩|ある}いて",
  bicycle: "{自転車|じてんしゃ}で",
  bus: "バスで",
  car: "{車|くるま}で",
};

import { keyedFractions } from "../../src/domain/place/keyed-hash.ts";

/** The demo town's only source of chance: the same seed and label always give the same number in [0, 1). */
const SEED = "ひだまり市";
export const chance = (label: string): number => keyedFractions(SEED, label, 1)[0] ?? 0;
/** A number between two others, by label. */
export const between = (label: string, low: number, high: number): number =>
  low + chance(label) * (high - low);

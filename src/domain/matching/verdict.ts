import type { Verdict } from "../finding/verdicts.ts";

export type { Verdict };

/** All must hold: a no is a no, and what is not known stays so. */
export const both = (a: Verdict, b: Verdict): Verdict =>
  a === "no" || b === "no" ? "no" : a === "unknown" || b === "unknown" ? "unknown" : "yes";

/** One is enough. */
export const either = (a: Verdict, b: Verdict): Verdict =>
  a === "yes" || b === "yes" ? "yes" : a === "unknown" || b === "unknown" ? "unknown" : "no";

export const allOf = <Item>(items: readonly Item[], verdict: (item: Item) => Verdict): Verdict =>
  items.reduce<Verdict>((so, item) => both(so, verdict(item)), "yes");

export const oneOf = <Item>(items: readonly Item[], verdict: (item: Item) => Verdict): Verdict =>
  items.reduce<Verdict>((so, item) => either(so, verdict(item)), "no");

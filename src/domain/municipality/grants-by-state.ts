import { compareText } from "../finding/reading-order.ts";
import type { DayText } from "../units.ts";
import type { Grant } from "./municipality.ts";

export interface GrantsByState {
  /** Open today: the one that closes first comes first, those without a closing date last. */
  readonly open: readonly Grant[];
  readonly coming: readonly Grant[];
  /** The one that closed last comes first. */
  readonly closed: readonly Grant[];
}

/** A grant is open on its closing day, too. */
export function grantsByState(grants: readonly Grant[], today: DayText): GrantsByState {
  const isClosed = ({ closesOn }: Grant) => closesOn !== null && closesOn < today;
  const isComing = ({ opensOn }: Grant) => opensOn !== null && opensOn > today;
  const by = (day: (grant: Grant) => string) => (a: Grant, b: Grant) =>
    compareText(day(a), day(b)) || compareText(a.id, b.id);
  return {
    open: grants
      .filter((grant) => !isClosed(grant) && !isComing(grant))
      .sort(by(({ closesOn }) => closesOn ?? "9999")),
    coming: grants
      .filter((grant) => isComing(grant) && !isClosed(grant))
      .sort(by(({ opensOn }) => opensOn ?? "")),
    closed: grants
      .filter(isClosed)
      .sort(by(({ closesOn }) => closesOn ?? ""))
      .reverse(),
  };
}
